package org.skilled.model.community;

/**
 * What stands between two people, as a set of bits: it is looked up for every encounter, and never
 * changes, because a position keeps its discipline, sector and project.
 */
public final class Boundary {
  private static final int DISCIPLINE = 1;
  private static final int SECTOR = 2;
  private static final int PROJECT = 4;
  private static final int SITE = 8;

  /** Number of codes. */
  public static final int KINDS = 16;

  private Boundary() {}

  static byte between(Practitioner one, Practitioner other) {
    int code = one.discipline() == other.discipline() ? 0 : DISCIPLINE;
    code |= one.sector() == other.sector() ? 0 : SECTOR;
    code |= one.project() == other.project() ? 0 : PROJECT;
    code |= one.project().site() == other.project().site() ? 0 : SITE;
    return (byte) code;
  }

  /** Whether the two are of different disciplines. */
  public static boolean ofDisciplines(int code) {
    return (code & DISCIPLINE) != 0;
  }

  /** Whether the two are of different sectors. */
  public static boolean ofSectors(int code) {
    return (code & SECTOR) != 0;
  }

  /** Whether the two belong to different projects. */
  public static boolean ofProjects(int code) {
    return (code & PROJECT) != 0;
  }

  /** The flow that know-how taken over across this boundary belongs to. */
  public static Flow flow(int code) {
    if (!ofProjects(code)) {
      return ofDisciplines(code) ? Flow.OTHER_DISCIPLINE : Flow.OWN_DISCIPLINE;
    }
    return (code & SITE) == 0 ? Flow.OTHER_PROJECT : Flow.OTHER_SITE;
  }
}
