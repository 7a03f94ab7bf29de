package org.skilled.desktop.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TwinTest {

  @Test
  void withoutADifferenceOfLeversThereIsNone() {
    Run left = Run.replayed(Courses.small(4), Courses.NO_FILES, 30);
    Object same = left.course().base().value("site.leadership");
    assertNotNull(same);
    Twin twin = Twin.of(left, Courses.NO_FILES, new Move(0, "site.leadership", same));
    while (left.advance()) {
      twin.follow();
    }
    assertNull(twin.first());
    assertTrue(Twin.fates(Snapshot.of(left), Snapshot.of(twin.right())).isEmpty());
  }

  @Test
  void findsTheFirstDifferenceWhetherTheTwinComesEarlyOrLate() {
    Move move = new Move(0, "encounters.exchange", 0.5);
    Run early = Run.replayed(Courses.small(4), Courses.NO_FILES, 0);
    Twin fromTheStart = Twin.of(early, Courses.NO_FILES, move);
    for (int week = 0; week < 30; week++) {
      early.advance();
      fromTheStart.follow();
    }
    Twin late =
        Twin.of(Run.replayed(Courses.small(4), Courses.NO_FILES, 30), Courses.NO_FILES, move);
    Difference first = fromTheStart.first();
    assertNotNull(first);
    assertEquals(first, late.first());
    assertEquals(
        StateHash.of(fromTheStart.right().community()), StateHash.of(late.right().community()));
    assertTrue(first.text().matches(".+ met .+ only in the left world"), first.text());
    assertEquals("week " + (first.week() + 1) + ": " + first.text() + ".", first.told());
  }

  @Test
  void aLeverMovedNowDiffersOnlyFromNowOn() {
    Run left = Run.replayed(Courses.small(4), Courses.NO_FILES, 20);
    Twin twin =
        Twin.of(left, Courses.NO_FILES, new Move(20, "project.practitioners.roleShare", 0.9));
    assertNull(twin.first());
    assertEquals(StateHash.of(left.community()), StateHash.of(twin.right().community()));
    while (left.advance()) {
      twin.follow();
    }
    Difference first = twin.first();
    assertNotNull(first);
    assertTrue(first.week() >= 20, first.toString());
  }

  @Test
  void namesRolesThatOneWorldOnlyHas() {
    Run left = Run.replayed(Courses.small(4), Courses.NO_FILES, 5);
    Twin twin = Twin.of(left, Courses.NO_FILES, new Move(0, "project.keyIndividuals.champions", 2));
    Difference first = twin.first();
    assertNotNull(first);
    assertEquals(0, first.week());
    // One more champion takes the place of the blocker, who is appointed after.
    assertTrue(
        first.text().matches(".+ is a (champion|blocker) only in the right world"), first.text());
  }
}
