package org.skilled.classic;

import java.util.List;
import org.skilled.network.Lattices;
import org.skilled.network.SocialNetwork;
import org.skilled.random.Draws;

/**
 * DeGroot's consensus: everybody takes, again and again, the weighted mean of the own opinion and
 * the neighbours'.
 *
 * <p>With equal weights for neighbours, all come to the mean of the opinions at the start weighted
 * by people's numbers of ties, wherever everybody is reached by everybody.
 */
public final class DeGroot implements Classic<DeGrootParameters> {
  /** A quantity that it reports. */
  public static final String MEAN = "meanOpinion";

  /** A quantity that it reports. */
  public static final String SPREAD = "spread";

  /** A quantity that it reports. */
  public static final String CONSENSUS = "weightedMean";

  /** A quantity that it reports. */
  public static final String DISTANCE = "distance";

  private static final int OPINION = 440;

  @Override
  public String name() {
    return "degroot-1974";
  }

  @Override
  public String about() {
    return "Consensus: people take the weighted mean of their own and their neighbours' opinions until all agree";
  }

  @Override
  public String citation() {
    return "M. H. DeGroot (1974), Reaching a consensus, Journal of the American Statistical"
        + " Association 69:118-121, doi:10.1080/01621459.1974.10480137";
  }

  @Override
  public Class<DeGrootParameters> parameters() {
    return DeGrootParameters.class;
  }

  @Override
  public DeGrootParameters paper() {
    return new DeGrootParameters(100, 6, 0.1, 0.5, 20_000);
  }

  @Override
  public List<Reported> quantities() {
    return List.of(
        Reported.share(MEAN, "Mean opinion"),
        Reported.share(SPREAD, "Highest opinion less lowest"),
        Reported.share(CONSENSUS, "Mean opinion at the start, weighted by numbers of ties"),
        Reported.share(DISTANCE, "Largest distance of an opinion from that weighted mean"));
  }

  @Override
  public int periods(DeGrootParameters parameters) {
    return parameters.periods();
  }

  @Override
  public ClassicRun start(DeGrootParameters parameters, long seed) {
    return new Run(parameters, Draws.seeded(seed));
  }

  /**
   * The factor by which distances from consensus shrink in a period, in the long run, on a ring
   * without rewiring: the second greatest eigenvalue of the matrix of weights, a circulant.
   */
  public static double rate(DeGrootParameters parameters) {
    double sum = 0;
    for (int distance = 1; distance <= parameters.degree() / 2; distance++) {
      sum += StrictMath.cos(2 * Math.PI * distance / parameters.people());
    }
    double self = parameters.selfWeight();
    return self + (1 - self) * 2 * sum / parameters.degree();
  }

  private final class Run implements ClassicRun {
    private final DeGrootParameters parameters;
    private final SocialNetwork network;
    private final double consensus;
    private double[] opinion;
    private double[] last;
    private boolean moving = true;
    private int period;

    Run(DeGrootParameters parameters, Draws draws) {
      this.parameters = parameters;
      network =
          Lattices.rewiredRing(
              parameters.people(), parameters.degree(), parameters.rewiring(), draws);
      long key = draws.key(OPINION, 0);
      opinion = new double[parameters.people()];
      last = new double[parameters.people()];
      double sum = 0;
      for (int i = 0; i < opinion.length; i++) {
        opinion[i] = Draws.uniform(Draws.of(key, i), 0);
        sum += network.degree(i) * opinion[i];
      }
      consensus = sum / (2.0 * network.ties());
    }

    @Override
    public boolean nextPeriod() {
      if (period == parameters.periods() || !moving) {
        return false;
      }
      period++;
      double[] now = last;
      last = opinion;
      opinion = now;
      moving = false;
      for (int i = 0; i < now.length; i++) {
        now[i] = update(i);
        moving |= now[i] != last[i];
      }
      return true;
    }

    private double update(int i) {
      if (network.degree(i) == 0) {
        return last[i];
      }
      double sum = 0;
      for (int slot = network.start(i); slot < network.start(i + 1); slot++) {
        sum += last[network.neighbour(slot)];
      }
      double self = parameters.selfWeight();
      return self * last[i] + (1 - self) * (sum / network.degree(i));
    }

    @Override
    public double value(String quantity) {
      return switch (quantity) {
        case MEAN -> mean();
        case SPREAD -> spread();
        case CONSENSUS -> consensus;
        case DISTANCE -> distance();
        default -> throw Reported.unknown(quantity, DeGroot.this);
      };
    }

    private double mean() {
      double sum = 0;
      for (double each : opinion) {
        sum += each;
      }
      return sum / opinion.length;
    }

    private double spread() {
      double low = opinion[0];
      double high = opinion[0];
      for (double each : opinion) {
        low = Math.min(low, each);
        high = Math.max(high, each);
      }
      return high - low;
    }

    private double distance() {
      double largest = 0;
      for (double each : opinion) {
        largest = Math.max(largest, Math.abs(each - consensus));
      }
      return largest;
    }
  }
}
