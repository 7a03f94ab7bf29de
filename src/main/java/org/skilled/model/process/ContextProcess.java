package org.skilled.model.process;

import org.skilled.model.community.Community;
import org.skilled.model.community.Project;
import org.skilled.model.community.Purpose;
import org.skilled.model.community.Site;
import org.skilled.random.Draws;
import org.skilled.scenario.ShockParameters;

/**
 * Step 1: support follows its path, shocks arrive, and projects re-plan as soon as their
 * flexibility lets them.
 */
final class ContextProcess extends WeeklyProcess {
  private static final long serialVersionUID = 1L;

  private static final int ARRIVES = 0;
  private static final int KIND = 1;
  private static final int FIRST_COMPONENT = 2;
  private static final double WEEKS_A_YEAR = 52;

  /** The kinds of shock, equally likely. */
  private enum Kind {
    REORGANISATION,
    NEW_TARGET,
    STAFF_CRISIS
  }

  private final double[] probability;

  ContextProcess(Community community) {
    super(community);
    double rate = community.scenario().shocks().ratePerYear();
    probability =
        community.sites().stream()
            .mapToDouble(site -> weeklyProbability(rate, site.parameters().environment()))
            .toArray();
  }

  /**
   * Probability that a shock arrives within a week: Poisson, at most one a week; an environment of
   * 0.5 is ordinary.
   */
  static double weeklyProbability(double ratePerYear, double environment) {
    return -StrictMath.expm1(-ratePerYear * 2 * (1 - environment) / WEEKS_A_YEAR);
  }

  /** Weeks for which a project goes on with its old plan after a shock. */
  static int weeksOnOldPlan(double flexibility, int replanWeeks) {
    return (int) Math.floor((1 - flexibility) * replanWeeks + 0.5);
  }

  @Override
  void run() {
    for (Site site : community.sites()) {
      site.setSupport(site.parameters().support().at(community.week()));
    }
    long key = community.draws().key(Purpose.SHOCK, community.week());
    for (Project project : community.projects()) {
      long mine = Draws.of(key, project.luck());
      if (project.active(community.week())
          && Draws.chance(mine, ARRIVES, probability[project.site().index()])) {
        strike(project, mine);
      }
    }
  }

  private void strike(Project project, long mine) {
    ShockParameters shocks = community.scenario().shocks();
    project.noteShock();
    switch (Kind.values()[Draws.index(mine, KIND, Kind.values().length)]) {
      case REORGANISATION -> overtake(project, mine, 1 - shocks.severity());
      case NEW_TARGET -> overtake(project, mine, 1 - shocks.severity() / 2);
      case STAFF_CRISIS -> project.beginCrisis(community.week() + shocks.crisisWeeks());
    }
  }

  private void overtake(Project project, long mine, double kept) {
    ShockParameters shocks = community.scenario().shocks();
    int until =
        community.week() + weeksOnOldPlan(project.parameters().flexibility(), shocks.replanWeeks());
    for (int c = 0; c < project.components(); c++) {
      if (Draws.chance(mine, FIRST_COMPONENT + c, shocks.reach())) {
        project.hit(c, kept, until);
        for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
          community.knowHow().overtake(i, c, kept);
        }
      }
    }
  }
}
