package org.skilled.desktop.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the people of one project stand: rings around an open middle, in which ties can be seen,
 * with a sector for each discipline.
 *
 * @param radius of the outermost ring, in units of one person's place
 * @param x place of each person, against the middle
 * @param y likewise
 * @param sectors one a discipline, largest share first to last in the order given
 */
@SuppressWarnings("ArrayRecordComponent") // places; identity is never compared
record ProjectRing(double radius, double[] x, double[] y, List<Sector> sectors) {
  private static final double OPEN_MIDDLE = 0.55;
  private static final double LEAST_RADIUS = 4;
  private static final double STEP = 0.25;
  private static final double GAP = 0.9;

  /**
   * The part of a ring that a discipline has.
   *
   * @param discipline its number
   * @param start angle in radians from the top, clockwise
   * @param extent angle that it spans
   */
  record Sector(int discipline, double start, double extent) {}

  /**
   * Places people, in the smallest ring that holds them.
   *
   * @param discipline discipline of each person
   * @param disciplines number of disciplines
   */
  static ProjectRing of(int[] discipline, int disciplines) {
    int[] count = new int[disciplines];
    for (int d : discipline) {
      count[d]++;
    }
    double radius = LEAST_RADIUS;
    List<Sector> sectors = sectors(count, discipline.length, radius);
    while (!holds(sectors, count, radius)) {
      radius += STEP;
      sectors = sectors(count, discipline.length, radius);
    }
    double[] x = new double[discipline.length];
    double[] y = new double[discipline.length];
    for (Sector sector : sectors) {
      place(sector, count[sector.discipline()], radius, discipline, x, y);
    }
    return new ProjectRing(radius, x, y, sectors);
  }

  private static List<Sector> sectors(int[] count, int people, double radius) {
    int present = 0;
    for (int c : count) {
      present += c > 0 ? 1 : 0;
    }
    double gap = present > 1 ? GAP / radius : 0;
    double open = Math.max(Math.PI, 2 * Math.PI - present * gap);
    List<Sector> sectors = new ArrayList<>();
    double start = gap / 2;
    for (int d = 0; d < count.length; d++) {
      if (count[d] > 0) {
        double extent = open * count[d] / people;
        sectors.add(new Sector(d, start, extent));
        start += extent + gap;
      }
    }
    return sectors;
  }

  private static boolean holds(List<Sector> sectors, int[] count, double radius) {
    for (Sector sector : sectors) {
      int room = 0;
      for (double ring = radius; ring >= OPEN_MIDDLE * radius; ring--) {
        room += room(sector, ring);
      }
      if (room < count[sector.discipline()]) {
        return false;
      }
    }
    return true;
  }

  private static int room(Sector sector, double ring) {
    return Math.max(1, (int) (sector.extent() * ring));
  }

  private static void place(
      Sector sector, int count, double radius, int[] discipline, double[] x, double[] y) {
    double ring = radius;
    int left = count;
    int inRing = Math.min(left, room(sector, ring));
    int at = 0;
    for (int i = 0; i < discipline.length; i++) {
      if (discipline[i] != sector.discipline()) {
        continue;
      }
      if (at == inRing) {
        left -= inRing;
        ring--;
        inRing = Math.min(left, room(sector, ring));
        at = 0;
      }
      double angle = sector.start() + sector.extent() * (at + 0.5) / inRing;
      x[i] = ring * Math.sin(angle);
      y[i] = -ring * Math.cos(angle);
      at++;
    }
  }
}
