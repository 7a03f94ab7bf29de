package org.skilled.experiment.calibration;

import org.skilled.experiment.store.StableNumber;

/** Numbers as people read them. */
final class Words {
  private static final int DIGITS = 3;

  private Words() {}

  /** Three significant digits; "undefined" for what is no number. */
  static String number(double value) {
    return Double.isFinite(value) ? StableNumber.rounded(value, DIGITS) : "undefined";
  }
}
