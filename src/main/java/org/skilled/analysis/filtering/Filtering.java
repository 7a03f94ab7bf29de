package org.skilled.analysis.filtering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.dependence.Bounds;
import org.skilled.analysis.dependence.NoiseCorrected;
import org.skilled.analysis.prediction.Auc;
import org.skilled.analysis.prediction.Labels;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.problem.InputException;

/**
 * Monte Carlo filtering: points are split into two kinds by what came out, and for each input it is
 * asked whether its values differ between the kinds: by the distance of Kolmogorov and Smirnov, and
 * by the area under the curve (AUC) with the test of Mann and Whitney. For a category the distance
 * is the largest difference in the share of any set of categories, with a chi-squared test, and
 * there is no AUC.
 *
 * <p>The smaller p-value of an input's two tests, doubled, is adjusted for the number of inputs by
 * {@link Holm}, so no input is called in at least 95 % of tables in which none differs. Distances
 * are corrected for chance as {@link NoiseCorrected} says, and their intervals by {@link Bounds}:
 * measured with 240 points, 120 or 36 of one kind, they cover 95 to 100 %, whether distributions
 * are farthest apart at one place or over a whole stretch, where the distance itself comes out high
 * by 0.03 to 0.05. Intervals of AUC cover 93 to 97 %.
 *
 * <p>Sources: G. M. Hornberger and R. C. Spear (1981), An approach to the preliminary analysis of
 * environmental systems, Journal of Environmental Management 12:7-18; A. Saltelli et al. (2008),
 * Global sensitivity analysis: the primer, section 5.2, doi:10.1002/9780470725184.
 */
public final class Filtering {
  private static final int FEWEST = 10;
  private static final double LEVEL = 0.05;

  private Filtering() {}

  /**
   * One input.
   *
   * @param distance corrected for chance; NaN if the input does not vary
   * @param raw before correction
   * @param auc chance that a point of the first kind has the greater value; NaN for a category
   * @param distanceP p-value of the distance
   * @param aucP p-value of the AUC; NaN for a category
   * @param p both together, adjusted for the number of inputs
   */
  public record Index(
      String input,
      Estimate distance,
      double raw,
      Estimate auc,
      double distanceP,
      double aucP,
      double p) {
    /** Whether the input differs between the kinds. */
    public boolean differs() {
      return p <= LEVEL;
    }
  }

  /**
   * What is found.
   *
   * @param first points of the first kind
   * @param second points of the other kind
   */
  public record Table(int first, int second, List<Index> indices, Ranking ranking) {
    public Table {
      indices = List.copyOf(indices);
    }

    /** Largest distance first. */
    public List<Index> byStrength() {
      return ranking.order().stream().map(indices::get).toList();
    }
  }

  /**
   * Compares two kinds of points.
   *
   * @param rows the points that count
   * @param first whether a point is of the first kind; of those in {@code rows}
   * @throws InputException if a kind has fewer than 10 points
   */
  public static Table of(
      List<Input> inputs, int[] rows, boolean[] first, long seed, int resamples) {
    boolean[] kind = new boolean[rows.length];
    int yes = 0;
    for (int i = 0; i < rows.length; i++) {
      kind[i] = first[rows[i]];
      yes += kind[i] ? 1 : 0;
    }
    if (Math.min(yes, rows.length - yes) < FEWEST) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "the split leaves %,d points on one side and %,d on the other; each needs at least"
                  + " %d",
              yes,
              rows.length - yes,
              FEWEST));
    }
    List<double[]> values =
        inputs.stream().map(input -> IntStream.of(rows).mapToDouble(input::at).toArray()).toList();
    List<GroupDistance> distances =
        IntStream.range(0, inputs.size())
            .mapToObj(i -> new GroupDistance(values.get(i), inputs.get(i).isCategory()))
            .toList();
    List<GroupBounds> bounds =
        distances.stream().map(distance -> new GroupBounds(distance, kind)).toList();
    NoiseCorrected corrected =
        NoiseCorrected.of(
            rows.length,
            (weights, partner) ->
                distances.stream()
                    .mapToDouble(distance -> distance.of(kind, weights, partner))
                    .toArray(),
            weights -> Bounds.of(bounds.stream().map(each -> each.of(weights)).toList()),
            seed,
            resamples);
    double[] distanceP =
        distances.stream().mapToDouble(distance -> distance.probability(kind)).toArray();
    List<Ordered> ordered =
        IntStream.range(0, inputs.size())
            .mapToObj(i -> Ordered.of(values.get(i), kind, inputs.get(i).isCategory()))
            .toList();
    double[] both =
        IntStream.range(0, inputs.size())
            .mapToDouble(i -> both(distanceP[i], ordered.get(i).p()))
            .toArray();
    double[] adjusted = Holm.adjusted(both);
    List<Index> indices = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      indices.add(
          new Index(
              inputs.get(i).name(),
              corrected.values().get(i),
              corrected.raw()[i],
              ordered.get(i).auc(),
              distanceP[i],
              ordered.get(i).p(),
              adjusted[i]));
    }
    return new Table(
        yes,
        rows.length - yes,
        indices,
        corrected.ranking("KS", inputs.stream().map(Input::name).toList()));
  }

  /** The AUC of one input and its p-value, over the points where it has a value. */
  private record Ordered(Estimate auc, double p) {
    static final Ordered NONE = new Ordered(Estimate.bare(Double.NaN), Double.NaN);

    static Ordered of(double[] values, boolean[] kind, boolean category) {
      int[] there =
          IntStream.range(0, values.length).filter(i -> Double.isFinite(values[i])).toArray();
      boolean[] kinds = new boolean[there.length];
      int yes = 0;
      for (int i = 0; i < there.length; i++) {
        kinds[i] = kind[there[i]];
        yes += kinds[i] ? 1 : 0;
      }
      if (category || yes == 0 || yes == there.length) {
        return NONE;
      }
      double[] scores = IntStream.of(there).mapToDouble(i -> values[i]).toArray();
      double p = RankSum.probability(scores, kinds);
      int[] alone = IntStream.range(0, there.length).toArray();
      return Double.isNaN(p) ? NONE : new Ordered(Auc.of(scores, new Labels(kinds, alone)), p);
    }
  }

  private static double both(double distance, double order) {
    return Double.isNaN(order) ? distance : Math.min(1, 2 * Math.min(distance, order));
  }
}
