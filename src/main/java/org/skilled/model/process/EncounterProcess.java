package org.skilled.model.process;

import org.skilled.model.community.Community;
import org.skilled.model.community.Flow;
import org.skilled.model.community.LastWeek;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Purpose;
import org.skilled.model.community.Stance;
import org.skilled.network.SocialNetwork;
import org.skilled.random.Draws;
import org.skilled.scenario.EncounterParameters;
import org.skilled.scenario.EngagementParameters;

/**
 * Step 3: people turn to contacts; know-how and engagement pass between them, and trust grows or
 * fades.
 */
final class EncounterProcess extends WeeklyProcess {
  private static final long serialVersionUID = 1L;

  /** Engagement from which a blocker no longer is one. */
  private static final double WON_OVER = 0.5;

  private static final int DRAWS_PER_ENCOUNTER = 2;

  EncounterProcess(Community community) {
    super(community);
  }

  /**
   * How far a boundary between two people lets exchange through, in [0, 1]: soft skill bridges what
   * friction closes.
   *
   * @param friction loss of exchange where no soft skill bridges the boundary
   * @param soft mean soft skill of the two
   */
  static double bridge(double friction, double soft) {
    return 1 - friction * (1 - soft);
  }

  /**
   * Probability of exchange: rises with trust, the soft skill of both and the learner's engagement.
   */
  static double probability(double exchange, double trust, double soft, double engagement) {
    return exchange * trust * soft * (0.5 + 0.5 * engagement);
  }

  @Override
  void run() {
    EncounterParameters rule = community.scenario().encounters();
    SocialNetwork network = community.ties().network();
    long key = community.draws().key(Purpose.ENCOUNTER, community.week());
    for (Practitioner person : community.people()) {
      int first = network.start(person.index());
      int contacts = network.start(person.index() + 1) - first;
      if (contacts == 0) {
        continue;
      }
      long mine = Draws.of(key, person.luck());
      for (int e = 0; e < rule.perWeek(); e++) {
        int slot = first + Draws.index(mine, DRAWS_PER_ENCOUNTER * e, contacts);
        double luck = Draws.uniform(mine, DRAWS_PER_ENCOUNTER * e + 1);
        meet(person, community.person(network.neighbour(slot)), network.tie(slot), luck, rule);
      }
    }
    community.ties().settle(rule.trustGain(), rule.trustFade());
  }

  private void meet(
      Practitioner learner, Practitioner teacher, int tie, double luck, EncounterParameters rule) {
    LastWeek seen = community.lastWeek();
    double trust = community.ties().trust(tie);
    double soft = 0.5 * (learner.soft().level() + seen.soft(teacher.index()));
    boolean otherDiscipline = learner.discipline() != teacher.discipline();
    boolean otherSector = learner.sector() != teacher.sector();
    double let = 1;
    if (otherDiscipline) {
      let *= bridge(rule.frictionDisciplines(), soft);
    }
    if (otherSector) {
      let *= bridge(rule.frictionSectors(), soft);
    }
    if (luck < let * probability(rule.exchange(), trust, soft, learner.engagement())) {
      exchange(learner, teacher, tie, otherDiscipline, otherSector, rule);
    }
    influence(learner, teacher.index(), trust * let);
  }

  private void exchange(
      Practitioner learner,
      Practitioner teacher,
      int tie,
      boolean otherDiscipline,
      boolean otherSector,
      EncounterParameters rule) {
    boolean ownProject = learner.project() == teacher.project();
    community
        .knowHow()
        .takeOver(
            learner.index(),
            teacher.index(),
            Math.min(learner.project().components(), teacher.project().components()),
            ownProject ? 1 : rule.transfer(),
            rule.takeOver() * learner.learning().level(),
            flow(learner, teacher, otherDiscipline));
    community.ties().noteExchange(tie);
    learner.learning().use();
    if (otherDiscipline || otherSector || !ownProject) {
      learner.soft().use();
    }
  }

  private static Flow flow(Practitioner learner, Practitioner teacher, boolean otherDiscipline) {
    if (learner.project() == teacher.project()) {
      return otherDiscipline ? Flow.OTHER_DISCIPLINE : Flow.OWN_DISCIPLINE;
    }
    return learner.project().site() == teacher.project().site()
        ? Flow.OTHER_PROJECT
        : Flow.OTHER_SITE;
  }

  /**
   * The other's engagement pulls, the more so that of a key individual; a blocker gives way only to
   * skill.
   */
  private void influence(Practitioner person, int other, double openness) {
    EngagementParameters rule = community.scenario().engagement();
    LastWeek seen = community.lastWeek();
    double theirs = seen.engagement(other);
    if (!person.is(Stance.BLOCKER)) {
      person.engage(theirs, Math.min(1, rule.contagion() * seen.influence(other) * openness));
    } else if (theirs > person.engagement()) {
      person.engage(theirs, rule.winOver() * seen.soft(other));
      if (person.engagement() >= WON_OVER) {
        person.take(null);
      }
    }
  }
}
