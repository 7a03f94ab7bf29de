package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which effects a two-level fraction cannot tell apart, up to interactions of two factors.
 *
 * @param resolution length of the shortest product of factors that is the same at every point; 0 if
 *     all effects are clear, 6 if it is longer than 5
 * @param chains effects that are estimated as one, as {@code a = b*c} or {@code a*b = c*d}; a minus
 *     means that they count with opposite signs
 */
public record Aliasing(int resolution, List<String> chains) {
  private static final int LONGEST = 6;

  public Aliasing {
    chains = List.copyOf(chains);
  }

  static Aliasing of(List<String> names, Fraction fraction) {
    Map<Integer, List<String>> effects = new LinkedHashMap<>();
    Map<Integer, Boolean> turned = new LinkedHashMap<>();
    for (int f = 0; f < names.size(); f++) {
      add(effects, turned, fraction.columns().get(f), fraction.negative().get(f), names.get(f));
    }
    for (int f = 0; f < names.size(); f++) {
      for (int g = f + 1; g < names.size(); g++) {
        int product = fraction.columns().get(f) ^ fraction.columns().get(g);
        boolean sign = !fraction.negative().get(f).equals(fraction.negative().get(g));
        add(effects, turned, product, sign, names.get(f) + "*" + names.get(g));
      }
    }
    List<String> chains =
        effects.values().stream()
            .filter(chain -> chain.size() > 1)
            .map(chain -> String.join(" = ", chain))
            .toList();
    return new Aliasing(resolution(fraction), chains);
  }

  private static void add(
      Map<Integer, List<String>> effects,
      Map<Integer, Boolean> turned,
      int product,
      boolean negative,
      String name) {
    boolean first = turned.computeIfAbsent(product, none -> negative);
    effects
        .computeIfAbsent(product, none -> new ArrayList<>())
        .add(first == negative ? name : "-" + name);
  }

  /** The length of the shortest product that is the identity. */
  private static int resolution(Fraction fraction) {
    List<Integer> columns = fraction.columns();
    if (fraction.base() == columns.size()) {
      return 0;
    }
    // Products of ever more factors; a product of as many as reached before by another way closes
    // a word of the defining relation.
    Set<Integer> ones = new HashSet<>(columns);
    if (ones.size() < columns.size()) {
      return 2;
    }
    Set<Integer> twos = new HashSet<>();
    boolean four = false;
    boolean three = false;
    for (int f = 0; f < columns.size(); f++) {
      for (int g = f + 1; g < columns.size(); g++) {
        int product = columns.get(f) ^ columns.get(g);
        three |= ones.contains(product);
        four |= !twos.add(product);
      }
    }
    return three ? 3 : four ? 4 : hasFive(columns, twos) ? 5 : LONGEST;
  }

  private static boolean hasFive(List<Integer> columns, Set<Integer> twos) {
    for (int f = 0; f < columns.size(); f++) {
      for (int g = f + 1; g < columns.size(); g++) {
        for (int h = g + 1; h < columns.size(); h++) {
          if (twos.contains(columns.get(f) ^ columns.get(g) ^ columns.get(h))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
