package org.skilled.analysis.dependence;

import org.jspecify.annotations.Nullable;

/**
 * Delta of one input from ranks, between two figures that hold it.
 *
 * <p>Delta is the greatest difference, over all parts of the plane of both ranks, between how often
 * a point lies there and how often it would if the output did not depend on the input; the part
 * where the joint density is the greater gives it. That part is guessed from a smoothed density.
 * Judged on points that did not take part in the guess (each point left out in turn), the guess
 * gives less than delta in the mean, whatever the smoothing; judged on the very points that it was
 * made from, it gives more, as long as the smoothing lets more noise in than it takes form away. So
 * the upper figure of an input that stands out takes the finer of neighbouring widths where points
 * left out say that it is the better guess.
 */
final class JointRanks {
  private static final int FEW = 500;
  private static final int MANY = 8000;

  private final RankAxis input;
  private final RankAxis output;
  private final int[] partner;
  private final JointCounts counts;
  private JointCounts.@Nullable Guess guess;

  /**
   * Guesses.
   *
   * @param partner the row of which each row of the output gets the input
   */
  JointRanks(RankAxis input, RankAxis output, int[] partner) {
    this.input = input;
    this.output = output;
    this.partner = partner;
    counts = new JointCounts(input, output, partner);
  }

  private JointCounts.Guess guess() {
    if (guess == null) {
      guess = counts.guess(Widths.best(input, output, counts));
    }
    return guess;
  }

  /** Below delta in the mean. */
  double below() {
    return guess().apart();
  }

  /**
   * Above delta in the mean.
   *
   * @param fine whether finer widths are looked at
   */
  double above(boolean fine) {
    if (!fine) {
      return guess().within();
    }
    JointCounts.Guess best = guess();
    double most = best.within();
    for (Widths finer : best.widths().finer()) {
      JointCounts.Guess other = counts.guess(finer);
      if (other.apart() > best.apart()) {
        best = other;
        most = Math.max(most, other.within());
      }
    }
    return most;
  }

  /** Half way between the guess judged on points left out and on all, whose errors about cancel. */
  double middle() {
    return (guess().apart() + guess().within()) / 2;
  }

  /**
   * Half the area between densities, smoothed as much as the number of points alone says: blurred,
   * but the surest sign of any dependence, since no choice of widths adds its luck.
   */
  double plain() {
    return counts.plain(counts.size() < FEW ? 3 : counts.size() < MANY ? 2 : 1);
  }

  /**
   * What each row adds to the figure, less the mean: whether it lies in the part, less how often
   * others of its input, and of its output, would. Of the part itself a small change changes
   * nothing, since it is the greatest.
   */
  double[] influence() {
    double[] rows = counts.rows();
    double[] columns = counts.columns();
    double size = counts.size();
    boolean[][] part = guess().part();
    double[] ofInput = new double[rows.length];
    double[] ofOutput = new double[columns.length];
    double product = 0;
    for (int x = 0; x < rows.length; x++) {
      for (int y = 0; y < columns.length; y++) {
        if (part[x][y]) {
          ofInput[x] += columns[y] / size;
          ofOutput[y] += rows[x] / size;
          product += rows[x] / size * columns[y] / size;
        }
      }
    }
    double[] influence = new double[partner.length];
    double sum = 0;
    for (int row = 0; row < influence.length; row++) {
      int x = input.cell()[partner[row]];
      if (x >= 0) {
        int y = output.cell()[row];
        influence[row] = (part[x][y] ? 1 : 0) - ofInput[x] - ofOutput[y] + product;
        sum += influence[row];
      }
    }
    for (int row = 0; row < influence.length; row++) {
      influence[row] = input.cell()[partner[row]] < 0 ? 0 : (influence[row] - sum / size) / size;
    }
    return influence;
  }
}
