package org.skilled.analysis.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.sensitivity.Ranking;

/**
 * Inputs in tiers in the place of ranks: inputs without a tier in common can be told apart.
 *
 * <p>All pairs are compared at once: the joint resamples of the ranking tell how far the largest of
 * all differences, each over its standard error, goes astray in 95 % of cases (the max-statistic of
 * simultaneous intervals), and two inputs differ if theirs is beyond that. Where a method does not
 * resample, the intervals of both inputs are compared instead, each pair at a level so much higher
 * (Bonferroni) that the same holds for estimates that are not negatively correlated.
 *
 * <p>There are as many tiers as the longest chain of inputs each of which differs from the one
 * before has links. An input may be in any tier that leaves room for the inputs that differ from it
 * above and below: one that is known so badly that it differs from none may be in any tier, without
 * tying together a strong and a weak one that do differ. Two inputs that have no tier in common
 * differ, so two that are equal in truth have none in common in at most 5 % of cases, over all
 * pairs together. Letters tell all: inputs that share a letter cannot be told apart (H.-P. Piepho
 * 2004, An algorithm for a letter-based representation of all-pairwise comparisons,
 * doi:10.1198/1061860043515).
 *
 * @param tier the first tier that each input may be in, from 1; 0 for an input without a value
 * @param last the last tier that each input may be in; 0 for an input without a value
 * @param letters the letters of each input; empty for an input without a value
 * @param count number of tiers
 * @param isJudged whether there were resamples or intervals to judge by; if not, all are in one
 *     tier
 */
public record Tiers(
    List<Integer> tier, List<Integer> last, List<String> letters, int count, boolean isJudged) {
  private static final double LEVEL = 0.95;
  private static final int FEWEST_RESAMPLES = 50;
  private static final double ROUNDING = 1e-9;

  public Tiers {
    tier = List.copyOf(tier);
    last = List.copyOf(last);
    letters = List.copyOf(letters);
  }

  /** The tiers of a ranking, in O(k² r) for k inputs and r resamples. */
  public static Tiers of(Ranking ranking) {
    int[] order =
        ranking.order().stream()
            .filter(input -> !Double.isNaN(ranking.values().get(input).value()))
            .mapToInt(Integer::intValue)
            .toArray();
    boolean resampled = ranking.resamples().length >= FEWEST_RESAMPLES;
    boolean judged =
        resampled
            || Arrays.stream(order).anyMatch(input -> ranking.values().get(input).hasInterval());
    boolean[][] differ =
        resampled ? differences(ranking, order) : IntervalGaps.differences(ranking, order);
    return of(ranking, order, differ, judged);
  }

  /**
   * The tiers of inputs of which it is known otherwise which differ.
   *
   * @param ranking inputs in the order of their values, the strongest first, all with a value
   * @param differ {@code [input][input]}, symmetric
   */
  public static Tiers of(Ranking ranking, boolean[][] differ) {
    boolean judged = ranking.values().stream().anyMatch(Estimate::hasInterval);
    return of(ranking, IntStream.range(0, differ.length).toArray(), differ, judged);
  }

  private static Tiers of(Ranking ranking, int[] order, boolean[][] differ, boolean judged) {
    int size = ranking.inputs().size();
    List<Integer> tier = new ArrayList<>(Collections.nCopies(size, 0));
    List<Integer> last = new ArrayList<>(Collections.nCopies(size, 0));
    List<String> letters = new ArrayList<>(Collections.nCopies(size, ""));
    String[] shown = Letters.of(differ);
    Layers layers = Layers.of(differ);
    for (int at = 0; at < order.length; at++) {
      tier.set(order[at], layers.first()[at]);
      last.set(order[at], layers.last()[at]);
      letters.set(order[at], shown[at]);
    }
    return new Tiers(tier, last, letters, layers.count(), judged);
  }

  /** {@code 2}, or {@code 1-2} for an input that may be in several; empty for one without value. */
  public String words(int input) {
    int first = tier.get(input);
    if (first == 0) {
      return "";
    }
    return first == last.get(input) ? String.valueOf(first) : first + "-" + last.get(input);
  }

  /** One more than the number of inputs all of whose tiers lie above those of an input. */
  public int rank(int input) {
    int first = tier.get(input);
    return 1 + (int) last.stream().filter(other -> other > 0 && other < first).count();
  }

  private static boolean[][] differences(Ranking ranking, int[] order) {
    double[][] resamples = ranking.resamples();
    int size = order.length;
    double[] centre = new double[size];
    double[][] sd = new double[size][size];
    double[][] shifted = new double[resamples.length][size];
    for (int i = 0; i < size; i++) {
      int input = order[i];
      centre[i] =
          Arrays.stream(resamples)
              .mapToDouble(resample -> resample[input])
              .filter(Double::isFinite)
              .average()
              .orElse(0);
      for (int r = 0; r < resamples.length; r++) {
        double gap = resamples[r][input] - centre[i];
        shifted[r][i] = Double.isFinite(gap) ? gap : 0;
      }
    }
    for (double[] resample : shifted) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          double gap = resample[i] - resample[j];
          sd[i][j] += gap * gap;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        sd[i][j] = Math.sqrt(sd[i][j] / (resamples.length - 1));
      }
    }
    double[] largest = new double[resamples.length];
    for (int r = 0; r < resamples.length; r++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          if (sd[i][j] > 0) {
            double gap = Math.abs(shifted[r][i] - shifted[r][j]) / sd[i][j];
            largest[r] = Math.max(largest[r], gap);
          }
        }
      }
    }
    double limit = Quantiles.of(largest, LEVEL)[0];
    boolean[][] differ = new boolean[size][size];
    double rounding = size == 0 ? 0 : ROUNDING * Math.abs(ranking.values().get(order[0]).value());
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double gap =
            Math.abs(
                ranking.values().get(order[i]).value() - ranking.values().get(order[j]).value());
        differ[i][j] = gap > limit * sd[i][j] && gap > rounding;
        differ[j][i] = differ[i][j];
      }
    }
    return differ;
  }
}
