package org.skilled.analysis.sensitivity.variance;

import java.util.Arrays;
import org.skilled.analysis.sample.Layout;

/**
 * What each block of a radial design adds to the indices: every index is the mean of its terms over
 * the variance of the output, so a resample of blocks needs weighted sums only.
 *
 * <p>First order: A. Saltelli and others (2010), doi:10.1016/j.cpc.2009.09.018; total: M. J. W.
 * Jansen (1999), doi:10.1016/S0010-4655(98)00154-4; second order: A. Saltelli (2002),
 * doi:10.1016/S0010-4655(02)00280-1. A design with second order has two terms for each, whose mean
 * is taken. Where points have replicates, what luck adds to squares is taken off.
 */
final class BlockTerms {
  /** Columns before those of the indices: mean, mean square and product of A and B, and luck. */
  private static final int MEAN = 0;

  private static final int SQUARE = 1;
  private static final int LUCK = 2;
  private static final int DUMMY = 3;
  private static final int FIRST = 4;

  /** Fewer would make intervals of no use. */
  private static final double LEAST_FREEDOM = 4;

  private final int blocks;
  private final int groups;
  private final int pairs;
  private final int width;
  private final double[] terms;

  private BlockTerms(int blocks, int groups, int pairs, double[] terms) {
    this.blocks = blocks;
    this.groups = groups;
    this.pairs = pairs;
    this.width = FIRST + 2 * groups + pairs;
    this.terms = terms;
  }

  static BlockTerms of(Layout.Radial layout, PointMeans means, int[] blocks) {
    RadialBlocks y = new RadialBlocks(layout, means.values());
    RadialBlocks luck = new RadialBlocks(layout, means.luck());
    int groups = layout.groups();
    int pairs = layout.secondOrder() ? groups * (groups - 1) / 2 : 0;
    int width = FIRST + 2 * groups + pairs;
    double[] terms = new double[blocks.length * width];
    double centre =
        Arrays.stream(blocks).mapToDouble(block -> y.a(block) + y.b(block)).sum()
            / (2.0 * blocks.length);
    for (int n = 0; n < blocks.length; n++) {
      int block = blocks[n];
      int at = n * width;
      double a = y.a(block) - centre;
      double b = y.b(block) - centre;
      terms[at + MEAN] = (a + b) / 2;
      terms[at + SQUARE] = (a * a + b * b) / 2;
      terms[at + LUCK] = (luck.a(block) + luck.b(block)) / 2;
      terms[at + DUMMY] = a * b;
      for (int i = 0; i < groups; i++) {
        double step = y.ab(block, i) - y.a(block);
        double first = b * step;
        double total = (step * step - luck.a(block) - luck.ab(block, i)) / 2;
        if (layout.secondOrder()) {
          double back = y.ba(block, i) - y.b(block);
          first = (first + a * back) / 2;
          total = total / 2 + (back * back - luck.b(block) - luck.ba(block, i)) / 4;
        }
        terms[at + FIRST + i] = first;
        terms[at + FIRST + groups + i] = total;
      }
      if (layout.secondOrder()) {
        pairs(y, block, centre, terms, at);
      }
    }
    return new BlockTerms(blocks.length, groups, pairs, terms);
  }

  private static void pairs(RadialBlocks y, int block, double centre, double[] terms, int at) {
    int groups = y.layout().groups();
    double both = (y.a(block) - centre) * (y.b(block) - centre);
    int column = at + FIRST + 2 * groups;
    for (int i = 0; i < groups; i++) {
      for (int j = i + 1; j < groups; j++) {
        double together =
            ((y.ba(block, i) - centre) * (y.ab(block, j) - centre)
                    + (y.ba(block, j) - centre) * (y.ab(block, i) - centre))
                / 2;
        terms[column++] = together - both - terms[at + FIRST + i] - terms[at + FIRST + j];
      }
    }
  }

  int blocks() {
    return blocks;
  }

  int groups() {
    return groups;
  }

  /** Number of indices: first order, total, second order; dummy, share of luck. */
  int indices() {
    return 2 * groups + pairs + 2;
  }

  /** Position of the first-order index of an input that is not there. */
  int dummy() {
    return indices() - 2;
  }

  /** Position of the share of luck in the variance of the means. */
  int luck() {
    return indices() - 1;
  }

  /** Sums of all columns with a weight a block. */
  private double[] sums(int[] weights) {
    double[] sums = new double[width];
    for (int n = 0; n < weights.length; n++) {
      int weight = weights[n];
      if (weight != 0) {
        int at = n * width;
        for (int column = 0; column < width; column++) {
          sums[column] += weight * terms[at + column];
        }
      }
    }
    return sums;
  }

  /** Sums of all columns over the first blocks. */
  private double[] sums(int first) {
    int[] weights = new int[first];
    Arrays.fill(weights, 1);
    return sums(weights);
  }

  private static double variance(double[] sums, double count) {
    double mean = sums[MEAN] / count;
    return sums[SQUARE] / count - mean * mean - sums[LUCK] / count;
  }

  /** The indices from the first blocks. */
  double[] values(int first) {
    return values(sums(first), first);
  }

  /**
   * The indices when the first blocks count as often as the weights say, which add up to their
   * number.
   */
  double[] values(int[] weights) {
    return values(sums(weights), weights.length);
  }

  /**
   * Degrees of freedom of the standard error of each index of {@link #values} from the first
   * blocks: fewer than blocks where a few blocks decide (F. E. Satterthwaite 1946,
   * doi:10.2307/3002019, with the kurtosis of what a block changes).
   */
  double[] freedom(int first) {
    double[] sums = sums(first);
    double[] values = values(sums, first);
    double mean = sums[MEAN] / first;
    double[] freedom = new double[values.length];
    Arrays.fill(freedom, first - 1);
    for (int index = 0; index < dummy(); index++) {
      double squares = 0;
      double fourths = 0;
      for (int n = 0; n < first; n++) {
        int at = n * width;
        double scale = terms[at + SQUARE] - 2 * mean * terms[at + MEAN] + mean * mean;
        double change = terms[at + FIRST + index] - values[index] * (scale - terms[at + LUCK]);
        squares += change * change;
        fourths += change * change * change * change;
      }
      double kurtosis = fourths * first / (squares * squares);
      if (kurtosis > 1) {
        freedom[index] = Math.min(first - 1, Math.max(LEAST_FREEDOM, 2 * first / (kurtosis - 1)));
      }
    }
    return freedom;
  }

  private double[] values(double[] sums, double count) {
    double variance = variance(sums, count);
    double[] values = new double[indices()];
    for (int index = 0; index < dummy(); index++) {
      values[index] = sums[FIRST + index] / count / variance;
    }
    double mean = sums[MEAN] / count;
    values[dummy()] = (sums[DUMMY] / count - mean * mean) / variance;
    values[luck()] = sums[LUCK] / count / (variance + sums[LUCK] / count);
    return values;
  }
}
