package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Counts of the runs behind a chart. */
class DrawnTest {
  private static final double NONE = Double.NaN;
  private static final double[][] VALUES = {{1, 2}, {3, NONE}, {5, 6}};

  @Test
  void onlyRunsDrawnAreCounted() {
    Drawn drawn = new Drawn(VALUES);
    drawn.mark(0);
    drawn.mark(1);
    assertEquals(3, drawn.finished());
    assertEquals(1, drawn.leftOut());
    assertEquals("1 to 2 a point", drawn.each("point"));
    assertFalse(drawn.pooled());
  }

  @Test
  void aRunBehindTwoMarksCountsOnce() {
    Drawn drawn = new Drawn(VALUES);
    drawn.mark(0, 2);
    drawn.mark(0, 2);
    assertEquals(4, drawn.finished());
    assertEquals("4 a line", drawn.each("line"));
    assertTrue(drawn.pooled());
  }

  @Test
  void aSingleMarkStandsForAll() {
    Drawn drawn = new Drawn(VALUES);
    drawn.mark(0, 1, 2);
    assertEquals("", drawn.each("line"));
  }
}
