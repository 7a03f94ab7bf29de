package org.skilled.model.process;

import org.skilled.model.community.Boundary;
import org.skilled.model.community.Community;
import org.skilled.model.community.LastWeek;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Purpose;
import org.skilled.model.community.Stance;
import org.skilled.model.community.Ties;
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

  private final double[] frictionDisciplines = new double[Boundary.KINDS];
  private final double[] frictionSectors = new double[Boundary.KINDS];
  private final int[] exchanged;
  private final Ties.Steps trustSteps;

  EncounterProcess(Community community) {
    super(community);
    EncounterParameters rule = community.scenario().encounters();
    exchanged = new int[rule.perWeek() + 1];
    trustSteps = Ties.steps(rule.trustGain(), rule.trustFade(), 2 * rule.perWeek());
    for (int code = 0; code < Boundary.KINDS; code++) {
      frictionDisciplines[code] = Boundary.ofDisciplines(code) ? rule.frictionDisciplines() : 0;
      frictionSectors[code] = Boundary.ofSectors(code) ? rule.frictionSectors() : 0;
    }
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
   * Probability of exchange: rises with trust, the soft skill of both (one must make himself
   * understood, the other listen) and the learner's engagement.
   *
   * @param open trust of the tie, as far as the boundary between the two lets it through
   */
  static double probability(
      double exchange, double open, double ownSoft, double otherSoft, double engagement) {
    return exchange * open * ownSoft * otherSoft * (0.5 + 0.5 * engagement);
  }

  @Override
  void run() {
    EncounterParameters rule = community.scenario().encounters();
    SocialNetwork network = community.ties().network();
    long key = community.draws().key(Purpose.ENCOUNTER, community.week());
    for (Practitioner person : community.people()) {
      int first = network.start(person.index());
      int contacts = network.start(person.index() + 1) - first;
      if (contacts > 0) {
        meetContacts(person, first, contacts, person.key(key), rule);
      }
    }
    community.ties().settle(trustSteps);
  }

  /**
   * One person's encounters of the week, one after the other; engagement carries over from each to
   * the next.
   */
  private void meetContacts(
      Practitioner person, int first, int contacts, long mine, EncounterParameters rule) {
    Ties ties = community.ties();
    LastWeek seen = community.lastWeek();
    EngagementParameters moves = community.scenario().engagement();
    boolean blocker = person.is(Stance.BLOCKER);
    double ownSoft = person.soft().level();
    double engagement = person.engagement();
    int successes = 0;
    for (int e = 0; e < rule.perWeek(); e++) {
      int slot = first + Draws.index(mine, DRAWS_PER_ENCOUNTER * e, contacts);
      int other = ties.network().neighbour(slot);
      int boundary = ties.boundary(slot);
      double otherSoft = seen.soft(other);
      double soft = 0.5 * (ownSoft + otherSoft);
      double open =
          ties.trust(ties.network().tie(slot))
              * bridge(frictionDisciplines[boundary], soft)
              * bridge(frictionSectors[boundary], soft);
      double luck = Draws.uniform(mine, DRAWS_PER_ENCOUNTER * e + 1);
      // Noted without a branch, which could not be foreseen and would cost more than the
      // arithmetic.
      exchanged[successes] = slot;
      successes +=
          luck < probability(rule.exchange(), open, ownSoft, otherSoft, engagement) ? 1 : 0;
      double theirs = seen.engagement(other);
      double pull =
          blocker
              ? (theirs > engagement ? moves.winOver() * otherSoft : 0)
              : pull(moves.contagion(), seen.influence(other), open);
      engagement += pull * (theirs - engagement);
    }
    for (int e = 0; e < successes; e++) {
      exchange(person, exchanged[e], rule);
    }
    person.setEngagement(engagement);
    if (blocker && engagement >= WON_OVER) {
      person.take(null);
    }
  }

  /**
   * Share of the distance to the other's engagement that a person covers: more where the two are
   * open to each other, and more towards a key individual.
   */
  static double pull(double contagion, double influence, double open) {
    double pull = contagion * influence * open;
    return pull < 1 ? pull : 1;
  }

  private void exchange(Practitioner learner, int slot, EncounterParameters rule) {
    int teacher = community.ties().network().neighbour(slot);
    int boundary = community.ties().boundary(slot);
    int components = learner.project().components();
    boolean otherProject = Boundary.ofProjects(boundary);
    if (otherProject) {
      components = Math.min(components, community.person(teacher).project().components());
    }
    community
        .knowHow()
        .takeOver(
            learner.index(),
            teacher,
            components,
            otherProject ? rule.transfer() : 1,
            rule.takeOver() * learner.learning().level(),
            Boundary.flow(boundary));
    community.ties().noteExchange(community.ties().network().tie(slot));
    learner.learning().use();
    if (boundary != 0) {
      learner.soft().use();
    }
  }
}
