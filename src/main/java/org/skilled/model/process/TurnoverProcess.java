package org.skilled.model.process;

import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.model.community.Purpose;
import org.skilled.random.Draws;

/** Step 8: people leave, more where support is low, and newcomers take their places. */
final class TurnoverProcess extends WeeklyProcess {
  private static final long serialVersionUID = 1L;

  private static final int LEAVES = 100;
  private static final double WEEKS_A_YEAR = 52;

  private final double weekly;

  TurnoverProcess(Community community) {
    super(community);
    weekly = 1 - StrictMath.pow(1 - community.scenario().turnover().perYear(), 1 / WEEKS_A_YEAR);
  }

  /** Probability of leaving in a week; {@code weekly} is that at support 0.5. */
  static double probability(double weekly, double supportEffect, double support) {
    return Math.min(1, weekly * (1 + supportEffect * (1 - 2 * support)));
  }

  @Override
  void run() {
    double effect = community.scenario().turnover().supportEffect();
    long key = community.draws().key(Purpose.TURNOVER, community.week());
    for (Project project : community.projects()) {
      double leaving = probability(weekly, effect, project.site().support());
      for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
        Practitioner person = community.person(i);
        if (Draws.chance(person.key(key), LEAVES, leaving)) {
          community.replace(person);
        } else {
          person.stayOn();
        }
      }
    }
  }
}
