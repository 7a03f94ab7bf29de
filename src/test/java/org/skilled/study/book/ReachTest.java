package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skilled.chart.Caption;

/** The sentence on uncertainty below a map. */
class ReachTest {
  private static final Caption CAPTION = new Caption(7, "1", "Skilled");

  /** Wilson's interval of four zeros reaches to 3.8415 / 7.8415 = 0.4899. */
  @Test
  void theWidestIntervalIsNamed() {
    Reach reach = new Reach(0, 1);
    assertEquals(0.5, reach.mean(new double[] {0.5, 0.5, 0.5, 0.49, 0.51}));
    assertEquals(0, reach.mean(new double[4]));
    assertEquals(List.of("95 % intervals reach at most \u00b10.49."), reach.in(CAPTION).notes());
  }

  @Test
  void withoutIntervalsThereIsNothingToSay() {
    Reach reach = new Reach(0, 1);
    assertEquals(Double.NaN, reach.mean(new double[] {Double.NaN}));
    assertEquals(1, reach.mean(new double[] {1}));
    assertEquals(CAPTION, reach.in(CAPTION));
  }
}
