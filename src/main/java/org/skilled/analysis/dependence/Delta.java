package org.skilled.analysis.dependence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sensitivity.Resampling;

/**
 * The moment-free index delta: half the area between the density of the output and its density when
 * one input is known, in the mean over that input. 0 if the output does not depend on the input, 1
 * if the input alone decides it; it sees changes of spread and shape as well as of the mean.
 *
 * <p>Delta does not change when input or output is transformed monotonically, so it is estimated on
 * ranks, between two figures: one below it and one above in the mean, see {@link JointRanks}. The
 * value is half way between them, less what chance makes of it as in {@link NoiseCorrected}. The
 * interval reaches from 1.96 standard errors below the lower of the two (from 0 if chance alone
 * makes the plain area as large) to 1.96 above the upper: so it holds the bias as well as the luck.
 * Where the two are apart, 1.645 would do at either end (Imbens and Manski); the rest makes up for
 * the luck of the guess itself, of which the error does not know. What the upper figure asks for is
 * that the density is smooth enough to be seen with the points there are; the lower one asks for
 * nothing.
 *
 * <p>Whether an input stands out is told by the plain area between densities of one smoothing for
 * all: beyond what the largest area of all inputs stays below in 95 % of tables without effect. A
 * value beyond or below that floor is moved to the side that this says.
 *
 * <p>Sources: E. Borgonovo (2007), A new uncertainty importance measure, Reliability Engineering
 * and System Safety 92:771-784, doi:10.1016/j.ress.2006.04.015; from any sample, E. Plischke, E.
 * Borgonovo and C. L. Smith (2013), Global sensitivity measures from given data, European Journal
 * of Operational Research 226:536-550, doi:10.1016/j.ejor.2012.11.047; two figures, K. Fukunaga and
 * D. M. Hummels (1989), Leave-one-out procedures for nonparametric error estimates, IEEE
 * Transactions on Pattern Analysis and Machine Intelligence 11:421-423, doi:10.1109/34.19039; the
 * interval, G. W. Imbens and C. F. Manski (2004), Confidence intervals for partially identified
 * parameters, Econometrica 72:1845-1857, doi:10.1111/j.1468-0262.2004.00555.x.
 */
public final class Delta {
  /** Only a mean is asked of the dummies' values half way, which take most of the time. */
  private static final int HALF_WAY = 20;

  /** Of fewer rows with a value of an input, nothing is said of it. */
  private static final int FEWEST = 20;

  private Delta() {}

  /**
   * The index of each input.
   *
   * @param output one value a point; points where it is not finite are left out
   * @throws org.skilled.problem.InputException if there are too few points or nothing varies
   */
  public static Dependence of(List<Input> inputs, double[] output, long seed, int resamples) {
    return of(inputs, output, seed, resamples, NoiseCorrected.DUMMIES);
  }

  static Dependence of(List<Input> inputs, double[] output, long seed, int resamples, int dummies) {
    return Dependence.of(
        "delta",
        inputs,
        output,
        (values, category, rows) -> RankAxis.of(values, category),
        axis -> new Dependence.Size(axis.cells(), axis.rows()),
        seed,
        (sorted, axes) -> corrected(axes, RankAxis.of(sorted, false), seed, resamples, dummies));
  }

  private static NoiseCorrected corrected(
      List<RankAxis> inputs, RankAxis output, long seed, int resamples, int dummyCount) {
    int rows = output.cell().length;
    int[] own = IntStream.range(0, rows).toArray();
    double[][][] dummies =
        IntStream.range(0, dummyCount)
            .parallel()
            .mapToObj(d -> dummy(inputs, output, NoiseCorrected.dummy(rows, seed, d), d < HALF_WAY))
            .toArray(double[][][]::new);
    double[][] plain = Arrays.stream(dummies).map(dummy -> dummy[1]).toArray(double[][]::new);
    double[] noise =
        NoiseCorrected.means(
            Arrays.stream(dummies).map(dummy -> dummy[0]).toArray(double[][]::new), inputs.size());
    double[] plainNoise = NoiseCorrected.means(plain, inputs.size());
    double floor = NoiseCorrected.floor(plain, plainNoise);
    double[] raw = new double[inputs.size()];
    double[][] influences = new double[inputs.size()][rows];
    List<Estimate> values = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      if (inputs.get(i).cells() < 2 || inputs.get(i).rows() < FEWEST) {
        raw[i] = Double.NaN;
        values.add(Estimate.bare(Double.NaN));
        continue;
      }
      JointRanks joint = new JointRanks(inputs.get(i), output, own);
      raw[i] = joint.middle();
      influences[i] = joint.influence();
      double area = joint.plain();
      double sign = less(area, plainNoise[i]);
      double value = less(raw[i], noise[i]);
      boolean byChance = area <= NoiseCorrected.quantile(plain, i, NoiseCorrected.UPPER);
      double beyond = Estimate.NORMAL_QUANTILE * error(influences[i]);
      values.add(
          NoiseCorrected.estimate(
              sign > floor ? Math.max(value, sign) : Math.min(value, floor),
              byChance ? 0 : joint.below() - beyond,
              joint.above(!byChance) + beyond));
    }
    double[][] again =
        Resampling.all(resamples, r -> moved(values, influences, Resampling.counts(seed, r, rows)));
    return new NoiseCorrected(raw, noise, values, again, floor);
  }

  /** Of all inputs: the value half way if asked for, and the plain one. */
  private static double[][] dummy(
      List<RankAxis> inputs, RankAxis output, int[] partner, boolean half) {
    double[][] both = new double[2][inputs.size()];
    for (int i = 0; i < inputs.size(); i++) {
      boolean varies = inputs.get(i).cells() > 1;
      JointRanks joint = varies ? new JointRanks(inputs.get(i), output, partner) : null;
      both[0][i] = joint == null || !half ? Double.NaN : joint.middle();
      both[1][i] = joint == null ? Double.NaN : joint.plain();
    }
    return both;
  }

  private static double error(double[] influence) {
    double squares = 0;
    for (double each : influence) {
      squares += each * each;
    }
    return Math.sqrt(Math.max(squares, Double.MIN_NORMAL));
  }

  /** The indices of a resample, to first order. */
  private static double[] moved(List<Estimate> values, double[][] influences, int[] weights) {
    double[] again = new double[influences.length];
    for (int i = 0; i < again.length; i++) {
      double move = 0;
      for (int row = 0; row < weights.length; row++) {
        move += (weights[row] - 1) * influences[i][row];
      }
      double value = values.get(i).value();
      again[i] = Double.isNaN(value) ? Double.NaN : Math.max(0, value + move);
    }
    return again;
  }

  private static double less(double raw, double noise) {
    return raw <= 0 ? 0 : NoiseCorrected.root(raw * raw - noise * noise);
  }
}
