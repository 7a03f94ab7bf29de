package org.skilled.model.process;

import java.io.Serializable;
import java.util.function.ToIntFunction;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;

/**
 * How mixed a group is: the shares, in [0, 1], of pairs of its members that differ.
 *
 * @param disciplines share of pairs of different disciplines
 * @param sectors share of pairs of different sectors
 */
record Mixture(double disciplines, double sectors) implements Serializable {

  static Mixture of(int[] group, Community community) {
    return new Mixture(
        differing(group, community, Practitioner::discipline),
        differing(group, community, Practitioner::sector));
  }

  private static double differing(
      int[] group, Community community, ToIntFunction<Practitioner> attribute) {
    int differing = 0;
    for (int a = 0; a < group.length; a++) {
      for (int b = 0; b < a; b++) {
        differing +=
            attribute.applyAsInt(community.person(group[a]))
                    == attribute.applyAsInt(community.person(group[b]))
                ? 0
                : 1;
      }
    }
    int pairs = group.length * (group.length - 1) / 2;
    return pairs == 0 ? 0 : (double) differing / pairs;
  }
}
