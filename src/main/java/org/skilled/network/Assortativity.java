package org.skilled.network;

import java.util.Arrays;

/** Whether people tie with people like themselves (Newman 2003, doi:10.1103/PhysRevE.67.026126). */
public final class Assortativity {
  private Assortativity() {}

  /**
   * The nominal coefficient: 1 if all ties join people with the same value, 0 if ties are as by
   * chance.
   *
   * @param attribute value of each person, from 0; ties of people with a negative one (not known)
   *     are left out
   * @return NaN if no ties are left, or all are between people of one value
   */
  public static double nominal(SocialNetwork network, int[] attribute) {
    if (attribute.length != network.people()) {
      throw new IllegalArgumentException(
          attribute.length + " attributes for " + network.people() + " people; each needs one");
    }
    long[] ends = new long[Math.max(0, Arrays.stream(attribute).max().orElse(0)) + 1];
    long ties = 0;
    long same = 0;
    for (int t = 0; t < network.ties(); t++) {
      int a = attribute[network.from(t)];
      int b = attribute[network.to(t)];
      if (a >= 0 && b >= 0) {
        ties++;
        ends[a]++;
        ends[b]++;
        if (a == b) {
          same++;
        }
      }
    }
    double chance = 0;
    for (long e : ends) {
      double share = e / (2.0 * ties);
      chance += share * share;
    }
    return ties == 0 || chance >= 1 ? Double.NaN : ((double) same / ties - chance) / (1 - chance);
  }

  /**
   * The correlation of degrees at the two ends of a tie; NaN if there are no ties or all degrees
   * are equal.
   */
  public static double degree(SocialNetwork network) {
    double product = 0;
    double sum = 0;
    double squares = 0;
    int ties = network.ties();
    for (int t = 0; t < ties; t++) {
      double a = network.degree(network.from(t));
      double b = network.degree(network.to(t));
      product += a * b;
      sum += (a + b) / 2;
      squares += (a * a + b * b) / 2;
    }
    double mean = sum / ties;
    double variance = squares / ties - mean * mean;
    return ties == 0 || variance <= 1e-12 * mean * mean
        ? Double.NaN
        : (product / ties - mean * mean) / variance;
  }
}
