package org.skilled.model.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.skilled.random.Draws;

/**
 * Forms each project's improvement group: champions and leaders first, then people of the owning
 * disciplines in turn.
 */
final class ImprovementGroups {
  private ImprovementGroups() {}

  static void form(List<Project> projects, Practitioner[] people, Draws draws) {
    long key = draws.key(Purpose.IMPROVEMENT_GROUP, 0);
    for (Project project : projects) {
      List<Practitioner> candidates = new ArrayList<>();
      for (int k = 0; k < project.people(); k++) {
        candidates.add(people[project.firstPerson() + k]);
      }
      candidates.sort(
          Comparator.comparingDouble((Practitioner p) -> Draws.uniform(p.key(key), 0))
              .thenComparingInt(Practitioner::index));
      project.form(members(project, candidates));
    }
  }

  private static int[] members(Project project, List<Practitioner> candidates) {
    int size = Math.min(project.parameters().groupSize(), candidates.size());
    Set<Practitioner> group = new LinkedHashSet<>();
    candidates.stream()
        .filter(p -> p.is(Stance.CHAMPION) || p.is(Stance.LEADER))
        .limit(size)
        .forEach(group::add);
    int[] owners =
        IntStream.range(0, project.components()).map(project::owner).distinct().toArray();
    for (int turn = 0; group.size() < size && turn < size * owners.length; turn++) {
      int discipline = owners[turn % owners.length];
      candidates.stream()
          .filter(p -> p.discipline() == discipline && !group.contains(p))
          .findFirst()
          .ifPresent(group::add);
    }
    for (Practitioner person : candidates) {
      if (group.size() < size) {
        group.add(person);
      }
    }
    return group.stream().mapToInt(Practitioner::index).sorted().toArray();
  }
}
