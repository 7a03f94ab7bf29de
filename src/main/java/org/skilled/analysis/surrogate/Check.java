package org.skilled.analysis.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Share;
import org.skilled.analysis.sensitivity.Resampling;

/**
 * How well a surrogate foretells points that are left out one at a time.
 *
 * @param points number of points that it stands on
 * @param leftOut points left out because they have no outcome or lack an input
 * @param complete number of complete points, of which {@code points} were drawn
 * @param q2 share of the variance of outcomes that is foretold (predictivity coefficient)
 * @param attainable the most that q2 could be: 1 less the noise of the points' means, over their
 *     variance
 * @param coverage how many outcomes lie within their 95 % predictive intervals, as those were
 *     fitted
 * @param widening by what variances are multiplied so that errors are as large as said (F. Bachoc
 *     2013, doi:10.1016/j.csda.2013.03.016); 1 if they are no larger
 * @param pairs each outcome with what the others foretell
 */
public record Check(
    int points,
    int leftOut,
    int complete,
    Estimate q2,
    double attainable,
    Share coverage,
    double widening,
    List<Pair> pairs) {
  private static final int RESAMPLES = 1000;

  public Check {
    pairs = List.copyOf(pairs);
  }

  /** An outcome, and what the other points foretell with its 95 % interval. */
  public record Pair(double observed, Estimate foretold) {}

  static Check of(
      GaussianProcess process, double centre, double unit, int leftOut, int complete, long seed) {
    double[][] foretold = process.leftOut();
    double[] y = process.data().y();
    int n = y.length;
    double mean = Arrays.stream(y).average().orElseThrow();
    double[] errors = new double[n];
    double[] plain = new double[n];
    double standard = 0;
    double noise = 0;
    int covered = 0;
    for (int i = 0; i < n; i++) {
      double miss = y[i] - foretold[0][i];
      errors[i] = miss * miss;
      double alone = (y[i] - mean) * n / (n - 1.0);
      plain[i] = alone * alone;
      double z = miss / foretold[1][i];
      standard += z * z / n;
      covered += Math.abs(z) <= Estimate.NORMAL_QUANTILE ? 1 : 0;
      noise += process.noise() * process.data().share()[i] / n;
    }
    double widening = Math.max(1, standard);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double half = Estimate.NORMAL_QUANTILE * unit * Math.sqrt(widening) * foretold[1][i];
      pairs.add(
          new Pair(centre + unit * y[i], Estimate.around(centre + unit * foretold[0][i], half)));
    }
    double[][] resamples =
        Resampling.all(
            RESAMPLES, r -> new double[] {q2(errors, plain, Resampling.counts(seed, r, n))});
    int[] once = new int[n];
    Arrays.fill(once, 1);
    return new Check(
        n,
        leftOut,
        complete,
        Resampling.percentile(q2(errors, plain, once), resamples, 0),
        Math.max(0, 1 - noise),
        Share.of(covered, n),
        widening,
        pairs);
  }

  private static double q2(double[] errors, double[] plain, int[] counts) {
    double missed = 0;
    double all = 0;
    for (int i = 0; i < counts.length; i++) {
      missed += counts[i] * errors[i];
      all += counts[i] * plain[i];
    }
    return 1 - missed / all;
  }

  /** Whether the surrogate may be used: q2, or its share of what is attainable, reaches a bound. */
  public boolean reaches(double bound) {
    return share() >= bound;
  }

  /**
   * Share of what could be foretold that is foretold: q2 over what is attainable, at most 1. Where
   * less than a tenth is attainable, nothing can be said, and it is 0.
   */
  public double share() {
    return attainable < 0.1 ? 0 : Math.min(1, q2.value() / attainable);
  }
}
