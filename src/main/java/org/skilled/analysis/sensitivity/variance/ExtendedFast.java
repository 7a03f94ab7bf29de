package org.skilled.analysis.sensitivity.variance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Layout;
import org.skilled.problem.InputException;

/**
 * First-order and total indices from search curves: the extended Fourier amplitude sensitivity test
 * (A. Saltelli, S. Tarantola and K. P.-S. Chan 1999, doi:10.1080/00401706.1999.10485594).
 *
 * <p>Along the curve of an input, that input swings with a high frequency and all others with low
 * ones. The power at the high frequency and its harmonics is the first-order part; what is below
 * half of the high frequency is due to the others.
 *
 * <p>A curve gives one figure, so its error can be seen only from several curves with other random
 * phases; with one phase intervals are unknown. Student's interval over phases holds the mean over
 * all phases in 93 to 97 % with 10 phases and more. As the figures of curves may be far from
 * normally distributed, it is made wider with fewer than 16 phases (as little as half the degrees
 * of freedom count), which is more than need be where the output is simple.
 *
 * <p>That mean is not the index itself, however many phases there are: harmonics of different
 * inputs interfere. So intervals are wider at both ends by the most that this was found to do on
 * Ishigami's function, Sobol' G and a linear one with curves of {@link #ENOUGH_POINTS} points and
 * more. With shorter curves it may do more.
 *
 * <p>Where points have replicates, what luck adds at all frequencies is taken off.
 */
public final class ExtendedFast {
  /** Number of phases from which intervals need no widening. */
  public static final int ENOUGH_PHASES = 16;

  /** Points of a curve from which interference stays within the margins. */
  public static final int ENOUGH_POINTS = 257;

  /** How far interference may take a first-order index. */
  public static final double FIRST_MARGIN = 0.025;

  /** How far interference may take a total index. */
  public static final double TOTAL_MARGIN = 0.05;

  /** Part of the degrees of freedom that count with few phases. */
  private static final double LEAST_SHARE = 0.5;

  private static final double UPPER = 0.975;

  private ExtendedFast() {}

  /**
   * The indices of the inputs.
   *
   * @param first first-order index of each
   * @param total total index of each
   * @param totals total indices in draws from the distributions behind the intervals, {@code
   *     [draw][input]}; empty with one phase
   * @param curves number of curves that each input has, without those left out
   * @param leftOut number of curves left out because a point has no value
   */
  public record Indices(
      List<Estimate> first,
      List<Estimate> total,
      double[][] totals,
      List<Integer> curves,
      int leftOut) {
    public Indices {
      first = List.copyOf(first);
      total = List.copyOf(total);
      curves = List.copyOf(curves);
    }
  }

  /**
   * The indices, in O(points · size / harmonics).
   *
   * @param subjects names of the inputs or groups, in order of the layout
   * @param seed decides the draws
   * @throws InputException if an input has no complete curve on which the output varies
   */
  public static Indices of(
      List<String> subjects, Layout.Curves layout, PointMeans means, long seed, int draws) {
    List<Estimate> first = new ArrayList<>();
    List<Estimate> total = new ArrayList<>();
    List<Integer> curves = new ArrayList<>();
    int leftOut = 0;
    for (int input = 0; input < layout.inputs(); input++) {
      List<Double> firsts = new ArrayList<>();
      List<Double> totals = new ArrayList<>();
      for (int phase = 0; phase < layout.phases(); phase++) {
        int start = (phase * layout.inputs() + input) * layout.size();
        Curve curve = Curve.of(layout, means, start);
        if (curve.usable()) {
          firsts.add(curve.first());
          totals.add(curve.total());
        } else {
          leftOut++;
        }
      }
      if (firsts.isEmpty()) {
        throw InputException.of(
            String.format(
                Locale.ROOT,
                "no curve of '%s' is complete and has an output that varies beyond luck (phases:"
                    + " %,d); extended FAST needs one for each input: take more phases, or a method"
                    + " that can do without some points",
                subjects.get(input),
                layout.phases()));
      }
      first.add(overPhases(firsts, FIRST_MARGIN));
      total.add(overPhases(totals, TOTAL_MARGIN));
      curves.add(firsts.size());
    }
    return new Indices(first, total, draws(total, curves, seed, draws), curves, leftOut);
  }

  private static Estimate overPhases(List<Double> values, double margin) {
    int n = values.size();
    double mean = values.stream().mapToDouble(value -> value).sum() / n;
    if (n == 1) {
      return Estimate.bare(mean);
    }
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    double error = Math.sqrt(squares / (n - 1) / n);
    return Estimate.around(mean, quantile(n) * error + margin);
  }

  private static double quantile(int curves) {
    return new TDistribution(null, freedom(curves)).inverseCumulativeProbability(UPPER);
  }

  private static double freedom(int curves) {
    return (curves - 1) * Math.min(1, Math.max(LEAST_SHARE, curves / (double) ENOUGH_PHASES));
  }

  /** Curves of different inputs are independent, so the draws are. */
  private static double[][] draws(
      List<Estimate> total, List<Integer> curves, long seed, int draws) {
    if (curves.stream().anyMatch(n -> n < 2)) {
      return new double[0][];
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[][] drawn = new double[draws][total.size()];
    for (int i = 0; i < total.size(); i++) {
      Estimate estimate = total.get(i);
      TDistribution t = new TDistribution(null, freedom(curves.get(i)));
      double error = (estimate.high() - estimate.value() - TOTAL_MARGIN) / quantile(curves.get(i));
      for (double[] draw : drawn) {
        draw[i] =
            estimate.value()
                + error * t.inverseCumulativeProbability(random.nextDouble(1e-9, 1))
                + TOTAL_MARGIN * (2 * random.nextDouble() - 1);
      }
    }
    return drawn;
  }

  /** Shares of the variance along one curve. */
  private record Curve(double variance, double high, double low) {
    static Curve of(Layout.Curves layout, PointMeans means, int start) {
      int size = layout.size();
      double[] y = new double[size];
      double luck = 0;
      for (int j = 0; j < size; j++) {
        y[j] = means.values()[start + j];
        luck += means.luck()[start + j] / size;
      }
      Spectrum spectrum = new Spectrum(y);
      // White luck has the same power at all frequencies.
      double white = 2 * luck / size;
      int own = layout.highestFrequency();
      double high =
          IntStream.rangeClosed(1, layout.harmonics())
              .mapToDouble(harmonic -> spectrum.power(harmonic * own) - white)
              .sum();
      double low =
          IntStream.rangeClosed(1, own / 2).mapToDouble(f -> spectrum.power(f) - white).sum();
      double variance = spectrum.variance() - luck;
      return new Curve(variance, high, low);
    }

    boolean usable() {
      return variance > 0;
    }

    double first() {
      return high / variance;
    }

    double total() {
      return 1 - low / variance;
    }
  }
}
