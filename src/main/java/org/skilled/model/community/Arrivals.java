package org.skilled.model.community;

import java.io.Serializable;
import org.skilled.random.Draws;
import org.skilled.scenario.EngagementParameters;
import org.skilled.scenario.PractitionerParameters;

/** What a person brings along, at the start or as a newcomer later. */
final class Arrivals implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int TECHNICAL = 0;
  private static final int SOFT = 2;
  private static final int LEARNING = 4;
  private static final int ENGAGEMENT = 6;
  private static final int THRESHOLD = 8;
  private static final int AGREEMENT = 10;
  private static final double ROOT_6 = Math.sqrt(6);

  private final EngagementParameters engagement;

  Arrivals(EngagementParameters engagement) {
    this.engagement = engagement;
  }

  /** Somebody new takes the position; all draws are made under the given key. */
  void newcomer(Practitioner person, long key) {
    long mine = person.key(key);
    PractitionerParameters typical = person.project().parameters().practitioners();
    boolean agrees = Draws.chance(mine, AGREEMENT, person.project().parameters().agreement());
    double engaged = around(typical.engagement(), typical.engagementSpread(), mine, ENGAGEMENT);
    person.arrive(
        around(typical.technical(), typical.skillSpread(), mine, TECHNICAL),
        around(typical.soft(), typical.skillSpread(), mine, SOFT),
        around(typical.learning(), typical.skillSpread(), mine, LEARNING),
        agrees ? engaged : engagement.disagreement() * engaged,
        around(typical.threshold(), typical.thresholdSpread(), mine, THRESHOLD),
        agrees);
  }

  /**
   * A number with the given mean and standard deviation, cut to [0, 1]: triangular, from two
   * uniform draws, because it needs no function whose last bit differs between machines.
   */
  static double around(double mean, double spread, long key, int n) {
    double sum = Draws.uniform(key, n) + Draws.uniform(key, n + 1);
    return Math.min(1, Math.max(0, mean + spread * ROOT_6 * (sum - 1)));
  }
}
