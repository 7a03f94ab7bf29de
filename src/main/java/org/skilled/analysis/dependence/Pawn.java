package org.skilled.analysis.dependence;

import java.util.List;
import org.skilled.analysis.sample.Input;

/**
 * The moment-free index PAWN: the largest distance between the distribution function of the output
 * and that within a slice of one input, as median over ten slices of as many points. 0 if the
 * output does not depend on the input; it sees all of the distribution, and never gets to 1.
 *
 * <p>Source: F. Pianosi and T. Wagener (2018), Distribution-based sensitivity analysis from a
 * generic input-output sample, Environmental Modelling and Software 108:197-207,
 * doi:10.1016/j.envsoft.2018.07.019; with the correction of {@link NoiseCorrected}, without which
 * small samples give inputs without effect 0.1 and more.
 *
 * <p>The median over ten slices is a rough figure and a largest distance is biased upwards: with
 * 500 points, indices come out up to 0.03 high or low. Intervals, by {@link Bounds}, allow for it:
 * with 200 to 1,500 points they hold the value of a very large sample in 93 to 100 % of cases
 * (measured on a linear model and the Ishigami function).
 */
public final class Pawn {
  /** Slices unless the analyst says otherwise. */
  public static final int SLICES = 10;

  private Pawn() {}

  /**
   * The index of each input.
   *
   * @param output one value a point; points where it is not finite are left out
   * @param slices at least 2
   * @param maximum whether to take the largest distance over slices in the place of the median
   * @throws org.skilled.problem.InputException if there are too few points or nothing varies
   */
  public static Dependence of(
      List<Input> inputs, double[] output, int slices, boolean maximum, long seed, int resamples) {
    KolmogorovStatistic.Over over =
        maximum ? KolmogorovStatistic.Over.MAXIMUM : KolmogorovStatistic.Over.MEDIAN;
    return Dependence.of(
        maximum ? "PAWN max" : "PAWN",
        inputs,
        output,
        (values, category, rows) -> Slices.of(values, category, slices),
        cut -> new Dependence.Size(cut.count(), cut.rows()),
        seed,
        (sorted, cut) -> {
          KolmogorovStatistic statistic = new KolmogorovStatistic(sorted, over);
          List<KolmogorovBounds> bounds =
              cut.stream().map(each -> new KolmogorovBounds(statistic, each)).toList();
          return NoiseCorrected.of(
              sorted.length,
              Dependence.indices(statistic, cut),
              weights -> Bounds.of(bounds.stream().map(each -> each.of(weights)).toList()),
              seed,
              resamples);
        });
  }
}
