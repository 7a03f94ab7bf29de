package org.skilled.analysis.screening;

import org.skilled.analysis.sample.Output;

/**
 * What each trajectory adds to mean squares of derivatives (nu) and to the variance of the output,
 * so that both follow for any resample of trajectories, with how far their ratio is unsure.
 */
final class DerivativeSums {
  private final double[][] squares;
  private final double[] counts;
  private final double[] sums;
  private final double[] sumsOfSquares;
  private final int size;

  /**
   * Of trajectories.
   *
   * @param squares squared derivatives, {@code [trajectory][subject]}; NaN where a run failed
   */
  DerivativeSums(Walk walk, double[][] squares, Output output) {
    this.squares = squares;
    size = walk.subjects().size();
    counts = new double[squares.length];
    sums = new double[squares.length];
    sumsOfSquares = new double[squares.length];
    double[] means = output.means();
    double centre = 0;
    int finite = 0;
    for (double mean : means) {
      centre += Double.isFinite(mean) ? mean : 0;
      finite += Double.isFinite(mean) ? 1 : 0;
    }
    centre /= Math.max(1, finite);
    for (int t = 0; t < squares.length; t++) {
      for (int point = walk.before(t, 0); point <= walk.before(t, size); point++) {
        double y = means[point] - centre;
        if (Double.isFinite(y)) {
          counts[t]++;
          sums[t] += y;
          sumsOfSquares[t] += y * y;
        }
      }
    }
  }

  /** Position of a subject's nu in {@link #of}. */
  int nu(int subject) {
    return subject;
  }

  /** Position of nu over the variance. */
  int ratio(int subject) {
    return size + subject;
  }

  /** Position of the standard deviation of what one trajectory adds to nu. */
  int deviationOfNu(int subject) {
    return 2 * size + subject;
  }

  /** Position of the same for the ratio (delta method). */
  int deviationOfRatio(int subject) {
    return 3 * size + subject;
  }

  /** Position of the variance of the output. */
  int variance() {
    return 4 * size;
  }

  /** All figures when trajectories count as often as the weights say. */
  double[] of(int[] weights) {
    double all = 0;
    double count = 0;
    double sum = 0;
    double sumOfSquares = 0;
    for (int t = 0; t < weights.length; t++) {
      all += weights[t];
      count += weights[t] * counts[t];
      sum += weights[t] * sums[t];
      sumOfSquares += weights[t] * sumsOfSquares[t];
    }
    double mean = sum / count;
    double spread = sumOfSquares / count - mean * mean;
    double[] figures = new double[4 * size + 1];
    figures[variance()] = spread * count / (count - 1);
    for (int i = 0; i < size; i++) {
      double known = 0;
      double total = 0;
      for (int t = 0; t < weights.length; t++) {
        if (Double.isFinite(squares[t][i])) {
          known += weights[t];
          total += weights[t] * squares[t][i];
        }
      }
      double nu = total / known;
      double ofNu = 0;
      double ofRatio = 0;
      for (int t = 0; t < weights.length; t++) {
        double change = Double.isFinite(squares[t][i]) ? (squares[t][i] - nu) * all / known : 0;
        double own = sumsOfSquares[t] - 2 * mean * sums[t] + mean * mean * counts[t];
        double relative = change - nu * (own * all / count / spread - 1);
        ofNu += weights[t] * change * change;
        ofRatio += weights[t] * relative * relative;
      }
      figures[nu(i)] = nu;
      figures[ratio(i)] = nu / figures[variance()];
      figures[deviationOfNu(i)] = Math.sqrt(ofNu / (all - 1));
      figures[deviationOfRatio(i)] = Math.sqrt(ofRatio / (all - 1)) / spread;
    }
    return figures;
  }
}
