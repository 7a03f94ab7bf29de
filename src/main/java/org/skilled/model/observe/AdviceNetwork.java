package org.skilled.model.observe;

import org.skilled.model.community.Community;
import org.skilled.model.community.Project;
import org.skilled.network.SocialNetwork;

/**
 * The ties among the people of one project: what studies of advice on hospital wards measure.
 *
 * <p>Ties do not change during a run, so this is looked at once, when it is asked for.
 */
final class AdviceNetwork {
  private AdviceNetwork() {}

  /** Ties within a project, as a share of all pairs of its people; 0 if there are no pairs. */
  static double density(Community community, Project project) {
    int people = project.people();
    int ends = 0;
    for (int person = first(project); person < end(project); person++) {
      ends += contacts(community, project, person).length;
    }
    return people < 2 ? 0 : ends / (people * (people - 1.0));
  }

  /**
   * Mean over a project's people of the share of pairs of their contacts within it that are tied; 0
   * for people with fewer than two contacts, and for a project of nobody (Watts and Strogatz 1998,
   * doi:10.1038/30918).
   */
  static double clustering(Community community, Project project) {
    double sum = 0;
    for (int person = first(project); person < end(project); person++) {
      sum += clustering(community, contacts(community, project, person));
    }
    return project.people() == 0 ? 0 : sum / project.people();
  }

  private static double clustering(Community community, int[] contacts) {
    int tied = 0;
    for (int a = 0; a < contacts.length; a++) {
      for (int b = a + 1; b < contacts.length; b++) {
        tied += tied(community.ties().network(), contacts[a], contacts[b]) ? 1 : 0;
      }
    }
    return contacts.length < 2 ? 0 : tied / (contacts.length * (contacts.length - 1) / 2.0);
  }

  private static boolean tied(SocialNetwork network, int a, int b) {
    for (int slot = network.start(a); slot < network.start(a + 1); slot++) {
      if (network.neighbour(slot) == b) {
        return true;
      }
    }
    return false;
  }

  private static int[] contacts(Community community, Project project, int person) {
    SocialNetwork network = community.ties().network();
    int[] within = new int[network.degree(person)];
    int count = 0;
    for (int slot = network.start(person); slot < network.start(person + 1); slot++) {
      int other = network.neighbour(slot);
      if (other >= first(project) && other < end(project)) {
        within[count++] = other;
      }
    }
    return java.util.Arrays.copyOf(within, count);
  }

  private static int first(Project project) {
    return project.firstPerson();
  }

  private static int end(Project project) {
    return project.firstPerson() + project.people();
  }
}
