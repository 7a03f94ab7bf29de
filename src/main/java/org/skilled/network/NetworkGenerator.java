package org.skilled.network;

import org.skilled.random.Draws;

/** Makes networks from a plan. */
public final class NetworkGenerator {
  private static final int MOST_RESERVED = 1 << 24;

  private NetworkGenerator() {}

  /** Planted groups. */
  public static SocialNetwork planted(NetworkPlan plan, Draws draws) {
    return generate(plan, draws, new PlantedTies());
  }

  /** Small worlds within groups. */
  public static SocialNetwork smallWorld(NetworkPlan plan, Draws draws) {
    return generate(plan, draws, new RingTies());
  }

  /** Scale-free networks within groups. */
  public static SocialNetwork scaleFree(NetworkPlan plan, Draws draws) {
    return generate(plan, draws, new PreferentialTies());
  }

  private static SocialNetwork generate(NetworkPlan plan, Draws draws, GroupTies groupTies) {
    int people = plan.people();
    Ties ties = new Ties(people, expected(plan));
    Making making = new Making(plan, draws, Partners.inside(plan), ties);
    long remainder = making.key(Purpose.REMAINDER);
    for (int first = 0, end; first < people; first = end) {
      end = endOfGroup(plan.group(), first);
      int missing = groupTies.tie(making, first, end);
      if (missing > 0) {
        long key = making.key(remainder, first);
        Remainder.place(ties, making.partners(), first, end, missing, key);
      }
    }
    tieOutside(making);
    return ties.network();
  }

  private static void tieOutside(Making making) {
    NetworkPlan plan = making.plan();
    int people = plan.people();
    if (people == 0 || plan.outsideDegree() == 0) {
      return;
    }
    Partners outside = Partners.outside(plan);
    double each = Math.min(plan.outsideDegree(), people - 1) / 2;
    double rounding = making.rounding(Purpose.OUTSIDE, 0);
    long key = making.key(Purpose.OUTSIDE);
    int missing = 0;
    for (int i = 0; i < people; i++) {
      int wanted = Making.quota(each, i, rounding);
      missing += outside.tie(making.ties(), i, wanted, making.key(key, i));
    }
    if (missing > 0) {
      long remainder = Draws.of(making.key(Purpose.REMAINDER), Purpose.OUTSIDE);
      Remainder.place(making.ties(), outside, 0, people, missing, remainder);
    }
  }

  private static int endOfGroup(int[] group, int first) {
    int end = first + 1;
    while (end < group.length && group[end] == group[first]) {
      end++;
    }
    return end;
  }

  private static int expected(NetworkPlan plan) {
    int most = plan.people() - 1;
    double degree = Math.min(plan.meanDegree(), most) + Math.min(plan.outsideDegree(), most);
    return (int) Math.min(MOST_RESERVED, 1.02 * plan.people() * degree / 2);
  }
}
