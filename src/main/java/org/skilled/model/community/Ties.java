package org.skilled.model.community;

import java.io.Serializable;
import org.skilled.network.SocialNetwork;

/** The ties between people and the trust of each, in [0, 1]. */
public final class Ties implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SocialNetwork network;
  private final double[] trust;
  private final int[] exchanges;
  private final byte[] boundary;

  Ties(SocialNetwork network, double[] trust, Practitioner[] people) {
    this.network = network;
    this.trust = trust;
    this.exchanges = new int[trust.length];
    this.boundary = new byte[2 * trust.length];
    for (Practitioner person : people) {
      for (int slot = network.start(person.index());
          slot < network.start(person.index() + 1);
          slot++) {
        boundary[slot] = Boundary.between(person, people[network.neighbour(slot)]);
      }
    }
  }

  /** What stands between the two people of a slot, as a code of {@link Boundary}. */
  public int boundary(int slot) {
    return boundary[slot];
  }

  /** Who is tied to whom. */
  public SocialNetwork network() {
    return network;
  }

  /** Trust of a tie. */
  public double trust(int tie) {
    return trust[tie];
  }

  /** Notes a successful exchange along a tie. */
  public void noteExchange(int tie) {
    exchanges[tie]++;
  }

  /** Covers a share of the distance to full trust. */
  public void strengthen(int tie, double share) {
    trust[tie] += share * (1 - trust[tie]);
  }

  /** Sets the trust of all ties of a person, for a newcomer. */
  void reset(int person, double level) {
    for (int slot = network.start(person); slot < network.start(person + 1); slot++) {
      trust[network.tie(slot)] = level;
    }
  }

  /** Ends the encounters: trust grows with each exchange noted, and fades on ties without any. */
  public void settle(double gain, double fade) {
    for (int tie = 0; tie < trust.length; tie++) {
      if (exchanges[tie] == 0) {
        trust[tie] -= fade * trust[tie];
      } else {
        for (; exchanges[tie] > 0; exchanges[tie]--) {
          trust[tie] += gain * (1 - trust[tie]);
        }
      }
    }
  }
}
