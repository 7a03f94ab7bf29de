package org.skilled.study.method;

import java.util.Arrays;
import org.skilled.analysis.sample.Output;

/**
 * The variance of runs, split into what points make and what luck makes.
 *
 * @param between of points' true means; not below 0
 * @param within of runs at the same point; NaN if no point has two finished runs
 */
record NoiseShare(double between, double within) {

  static NoiseShare of(Output output) {
    double squares = 0;
    int freedom = 0;
    double inverse = 0;
    int points = 0;
    double[] means = output.means();
    for (int point = 0; point < means.length; point++) {
      double[] runs = Arrays.stream(output.runs(point)).filter(Double::isFinite).toArray();
      for (double value : runs) {
        squares += (value - means[point]) * (value - means[point]);
      }
      freedom += Math.max(0, runs.length - 1);
      if (runs.length > 0) {
        inverse += 1.0 / runs.length;
        points++;
      }
    }
    double within = freedom == 0 ? Double.NaN : squares / freedom;
    double[] finite = Arrays.stream(means).filter(Double::isFinite).toArray();
    double mean = Arrays.stream(finite).average().orElse(Double.NaN);
    double all = 0;
    for (double value : finite) {
      all += (value - mean) * (value - mean);
    }
    double ofMeans = all / Math.max(1, finite.length - 1);
    double luck = Double.isNaN(within) ? 0 : within * inverse / Math.max(1, points);
    return new NoiseShare(Math.max(0, ofMeans - luck), within);
  }

  /** Share of a run's variance that is luck; NaN if unknown. */
  double ofLuck() {
    return between + within > 0 ? within / (between + within) : Double.NaN;
  }
}
