package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.random.Draws;

class LuckTest {
  private static final int TIMES = 20_000;

  /** Within 5 standard errors on each of 64 bits: a false alarm once in 27,000 times a value. */
  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.1, 0.25, 0.5, 2.0 / 3, 0.9})
  void comesTrueAsOftenAsItsProbabilitySays(double p) {
    int[] hits = new int[64];
    long key = Draws.seeded(8).key(1, 1);
    for (int n = 0; n < TIMES; n++) {
      long drawn = Luck.among(-1L, p, Draws.of(key, n));
      for (int bit = 0; bit < 64; bit++) {
        hits[bit] += (int) (drawn >>> bit & 1);
      }
    }
    double error = Math.sqrt(p * (1 - p) / TIMES);
    for (int bit = 0; bit < 64; bit++) {
      assertEquals(p, (double) hits[bit] / TIMES, 5 * error, "bit " + bit);
    }
  }

  @Test
  void isIndependentBetweenBits() {
    int both = 0;
    long key = Draws.seeded(9).key(1, 1);
    for (int n = 0; n < TIMES; n++) {
      both += Luck.among(0b11, 0.3, Draws.of(key, n)) == 0b11 ? 1 : 0;
    }
    assertEquals(0.09, (double) both / TIMES, 5 * Math.sqrt(0.09 * 0.91 / TIMES));
  }

  @Test
  void keepsToTheBitsItIsAskedFor() {
    long among = 0x0F0F0F0F0F0F0F0FL;
    assertEquals(0, Luck.among(among, 0, 3));
    assertEquals(among, Luck.among(among, 1, 3));
    for (long key = 0; key < 100; key++) {
      assertTrue((Luck.among(among, 0.5, key) & ~among) == 0, "key " + key);
    }
  }
}
