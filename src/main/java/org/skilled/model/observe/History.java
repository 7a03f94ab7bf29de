package org.skilled.model.observe;

import java.io.Serializable;
import org.skilled.model.community.Community;
import org.skilled.model.community.Project;
import org.skilled.scenario.MeasurementParameters;

/** The share of users of each project, week by week, and what follows from it at the end. */
public final class History implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Community community;
  private final double[][] users;
  private final PyramidRecord pyramids;
  private int weeks;

  History(Community community) {
    this.community = community;
    this.users = new double[community.projects().size()][community.scenario().weeks()];
    this.pyramids = new PyramidRecord(community);
  }

  void record() {
    for (Project project : community.projects()) {
      int count = 0;
      for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
        count += community.person(i).user() ? 1 : 0;
      }
      users[project.index()][weeks] = project.people() == 0 ? 0 : (double) count / project.people();
    }
    pyramids.record();
    weeks++;
  }

  /** Share of users of a project in a week. */
  public double users(Project project, int week) {
    return users[project.index()][week];
  }

  /**
   * The first week of those in a row for which the share of users held the bound; -1 if it never
   * did.
   */
  int achievedIn(Project project) {
    MeasurementParameters rule = community.scenario().measurement();
    int held = 0;
    for (int week = 0; week < weeks; week++) {
      held = users(project, week) >= rule.achievedShare() ? held + 1 : 0;
      if (held == rule.achievedWeeks()) {
        return week - held + 1;
      }
    }
    return -1;
  }

  /**
   * Weeks at the end of the run over which sustained use is judged: none while facilitators are
   * there.
   */
  int lateWeeks() {
    return FollowUp.judgedWeeks(community.scenario(), weeks);
  }

  /**
   * Mean share of users over the last weeks, by default those in which sustained use is judged; 0
   * if there are none.
   */
  double lateUsers(Project project, int lateWeeks) {
    double sum = 0;
    for (int week = weeks - lateWeeks; week < weeks; week++) {
      sum += users(project, week);
    }
    return lateWeeks == 0 ? 0 : sum / lateWeeks;
  }

  /** Whether a project that was achieved still is so at the end, without help. */
  boolean sustained(Project project) {
    return achievedIn(project) >= 0
        && lateWeeks() > 0
        && lateUsers(project, lateWeeks()) >= community.scenario().measurement().achievedShare();
  }

  /** Largest share of users in any week. */
  double peakUsers(Project project) {
    double peak = 0;
    for (int week = 0; week < weeks; week++) {
      peak = Math.max(peak, users(project, week));
    }
    return peak;
  }

  /** The pyramid as measured so far, in the weeks in which it is. */
  Pyramid pyramid(Project project) {
    return pyramids.of(project);
  }

  Community community() {
    return community;
  }

  int weeks() {
    return weeks;
  }
}
