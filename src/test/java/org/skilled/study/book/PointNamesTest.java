package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skilled.experiment.design.Factor;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.OneAtATime;

/** Names of design points in charts. */
class PointNamesTest {
  private static final Factor.Levels SUPPORT =
      new Factor.Levels("site.support.level", List.of(0.2, 0.8));
  private static final Factor.Levels SKILL =
      new Factor.Levels("skills.start.level", List.of(0.5, 0.75));

  @Test
  void oneAtATimeSaysWhatDiffersFromTheBaseline() {
    OneAtATime design = new OneAtATime(List.of(SUPPORT, SKILL), List.of(0.2, 0.5));
    assertEquals(
        List.of("baseline", "support.level = 0.8", "start.level = 0.75"),
        PointNames.of(design, design.points(1)));
  }

  @Test
  void factorialsNameTheLevelsWhileThereIsRoom() {
    FullFactorial two =
        new FullFactorial(List.of(SUPPORT, new Factor.Levels("site.culture", List.of("a", "b"))));
    assertEquals("level 0.2, culture b", PointNames.of(two, two.points(1)).get(1));
    FullFactorial many = new FullFactorial(List.of(SUPPORT, SKILL));
    assertEquals(
        List.of("point 0", "point 1", "point 2", "point 3"), PointNames.of(many, many.points(1)));
  }

  @Test
  void endsOfPathsAreAsLongAsTheyMustBe() {
    List<String> paths = List.of("a.b.c", "x.b.c", "c", "d");
    assertEquals("a.b.c", PointNames.shortest("a.b.c", paths));
    assertEquals("c", PointNames.shortest("c", paths));
    assertEquals("d", PointNames.shortest("d", paths));
    assertEquals("level", PointNames.shortest("site.level", List.of("site.level", "other")));
  }
}
