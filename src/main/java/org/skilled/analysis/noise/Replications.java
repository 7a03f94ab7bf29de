package org.skilled.analysis.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.MeanInterval;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;

/**
 * How many replications a point are enough: what more of them buy.
 *
 * <p>Luck is taken to be alike at all points; where it differs, the figures hold for a typical
 * point. Intervals are those of {@link MeanInterval skewed means} over points, or, with fewer than
 * {@value #MANY_POINTS} points, by the chi-square distribution, which takes luck as normal.
 *
 * @param rows by number of replications
 * @param deviation standard deviation of runs at a point
 * @param pairedDeviation standard deviation of the difference between two points with the same
 *     luck; NaN if points do not share their luck
 * @param difference the difference that is to be seen
 * @param power the chance with which it is to be seen
 * @param enough the fewest replications that see it, by figure and by the ends of its interval;
 *     infinite if more than a million
 * @param isShare whether the output is 0 or 1 in all runs
 */
public record Replications(
    List<Row> rows,
    Estimate deviation,
    Estimate pairedDeviation,
    double difference,
    double power,
    Estimate enough,
    boolean isShare) {
  private static final int MOST = 1_000_000;
  private static final int MANY_POINTS = 20;
  private static final int LAST_DOUBLING = 10;

  public Replications {
    rows = List.copyOf(rows);
  }

  /**
   * What a number of replications gives.
   *
   * @param n replications a point
   * @param error standard error of a point's mean
   * @param variation the same as a share of the size of the overall mean
   * @param unpaired power with luck of its own at each point
   * @param paired power with luck that points share; NaN if they do not
   */
  public record Row(
      int n, Estimate error, Estimate variation, Estimate unpaired, Estimate paired) {}

  /**
   * From the runs at hand.
   *
   * @param difference to be seen; NaN for half the standard deviation between points
   * @param power the chance with which it is to be seen, above 0.05 and below 1
   * @throws InputException if no point has two finished runs, or luck does nothing
   */
  public static Replications of(
      Output output, boolean sharedLuck, double difference, double power) {
    List<int[]> each = new ArrayList<>();
    for (int point = 0; point < output.size(); point++) {
      each.add(new int[] {point});
    }
    VarianceComponents own = VarianceComponents.of(output, each, false);
    requireLuck(output, own);
    Estimate luck = luck(own);
    if (!(luck.value() > 0)) {
      throw InputException.of(
          "all runs of a point give the same output, so one replication is enough");
    }
    Estimate deviation = root(luck, 1);
    boolean isShare = isShare(output);
    Estimate paired = Estimate.bare(Double.NaN);
    if (sharedLuck) {
      VarianceComponents common = VarianceComponents.of(output, each, true);
      if (common.points() >= 2) {
        paired = root(luck(common), 2);
      }
    }
    double mean =
        Arrays.stream(output.means()).filter(Double::isFinite).average().orElse(Double.NaN);
    double wanted = Double.isNaN(difference) ? usual(own, mean) : difference;
    List<Row> rows = new ArrayList<>();
    for (int doubling = 1; doubling <= LAST_DOUBLING; doubling++) {
      rows.add(row(1 << doubling, deviation, paired, mean, wanted, isShare));
    }
    boolean pairs = !Double.isNaN(paired.value());
    Estimate used = pairs ? paired : deviation;
    Estimate enough =
        new Estimate(
            enough(used.value(), wanted, power, pairs, isShare),
            enough(used.low(), wanted, power, pairs, isShare),
            enough(used.high(), wanted, power, pairs, isShare));
    return new Replications(rows, deviation, paired, wanted, power, enough, isShare);
  }

  private static Row row(
      int n, Estimate deviation, Estimate paired, double mean, double wanted, boolean isShare) {
    double root = Math.sqrt(n);
    double size = Math.abs(mean);
    return new Row(
        n,
        scaled(deviation, 1 / root),
        size > 0 ? scaled(deviation, 1 / root / size) : Estimate.bare(Double.NaN),
        power(n, wanted, deviation, false, isShare),
        power(n, wanted, paired, true, isShare));
  }

  private static Estimate scaled(Estimate estimate, double by) {
    return new Estimate(by * estimate.value(), by * estimate.low(), by * estimate.high());
  }

  /** More luck, less power: the ends change places. */
  private static Estimate power(
      int n, double wanted, Estimate deviation, boolean pairs, boolean isShare) {
    if (Double.isNaN(deviation.value())) {
      return deviation;
    }
    return new Estimate(
        power(n, wanted, deviation.value(), pairs, isShare),
        power(n, wanted, deviation.high(), pairs, isShare),
        power(n, wanted, deviation.low(), pairs, isShare));
  }

  private static double power(
      int n, double wanted, double deviation, boolean pairs, boolean isShare) {
    if (pairs) {
      return Power.paired(n, wanted, deviation);
    }
    if (isShare) {
      // The share whose runs vary as much.
      double share = (1 - Math.sqrt(Math.max(0, 1 - 4 * deviation * deviation))) / 2;
      return Power.shares(n, wanted, share);
    }
    return Power.unpaired(n, wanted, deviation);
  }

  private static double enough(
      double deviation, double wanted, double power, boolean pairs, boolean isShare) {
    if (Double.isNaN(deviation)) {
      return Double.NaN;
    }
    int high = 2;
    while (high < MOST && power(high, wanted, deviation, pairs, isShare) < power) {
      high *= 2;
    }
    if (high >= MOST) {
      return Double.POSITIVE_INFINITY;
    }
    int low = Math.max(1, high / 2);
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (power(middle, wanted, deviation, pairs, isShare) < power) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static Estimate luck(VarianceComponents terms) {
    int[] once = new int[terms.units()];
    Arrays.fill(once, 1);
    double value = terms.of(once, 1)[2];
    if (terms.points() < MANY_POINTS) {
      int freedom = Math.max(1, terms.freedom());
      ChiSquaredDistribution chi = new ChiSquaredDistribution(null, freedom);
      return new Estimate(
          value,
          value * freedom / chi.inverseCumulativeProbability(0.975),
          value * freedom / chi.inverseCumulativeProbability(0.025));
    }
    Estimate mean = MeanInterval.ofSkewed(terms.luckOfPoints());
    return new Estimate(value, Math.max(0, Math.min(value, mean.low())), mean.high());
  }

  private static Estimate root(Estimate variance, double times) {
    return new Estimate(
        Math.sqrt(Math.max(0, times * variance.value())),
        Math.sqrt(Math.max(0, times * variance.low())),
        Math.sqrt(Math.max(0, times * variance.high())));
  }

  /** Half the deviation between points; a tenth of the mean where points do not differ. */
  private static double usual(VarianceComponents terms, double mean) {
    int[] once = new int[terms.units()];
    Arrays.fill(once, 1);
    double between = terms.points() > 1 ? terms.of(once, 1)[0] : 0;
    return between > 0 ? Math.sqrt(between) / 2 : Math.abs(mean) / 10;
  }

  private static boolean isShare(Output output) {
    for (int point = 0; point < output.size(); point++) {
      for (double value : output.runs(point)) {
        if (Double.isFinite(value) && value != 0 && value != 1) {
          return false;
        }
      }
    }
    return true;
  }

  private static void requireLuck(Output output, VarianceComponents terms) {
    if (terms.points() == 0) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "no point has two finished runs (%,d runs of %,d points have finished), so nothing is"
                  + " known of luck; run at least 2 replications a point, better 5",
              output.finished(),
              output.size()));
    }
  }
}
