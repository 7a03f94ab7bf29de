package org.skilled.analysis.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.sensitivity.Resampling;

/**
 * What a lever gives away: in each world, how much better the best lever of that world does.
 *
 * <p>With few replicates the best of a world is partly the luckiest, so regrets are too large, all
 * by the same amount; {@code luck} says by about how much.
 *
 * @param byWorld {@code [lever][world]}, at least 0
 * @param expected mean over worlds, with the interval of the bootstrap over worlds and replicates
 * @param high the value that the regret stays below in 95 % of worlds
 * @param most the largest regret in any of these worlds; other worlds may hold larger ones
 * @param luck by how much regrets are too large on average: what the best of each world by one half
 *     of the replicates does worse on the other half; NaN with one replicate
 */
public record Regret(
    double[][] byWorld, List<Estimate> expected, double[] high, double[] most, double luck) {
  private static final double HIGH = 0.95;

  public Regret {
    expected = List.copyOf(expected);
  }

  /**
   * Of some levers of a grid, with each other as the only choice.
   *
   * @param levers positions of those that are there to choose
   */
  public static Regret of(Grid grid, int[] levers, boolean higher, int resamples, long seed) {
    double sign = higher ? 1 : -1;
    int worlds = grid.worlds();
    int replicates = grid.replicates();
    double[] once = new double[Math.max(worlds, replicates)];
    Arrays.fill(once, 1);
    double[][] byWorld = regrets(means(grid, levers, sign, once));
    double[][] again =
        Resampling.all(
            resamples,
            b -> {
              int[] drawnWorlds = Resampling.counts(seed, b, worlds);
              double[] drawn = once;
              if (grid.paired() && replicates > 1) {
                int[] counts = Resampling.counts(~seed, b, replicates);
                drawn = IntStream.of(counts).asDoubleStream().toArray();
              }
              double[][] regrets = regrets(means(grid, levers, sign, drawn));
              return Arrays.stream(regrets)
                  .mapToDouble(
                      row ->
                          IntStream.range(0, worlds).mapToDouble(w -> drawnWorlds[w] * row[w]).sum()
                              / worlds)
                  .toArray();
            });
    List<Estimate> expected = new ArrayList<>();
    double[] high = new double[levers.length];
    double[] most = new double[levers.length];
    for (int l = 0; l < levers.length; l++) {
      double mean = Arrays.stream(byWorld[l]).average().orElseThrow();
      expected.add(Resampling.percentile(mean, again, l));
      high[l] = Quantiles.of(byWorld[l], HIGH)[0];
      most[l] = Arrays.stream(byWorld[l]).max().orElseThrow();
    }
    return new Regret(byWorld, expected, high, most, luck(grid, levers, sign));
  }

  /** Mean over replicates by their weights, greater being better: {@code [lever][world]}. */
  private static double[][] means(Grid grid, int[] levers, double sign, double[] weights) {
    double[][] means = new double[levers.length][grid.worlds()];
    double all = Arrays.stream(weights, 0, grid.replicates()).sum();
    for (int l = 0; l < levers.length; l++) {
      for (int w = 0; w < grid.worlds(); w++) {
        double sum = 0;
        for (int r = 0; r < grid.replicates(); r++) {
          sum += weights[r] * grid.values()[levers[l]][w][r];
        }
        means[l][w] = sign * sum / all;
      }
    }
    return means;
  }

  private static double[][] regrets(double[][] means) {
    double[][] regrets = new double[means.length][means[0].length];
    for (int w = 0; w < means[0].length; w++) {
      double best = Double.NEGATIVE_INFINITY;
      for (double[] lever : means) {
        best = Math.max(best, lever[w]);
      }
      for (int l = 0; l < means.length; l++) {
        regrets[l][w] = best - means[l][w];
      }
    }
    return regrets;
  }

  private static double luck(Grid grid, int[] levers, double sign) {
    int replicates = grid.replicates();
    if (replicates < 2) {
      return Double.NaN;
    }
    double[] even = new double[replicates];
    double[] odd = new double[replicates];
    double[] all = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      even[r] = r % 2 == 0 ? 1 : 0;
      odd[r] = 1 - even[r];
      all[r] = 1;
    }
    double[][] first = means(grid, levers, sign, even);
    double[][] second = means(grid, levers, sign, odd);
    double[][] whole = means(grid, levers, sign, all);
    double luck = 0;
    for (int w = 0; w < grid.worlds(); w++) {
      int a = best(first, w);
      int b = best(second, w);
      double honest = (second[a][w] + first[b][w]) / 2;
      luck += (whole[best(whole, w)][w] - honest) / grid.worlds();
    }
    return Math.max(0, luck);
  }

  private static int best(double[][] means, int world) {
    int best = 0;
    for (int l = 1; l < means.length; l++) {
      best = means[l][world] > means[best][world] ? l : best;
    }
    return best;
  }
}
