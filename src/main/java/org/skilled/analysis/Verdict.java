package org.skilled.analysis;

/** What the runs say of a claim. */
public enum Verdict {
  /** The whole interval lies on the expected side, and the effect is large enough to matter. */
  SHOWN("shown", ""),

  /** The effect is known to be, or is on the expected side but, smaller than what would matter. */
  TOO_SMALL("not shown", "too small"),

  /** The interval leaves open on which side the effect lies. */
  UNCERTAIN("not shown", "uncertain"),

  /** The whole interval lies on the other side. */
  OPPOSITE("opposite", "");

  private final String word;
  private final String reason;

  Verdict(String word, String reason) {
    this.word = word;
    this.reason = reason;
  }

  /** "shown", "not shown" or "opposite". */
  public String word() {
    return word;
  }

  /** Why it is not shown; empty for other verdicts. */
  public String reason() {
    return reason;
  }

  /** The word, with the reason in brackets if there is one. */
  public String text() {
    return reason.isEmpty() ? word : word + " (" + reason + ")";
  }

  /**
   * The verdict on an effect.
   *
   * @param matters smallest size that would matter to a reader, above 0, in the effect's unit
   */
  public static Verdict of(Effect effect, Expectation expected, double matters) {
    if (!(matters > 0)) {
      throw new IllegalArgumentException("matters is " + matters + "; it must be above 0");
    }
    if (!effect.hasInterval()) {
      return UNCERTAIN;
    }
    return switch (expected) {
      case ABOVE -> above(effect.estimate(), effect.low(), effect.high(), matters);
      case BELOW -> above(-effect.estimate(), -effect.high(), -effect.low(), matters);
      case HARDLY_ANY -> hardlyAny(effect.low(), effect.high(), matters);
    };
  }

  private static Verdict above(double estimate, double low, double high, double matters) {
    if (low > 0) {
      return estimate >= matters ? SHOWN : TOO_SMALL;
    }
    if (high < 0) {
      return OPPOSITE;
    }
    return low > -matters && high < matters ? TOO_SMALL : UNCERTAIN;
  }

  private static Verdict hardlyAny(double low, double high, double matters) {
    if (low > -matters && high < matters) {
      return SHOWN;
    }
    return low >= matters || high <= -matters ? OPPOSITE : UNCERTAIN;
  }
}
