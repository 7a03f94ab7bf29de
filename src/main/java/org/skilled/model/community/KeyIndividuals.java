package org.skilled.model.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.network.Centrality;
import org.skilled.network.ImportedNetwork;
import org.skilled.network.SocialNetwork;
import org.skilled.random.Draws;
import org.skilled.scenario.KeyIndividualParameters;
import org.skilled.scenario.KeyIndividualParameters.Placement;

/** Appoints the key individuals of each project by its rule of placement. */
final class KeyIndividuals {
  private final SocialNetwork network;
  private final Practitioner[] people;
  private final long key;
  private double @Nullable [] betweenness;

  private KeyIndividuals(SocialNetwork network, Practitioner[] people, Draws draws) {
    this.network = network;
    this.people = people;
    this.key = draws.key(Purpose.KEY_INDIVIDUALS, 0);
  }

  /**
   * Gives the roles.
   *
   * @param order position to number in the imported file; empty if nothing is imported
   */
  static void appoint(
      List<Project> projects,
      Practitioner[] people,
      SocialNetwork network,
      @Nullable ImportedNetwork imported,
      int[] order,
      Draws draws) {
    KeyIndividuals rule = new KeyIndividuals(network, people, draws);
    for (Project project : projects) {
      KeyIndividualParameters wanted = project.parameters().keyIndividuals();
      if (wanted.placement() != Placement.IMPORTED) {
        rule.place(project, wanted);
      } else if (imported != null) {
        rule.named(project, wanted, imported, order);
      }
    }
  }

  private void place(Project project, KeyIndividualParameters wanted) {
    List<Stance> stances = new ArrayList<>();
    // In this order, so that one more blocker or champion moves no leader.
    add(stances, Stance.LEADER, wanted.leaders());
    add(stances, Stance.CHAMPION, wanted.champions());
    add(stances, Stance.BLOCKER, wanted.blockers());
    if (stances.isEmpty()) {
      return;
    }
    List<Practitioner> ranked = ranked(project, wanted.placement());
    for (int r = 0; r < Math.min(stances.size(), ranked.size()); r++) {
      give(ranked.get(r), stances.get(r), wanted);
    }
  }

  private static void add(List<Stance> stances, Stance stance, int count) {
    for (int i = 0; i < count; i++) {
      stances.add(stance);
    }
  }

  private void named(
      Project project, KeyIndividualParameters wanted, ImportedNetwork imported, int[] order) {
    for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
      String role = imported.people().get(order[i]).role();
      if (role != null) {
        give(people[i], Stance.valueOf(role.toUpperCase(Locale.ROOT)), wanted);
      }
    }
  }

  private static void give(Practitioner person, Stance stance, KeyIndividualParameters wanted) {
    person.take(new KeyIndividual(stance, wanted.influence()));
    person.setEngagement(stance == Stance.BLOCKER ? wanted.disengaged() : wanted.engaged());
  }

  /** People of the project, those to be appointed first; equals are told apart by a draw. */
  private List<Practitioner> ranked(Project project, Placement placement) {
    Comparator<Practitioner> byLuck =
        Comparator.comparingDouble(person -> Draws.uniform(person.key(key), 0));
    Comparator<Practitioner> byRule =
        switch (placement) {
          case DEGREE -> Comparator.comparingInt(person -> -network.degree(person.index()));
          case BETWEENNESS -> Comparator.comparingDouble(person -> -betweenness(person.index()));
          case RANDOM, IMPORTED -> byLuck;
        };
    List<Practitioner> members = new ArrayList<>();
    for (int k = 0; k < project.people(); k++) {
      members.add(people[project.firstPerson() + k]);
    }
    members.sort(byRule.thenComparing(byLuck).thenComparingInt(Practitioner::index));
    return members;
  }

  private double betweenness(int person) {
    if (betweenness == null) {
      betweenness = Centrality.betweenness(network);
    }
    return betweenness[person];
  }
}
