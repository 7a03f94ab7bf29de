package org.skilled.analysis.sensitivity.variance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Layout;
import org.skilled.problem.InputException;

/**
 * Sobol' indices from a radial design: first order (A. Saltelli and others 2010,
 * doi:10.1016/j.cpc.2009.09.018), total (M. J. W. Jansen 1999, doi:10.1016/S0010-4655(98)00154-4)
 * and second order (A. Saltelli 2002, doi:10.1016/S0010-4655(02)00280-1).
 *
 * <p>They hold for inputs that are independent of each other. Intervals are by the bootstrap over
 * blocks. In 1,000 repetitions with 256 and 512 random blocks they cover 93 to 97 % (see {@code
 * docs/analysis/variance.md}); less with fewer blocks, and for an index near 0 of an output with
 * few extreme values; more than 95 % where blocks are from a low-discrepancy sequence, which the
 * bootstrap takes for random. Where the output depends on the inputs alone, an input that does
 * nothing has indices of exactly 0 and an interval of width 0.
 */
public final class Sobol {
  /** Fewest complete blocks with which intervals mean anything. */
  public static final int FEWEST_BLOCKS = 30;

  /** Largest share of failed points with which indices are still given. */
  public static final double MOST_FAILED = 0.1;

  private static final double ALL_LUCK = 0.95;

  private Sobol() {}

  /**
   * What the luck of runs can do to an index.
   *
   * <p>{@code NONE}: the output depends on the inputs alone, as with a deterministic model, or with
   * luck that all points share. {@code UNKNOWN}: it may also depend on luck.
   */
  public enum Luck {
    NONE,
    UNKNOWN
  }

  /**
   * The indices, in O(blocks · indices · resamples), on as many threads as there are processors,
   * with the same bits on any number.
   *
   * @param subjects names of the inputs or groups, in order of the layout
   * @param means the output at the points, in order of the layout
   * @param luck whether runs have luck of their own; if points are replicated, they tell
   * @param seed decides the resamples
   * @throws InputException if there are too few complete blocks or too many failed points, the
   *     output does not vary, or hardly beyond luck
   */
  public static SobolIndices of(
      List<String> subjects,
      Layout.Radial layout,
      PointMeans means,
      Luck luck,
      long seed,
      int resamples) {
    if (subjects.size() != layout.groups()) {
      throw new IllegalArgumentException(
          subjects.size() + " names for " + layout.groups() + " groups");
    }
    int[] complete = complete(layout, means);
    requireVariation(layout, means, complete);
    BlockTerms terms = BlockTerms.of(layout, means, complete);
    Resampled indices = Resampled.of(terms, complete.length, seed, resamples);
    Estimate share =
        means.replicated() ? luckShare(indices.estimate(terms.luck())) : Estimate.bare(Double.NaN);
    int groups = layout.groups();
    double floor =
        means.replicated()
            ? NoiseFloor.ofKnownLuck(indices.values(), indices.drawn(), groups)
            : luck == Luck.NONE
                ? 0
                : NoiseFloor.ofUnknownLuck(indices.values(), indices.drawn(), groups);
    return new SobolIndices(
        subjects,
        indices.estimates(0, groups),
        indices.estimates(groups, 2 * groups),
        pairs(indices, groups, terms.dummy()),
        indices.estimate(each -> Arrays.stream(each, 0, groups).sum()),
        indices.estimate(terms.dummy()),
        share,
        floor,
        Arrays.stream(indices.drawn())
            .map(resample -> Arrays.copyOfRange(resample, groups, 2 * groups))
            .toArray(double[][]::new),
        complete.length,
        layout.blocks() - complete.length,
        means.missing());
  }

  /** Blocks without a failed point; refuses if what is left would mislead. */
  static int[] complete(Layout.Radial layout, PointMeans means) {
    int[] complete = new RadialBlocks(layout, means.values()).complete();
    int points = means.values().length;
    int missing = means.missing();
    if (missing > MOST_FAILED * points) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "%,d of %,d points (%.0f %%) have no value; with more than %.0f %% Sobol' indices"
                  + " would say more of what fails than of the output. Find out where runs fail"
                  + " first, for example by filtering on failure, or narrow the inputs",
              missing,
              points,
              100.0 * missing / points,
              100 * MOST_FAILED));
    }
    if (complete.length < FEWEST_BLOCKS) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "there are only %,d complete blocks of %,d; Sobol' indices need at least %,d, and"
                  + " some 500 to be of use: take a larger size for the design",
              complete.length,
              layout.blocks(),
              FEWEST_BLOCKS));
    }
    return complete;
  }

  private static void requireVariation(Layout.Radial layout, PointMeans means, int[] complete) {
    RadialBlocks blocks = new RadialBlocks(layout, means.values());
    double one = blocks.a(complete[0]);
    if (IntStream.of(complete).allMatch(n -> blocks.a(n) == one && blocks.b(n) == one)) {
      throw InputException.of(
          "the output is the same ("
              + one
              + ") at all points A and B, so it has no variance to be shared out");
    }
  }

  /** The share of luck, unless it is nearly all. */
  private static Estimate luckShare(Estimate luck) {
    if (!(luck.high() < ALL_LUCK)) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "luck makes %.0f %% (%.0f to %.0f %%) of the variance between the means of points, so"
                  + " hardly anything is left to be shared out between inputs: no input can be"
                  + " said to matter. More replications a point would show smaller effects",
              100 * luck.value(),
              100 * luck.low(),
              100 * luck.high()));
    }
    return luck;
  }

  private static List<SobolIndices.Pair> pairs(Resampled indices, int groups, int end) {
    List<SobolIndices.Pair> pairs = new ArrayList<>();
    int index = 2 * groups;
    for (int one = 0; one < groups && index < end; one++) {
      for (int other = one + 1; other < groups; other++) {
        pairs.add(new SobolIndices.Pair(one, other, indices.estimate(index)));
        index++;
      }
    }
    return pairs;
  }
}
