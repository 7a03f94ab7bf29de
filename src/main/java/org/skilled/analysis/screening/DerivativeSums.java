package org.skilled.analysis.screening;

import java.util.Arrays;
import org.skilled.analysis.sample.Output;

/**
 * What each trajectory adds to mean squares of derivatives (nu) and to the variance of the output,
 * so that both follow for any resample of trajectories.
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

  /** The finite squares of a subject's derivatives. */
  double[] squares(int subject) {
    return Arrays.stream(squares)
        .mapToDouble(trajectory -> trajectory[subject])
        .filter(Double::isFinite)
        .toArray();
  }

  /** Variance of the output when trajectories count as often as the weights say. */
  double variance(int[] weights) {
    Total total = total(weights);
    return total.spread() * total.count() / (total.count() - 1);
  }

  /** Nu over the variance, of all subjects, when trajectories count as often as the weights say. */
  double[] ratios(int[] weights) {
    double variance = variance(weights);
    double[] ratios = new double[size];
    for (int i = 0; i < size; i++) {
      double known = 0;
      double sum = 0;
      for (int t = 0; t < weights.length; t++) {
        if (Double.isFinite(squares[t][i])) {
          known += weights[t];
          sum += weights[t] * squares[t][i];
        }
      }
      ratios[i] = sum / known / variance;
    }
    return ratios;
  }

  /** What each trajectory adds to a subject's nu, so that their mean is nu. */
  double[] ofNu(int subject) {
    double[] known = squares(subject);
    double nu = Arrays.stream(known).sum() / known.length;
    double[] parts = new double[squares.length];
    for (int t = 0; t < parts.length; t++) {
      double square = squares[t][subject];
      parts[t] = nu + (Double.isFinite(square) ? (square - nu) * parts.length / known.length : 0);
    }
    return parts;
  }

  /** What each trajectory adds to the variance of the output, so that their mean is that. */
  double[] ofVariance() {
    int[] once = new int[squares.length];
    Arrays.fill(once, 1);
    Total total = total(once);
    double mean = total.mean();
    double[] parts = new double[squares.length];
    for (int t = 0; t < parts.length; t++) {
      double own = sumsOfSquares[t] - 2 * mean * sums[t] + mean * mean * counts[t];
      parts[t] = own * parts.length / (total.count() - 1);
    }
    return parts;
  }

  private Total total(int[] weights) {
    double count = 0;
    double sum = 0;
    double sumOfSquares = 0;
    for (int t = 0; t < weights.length; t++) {
      count += weights[t] * counts[t];
      sum += weights[t] * sums[t];
      sumOfSquares += weights[t] * sumsOfSquares[t];
    }
    double mean = sum / count;
    return new Total(count, mean, sumOfSquares / count - mean * mean);
  }

  private record Total(double count, double mean, double spread) {}
}
