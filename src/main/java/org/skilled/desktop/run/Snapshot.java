package org.skilled.desktop.run;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.model.community.Community;
import org.skilled.model.community.Facilitator;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.model.community.Stance;

/**
 * What is shown of a community at the end of a week: a copy that no longer changes.
 *
 * @param learners who learned in the week's lessons
 * @param teachers from whom, in the same order
 * @param joint which of these lessons were at joint events
 */
@SuppressWarnings("ArrayRecordComponent") // a copy for painting; identity is never compared
public record Snapshot(
    int week,
    float[] knowHow,
    BitSet users,
    @Nullable Stance[] stances,
    int[] tenure,
    int[] learners,
    int[] teachers,
    BitSet joint,
    int[] visits,
    int[] cyclesRun,
    int[] cyclesWon,
    int[] shocks) {

  /** As a run stands now. */
  public static Snapshot of(Run run) {
    Community community = run.community();
    Practitioner[] people = community.people();
    float[] known = new float[people.length];
    BitSet users = new BitSet(people.length);
    @Nullable Stance[] stances = new Stance[people.length];
    int[] tenure = new int[people.length];
    for (Practitioner person : people) {
      int i = person.index();
      known[i] = (float) knowHow(community, i);
      users.set(i, person.user());
      var role = person.role();
      stances[i] = role == null ? null : role.stance();
      tenure[i] = person.tenure();
    }
    List<Project> projects = community.projects();
    return new Snapshot(
        community.week(),
        known,
        users,
        stances,
        tenure,
        run.chronicle().learners(),
        run.chronicle().masters(),
        run.chronicle().joint(),
        visits(community),
        projects.stream().mapToInt(Project::cyclesRun).toArray(),
        projects.stream().mapToInt(Project::cyclesWon).toArray(),
        projects.stream().mapToInt(Project::shocks).toArray());
  }

  /** A person's mean know-how over components, in [0, 1]. */
  static double knowHow(Community community, int person) {
    int components = community.person(person).project().components();
    return community.knowHow().sum(person, components) / components;
  }

  /** For each facilitator, the project visited in the week that is over; empty without any. */
  private static int[] visits(Community community) {
    int week = Math.max(0, community.week() - 1);
    var rule = community.scenario().facilitation();
    List<Project> active =
        community.projects().stream().filter(project -> project.active(week)).toList();
    if (week < rule.startWeek() || week >= rule.untilWeek() || active.isEmpty()) {
      return new int[0];
    }
    return community.facilitators().stream()
        .mapToInt((Facilitator f) -> active.get(f.turn(week, active.size())).index())
        .toArray();
  }

  /** Number of people. */
  public int people() {
    return knowHow.length;
  }
}
