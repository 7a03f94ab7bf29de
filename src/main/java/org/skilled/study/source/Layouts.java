package org.skilled.study.source;

import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Sample;

/** Recognises how the points of a table are laid out, from their values. */
final class Layouts {
  private Layouts() {}

  /** The sample with its layout recognised. */
  static Sample recognised(Sample sample) {
    return sample;
  }

  /** Whether points stand alone. */
  static boolean isFree(Sample sample) {
    return recognised(sample).layout() instanceof Layout.Free;
  }
}
