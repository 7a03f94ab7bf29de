package org.skilled.analysis.pyramid;

/** What part the base has in a score. */
public enum Ground {
  ALONE("alone"),
  BOUNDED("no higher than the base is wide"),
  TIMES("times the base");

  private final String words;

  Ground(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }

  double of(double height, double base) {
    return switch (this) {
      case ALONE -> height;
      case BOUNDED -> Math.min(height, base);
      case TIMES -> height * base;
    };
  }
}
