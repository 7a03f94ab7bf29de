package org.skilled.analysis.decision;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;

/**
 * Differences between all pairs of levers, with intervals that hold all together in 95 % of samples
 * (single-step max-t: T. Hothorn, F. Bretz and P. Westfall 2008, doi:10.1002/bimj.200810425).
 *
 * <p>Worlds and replicates are crossed: a world has its own effect on all replicates, and a
 * replicate's luck on all worlds. The variance of a difference of means is estimated by that
 * between worlds, plus that between replicates, less what both count (crossed random effects), so
 * it speaks of other worlds and of other luck. How far the largest of all t values may go by chance
 * is found by drawing new samples of as many worlds and replicates from the spread that was seen.
 *
 * @param means of each lever
 * @param errors standard error of each pair's difference
 * @param critical by how many errors every interval reaches to either side
 * @param first how often each lever would have the best mean, by what the samples leave possible
 */
public record Differences(double[] means, double[][] errors, double critical, double[] first) {
  private static final int DRAWS = 2000;
  private static final double LEVEL = 0.95;
  private static final int IMAGINED = 2;

  /**
   * Of a grid.
   *
   * @param higher whether higher values are better
   */
  public static Differences of(Grid grid, boolean higher, long seed) {
    return of(grid, higher, seed, DRAWS);
  }

  static Differences of(Grid grid, boolean higher, long seed, int draws) {
    int levers = grid.levers();
    double[] means = new double[levers];
    for (int l = 0; l < levers; l++) {
      means[l] = Arrays.stream(grid.worldMeans()[l]).average().orElseThrow();
    }
    Variances variances = Variances.of(grid);
    double[][] floor = floor(grid);
    double[][] errors = new double[levers][levers];
    for (int a = 0; a < levers; a++) {
      for (int b = 0; b < levers; b++) {
        errors[a][b] = a == b ? 0 : Math.sqrt(Math.max(floor[a][b], variances.of(a, b)));
      }
    }
    Well19937c random = new Well19937c(seed);
    double[] largest = new double[draws];
    double[] first = new double[levers];
    for (int d = 0; d < draws; d++) {
      double[] error = variances.error(random);
      Variances again = variances.again(random);
      double[] possible = again.error(random);
      int best = 0;
      for (int a = 0; a < levers; a++) {
        double here = means[a] + possible[a];
        double there = means[best] + possible[best];
        best = (higher ? here > there : here < there) ? a : best;
        for (int b = 0; b < a; b++) {
          double squared =
              (error[a] - error[b])
                  * (error[a] - error[b])
                  * variances.shrink(a, b)
                  / again.of(a, b);
          largest[d] = squared > largest[d] ? squared : largest[d];
        }
      }
      first[best] += 1.0 / draws;
    }
    Arrays.sort(largest);
    double critical = Math.sqrt(largest[(int) Math.ceil(LEVEL * draws) - 1]);
    return new Differences(means, errors, Math.max(Estimate.NORMAL_QUANTILE, critical), first);
  }

  /** Mean of lever a less that of b, with the interval that holds together with all others. */
  public Estimate of(int a, int b) {
    return Estimate.around(means[a] - means[b], critical * errors[a][b]);
  }

  /**
   * Least variances of shares: where more than half of a pair's differences, over worlds or
   * replicates, agree, two imagined ones join them (A. Agresti and Y. Min 2005,
   * doi:10.1002/sim.1781), because a difference that was never seen is not impossible.
   */
  private static double[][] floor(Grid grid) {
    int levers = grid.levers();
    double[][] floor = new double[levers][levers];
    if (!grid.isShare()) {
      return floor;
    }
    boolean byWorld = grid.worlds() >= grid.replicates();
    double[][] rows = byWorld ? grid.worldMeans() : grid.replicateMeans();
    int units = rows[0].length;
    for (int a = 0; a < levers; a++) {
      for (int b = 0; b < levers; b++) {
        double[] differences = differences(rows[a], rows[b]);
        if (2 * commonest(differences) > differences.length) {
          double mean = Arrays.stream(differences).average().orElseThrow();
          double squares = Arrays.stream(differences).map(x -> x * x).sum();
          double n = units + IMAGINED;
          double centre = mean * units / n;
          floor[a][b] = (squares + 1 - n * centre * centre) / (n - 1) / n;
        }
      }
    }
    return floor;
  }

  private static double[] differences(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(u -> a[u] - b[u]).sorted().toArray();
  }

  private static int commonest(double[] sorted) {
    int most = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        most = Math.max(most, i - from);
        from = i;
      }
    }
    return most;
  }

  /**
   * Variances of differences of means.
   *
   * @param worlds between worlds; null if there is one
   * @param replicates between replicates; null if there is one, or their luck is not shared by
   *     worlds
   * @param both what the two count twice
   */
  private record Variances(@Nullable Spread worlds, @Nullable Spread replicates, double[][] both) {
    static Variances of(Grid grid) {
      int levers = grid.levers();
      double[][] none = new double[levers][levers];
      if (grid.worlds() == 1) {
        double[][] runs =
            IntStream.range(0, levers).mapToObj(l -> grid.values()[l][0]).toArray(double[][]::new);
        return new Variances(null, Spread.of(runs, grid.paired()), none);
      }
      Spread worlds = Spread.of(grid.worldMeans(), true);
      if (!grid.paired() || grid.replicates() == 1) {
        return new Variances(worlds, null, none);
      }
      return new Variances(worlds, Spread.of(grid.replicateMeans(), true), residual(grid));
    }

    /** Variance of differences of means by what neither world nor replicate explains. */
    private static double[][] residual(Grid grid) {
      int worlds = grid.worlds();
      int replicates = grid.replicates();
      double[][] byWorld = grid.worldMeans();
      double[][] byReplicate = grid.replicateMeans();
      double[][][] left = new double[grid.levers()][worlds][replicates];
      for (int l = 0; l < left.length; l++) {
        double mean = Arrays.stream(byWorld[l]).average().orElseThrow();
        for (int w = 0; w < worlds; w++) {
          for (int r = 0; r < replicates; r++) {
            left[l][w][r] = grid.values()[l][w][r] - byWorld[l][w] - byReplicate[l][r] + mean;
          }
        }
      }
      double freedom = (worlds - 1.0) * (replicates - 1.0);
      double[][] both = new double[left.length][left.length];
      for (int a = 0; a < left.length; a++) {
        for (int b = 0; b < left.length; b++) {
          double squares = 0;
          for (int w = 0; w < worlds; w++) {
            for (int r = 0; r < replicates; r++) {
              double difference = left[a][w][r] - left[b][w][r];
              squares += difference * difference;
            }
          }
          both[a][b] = squares / freedom / worlds / replicates;
        }
      }
      return both;
    }

    /** Never less than what worlds or replicates alone say. */
    double of(int a, int b) {
      double byWorlds = worlds == null ? 0 : worlds.ofMean(a, b);
      double byReplicates = replicates == null ? 0 : replicates.ofMean(a, b);
      return Math.max(byWorlds + byReplicates - both[a][b], Math.max(byWorlds, byReplicates));
    }

    /** Errors of the means, as independent effects of worlds and of replicates. */
    double[] error(Well19937c random) {
      double[] byWorlds = worlds == null ? new double[both.length] : worlds.ofMeans(random);
      double[] byReplicates =
          replicates == null ? new double[both.length] : replicates.ofMeans(random);
      for (int l = 0; l < byWorlds.length; l++) {
        byWorlds[l] += byReplicates[l];
      }
      return byWorlds;
    }

    /** By what to multiply squares of differences of {@link #error}, which count both twice. */
    double shrink(int a, int b) {
      double byWorlds = worlds == null ? 0 : worlds.ofMean(a, b);
      double byReplicates = replicates == null ? 0 : replicates.ofMean(a, b);
      return of(a, b) / (byWorlds + byReplicates);
    }

    Variances again(Well19937c random) {
      return new Variances(
          worlds == null ? null : worlds.again(random),
          replicates == null ? null : replicates.again(random),
          both);
    }
  }
}
