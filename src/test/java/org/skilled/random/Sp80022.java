package org.skilled.random;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Tests of NIST Special Publication 800-22 rev. 1a (Rukhin et al. 2010,
 * doi:10.6028/NIST.SP.800-22r1a), each from a sequence of bits, 0 or 1, to its P-value.
 */
final class Sp80022 {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private Sp80022() {}

  /** Section 2.1: are there as many ones as zeros? */
  static double frequency(byte[] bits) {
    return Erf.erfc(
        Math.abs(2.0 * ones(bits, 0, bits.length) - bits.length) / Math.sqrt(2.0 * bits.length));
  }

  /** Section 2.2: are there as many ones as zeros in each block? */
  static double blockFrequency(byte[] bits, int blockLength) {
    int blocks = bits.length / blockLength;
    double statistic = 0;
    for (int b = 0; b < blocks; b++) {
      double share = (double) ones(bits, b * blockLength, (b + 1) * blockLength) / blockLength;
      statistic += 4.0 * blockLength * (share - 0.5) * (share - 0.5);
    }
    return PValues.chiSquare(statistic, blocks);
  }

  /** Section 2.3: does the sequence change between 0 and 1 as often as it should? */
  static double runs(byte[] bits) {
    int n = bits.length;
    double share = (double) ones(bits, 0, n) / n;
    if (Math.abs(share - 0.5) >= 2 / Math.sqrt(n)) {
      return 0;
    }
    int runs = 1;
    for (int i = 1; i < n; i++) {
      runs += bits[i] ^ bits[i - 1];
    }
    double scale = 2 * share * (1 - share);
    return Erf.erfc(Math.abs(runs - scale * n) / (scale * Math.sqrt(2.0 * n)));
  }

  /**
   * Section 2.4: is the longest run of ones in each block as long as it should be? For 128 bits or
   * more.
   */
  static double longestRun(byte[] bits) {
    LongestRuns table = LongestRuns.forLength(bits.length);
    int blocks = bits.length / table.blockLength;
    int last = table.probabilities.length - 1;
    long[] counts = new long[last + 1];
    for (int b = 0; b < blocks; b++) {
      int longest = longestRun(bits, b * table.blockLength, (b + 1) * table.blockLength);
      counts[Math.min(Math.max(longest - table.shortest, 0), last)]++;
    }
    double statistic = 0;
    for (int c = 0; c <= last; c++) {
      double expected = blocks * table.probabilities[c];
      statistic += (counts[c] - expected) * (counts[c] - expected) / expected;
    }
    return PValues.chiSquare(statistic, last);
  }

  /** Section 2.11: is every pattern of {@code m} bits as frequent as any other? Two P-values. */
  static double[] serial(byte[] bits, int m) {
    double first = psiSquared(bits, m) - psiSquared(bits, m - 1);
    double second = first - psiSquared(bits, m - 1) + psiSquared(bits, m - 2);
    return new double[] {
      Gamma.regularizedGammaQ(Math.scalb(1.0, m - 2), first / 2),
      Gamma.regularizedGammaQ(Math.scalb(1.0, m - 3), second / 2)
    };
  }

  /** Section 2.12: do patterns of m bits say anything about the bit that follows them? */
  static double approximateEntropy(byte[] bits, int m) {
    double entropy = phi(bits, m) - phi(bits, m + 1);
    double statistic = 2.0 * bits.length * (Math.log(2) - entropy);
    return Gamma.regularizedGammaQ(Math.scalb(1.0, m - 1), statistic / 2);
  }

  /**
   * Section 2.13, forward: does the walk of the sequence, up for 1 and down for 0, stray too far or
   * too little?
   */
  static double cumulativeSums(byte[] bits) {
    int n = bits.length;
    int height = 0;
    int farthest = 0;
    for (byte bit : bits) {
      height += 2 * bit - 1;
      farthest = Math.max(farthest, Math.abs(height));
    }
    double scale = farthest / Math.sqrt(n);
    double p = 1;
    for (int k = (-n / farthest + 1) / 4; k <= (n / farthest - 1) / 4; k++) {
      p -= between((4 * k - 1) * scale, (4 * k + 1) * scale);
    }
    for (int k = (-n / farthest - 3) / 4; k <= (n / farthest - 1) / 4; k++) {
      p += between((4 * k + 1) * scale, (4 * k + 3) * scale);
    }
    return p;
  }

  private static double between(double from, double to) {
    return NORMAL.cumulativeProbability(to) - NORMAL.cumulativeProbability(from);
  }

  private static int ones(byte[] bits, int from, int to) {
    int ones = 0;
    for (int i = from; i < to; i++) {
      ones += bits[i];
    }
    return ones;
  }

  private static int longestRun(byte[] bits, int from, int to) {
    int longest = 0;
    int run = 0;
    for (int i = from; i < to; i++) {
      run = bits[i] == 1 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static double psiSquared(byte[] bits, int m) {
    double sum = 0;
    for (int count : patternCounts(bits, m)) {
      sum += (double) count * count;
    }
    return Math.scalb(sum, m) / bits.length - bits.length;
  }

  private static double phi(byte[] bits, int m) {
    double sum = 0;
    for (int count : patternCounts(bits, m)) {
      double share = (double) count / bits.length;
      sum += count == 0 ? 0 : share * Math.log(share);
    }
    return sum;
  }

  /** How often each pattern of m bits occurs, overlaps counted, the sequence closed to a ring. */
  private static int[] patternCounts(byte[] bits, int m) {
    int[] counts = new int[1 << m];
    int mask = (1 << m) - 1;
    int pattern = 0;
    for (int i = -m; i < bits.length; i++) {
      pattern = (pattern << 1 | bits[i < 0 ? bits.length + i : i]) & mask;
      counts[pattern] += i < 0 ? 0 : 1;
    }
    return counts;
  }

  /** Block lengths and probabilities of section 2.4.4 (as rounded there) and 3.4. */
  private enum LongestRuns {
    SHORT(8, 1, 0.2148, 0.3672, 0.2305, 0.1875),
    MEDIUM(128, 4, 0.1174, 0.2430, 0.2493, 0.1752, 0.1027, 0.1124),
    LONG(10_000, 10, 0.0882, 0.2092, 0.2483, 0.1933, 0.1208, 0.0675, 0.0727);

    private final int blockLength;
    private final int shortest;
    private final double[] probabilities;

    LongestRuns(int blockLength, int shortest, double... probabilities) {
      this.blockLength = blockLength;
      this.shortest = shortest;
      this.probabilities = probabilities;
    }

    private static LongestRuns forLength(int bits) {
      return bits >= 750_000 ? LONG : bits >= 6_272 ? MEDIUM : SHORT;
    }
  }
}
