package org.skilled.network;

import java.util.BitSet;

/**
 * What a generator needs to know: who belongs where, and how ties are to be made.
 *
 * <p>All arrays have one entry a person. Groups, sites, disciplines and sectors are numbered from
 * 0. People of one group (a project's service) are contiguous.
 *
 * @param group group of each person
 * @param site site of each person
 * @param discipline discipline of each person
 * @param sector sector of each person
 * @param luck stable identity of each person, under which draws are made
 * @param meanDegree mean number of ties to people of the same group, at least 0
 * @param outsideDegree mean number of ties to people of other groups, at least 0
 * @param rewiring share of ring ties rewired in [0, 1]; small-world networks only
 * @param homophilyDiscipline preference for one's own discipline in [0, 1]: 0 none, 1 no ties to
 *     others
 * @param homophilySector preference for one's own sector in [0, 1]
 * @param homophilySite preference for one's own site in ties to other groups, in [0, 1]
 */
public record NetworkPlan(
    int[] group,
    int[] site,
    int[] discipline,
    int[] sector,
    long[] luck,
    double meanDegree,
    double outsideDegree,
    double rewiring,
    double homophilyDiscipline,
    double homophilySector,
    double homophilySite) {

  /**
   * Checks the plan; the arrays are not copied.
   *
   * @throws IllegalArgumentException if arrays differ in length, a number is below 0, a group is in
   *     two places, a degree is negative or not finite, or a share is outside [0, 1]
   */
  public NetworkPlan {
    requireNumbers("group", group, group.length);
    requireNumbers("site", site, group.length);
    requireNumbers("discipline", discipline, group.length);
    requireNumbers("sector", sector, group.length);
    if (luck.length != group.length) {
      throw new IllegalArgumentException(
          "luck has "
              + luck.length
              + " entries and group "
              + group.length
              + "; each needs one a person");
    }
    requireContiguous(group);
    requireWithin("meanDegree", meanDegree, Double.MAX_VALUE);
    requireWithin("outsideDegree", outsideDegree, Double.MAX_VALUE);
    requireWithin("rewiring", rewiring, 1);
    requireWithin("homophilyDiscipline", homophilyDiscipline, 1);
    requireWithin("homophilySector", homophilySector, 1);
    requireWithin("homophilySite", homophilySite, 1);
  }

  /** Number of people. */
  public int people() {
    return group.length;
  }

  private static void requireNumbers(String name, int[] numbers, int people) {
    if (numbers.length != people) {
      throw new IllegalArgumentException(
          name
              + " has "
              + numbers.length
              + " entries and group "
              + people
              + "; each needs one a person");
    }
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0) {
        throw new IllegalArgumentException(
            name + " of person " + i + " is " + numbers[i] + "; must be at least 0");
      }
    }
  }

  private static void requireContiguous(int[] group) {
    BitSet seen = new BitSet();
    for (int i = 0; i < group.length; i++) {
      if (i == 0 || group[i] != group[i - 1]) {
        if (seen.get(group[i])) {
          throw new IllegalArgumentException(
              "group "
                  + group[i]
                  + " goes on at person "
                  + i
                  + "; people of a group must be contiguous");
        }
        seen.set(group[i]);
      }
    }
  }

  private static void requireWithin(String name, double value, double max) {
    if (!(value >= 0 && value <= max)) {
      throw new IllegalArgumentException(
          name
              + " is "
              + value
              + (max == 1 ? "; must be in [0, 1]" : "; must be finite and at least 0"));
    }
  }
}
