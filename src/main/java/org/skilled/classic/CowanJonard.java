package org.skilled.classic;

import java.util.List;
import org.skilled.network.Lattices;
import org.skilled.network.SocialNetwork;
import org.skilled.random.Draws;

/**
 * Cowan and Jonard's barter of knowledge: neighbours meet, and trade as many types as each has to
 * offer the other.
 */
public final class CowanJonard implements Classic<CowanJonardParameters> {
  /** A quantity that it reports. */
  public static final String MEAN = "meanKnowledge";

  /** A quantity that it reports. */
  public static final String VARIANCE = "variance";

  /** A quantity that it reports. */
  public static final String VARIATION = "variation";

  /** A quantity that it reports. */
  public static final String TRADES = "trades";

  private static final int START = 410;
  private static final int EXPERT = 411;
  private static final int MEETING = 412;
  private static final int CHOICE = 413;

  @Override
  public String name() {
    return "cowan-jonard-2004";
  }

  @Override
  public String about() {
    return "Barter of knowledge between neighbours: how far it spreads depends on how much of a small world their network is";
  }

  @Override
  public String citation() {
    return "R. Cowan and N. Jonard (2004), Network structure and the diffusion of knowledge, Journal"
        + " of Economic Dynamics and Control 28:1557-1575, doi:10.1016/j.jedc.2003.04.002";
  }

  @Override
  public Class<CowanJonardParameters> parameters() {
    return CowanJonardParameters.class;
  }

  @Override
  public CowanJonardParameters paper() {
    return new CowanJonardParameters(500, 10, 0.1, 5, 10, 50, 30, 0.1, 1000);
  }

  @Override
  public List<Reported> quantities() {
    return List.of(
        Reported.count(MEAN, "Mean over people of what they know, a type", "knowledge"),
        Reported.count(VARIANCE, "Variance between people of what they know, a type", "1"),
        Reported.count(VARIATION, "Standard deviation between people over the mean", "1"),
        Reported.share(TRADES, "Share of the period's meetings that led to a trade"));
  }

  @Override
  public int periods(CowanJonardParameters parameters) {
    return parameters.periods();
  }

  @Override
  public ClassicRun start(CowanJonardParameters parameters, long seed) {
    return new Run(parameters, Draws.seeded(seed));
  }

  private final class Run implements ClassicRun {
    private final CowanJonardParameters parameters;
    private final Draws draws;
    private final SocialNetwork network;
    private final double[][] knows;
    private final int[] offers;
    private final int[] wants;
    private int period;
    private int trades;

    Run(CowanJonardParameters parameters, Draws draws) {
      this.parameters = parameters;
      this.draws = draws;
      network =
          Lattices.rewiredRing(
              parameters.people(), parameters.degree(), parameters.rewiring(), draws);
      knows = new double[parameters.people()][parameters.types()];
      offers = new int[parameters.types()];
      wants = new int[parameters.types()];
      long start = draws.key(START, 0);
      for (int i = 0; i < knows.length; i++) {
        for (int k = 0; k < parameters.types(); k++) {
          knows[i][k] = parameters.common() * Draws.uniform(Draws.of(start, i), k);
        }
      }
      appointExperts();
    }

    private void appointExperts() {
      long key = draws.key(EXPERT, 0);
      int[] order = new int[knows.length];
      for (int i = 0; i < order.length; i++) {
        int at = Draws.index(key, i, i + 1);
        order[i] = order[at];
        order[at] = i;
      }
      for (int e = 0; e < parameters.experts(); e++) {
        knows[order[e]][e % parameters.types()] = parameters.expertise();
      }
    }

    @Override
    public boolean nextPeriod() {
      if (period == parameters.periods()) {
        return false;
      }
      period++;
      trades = 0;
      long meeting = draws.key(MEETING, period);
      long choice = draws.key(CHOICE, period);
      for (int m = 0; m < knows.length; m++) {
        int one = Draws.index(Draws.of(meeting, m), 0, knows.length);
        if (network.degree(one) > 0) {
          int slot = Draws.index(Draws.of(meeting, m), 1, network.degree(one));
          int other = network.neighbour(network.start(one) + slot);
          trades += meet(knows[one], knows[other], Draws.of(choice, m)) ? 1 : 0;
        }
      }
      return true;
    }

    /** Barter: as many types go one way as the other; which, where there are more, is drawn. */
    private boolean meet(double[] one, double[] other, long key) {
      int offered = 0;
      int wanted = 0;
      // Written whether it counts or not, as branches that nobody can predict cost more.
      for (int k = 0; k < one.length; k++) {
        int ahead = (int) Math.signum(one[k] - other[k]);
        offers[offered] = k;
        wants[wanted] = k;
        offered += (1 + ahead) >> 1;
        wanted += (1 - ahead) >> 1;
      }
      int swapped = Math.min(offered, wanted);
      for (int s = 0; s < swapped; s++) {
        learn(other, one, draw(offers, s, offered, Draws.bits(key, 0)));
        learn(one, other, draw(wants, s, wanted, Draws.bits(key, 1)));
      }
      return swapped > 0;
    }

    private void learn(double[] who, double[] from, int type) {
      who[type] += parameters.absorption() * (from[type] - who[type]);
    }

    /** The next of a random order of the first {@code count} entries. */
    private static int draw(int[] list, int next, int count, long key) {
      int at = next + Draws.index(key, next, count - next);
      int drawn = list[at];
      list[at] = list[next];
      list[next] = drawn;
      return drawn;
    }

    @Override
    public double value(String quantity) {
      return switch (quantity) {
        case MEAN -> mean();
        case VARIANCE -> variance();
        case VARIATION -> mean() == 0 ? 0 : Math.sqrt(variance()) / mean();
        case TRADES -> (double) trades / knows.length;
        default -> throw Reported.unknown(quantity, CowanJonard.this);
      };
    }

    private double mean() {
      double sum = 0;
      for (double[] person : knows) {
        sum += level(person);
      }
      return sum / knows.length;
    }

    private double variance() {
      double mean = mean();
      double squares = 0;
      for (double[] person : knows) {
        squares += (level(person) - mean) * (level(person) - mean);
      }
      return squares / knows.length;
    }

    private static double level(double[] person) {
      double sum = 0;
      for (double known : person) {
        sum += known;
      }
      return sum / person.length;
    }
  }
}
