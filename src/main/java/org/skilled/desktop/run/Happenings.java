package org.skilled.desktop.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.model.LearningCommunity;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;

/** What happens in a run that is worth stopping for, in words. */
public final class Happenings {
  private static final int MOST_KEPT = 400;

  private final @Nullable LearningCommunity simulation;
  private final List<Happening> all = new ArrayList<>();
  private final List<Happening> latest = new ArrayList<>();
  private final String[] roles;
  private final int[] shocks;
  private final boolean[] used;
  private final boolean[] achieved;
  private boolean facilitated;

  /**
   * Something that happened.
   *
   * @param week when, counted as the model does, from 0
   * @param text what, in a sentence without a full stop
   */
  public record Happening(int week, String text) {
    /** As it is told on screen, where the first week is week 1. */
    public String told() {
      return "Week " + (week + 1) + ": " + text + ".";
    }
  }

  Happenings(LearningCommunity simulation) {
    this.simulation = simulation;
    Community community = simulation.community();
    roles = new String[community.people().length];
    for (Practitioner person : community.people()) {
      roles[person.index()] = Names.role(person);
    }
    int projects = community.projects().size();
    shocks = new int[projects];
    used = new boolean[projects];
    achieved = new boolean[projects];
  }

  private Happenings() {
    simulation = null;
    roles = new String[0];
    shocks = new int[0];
    used = new boolean[0];
    achieved = new boolean[0];
  }

  static Happenings none() {
    return new Happenings();
  }

  void endWeek(Course course) {
    if (simulation == null) {
      return;
    }
    latest.clear();
    Community community = simulation.community();
    int week = community.week() - 1;
    for (Move move : course.moves()) {
      if (move.week() == week && week > 0) {
        tell(week, move.words() + " from here on, moved after week " + week);
      }
    }
    facilitators(community, week);
    for (Project project : community.projects()) {
      follow(community, project, week);
    }
    people(community, week);
    all.addAll(latest.subList(0, Math.min(latest.size(), Math.max(0, MOST_KEPT - all.size()))));
  }

  private void facilitators(Community community, int week) {
    var rule = community.scenario().facilitation();
    boolean now =
        !community.facilitators().isEmpty() && week >= rule.startWeek() && week < rule.untilWeek();
    if (now != facilitated) {
      tell(week, now ? "facilitators begin their work" : "facilitators have left");
    }
    facilitated = now;
  }

  private void follow(Community community, Project project, int week) {
    int p = project.index();
    if (project.shocks() > shocks[p]) {
      shocks[p] = project.shocks();
      tell(week, "a shock hits " + project.name());
    }
    if (!used[p]) {
      for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
        if (community.person(i).user() && !used[p]) {
          used[p] = true;
          tell(week, Names.withRole(community, i) + " is the first to use the new practice");
        }
      }
    }
    if (!achieved[p]
        && simulation != null
        && simulation.observation().outcome("achieved@project:" + project.name()) == 1) {
      achieved[p] = true;
      tell(week, project.name() + " is achieved");
    }
  }

  private void people(Community community, int week) {
    for (Practitioner person : community.people()) {
      String before = roles[person.index()];
      String now = Names.role(person);
      if (!before.isEmpty() && !before.equals(now)) {
        String project = person.project().name();
        tell(
            week,
            person.tenure() == 0
                ? "the " + before + " of " + project + " has left"
                : "the " + before + " of " + project + " is won over");
      }
      roles[person.index()] = now;
    }
  }

  private void tell(int week, String text) {
    latest.add(new Happening(week, text));
  }

  /** What happened in the last week. */
  public List<Happening> latest() {
    return List.copyOf(latest);
  }

  /** Everything so far, up to a few hundred. */
  public List<Happening> all() {
    return List.copyOf(all);
  }
}
