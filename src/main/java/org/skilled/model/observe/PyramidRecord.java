package org.skilled.model.observe;

import java.io.Serializable;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;

/** Sums up, week by week, what a project's people show of its pyramid, in the weeks that count. */
final class PyramidRecord implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Community community;
  private final int start;
  private final int end;
  private final Sums[] sums;

  /** What one project has shown so far: sums over weeks. */
  private static final class Sums implements Serializable {
    private static final long serialVersionUID = 1L;

    private double technical;
    private double soft;
    private double learning;
    private double time;
    private double engagement;
    private double met;
    private double calm;
    private int weeks;
    private int cyclesBefore;
  }

  PyramidRecord(Community community) {
    this.community = community;
    this.start = FollowUp.pyramidStart(community.scenario());
    this.end = FollowUp.pyramidEnd(community.scenario());
    this.sums = new Sums[community.projects().size()];
    for (int p = 0; p < sums.length; p++) {
      sums[p] = new Sums();
    }
  }

  /** Takes note of the week as it is after all processes. */
  void record() {
    int week = community.week();
    if (week >= end) {
      return;
    }
    for (Project project : community.projects()) {
      Sums sum = sums[project.index()];
      if (week >= start && project.people() > 0) {
        add(sum, project, week);
      }
      sum.cyclesBefore = project.cyclesRun();
    }
  }

  private void add(Sums sum, Project project, int week) {
    double technical = 0;
    double soft = 0;
    double learning = 0;
    double time = 0;
    double engagement = 0;
    double meetingHours = community.scenario().time().meetingHours();
    for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
      Practitioner person = community.person(i);
      technical += person.technical().level();
      soft += person.soft().level();
      learning += person.learning().level();
      time += Math.min(1, person.hours() / meetingHours);
      engagement += person.engagement();
    }
    int people = project.people();
    sum.technical += technical / people;
    sum.soft += soft / people;
    sum.learning += learning / people;
    sum.time += time / people;
    sum.engagement += engagement / people;
    sum.met += project.cyclesRun() > sum.cyclesBefore ? 1 : 0;
    sum.calm += calm(project, week);
    sum.weeks++;
  }

  /** Share of the practice's components that can be worked on undisturbed. */
  private static double calm(Project project, int week) {
    if (project.inCrisis(week)) {
      return 0;
    }
    int undisturbed = 0;
    for (int c = 0; c < project.components(); c++) {
      undisturbed += project.onOldPlan(c, week) ? 0 : 1;
    }
    return (double) undisturbed / project.components();
  }

  /** The pyramid so far: all 0 before its first week, and for a project of nobody. */
  Pyramid of(Project project) {
    Sums sum = sums[project.index()];
    if (sum.weeks == 0) {
      return new Pyramid(0, 0, 0, 0);
    }
    double base = (sum.time + sum.engagement + sum.met + sum.calm) / 4;
    return new Pyramid(
        base / sum.weeks,
        sum.technical / sum.weeks,
        sum.soft / sum.weeks,
        sum.learning / sum.weeks);
  }
}
