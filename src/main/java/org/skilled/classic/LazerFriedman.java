package org.skilled.classic;

import java.util.Arrays;
import java.util.List;
import org.skilled.network.Lattices;
import org.skilled.network.SocialNetwork;
import org.skilled.random.Draws;

/**
 * Lazer and Friedman's parallel problem solving: people copy the best solution among their
 * neighbours' if it is better than their own, and otherwise try to better theirs by changing one
 * choice, on a rugged landscape.
 *
 * <p>All look at the end of the last period. Runs of one seed have the same landscape and the same
 * solutions at the start, whatever the network.
 */
public final class LazerFriedman implements Classic<LazerFriedmanParameters> {
  /** A quantity that it reports. */
  public static final String MEAN = "meanScore";

  /** A quantity that it reports. */
  public static final String BEST = "bestScore";

  /** A quantity that it reports. */
  public static final String SOLUTIONS = "solutions";

  /** A quantity that it reports. */
  public static final String OPTIMAL = "optimal";

  private static final int START = 452;
  private static final int TRY = 453;

  @Override
  public String name() {
    return "lazer-friedman-2007";
  }

  @Override
  public String about() {
    return "Parallel problem solving on a rugged landscape: efficient networks win early, inefficient ones late";
  }

  @Override
  public String citation() {
    return "D. Lazer and A. Friedman (2007), The network structure of exploration and exploitation,"
        + " Administrative Science Quarterly 52:667-694, doi:10.2189/asqu.52.4.667";
  }

  @Override
  public Class<LazerFriedmanParameters> parameters() {
    return LazerFriedmanParameters.class;
  }

  @Override
  public LazerFriedmanParameters paper() {
    return new LazerFriedmanParameters(
        LazerFriedmanParameters.Network.LINE, 100, 4, 0.1, 20, 5, 8, 200);
  }

  @Override
  public List<Reported> quantities() {
    return List.of(
        Reported.share(MEAN, "Mean score of people; 1 is the best possible"),
        Reported.share(BEST, "Score of the best solution that anybody has"),
        Reported.share(OPTIMAL, "Share of people who have the best possible solution"),
        Reported.count(SOLUTIONS, "Number of different solutions that people have", "solutions"));
  }

  @Override
  public int periods(LazerFriedmanParameters parameters) {
    return parameters.periods();
  }

  @Override
  public ClassicRun start(LazerFriedmanParameters parameters, long seed) {
    return new Run(parameters, Draws.seeded(seed));
  }

  private final class Run implements ClassicRun {
    private final LazerFriedmanParameters parameters;
    private final Draws draws;
    private final SocialNetwork network;
    private final Landscape landscape;
    private final long highest;
    private int[] solution;
    private long[] score;
    private int[] lastSolution;
    private long[] lastScore;
    private int period;

    Run(LazerFriedmanParameters parameters, Draws draws) {
      this.parameters = parameters;
      this.draws = draws;
      network = network(parameters, draws);
      landscape = new Landscape(parameters.choices(), parameters.interdependence(), draws);
      highest = landscape.best();
      int people = parameters.people();
      solution = new int[people];
      score = new long[people];
      lastSolution = new int[people];
      lastScore = new long[people];
      long key = draws.key(START, 0);
      for (int i = 0; i < people; i++) {
        solution[i] = Draws.index(Draws.of(key, i), 0, 1 << parameters.choices());
        score[i] = landscape.score(solution[i]);
      }
    }

    @Override
    public boolean nextPeriod() {
      if (period == parameters.periods()) {
        return false;
      }
      period++;
      System.arraycopy(solution, 0, lastSolution, 0, solution.length);
      System.arraycopy(score, 0, lastScore, 0, score.length);
      long key = draws.key(TRY, period);
      boolean complete = parameters.network() == LazerFriedmanParameters.Network.COMPLETE;
      int leader = complete ? leader() : -1;
      for (int i = 0; i < solution.length; i++) {
        int best = complete ? leader : bestNeighbour(i);
        if (best >= 0 && lastScore[best] > lastScore[i]) {
          solution[i] = lastSolution[best];
          score[i] = lastScore[best];
        } else {
          tryOut(i, Draws.of(key, i));
        }
      }
      return true;
    }

    private void tryOut(int i, long key) {
      int bit = Draws.index(key, 0, parameters.choices());
      long found = landscape.scoreChanged(lastSolution[i], lastScore[i], bit);
      if (found > lastScore[i]) {
        solution[i] = lastSolution[i] ^ 1 << bit;
        score[i] = found;
      }
    }

    /** On a complete network all see the same, so nobody has to look through all others. */
    private int leader() {
      int best = 0;
      for (int i = 1; i < lastScore.length; i++) {
        best = lastScore[i] > lastScore[best] ? i : best;
      }
      return best;
    }

    private int bestNeighbour(int i) {
      int best = -1;
      for (int slot = network.start(i); slot < network.start(i + 1); slot++) {
        int neighbour = network.neighbour(slot);
        best = best < 0 || lastScore[neighbour] > lastScore[best] ? neighbour : best;
      }
      return best;
    }

    @Override
    public double value(String quantity) {
      return switch (quantity) {
        case MEAN -> Arrays.stream(score).mapToDouble(this::scaled).sum() / score.length;
        case BEST -> scaled(Arrays.stream(score).max().orElseThrow());
        case OPTIMAL ->
            (double) Arrays.stream(score).filter(each -> each == highest).count() / score.length;
        case SOLUTIONS -> Arrays.stream(solution).distinct().count();
        default -> throw Reported.unknown(quantity, LazerFriedman.this);
      };
    }

    private double scaled(long raw) {
      double share = (double) raw / highest;
      double power = share;
      for (int n = 1; n < parameters.power(); n++) {
        power *= share;
      }
      return power;
    }
  }

  private static SocialNetwork network(LazerFriedmanParameters parameters, Draws draws) {
    int people = parameters.people();
    int degree = parameters.degree();
    return switch (parameters.network()) {
      case LINE -> Lattices.line(people);
      case RING -> Lattices.ring(people, degree);
      case SMALL_WORLD -> Lattices.rewiredRing(people, degree, parameters.rewiring(), draws);
      case RANDOM -> Lattices.random(people, people * degree / 2, draws);
      case COMPLETE -> SocialNetwork.of(people, new int[0], new int[0]);
    };
  }
}
