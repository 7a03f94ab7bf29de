package org.skilled.analysis.pyramid;

/** One height made of three walls. */
public enum Height {
  TECHNICAL("technical wall"),
  SOFT("soft wall"),
  LEARNING("learning wall"),
  LOWEST("lowest wall"),
  MEAN("mean of the walls"),
  PRODUCT("product of the walls"),
  HIGHEST("highest wall");

  private final String words;

  Height(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }

  double of(double technical, double soft, double learning) {
    return switch (this) {
      case TECHNICAL -> technical;
      case SOFT -> soft;
      case LEARNING -> learning;
      case LOWEST -> Math.min(technical, Math.min(soft, learning));
      case MEAN -> (technical + soft + learning) / 3;
      case PRODUCT -> technical * soft * learning;
      case HIGHEST -> Math.max(technical, Math.max(soft, learning));
    };
  }
}
