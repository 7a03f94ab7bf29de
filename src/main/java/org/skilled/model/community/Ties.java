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

  /** Mean trust of all ties; the given value if there are none. */
  double meanTrust(double otherwise) {
    double sum = 0;
    for (double each : trust) {
      sum += each;
    }
    return trust.length == 0 ? otherwise : sum / trust.length;
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

  /**
   * How a week's exchanges move trust, by their number n: from trust t to {@code rise[n] + keep[n]
   * * t}. Without any, a share of trust fades; each one covers a share of the distance to full
   * trust.
   *
   * @param most largest number of exchanges that a tie can see in a week
   */
  public static Steps steps(double gain, double fade, int most) {
    double[] keep = new double[most + 1];
    double[] rise = new double[most + 1];
    double distance = 1;
    for (int n = 1; n <= most; n++) {
      distance *= 1 - gain;
      keep[n] = distance;
      rise[n] = 1 - distance;
    }
    keep[0] = 1 - fade;
    return new Steps(rise, keep);
  }

  /** The table made by {@link #steps}. */
  @SuppressWarnings("ArrayRecordComponent") // a lookup table; identity is never compared
  public record Steps(double[] rise, double[] keep) implements Serializable {}

  /** Ends the encounters: trust grows with the exchanges noted, and fades on ties without any. */
  public void settle(Steps steps) {
    for (int tie = 0; tie < trust.length; tie++) {
      int n = exchanges[tie];
      trust[tie] = steps.rise[n] + steps.keep[n] * trust[tie];
      exchanges[tie] = 0;
    }
  }
}
