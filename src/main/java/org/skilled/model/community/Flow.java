package org.skilled.model.community;

/** Where know-how comes from, and where it goes. */
public enum Flow {
  /** From a colleague of one's own project and discipline. */
  OWN_DISCIPLINE("ownDiscipline", "taken over from colleagues of the same project and discipline"),
  /** From a colleague of one's own project, another discipline. */
  OTHER_DISCIPLINE(
      "otherDiscipline", "taken over from colleagues of the same project, another discipline"),
  /** From somebody of another project of the site. */
  OTHER_PROJECT("otherProject", "taken over from people of another project of the site"),
  /** From somebody of another site. */
  OTHER_SITE("otherSite", "taken over from people of another site"),
  /** By taking part in an improvement cycle. */
  CYCLES("cycles", "gained by taking part in improvement cycles"),
  /** From another group at a joint event. */
  EVENTS("events", "taken over at joint events"),
  /** By using the practice. */
  USE("use", "gained by using the practice"),
  /** Forgotten without use. */
  FADED("faded", "lost without use (negative)"),
  /** Made obsolete by a shock. */
  SHOCKS("shocks", "made obsolete by shocks (negative)"),
  /** Gone with people who left. */
  LEFT("left", "gone with people who left (negative)");

  private final String label;
  private final String about;

  Flow(String label, String about) {
    this.label = label;
    this.about = about;
  }

  /** Its name in results. */
  public String label() {
    return label;
  }

  /** What it is, for documentation. */
  public String about() {
    return about;
  }
}
