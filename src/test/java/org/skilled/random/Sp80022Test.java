package org.skilled.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of SP 800-22 rev. 1a: short ones, 100 bits of pi, and a million bits of e
 * (appendix B).
 */
class Sp80022Test {
  private static final double TOLERANCE = 1e-6;
  private static final byte[] PI =
      bits(
          "11001001000011111101101010100010001000010110100011"
              + "00001000110100110001001100011001100010100010111000");
  private static byte[] e = {};

  @BeforeAll
  static void expandE() {
    e = binaryE(1_000_000);
  }

  @Test
  void frequencyGivesThePublishedValues() {
    assertEquals(0.527089, Sp80022.frequency(bits("1011010101")), TOLERANCE);
    assertEquals(0.109599, Sp80022.frequency(PI), TOLERANCE);
    assertEquals(0.953749, Sp80022.frequency(e), TOLERANCE);
  }

  @Test
  void blockFrequencyGivesThePublishedValues() {
    assertEquals(0.801252, Sp80022.blockFrequency(bits("0110011010"), 3), TOLERANCE);
    assertEquals(0.706438, Sp80022.blockFrequency(PI, 10), TOLERANCE);
    assertEquals(0.211072, Sp80022.blockFrequency(e, 128), TOLERANCE);
  }

  @Test
  void runsGivesThePublishedValues() {
    assertEquals(0.147232, Sp80022.runs(bits("1001101011")), TOLERANCE);
    assertEquals(0.500798, Sp80022.runs(PI), TOLERANCE);
    assertEquals(0.561917, Sp80022.runs(e), TOLERANCE);
  }

  @Test
  void longestRunGivesThePublishedValues() {
    String example =
        "1100110000010101011011000100110011100000000000100100110101010001"
            + "0001001111010110100000001101011111001100111001101101100010110010";
    assertEquals(0.180609, Sp80022.longestRun(bits(example)), 2e-5);
    assertEquals(0.718945, Sp80022.longestRun(e), TOLERANCE);
  }

  @Test
  void serialGivesThePublishedValues() {
    double[] example = {0.808792, 0.670320};
    assertArrayEquals(example, Sp80022.serial(bits("0011011101"), 3), TOLERANCE);
    double[] pairs = {0.843764, 0.561915};
    assertArrayEquals(pairs, Sp80022.serial(e, 2), TOLERANCE);
    double[] sixteens = {0.766182, 0.462921};
    assertArrayEquals(sixteens, Sp80022.serial(e, 16), TOLERANCE);
  }

  @Test
  void approximateEntropyGivesThePublishedValues() {
    assertEquals(0.261961, Sp80022.approximateEntropy(bits("0100110101"), 3), TOLERANCE);
    assertEquals(0.235301, Sp80022.approximateEntropy(PI, 2), TOLERANCE);
    assertEquals(0.700073, Sp80022.approximateEntropy(e, 10), TOLERANCE);
  }

  @Test
  void cumulativeSumsGivesThePublishedValues() {
    assertEquals(0.4116588, Sp80022.cumulativeSums(bits("1011010111")), TOLERANCE);
    assertEquals(0.219194, Sp80022.cumulativeSums(PI), TOLERANCE);
    assertEquals(0.669887, Sp80022.cumulativeSums(e), TOLERANCE);
  }

  private static byte[] bits(String text) {
    byte[] bits = new byte[text.length()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (byte) (text.charAt(i) - '0');
    }
    return bits;
  }

  /** The first bits of e = 10.1011011..., from the sum of 1/k! by binary splitting. */
  private static byte[] binaryE(int length) {
    BigInteger[] fraction = sumOfInverseFactorials(0, 75_000);
    int guard = 64;
    int scale = length - 2 + guard;
    BigInteger scaled =
        fraction[0].shiftLeft(scale).divide(fraction[1]).add(BigInteger.ONE.shiftLeft(scale));
    byte[] bits = new byte[length];
    for (int i = 0; i < length; i++) {
      bits[i] = (byte) (scaled.testBit(length + guard - 1 - i) ? 1 : 0);
    }
    return bits;
  }

  /** Numerator and denominator of the sum over k in (from, to] of from! / k!. */
  private static BigInteger[] sumOfInverseFactorials(int from, int to) {
    if (to - from == 1) {
      return new BigInteger[] {BigInteger.ONE, BigInteger.valueOf(to)};
    }
    int middle = (from + to) / 2;
    BigInteger[] left = sumOfInverseFactorials(from, middle);
    BigInteger[] right = sumOfInverseFactorials(middle, to);
    return new BigInteger[] {left[0].multiply(right[1]).add(right[0]), left[1].multiply(right[1])};
  }
}
