package org.skilled.desktop.run;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;

/** Compares what people did last week in two worlds that are equally far. */
final class Comparison {
  private final Run left;
  private final Run right;

  Comparison(Run left, Run right) {
    this.left = left;
    this.right = right;
  }

  /**
   * The first difference of last week, in the order of a week: who is there, encounters, cycles,
   * use. Numbers such as hours differ as soon as a lever is moved, and are not told.
   */
  @Nullable Difference lastWeek() {
    Community one = left.community();
    Community other = right.community();
    int week = one.week() - 1;
    if (one.people().length != other.people().length) {
      return new Difference(
          week,
          -1,
          "the left world has "
              + one.people().length
              + " people, the right one "
              + other.people().length);
    }
    Difference found = roles(one, other, week);
    if (found == null) {
      found = shocks(one, other, week);
    }
    if (found == null) {
      found = lessons(week);
    }
    if (found == null) {
      found = cycles(one, other, week);
    }
    if (found == null) {
      found = use(one, other, week);
    }
    return found == null ? leavers(one, other, week) : found;
  }

  private static String only(boolean inLeft) {
    return inLeft ? " only in the left world" : " only in the right world";
  }

  private static @Nullable Difference roles(Community one, Community other, int week) {
    for (Practitioner person : one.people()) {
      int i = person.index();
      String here = Names.role(person);
      String there = Names.role(other.person(i));
      if (!here.equals(there) && person.tenure() == other.person(i).tenure()) {
        boolean inLeft = !here.isEmpty();
        return new Difference(
            week, i, Names.full(one, i) + " is a " + (inLeft ? here : there) + only(inLeft));
      }
    }
    return null;
  }

  private static @Nullable Difference shocks(Community one, Community other, int week) {
    for (Project project : one.projects()) {
      int there = other.projects().get(project.index()).shocks();
      if (project.shocks() != there) {
        return new Difference(
            week, -1, "a shock hits " + project.name() + only(project.shocks() > there));
      }
    }
    return null;
  }

  /** Of lessons in one world only, that with a key individual if there is one, else the first. */
  private @Nullable Difference lessons(int week) {
    Map<Long, Integer> balance = new HashMap<>();
    count(left.chronicle(), balance, 1);
    count(right.chronicle(), balance, -1);
    Difference ordinary = firstOf(left, balance, 1, week);
    Difference other = firstOf(right, balance, -1, week);
    if (ordinary == null || other == null) {
      return ordinary == null ? other : ordinary;
    }
    return other.text().contains("met the ") && !ordinary.text().contains("met the ")
        ? other
        : ordinary;
  }

  private static void count(Chronicle chronicle, Map<Long, Integer> balance, int step) {
    int[] learners = chronicle.learners();
    int[] masters = chronicle.masters();
    for (int l = 0; l < learners.length; l++) {
      balance.merge(pair(learners[l], masters[l]), step, Integer::sum);
    }
  }

  private static long pair(int learner, int master) {
    return ((long) learner << 32) | master;
  }

  private static @Nullable Difference firstOf(
      Run run, Map<Long, Integer> balance, int sign, int week) {
    int[] learners = run.chronicle().learners();
    int[] masters = run.chronicle().masters();
    int found = -1;
    for (int l = 0; l < learners.length; l++) {
      boolean surplus = balance.getOrDefault(pair(learners[l], masters[l]), 0) * sign > 0;
      boolean key = surplus && !Names.role(run.community().person(masters[l])).isEmpty();
      if (key || (surplus && found < 0)) {
        found = l;
      }
      if (key) {
        break;
      }
    }
    if (found < 0) {
      return null;
    }
    String learner = Names.full(run.community(), learners[found]);
    String master = Names.withRole(run.community(), masters[found]);
    return new Difference(week, learners[found], learner + " met " + master + only(sign > 0));
  }

  private static @Nullable Difference cycles(Community one, Community other, int week) {
    for (Project project : one.projects()) {
      Project twin = other.projects().get(project.index());
      if (project.cyclesRun() != twin.cyclesRun()) {
        boolean inLeft = project.cyclesRun() > twin.cyclesRun();
        return new Difference(
            week, -1, "the group of " + project.name() + " ran a cycle" + only(inLeft));
      }
      if (project.cyclesWon() != twin.cyclesWon()) {
        boolean inLeft = project.cyclesWon() > twin.cyclesWon();
        return new Difference(
            week, -1, "a cycle of " + project.name() + " succeeded" + only(inLeft));
      }
    }
    return null;
  }

  private static @Nullable Difference use(Community one, Community other, int week) {
    for (Practitioner person : one.people()) {
      int i = person.index();
      if (person.user() != other.person(i).user()) {
        return new Difference(
            week, i, Names.full(one, i) + " uses the practice" + only(person.user()));
      }
    }
    return null;
  }

  private static @Nullable Difference leavers(Community one, Community other, int week) {
    for (Practitioner person : one.people()) {
      int i = person.index();
      boolean here = person.tenure() == 0;
      if (here != (other.person(i).tenure() == 0)) {
        return new Difference(week, i, Names.full(one, i) + " left" + only(here));
      }
    }
    return null;
  }
}
