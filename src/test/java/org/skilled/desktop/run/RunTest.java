package org.skilled.desktop.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.model.LearningCommunity;
import org.skilled.model.Simulation;
import org.skilled.problem.InputException;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;
import org.skilled.scenario.Scenario;

class RunTest {

  @Test
  void aMoveAfterTheEndIsRefused() {
    Course course = Courses.small(7);
    int weeks = course.at(0).weeks();
    course.with(new Move(weeks - 1, "site.leadership", 0.9)).requirePossible();
    Course late = course.with(new Move(weeks, "site.leadership", 0.9));
    InputException refusal = assertThrows(InputException.class, late::requirePossible);
    assertTrue(refusal.getMessage().contains("over after " + weeks + " weeks"));
  }

  @Test
  void hasTheSameBitsWatchedOrNot() {
    Course course = Courses.small(7);
    Scenario scenario = course.at(0);
    LearningCommunity unwatched = new LearningCommunity(scenario, null, 7, List.of());
    unwatched.start();
    while (unwatched.nextWeek()) {
      // each call is a week
    }
    Run watched = Run.replayed(course, Courses.NO_FILES, scenario.weeks());
    assertEquals(StateHash.of(unwatched.community()), StateHash.of(watched.community()));
    List<String> series = List.of("users", "knowHow@site:dansworth");
    double[][] expected = Simulation.run(scenario, null, 7, List.of(), series).series();
    for (int s = 0; s < series.size(); s++) {
      String selector = series.get(s);
      double[] seen =
          java.util.stream.IntStream.range(0, watched.time())
              .mapToDouble(week -> watched.value(selector, week))
              .toArray();
      assertArrayEquals(expected[s], seen);
    }
    assertTrue(watched.over());
    assertTrue(watched.chronicle().learners().length > 0, "nobody was seen to learn");
  }

  /** A lever is live if moving it before the first week does what it does in the scenario. */
  @ParameterizedTest
  @MethodSource("liveLevers")
  void aLiveLeverActsAsIfItHadAlwaysStoodSo(String path) {
    Course base = Courses.small(11);
    Object moved = other(path, base.base().value(path));
    Course before = base.with(new Move(0, path, moved));
    Run inTheScenario = Run.replayed(before, Courses.NO_FILES, base.at(0).weeks());
    Run unmoved = Run.replayed(base, Courses.NO_FILES, 0);
    unmoved.simulation().change(before.at(0));
    while (unmoved.advance()) {
      // each call is a week
    }
    assertEquals(StateHash.of(inTheScenario.community()), StateHash.of(unmoved.community()), path);
  }

  @Test
  void aLeverMovedLaterLeavesWhatWasBefore() {
    Course steady = Courses.small(3);
    Course moved = steady.with(new Move(10, "site.support.level", 0.0));
    Run one = Run.replayed(steady, Courses.NO_FILES, 10);
    Run other = Run.replayed(moved, Courses.NO_FILES, 10);
    assertEquals(StateHash.of(one.community()), StateHash.of(other.community()));
    one.advance();
    other.advance();
    assertNotEquals(StateHash.of(one.community()), StateHash.of(other.community()));
    assertEquals(0.0, other.value("support", 10));
  }

  @Test
  void movingWhileRunningIsTheCourseThatCanBeRunAgain() {
    Run live = Run.replayed(Courses.small(5), Courses.NO_FILES, 12);
    live.move("site.leadership", 0.1);
    live.move("project.flexibility", 1.0);
    while (live.advance()) {
      // each call is a week
    }
    Run again = Run.replayed(live.course(), Courses.NO_FILES, live.end());
    assertEquals(StateHash.of(live.community()), StateHash.of(again.community()));
    assertTrue(
        live.happenings().all().stream()
            .anyMatch(
                h ->
                    h.told()
                        .equals("Week 13: Leadership is 0.1 from here on, moved after week 12.")),
        () -> live.happenings().all().toString());
  }

  @Test
  void anEventIsToldInTheWeekThatTheHeaderCounts() {
    Run run = Run.replayed(Courses.small(5), Courses.NO_FILES, 0);
    while (run.advance()) {
      for (Happenings.Happening now : run.happenings().latest()) {
        assertTrue(now.told().startsWith("Week " + run.time() + ": "), now.told());
      }
    }
    assertFalse(run.happenings().all().isEmpty());
  }

  @Test
  void saysWhatARunHasComeTo() {
    Run run = Run.replayed(Courses.small(5), Courses.NO_FILES, 60);
    double share = run.simulation().observation().outcome("sustained");
    int projects = run.community().projects().size();
    String words = Ending.of(run);
    assertTrue(words.startsWith("The run is over after 60 weeks: of " + projects), words);
    assertTrue(words.contains(" " + Math.round(share * projects) + " "), words);
  }

  @Test
  void refusesToMoveWhatIsBuiltIn() {
    Run run = Run.replayed(Courses.small(5), Courses.NO_FILES, 2);
    String refusal =
        assertThrows(InputException.class, () -> run.move("project.people", 30)).getMessage();
    assertTrue(refusal.contains("cannot be moved during a run"), refusal);
    IllegalArgumentException other =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                run.simulation()
                    .change(Courses.small(5).base().with("project.people", 9).resolve()));
    assertTrue(other.getMessage().contains("keeps its weeks"), other.getMessage());
  }

  @Test
  void levelsOfAMoveThatContradictOthersAreRefused() {
    Run run = Run.replayed(Courses.small(5), Courses.NO_FILES, 2);
    Course before = run.course();
    assertThrows(InputException.class, () -> run.move("site.support.pattern", "path"));
    assertEquals(before, run.course(), "a refused move leaves all as it was");
  }

  @Test
  void knowsWhoTaughtWhomAndForgetsItWithThePerson() {
    Run run = Run.replayed(Courses.small(2), Courses.NO_FILES, 40);
    boolean somebodyLearned = false;
    for (var person : run.community().people()) {
      for (Chronicle.Teacher teacher : run.chronicle().teachers(person.index())) {
        assertTrue(teacher.gained() >= 0);
        assertNotEquals(person.index(), teacher.person());
        somebodyLearned |= teacher.gained() > 0;
      }
      assertEquals(
          Math.max(0, 40 - person.tenure()), run.chronicle().since(person.index()), "since when");
      assertEquals(
          Snapshot.knowHow(run.community(), person.index()),
          run.chronicle().knowHow(person.index(), 39),
          1e-6);
    }
    assertTrue(somebodyLearned);
    assertFalse(run.happenings().all().isEmpty());
  }

  @Test
  void teachersAreRememberedAsPeopleNotAsPositions() {
    Run run = Run.replayed(Courses.small(2), Courses.NO_FILES, 0);
    boolean somebodyHasLeft = false;
    while (run.advance()) {
      for (var person : run.community().people()) {
        for (Chronicle.Teacher teacher : run.chronicle().teachers(person.index())) {
          int left = teacher.left();
          assertTrue(left <= run.time());
          assertEquals(left > 0, teacher.gone());
          if (teacher.gone()) {
            somebodyHasLeft = true;
            int now = run.chronicle().since(teacher.person());
            assertTrue(now >= left, "whoever is there came when the teacher left, or later");
            assertTrue(run.chronicle().since(person.index()) < left, "they met");
          }
        }
      }
    }
    assertTrue(somebodyHasLeft, "no teacher has left");
  }

  @Test
  void aNewcomersWeeksBeginWithTheArrival() {
    Run run = Run.replayed(Courses.small(2), Courses.NO_FILES, 0);
    int newcomers = 0;
    while (run.advance()) {
      for (var person : run.community().people()) {
        int first = run.chronicle().firstWeek(person.index());
        assertEquals(Math.max(0, run.time() - person.tenure() - 1), first);
        if (person.tenure() == 0) {
          newcomers++;
          assertEquals(0, run.chronicle().knowHow(person.index(), first), "who came knows nothing");
        }
      }
    }
    assertTrue(newcomers > 3, "newcomers: " + newcomers);
  }

  static Stream<String> liveLevers() {
    return ParameterCatalogue.all().stream()
        .filter(ParameterEntry::isFactor)
        .filter(entry -> !entry.path().contains("<"))
        .filter(entry -> entry.type() != ParameterType.TEXT)
        .map(ParameterEntry::path)
        .filter(Lever::live)
        .filter(path -> !path.equals("site.support.pattern"));
  }

  private static Object other(String path, @org.jspecify.annotations.Nullable Object value) {
    ParameterEntry entry = ParameterCatalogue.at(path);
    double min = java.util.Objects.requireNonNull(entry.min());
    double max = java.util.Objects.requireNonNull(entry.max());
    if (entry.type() == ParameterType.INTEGER) {
      int now = value instanceof Integer number ? number : (int) min;
      return now + 1 <= max ? now + 1 : now - 1;
    }
    double now = value instanceof Double number ? number : min;
    // Kept small, so that it contradicts nothing.
    return now + 0.05 <= max ? now + 0.05 : now - 0.05;
  }
}
