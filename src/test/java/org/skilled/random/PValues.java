package org.skilled.random;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Probabilities of a result at least as far from what is expected of random numbers. */
final class PValues {
  private PValues() {}

  /** Of a chi-square statistic this large, or larger. */
  static double chiSquare(double statistic, double degreesOfFreedom) {
    return Gamma.regularizedGammaQ(degreesOfFreedom / 2, statistic / 2);
  }

  /** Of counts that fit a uniform distribution this badly, or worse. */
  static double uniform(long[] counts) {
    double total = 0;
    for (long count : counts) {
      total += count;
    }
    double expected = total / counts.length;
    double statistic = 0;
    for (long count : counts) {
      statistic += (count - expected) * (count - expected) / expected;
    }
    return chiSquare(statistic, counts.length - 1);
  }

  /** Of a standard normal number this far from 0, or farther. */
  static double normal(double z) {
    return Erf.erfc(Math.abs(z) / Math.sqrt(2));
  }

  /** Of a Poisson count this far from its mean, or farther, on either side. */
  static double poisson(long count, double mean) {
    PoissonDistribution distribution = new PoissonDistribution(mean);
    double atMost = distribution.cumulativeProbability((int) count);
    double atLeast = 1 - distribution.cumulativeProbability((int) count - 1);
    return Math.min(1, 2 * Math.min(atMost, atLeast));
  }
}
