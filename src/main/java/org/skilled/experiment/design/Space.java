package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be tried: factors, those that are moved together, and what must hold between them.
 *
 * @param factors in the order of each point's values
 * @param groups names of groups with the paths of their factors; if there are any, factors in none
 *     are groups of their own, behind these
 * @param constraints all must hold at each point
 */
public record Space(
    List<Factor> factors, Map<String, List<String>> groups, List<Constraint> constraints) {
  public Space {
    factors = List.copyOf(factors);
    constraints = List.copyOf(constraints);
    Map<String, List<String>> complete = new LinkedHashMap<>();
    groups.forEach((name, members) -> complete.put(name, List.copyOf(members)));
    if (!complete.isEmpty()) {
      List<String> grouped = complete.values().stream().flatMap(List::stream).toList();
      for (Factor factor : factors) {
        if (!grouped.contains(factor.path())) {
          complete.put(factor.path(), List.of(factor.path()));
        }
      }
    }
    groups = Collections.unmodifiableMap(complete);
  }

  /** A space without groups and constraints. */
  public static Space of(List<? extends Factor> factors) {
    return new Space(List.copyOf(factors), Map.of(), List.of());
  }

  /** Paths of the factors. */
  public List<String> paths() {
    return factors.stream().map(Factor::path).toList();
  }

  /** Number of factors. */
  public int size() {
    return factors.size();
  }

  /** What is moved as one: the columns of each group, or of each factor if there are no groups. */
  public List<int[]> subjects() {
    List<int[]> subjects = new ArrayList<>();
    List<String> paths = paths();
    if (groups.isEmpty()) {
      for (int f = 0; f < paths.size(); f++) {
        subjects.add(new int[] {f});
      }
    }
    groups
        .values()
        .forEach(members -> subjects.add(members.stream().mapToInt(paths::indexOf).toArray()));
    return subjects;
  }

  /** Whether a point, given by codes, fits all constraints. */
  boolean fits(double[] codes) {
    if (constraints.isEmpty()) {
      return true;
    }
    double[] numbers = numbers(codes);
    return constraints.stream().allMatch(constraint -> constraint.holds(numbers));
  }

  private double[] numbers(double[] codes) {
    double[] numbers = new double[codes.length];
    for (int f = 0; f < codes.length; f++) {
      numbers[f] = factors.get(f).number(codes[f]);
    }
    return numbers;
  }
}
