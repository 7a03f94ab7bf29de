package org.skilled.study.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.sample.Layout;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

class StandAloneTest {
  private static final List<Method> HOLD_OUT =
      List.of(new PrimMethod(), new TreeMethod(), new SurrogateMethod());

  private static Study table(int points) {
    return Studies.free(points, 3, x -> x[0] > 0.5 ? 1 : 0, 0.01);
  }

  @Test
  void trajectoriesAndCurvesAreRefused() {
    Study steps = Studies.laidOut(table(120), new Layout.Trajectories(30, 3));
    Study curves = Studies.laidOut(table(195), new Layout.Curves(1, 3, 65, 4));
    for (Method method : HOLD_OUT) {
      for (Study study : List.of(steps, curves)) {
        String refusal = assertNotNullRefusal(method, study);
        assertTrue(refusal.contains("depend on each other"), refusal);
      }
    }
  }

  @Test
  void ofSaltellisBlocksOnlyTheirOwnPointsAreUsed() {
    Study radial = Studies.laidOut(table(500), new Layout.Radial(100, 3, false));
    Study alone = StandAlone.of(radial);
    assertEquals(200, alone.sample().points());
    assertEquals(200, alone.outputs().get(0).size());
    for (int block = 0; block < 100; block++) {
      for (int end = 0; end < 2; end++) {
        int from = 5 * block + 4 * end;
        int to = 2 * block + end;
        assertEquals(
            radial.sample().inputs().get(1).at(from), alone.sample().inputs().get(1).at(to));
        assertEquals(radial.outputs().get(0).runs(from)[0], alone.outputs().get(0).runs(to)[0]);
      }
    }
    Section section = new TreeMethod().apply(radial).get(0);
    assertTrue(section.notes().stream().anyMatch(note -> note.contains("Saltelli")));
    Study few = Studies.laidOut(table(100), new Layout.Radial(20, 3, false));
    assertTrue(assertNotNullRefusal(new PrimMethod(), few).contains("only 40 points"));
  }

  @Test
  void freePointsAreUsedAsTheyAre() {
    Study free = Studies.with(table(100), Map.of());
    assertSame(free, StandAlone.of(free));
    HOLD_OUT.forEach(method -> assertNull(method.refusal(free)));
  }

  private static String assertNotNullRefusal(Method method, Study study) {
    String refusal = method.refusal(study);
    assertNotNull(refusal, method.name());
    return refusal;
  }
}
