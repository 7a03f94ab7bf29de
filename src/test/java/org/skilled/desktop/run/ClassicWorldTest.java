package org.skilled.desktop.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.classic.Classic;
import org.skilled.classic.ClassicRun;
import org.skilled.classic.Classics;
import org.skilled.experiment.Scenarios;
import org.skilled.model.Quantity;
import org.skilled.problem.InputException;
import org.skilled.scenario.FlatDocument;
import org.skilled.scenario.FlatScenario;

class ClassicWorldTest {
  private static final int PERIODS = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "march-1991",
        "cowan-jonard-2004",
        "centola-macy-2007",
        "bass-1969",
        "degroot-1974",
        "lazer-friedman-2007"
      })
  void whatIsWatchedIsWhatTheModelDoesAlone(String name) {
    ClassicWorld world = ClassicWorld.started(course(name, 5));
    ClassicRun alone = alone(Classics.named(name), world.course().scenario());
    assertEquals(1, world.values());
    for (int period = 0; period <= PERIODS; period++) {
      for (Quantity quantity : world.quantities()) {
        assertEquals(
            alone.value(quantity.selector()), world.value(quantity.selector(), period), name);
      }
      assertEquals(alone.nextPeriod(), world.advance());
    }
    assertEquals(PERIODS + 1, world.time());
    assertEquals(50, world.horizon());
    assertTrue(Double.isNaN(world.value("nothing", 0)));
    for (int person = 0; person < alone.people(); person++) {
      assertEquals(alone.level(person), world.run().level(person));
    }
  }

  private static <P extends Record> ClassicRun alone(Classic<P> model, FlatScenario scenario) {
    return model.start(model.parameters().cast(scenario.parameters()), 5);
  }

  @Test
  void aRunThatIsOverStaysSo() {
    ClassicWorld world = ClassicWorld.started(course("centola-macy-2007", 1));
    while (world.advance()) {
      assertFalse(world.over() && world.time() < 165);
    }
    assertTrue(world.over());
    assertEquals(165, world.time());
    assertEquals(165, world.horizon());
    assertFalse(world.advance());
    assertEquals(166, world.values());
  }

  @Test
  void aRunThatReachesItsLastPeriodIsOver() {
    ClassicWorld world =
        ClassicWorld.started(course("march-1991", 1).with(new Move(0, "periods", 3)));
    assertTrue(world.advance() && world.advance() && world.advance());
    assertTrue(world.over());
    assertFalse(world.advance());
    assertEquals(3, world.time());
    assertEquals(3, world.horizon());
  }

  @Test
  void theBandIsOfRunsWithOtherLuckWhichKeepTheirLastValues() {
    ClassicCourse course = course("march-1991", 1).with(new Move(0, "people", 10));
    Replications runs = Replications.of(course);
    while (runs.add()) {
      assertTrue(runs.done() <= Replications.COUNT);
    }
    Replications.Band band = runs.band("codeKnowledge");
    int last = band.middle().length - 1;
    double sum = 0;
    int longest = 0;
    for (int r = 1; r <= Replications.COUNT; r++) {
      double[] own = ClassicWorld.series(course.withSeed(1 + r), 20_000)[0];
      longest = Math.max(longest, own.length);
      sum += own[own.length - 1] >= band.middle()[last] ? 1 : 0;
    }
    assertEquals(longest, last + 1);
    assertTrue(sum >= 50, "at least half of the runs end at the median or above: " + sum);
    assertTrue(band.low()[last] < band.high()[last]);
  }

  @Test
  void aCourseSaysWhatDecidesItAndRefusesWhatCannotBe() {
    ClassicCourse course = course("march-1991", 3).with(new Move(0, "people", 20));
    assertEquals(
        "./skilled desktop --scenario march-1991 --seed 3 --set people=25",
        course.with(Move.parse("people=25", course.base()::parameter)).command());
    assertEquals(20, course.document().value("people"));
    assertThrows(InputException.class, () -> course.with(new Move(4, "people", 5)));
    assertThrows(
        InputException.class,
        () -> course("centola-macy-2007", 1).with(new Move(0, "degree", 7)).scenario());
    assertThrows(InputException.class, () -> Move.parse("peopel=25", course.base()::parameter));
    Lever lever = Lever.ofModel(course.base().parameter("people"));
    assertTrue(lever.help().contains("begins again"), lever.help());
  }

  private static ClassicCourse course(String name, long seed) {
    return ClassicCourse.of(name, (FlatDocument) Scenarios.named(name), seed);
  }
}
