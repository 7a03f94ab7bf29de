package org.skilled.random;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Classical tests of uniform numbers (Knuth, The Art of Computer Programming 2, section 3.3.2;
 * L'Ecuyer and Simard 2007, doi:10.1145/1268776.1268777) on every access pattern: classes of single
 * numbers, of neighbours in two and three dimensions, correlation at lags, collisions and birthday
 * spacings. Perfect random numbers would fail a pattern with probability {@value FalseAlarms#RATE}.
 */
class UniformityTest {
  private static final int N = 1 << 17;

  @ParameterizedTest
  @EnumSource
  @DisplayName("uniform and independent in the order of")
  void drawsAreUniformAndIndependent(AccessPattern pattern) {
    FalseAlarms alarms = new FalseAlarms();
    examine(i -> pattern.bits(99, i), alarms);
    alarms.assertNone();
  }

  @Test
  @DisplayName("a counter mixed by one multiplication is rejected")
  void aWeakGeneratorFails() {
    FalseAlarms alarms = new FalseAlarms();
    examine(i -> (i + 1) * 0x9E3779B97F4A7C15L, alarms);
    assertFalse(alarms.raised().isEmpty());
  }

  private static void examine(LongUnaryOperator draws, FalseAlarms alarms) {
    long[] numbers = new long[N];
    for (int i = 0; i < N; i++) {
      numbers[i] = draws.applyAsLong(i);
    }
    alarms.add("4,096 classes by the leading bits", PValues.uniform(cells(numbers, 1, 12, false)));
    alarms.add("4,096 classes by the trailing bits", PValues.uniform(cells(numbers, 1, 12, true)));
    alarms.add("64 x 64 classes of pairs", PValues.uniform(cells(numbers, 2, 6, false)));
    alarms.add("16 x 16 x 16 classes of triples", PValues.uniform(cells(numbers, 3, 4, false)));
    for (int lag : new int[] {1, 2, 3, 60, 240, 720}) {
      alarms.add("correlation at lag " + lag, PValues.normal(correlation(numbers, lag)));
    }
    alarms.add("collisions of the leading 28 bits", collisions(numbers, 0));
    alarms.add("collisions of the trailing 28 bits", collisions(numbers, Long.SIZE - 28));
    alarms.add("birthday spacings of the leading 32 bits", birthdaySpacings(numbers, 0));
    alarms.add("birthday spacings of the trailing 32 bits", birthdaySpacings(numbers, 32));
  }

  /**
   * Counts of the cells of a cube into which numbers fall, taken {@code dimension} at a time,
   * without overlap.
   */
  private static long[] cells(long[] numbers, int dimension, int bits, boolean trailing) {
    long[] counts = new long[1 << dimension * bits];
    for (int i = 0; i + dimension <= numbers.length; i += dimension) {
      long cell = 0;
      for (int d = 0; d < dimension; d++) {
        long number = trailing ? Long.reverse(numbers[i + d]) : numbers[i + d];
        cell = cell << bits | number >>> (Long.SIZE - bits);
      }
      counts[(int) cell]++;
    }
    return counts;
  }

  /** The correlation of numbers that are {@code lag} apart, in standard errors. */
  private static double correlation(long[] numbers, int lag) {
    int pairs = numbers.length - lag;
    double sum = 0;
    for (int i = 0; i < pairs; i++) {
      sum += centred(numbers[i]) * centred(numbers[i + lag]);
    }
    return 12 * sum / Math.sqrt(pairs);
  }

  private static double centred(long number) {
    return (number >>> 11) * 0x1.0p-53 - 0.5;
  }

  /** 2^17 balls in 2^28 urns: about 32 fall on another. */
  private static double collisions(long[] numbers, int skipped) {
    long[] urns = new long[numbers.length];
    for (int i = 0; i < urns.length; i++) {
      urns[i] = numbers[i] << skipped >>> (Long.SIZE - 28);
    }
    double mean = Math.scalb((double) urns.length * urns.length, -29);
    return PValues.poisson(repeats(urns), mean);
  }

  /**
   * Years of 2^32 days with 4,096 birthdays: in each, about 4 spacings between them occur again.
   */
  private static double birthdaySpacings(long[] numbers, int skipped) {
    int birthdays = 4096;
    long again = 0;
    int years = numbers.length / birthdays;
    for (int y = 0; y < years; y++) {
      long[] days = new long[birthdays];
      for (int i = 0; i < birthdays; i++) {
        days[i] = numbers[y * birthdays + i] << skipped >>> 32;
      }
      Arrays.sort(days);
      long[] spacings = new long[birthdays];
      spacings[0] = days[0] + (1L << 32) - days[birthdays - 1];
      for (int i = 1; i < birthdays; i++) {
        spacings[i] = days[i] - days[i - 1];
      }
      again += repeats(spacings);
    }
    return PValues.poisson(again, 4.0 * years);
  }

  /** How many values are equal to an earlier one. Sorts them. */
  private static long repeats(long[] values) {
    Arrays.sort(values);
    long repeats = 0;
    for (int i = 1; i < values.length; i++) {
      repeats += values[i] == values[i - 1] ? 1 : 0;
    }
    return repeats;
  }
}
