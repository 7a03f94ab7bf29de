package org.skilled.random;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Seven tests of SP 800-22 on every access pattern: 64 sequences of 2^15 bits, once from all bits
 * of each draw and once from its leading bit only. As in section 4.2.2, the 64 P-values of a test
 * must themselves be uniform (ten classes); besides, none may be too small. Perfect random numbers
 * would fail a pattern with probability {@value FalseAlarms#RATE}, so one of the twelve with
 * probability 0.012.
 */
class BatteryTest {
  private static final int SEQUENCES = 64;
  private static final int LENGTH = 1 << 15;
  private static final int CLASSES = 10;
  private static final String[] NAMES = {
    "frequency",
    "block frequency",
    "runs",
    "longest run",
    "serial 1",
    "serial 2",
    "approximate entropy",
    "cumulative sums"
  };

  @ParameterizedTest
  @EnumSource
  @DisplayName("SP 800-22 finds nothing wrong with")
  void drawsPass(AccessPattern pattern) {
    FalseAlarms alarms = new FalseAlarms();
    LongUnaryOperator draws = i -> pattern.bits(2024, i);
    examine("all bits", draws, Long.SIZE, alarms);
    examine("leading bit", draws, 1, alarms);
    alarms.assertNone();
  }

  @Test
  @DisplayName("SP 800-22 rejects a counter mixed by one multiplication")
  void aWeakGeneratorFails() {
    FalseAlarms alarms = new FalseAlarms();
    examine("all bits", i -> (i + 1) * 0x9E3779B97F4A7C15L, Long.SIZE, alarms);
    assertFalse(alarms.raised().isEmpty());
  }

  private static void examine(
      String part, LongUnaryOperator draws, int bitsEach, FalseAlarms alarms) {
    double[][] pValues = new double[NAMES.length][SEQUENCES];
    for (int s = 0; s < SEQUENCES; s++) {
      double[] results = results(sequence(draws, bitsEach, s));
      for (int t = 0; t < NAMES.length; t++) {
        pValues[t][s] = results[t];
      }
    }
    for (int t = 0; t < NAMES.length; t++) {
      judge(NAMES[t] + " of " + part, pValues[t], alarms);
    }
  }

  private static byte[] sequence(LongUnaryOperator draws, int bitsEach, int number) {
    byte[] bits = new byte[LENGTH];
    long first = (long) number * LENGTH / bitsEach;
    for (int i = 0; i < LENGTH; i++) {
      long draw = draws.applyAsLong(first + i / bitsEach);
      bits[i] = (byte) (draw >>> (Long.SIZE - 1 - i % bitsEach) & 1);
    }
    return bits;
  }

  private static double[] results(byte[] bits) {
    double[] serial = Sp80022.serial(bits, 8);
    return new double[] {
      Sp80022.frequency(bits),
      Sp80022.blockFrequency(bits, 512),
      Sp80022.runs(bits),
      Sp80022.longestRun(bits),
      serial[0],
      serial[1],
      Sp80022.approximateEntropy(bits, 7),
      Sp80022.cumulativeSums(bits)
    };
  }

  private static void judge(String name, double[] pValues, FalseAlarms alarms) {
    long[] classes = new long[CLASSES];
    double smallest = 1;
    for (double p : pValues) {
      classes[(int) Math.min(p * CLASSES, CLASSES - 1)]++;
      smallest = Math.min(smallest, p);
    }
    alarms.add("uniformity of P for " + name, PValues.uniform(classes));
    alarms.add("smallest P for " + name, 1 - Math.pow(1 - smallest, SEQUENCES));
  }
}
