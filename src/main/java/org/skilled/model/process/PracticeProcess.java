package org.skilled.model.process;

import org.skilled.model.community.Boundary;
import org.skilled.model.community.Community;
import org.skilled.model.community.KnowHow;
import org.skilled.model.community.LastWeek;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.model.community.Stance;
import org.skilled.model.community.Ties;
import org.skilled.network.SocialNetwork;
import org.skilled.scenario.EngagementParameters;
import org.skilled.scenario.PracticeParameters;

/**
 * Step 7: people take up the new practice, go on with it, or lapse; engagement drifts back to the
 * site's culture.
 */
final class PracticeProcess extends WeeklyProcess {
  private static final long serialVersionUID = 1L;

  private final double kept;
  private final Balance balance;

  PracticeProcess(Community community) {
    super(community);
    kept = StrictMath.pow(0.5, 1 / community.scenario().practice().forgetting());
    balance = Balance.of(community.scenario().practice());
  }

  /**
   * Whether a person uses the practice: enough is mastered, and the balance outweighs threshold
   * less habit.
   */
  static boolean uses(
      PracticeParameters rule,
      double masteredShare,
      double balance,
      double threshold,
      double habit) {
    return masteredShare >= rule.masteredShare() && balance >= threshold - rule.habitHold() * habit;
  }

  /**
   * What speaks against the practice in a week of too much work: who is under pressure falls back
   * on the old way, unless the new one has become a habit.
   */
  static double pressure(PracticeParameters rule, double overload, double habit) {
    return rule.pressure() * overload * (1 - habit);
  }

  /** The engagement that a site's culture holds people to, carried by support. */
  static double culture(EngagementParameters rule, double culture, double support) {
    return culture * (1 - rule.supportEffect() * (1 - support));
  }

  @Override
  void run() {
    PracticeParameters rule = community.scenario().practice();
    EngagementParameters engagement = community.scenario().engagement();
    KnowHow knowHow = community.knowHow();
    for (Project project : community.projects()) {
      int components = project.components();
      double alignment = project.parameters().alignment();
      double support = project.site().support();
      for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
        Practitioner person = community.person(i);
        drift(person, project, engagement);
        if (!project.active(community.week())) {
          continue;
        }
        double known = knowHow.sum(i, components) / components;
        int mastered = knowHow.mastered(i, components, rule.masteryBound());
        double speaksFor =
            balance.of(known, person.engagement(), example(i), alignment, support)
                - pressure(rule, person.overload(), person.habit());
        boolean uses =
            uses(
                rule,
                (double) mastered / components,
                speaksFor,
                person.threshold(),
                person.habit());
        person.setUser(uses);
        if (uses) {
          person.setHabit(person.habit() + rule.habitGain() * (1 - person.habit()));
          knowHow.use(i, project.quality(), rule.useGain());
        } else {
          person.setHabit((1 - rule.habitFade()) * person.habit());
          knowHow.fade(i, components, kept);
        }
      }
    }
  }

  /**
   * Share of a person's contacts in the same project who were an example last week, weighted by
   * trust and influence.
   */
  private double example(int person) {
    Ties ties = community.ties();
    SocialNetwork network = ties.network();
    LastWeek seen = community.lastWeek();
    double weight = 0;
    double sum = 0;
    for (int slot = network.start(person); slot < network.start(person + 1); slot++) {
      if (Boundary.ofProjects(ties.boundary(slot))) {
        continue;
      }
      int other = network.neighbour(slot);
      double counts = ties.trust(network.tie(slot)) * seen.influence(other);
      weight += counts;
      sum += counts * seen.example(other);
    }
    return weight > 0 ? sum / weight : 0;
  }

  /**
   * Engagement goes back to what the site's culture carries; a key individual's to the stance, a
   * blocker's nowhere.
   */
  private static void drift(Practitioner person, Project project, EngagementParameters rule) {
    if (person.is(Stance.BLOCKER)) {
      return;
    }
    double target =
        person.role() != null
            ? project.parameters().keyIndividuals().engaged()
            : culture(rule, project.site().parameters().culture(), project.site().support())
                * (person.agrees() ? 1 : rule.disagreement());
    person.engage(target, rule.drift());
  }
}
