package org.skilled.analysis.screening;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * How far effects of a two-level design may lie from what is found: effects of balanced columns err
 * independently of each other, by a standard error that is itself estimated, and the same for all.
 * Sizes are not folded at 0, as that would make small ones look better known than they are.
 */
final class EffectDraws {
  private EffectDraws() {}

  /**
   * Sizes of effects by Student's distribution, jointly.
   *
   * @param freedom degrees of freedom behind the error
   * @return {@code [draw][effect]}
   */
  static double[][] byReplicates(
      double[] effects, double error, int freedom, long seed, int draws) {
    RandomGenerator random = new Well19937c(seed);
    ChiSquaredDistribution chi = new ChiSquaredDistribution(null, freedom);
    double[][] drawn = new double[draws][effects.length];
    for (int d = 0; d < draws; d++) {
      // Evenly spread shares, so that no single draw of a small error outweighs all others.
      double share = (d + 0.5) / draws;
      double own = error * Math.sqrt(freedom / chi.inverseCumulativeProbability(share));
      for (int i = 0; i < effects.length; i++) {
        drawn[d][i] = Math.abs(effects[i]) + own * random.nextGaussian();
      }
    }
    return drawn;
  }

  /**
   * Sizes of effects by Lenth's method: the pseudo standard error of as many contrasts that are
   * chance alone.
   *
   * @return {@code [draw][effect]}
   */
  static double[][] byContrasts(
      double[] effects, double error, int contrasts, long seed, int draws) {
    RandomGenerator random = new Well19937c(seed);
    double[][] drawn = new double[draws][effects.length];
    double[] chance = new double[contrasts];
    for (double[] draw : drawn) {
      for (int c = 0; c < contrasts; c++) {
        chance[c] = random.nextGaussian();
      }
      double own = error / Lenth.error(chance);
      for (int i = 0; i < effects.length; i++) {
        draw[i] = Math.abs(effects[i]) + own * chance[i];
      }
    }
    return drawn;
  }
}
