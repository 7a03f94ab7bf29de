package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void writesTheShortestDecimal() {
    assertEquals("0.1", Numbers.text(0.1));
    assertEquals("4", Numbers.text(4.0));
    assertEquals("100", Numbers.text(100.0));
    assertEquals("0.30000000000000004", Numbers.text(0.1 + 0.2));
    assertEquals("0.0000001", Numbers.text(1e-7));
    assertEquals("1000000", Numbers.text(1e6));
    assertEquals("0", Numbers.text(-0.0));
    assertEquals("NaN", Numbers.text(Double.NaN));
  }

  /** Java 17 prints 2.0E-3 and 2.2E-322 with more digits than needed; Java 19 and later do not. */
  @Test
  void doesNotDependOnTheJavaVersion() {
    assertEquals("0.002", Numbers.text(2.0e-3));
    assertEquals("20000000000000000000000", Numbers.shortest(2.0e22).toPlainString());
    assertEquals("2E-323", Numbers.text(2.0e-323));
  }

  @Test
  void readsBackAsTheSameBits() {
    long seed = 20140301L;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 20_000; i++) {
      double value = i % 2 == 0 ? random.nextDouble() : Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        String text = Numbers.text(value);
        assertEquals(value, Double.parseDouble(text), () -> "seed " + seed + ": " + text);
        assertTrue(text.length() <= 45, () -> "seed " + seed + ": " + text);
      }
    }
  }
}
