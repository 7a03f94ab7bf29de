package org.skilled.network;

import java.util.Arrays;
import org.skilled.random.Draws;

/**
 * Draws whom a person ties with, by homophily: someone who differs in an attribute is taken with 1
 * - homophily times the probability of someone who does not.
 *
 * <p>Proposing anybody and keeping differing candidates with probability 1 - homophily gives this
 * distribution, but may take long when few are alike. The product of the factors (1 - h) + h
 * [alike] is a mixture over sets of attributes: with a known probability a person looks only among
 * those alike in the whole set. Each draw then costs the same, whatever the homophily and the mix
 * of people.
 */
final class Partners {
  private static final int TRIES = 64;

  private final NetworkPlan plan;
  private final boolean inside;
  private final AlikePeople[] circles;
  private final double[] shares;

  private Partners(NetworkPlan plan, boolean inside, AlikePeople[] circles, double[] shares) {
    this.plan = plan;
    this.inside = inside;
    this.circles = circles;
    this.shares = shares;
  }

  /** Partners in one's own group. */
  static Partners inside(NetworkPlan plan) {
    return of(
        plan,
        true,
        new int[][] {plan.discipline(), plan.sector()},
        new double[] {plan.homophilyDiscipline(), plan.homophilySector()});
  }

  /** Partners in other groups. */
  static Partners outside(NetworkPlan plan) {
    return of(
        plan,
        false,
        new int[][] {plan.discipline(), plan.sector(), plan.site()},
        new double[] {plan.homophilyDiscipline(), plan.homophilySector(), plan.homophilySite()});
  }

  private static Partners of(NetworkPlan plan, boolean inside, int[][] attributes, double[] h) {
    int sets = 1 << h.length;
    AlikePeople[] all = new AlikePeople[sets];
    AlikePeople[] circles = new AlikePeople[sets];
    double[] shares = new double[sets];
    all[0] = AlikePeople.byGroup(plan.group());
    int used = 0;
    for (int set = 0; set < sets; set++) {
      double share = 1;
      boolean needed = true;
      for (int a = 0; a < h.length; a++) {
        boolean in = (set >> a & 1) == 1;
        share *= in ? h[a] : 1 - h[a];
        needed &= !in || h[a] > 0;
      }
      if (set > 0 && needed) {
        int last = 31 - Integer.numberOfLeadingZeros(set);
        all[set] = all[set ^ 1 << last].alsoBy(members(set, attributes), plan.group());
      }
      if (share > 0) {
        circles[used] = all[set];
        shares[used] = share;
        used++;
      }
    }
    return new Partners(plan, inside, Arrays.copyOf(circles, used), Arrays.copyOf(shares, used));
  }

  private static int[][] members(int set, int[][] attributes) {
    int[][] members = new int[Integer.bitCount(set)][];
    int next = 0;
    for (int a = 0; a < attributes.length; a++) {
      if ((set >> a & 1) == 1) {
        members[next++] = attributes[a];
      }
    }
    return members;
  }

  /** The probability that a candidate tie of these two is kept. */
  double keep(int a, int b) {
    double keep = plan.discipline()[a] == plan.discipline()[b] ? 1 : 1 - plan.homophilyDiscipline();
    if (plan.sector()[a] != plan.sector()[b]) {
      keep *= 1 - plan.homophilySector();
    }
    if (!inside && plan.site()[a] != plan.site()[b]) {
      keep *= 1 - plan.homophilySite();
    }
    return keep;
  }

  /** How many people can be tied with this one at all. */
  int eligible(int person) {
    return inside ? circles[0].insiders(person) - 1 : circles[0].outsiders(person);
  }

  /**
   * The people who can be tied with this one, by index from 0 to {@code span(person) - 1}. The
   * first circle has the fewest conditions, so it holds all the others. Insiders include the
   * person.
   */
  int candidate(int person, int index) {
    return inside ? circles[0].insider(person, index) : circles[0].outsider(person, index);
  }

  int span(int person) {
    return inside ? circles[0].insiders(person) : circles[0].outsiders(person);
  }

  /**
   * A partner by draws {@code n} and {@code n + 1} under the key, never the person; -1 if there is
   * nobody.
   */
  int draw(int person, long key, int n) {
    double total = 0;
    for (int c = 0; c < shares.length; c++) {
      total += shares[c] * count(c, person);
    }
    if (total <= 0) {
      return -1;
    }
    double left = Draws.uniform(key, n) * total;
    int chosen = -1;
    for (int c = 0; c < shares.length && left >= 0; c++) {
      double weight = shares[c] * count(c, person);
      if (weight > 0) {
        chosen = c;
      }
      left -= weight;
    }
    AlikePeople circle = circles[chosen];
    if (inside) {
      // Of the others only: whoever is drawn in one's own place stands for the last one.
      int others = circle.insiders(person) - 1;
      int partner = circle.insider(person, Draws.index(key, n + 1, others));
      return partner == person ? circle.insider(person, others) : partner;
    }
    return circle.outsider(person, Draws.index(key, n + 1, circle.outsiders(person)));
  }

  private int count(int circle, int person) {
    return inside ? circles[circle].insiders(person) - 1 : circles[circle].outsiders(person);
  }

  /**
   * Ties the person with up to {@code wanted} partners, drawn under the key; returns how many were
   * not found.
   */
  int tie(Ties ties, int person, int wanted, long key) {
    int missing = wanted;
    int n = 0;
    for (int tries = 0; missing > 0 && tries < TRIES; n += 2) {
      int partner = draw(person, key, n);
      if (partner < 0) {
        return missing;
      }
      if (ties.add(person, partner)) {
        missing--;
        tries = 0;
      } else {
        tries++;
      }
    }
    return missing;
  }
}
