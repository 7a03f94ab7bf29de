package org.skilled.study.source;

import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.screening.Walk;
import org.skilled.analysis.sensitivity.variance.CurveDetector;
import org.skilled.analysis.sensitivity.variance.RadialDetector;

/** Recognises how the points of a table are laid out, from their values. */
final class Layouts {
  private Layouts() {}

  /** The sample with its layout recognised. */
  static Sample recognised(Sample sample) {
    Layout layout = RadialDetector.of(sample).layout();
    if (layout == null) {
      layout = CurveDetector.of(sample);
    }
    if (layout == null) {
      Walk walk = Walk.find(sample);
      layout =
          walk == null
              ? null
              : new Layout.Trajectories(walk.trajectories(), walk.subjects().size());
    }
    return layout == null
        ? sample
        : new Sample(sample.inputs(), sample.groups(), layout, sample.labels());
  }

  /** Whether points stand alone. */
  static boolean isFree(Sample sample) {
    return recognised(sample).layout() instanceof Layout.Free;
  }
}
