package org.skilled.classic;

import java.util.Arrays;
import java.util.List;
import org.skilled.network.Lattices;
import org.skilled.network.SocialNetwork;
import org.skilled.random.Draws;

/**
 * Centola and Macy's complex contagion: people adopt for good once as many neighbours have as their
 * threshold says.
 *
 * <p>All look at the end of the last period. The seed is one person, drawn evenly, and all that
 * person's neighbours.
 */
public final class CentolaMacy implements Classic<CentolaMacyParameters> {
  /** A quantity that it reports. */
  public static final String ADOPTERS = "adopters";

  /** A quantity that it reports. */
  public static final String STEPS = "steps";

  private static final int SEED = 420;

  @Override
  public String name() {
    return "centola-macy-2007";
  }

  @Override
  public String about() {
    return "Complex contagion: what takes several neighbours to be adopted is stopped by the short cuts that speed up simple contagion";
  }

  @Override
  public String citation() {
    return "D. Centola and M. Macy (2007), Complex contagions and the weakness of long ties, American"
        + " Journal of Sociology 113:702-734, doi:10.1086/521848";
  }

  @Override
  public Class<CentolaMacyParameters> parameters() {
    return CentolaMacyParameters.class;
  }

  @Override
  public CentolaMacyParameters paper() {
    return new CentolaMacyParameters(1000, 8, 2, 0, 100_000);
  }

  @Override
  public List<Reported> quantities() {
    return List.of(
        Reported.share(ADOPTERS, "Share of people who have adopted"),
        Reported.count(STEPS, "Periods in which somebody adopted", "periods"));
  }

  @Override
  public int periods(CentolaMacyParameters parameters) {
    return parameters.periods();
  }

  @Override
  public ClassicRun start(CentolaMacyParameters parameters, long seed) {
    return new Run(parameters, Draws.seeded(seed));
  }

  private final class Run implements ClassicRun {
    private final CentolaMacyParameters parameters;
    private final SocialNetwork network;
    private final int[] exposed;
    private final boolean[] adopted;
    private int[] latest;
    private int adopters;
    private int steps;

    Run(CentolaMacyParameters parameters, Draws draws) {
      this.parameters = parameters;
      network =
          Lattices.rewiredRing(
              parameters.people(), parameters.degree(), parameters.rewiring(), draws);
      exposed = new int[parameters.people()];
      adopted = new boolean[parameters.people()];
      int first = Draws.index(draws.key(SEED, 0), 0, parameters.people());
      latest = new int[network.degree(first) + 1];
      latest[0] = first;
      for (int n = 1; n < latest.length; n++) {
        latest[n] = network.neighbour(network.start(first) + n - 1);
      }
      adopt();
    }

    /** Only neighbours of those who adopted in the last period can have reached their threshold. */
    @Override
    public boolean nextPeriod() {
      if (steps == parameters.periods()) {
        return false;
      }
      int[] ready = new int[network.people() - adopters];
      int count = 0;
      for (int person : latest) {
        for (int slot = network.start(person); slot < network.start(person + 1); slot++) {
          int neighbour = network.neighbour(slot);
          if (++exposed[neighbour] == parameters.threshold() && !adopted[neighbour]) {
            ready[count++] = neighbour;
          }
        }
      }
      latest = Arrays.copyOf(ready, count);
      adopt();
      steps += count > 0 ? 1 : 0;
      return count > 0;
    }

    private void adopt() {
      for (int person : latest) {
        adopted[person] = true;
      }
      adopters += latest.length;
    }

    @Override
    public double value(String quantity) {
      return switch (quantity) {
        case ADOPTERS -> (double) adopters / network.people();
        case STEPS -> steps;
        default -> throw Reported.unknown(quantity, CentolaMacy.this);
      };
    }
  }
}
