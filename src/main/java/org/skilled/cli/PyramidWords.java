package org.skilled.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.prediction.Share;

/** Figures as the tables of {@code skilled pyramid} show them. */
final class PyramidWords {
  private static final int DECIMALS = 3;

  private PyramidWords() {}

  /** A figure with its interval, if it is known: 0.847 (0.836 to 0.857). */
  static String figure(Estimate estimate) {
    if (Double.isNaN(estimate.value())) {
      return "none";
    }
    return estimate.hasInterval()
        ? number(estimate.value())
            + " ("
            + number(estimate.low())
            + " to "
            + number(estimate.high())
            + ")"
        : number(estimate.value());
  }

  /** A share with its interval and the number of cases behind it. */
  static String share(Share share) {
    return figure(share.share()) + ", n = " + share.n();
  }

  /** Three decimals. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0.000" : rounded.toPlainString();
  }
}
