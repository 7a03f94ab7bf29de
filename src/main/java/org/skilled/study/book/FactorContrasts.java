package org.skilled.study.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Effect;
import org.skilled.analysis.IndependentDifference;
import org.skilled.analysis.PairedDifference;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;

/**
 * The effect of each factor on an outcome, in the outcome's own unit.
 *
 * <p>Numbers: the largest level against the smallest, or, where a factor was sampled, the upper
 * third of the points against the lower. Words: the level with the largest mean against that with
 * the smallest. Where all levels of a factor meet the same values of the others (full factorial,
 * one at a time), replicates are compared pair by pair; in other designs other factors differ too,
 * so that design points, not replicates, are the sample.
 */
public final class FactorContrasts {
  /** A factor with more levels than this was sampled. */
  private static final int MOST_LEVELS = 20;

  private static final int FEWEST_FOR_THIRDS = 6;

  private final Results results;
  private final PointGroups groups;

  public FactorContrasts(Results results) {
    this.results = results;
    this.groups = new PointGroups(results);
  }

  /**
   * The effects on an outcome, largest first; factors that do not vary are left out.
   *
   * @param values {@code [point][replicate]}, NaN where a run failed
   */
  public List<FactorContrast> of(Quantity outcome, double[][] values) {
    List<FactorContrast> contrasts = new ArrayList<>();
    for (String factor : results.experiment().design().paths()) {
      FactorContrast contrast = contrast(factor, outcome, values);
      if (contrast != null && !Double.isNaN(contrast.effect().estimate())) {
        contrasts.add(contrast);
      }
    }
    contrasts.sort(Comparator.comparingDouble(contrast -> -Math.abs(contrast.effect().estimate())));
    return contrasts;
  }

  private @Nullable FactorContrast contrast(String factor, Quantity outcome, double[][] values) {
    List<Object> levels = groups.levels(factor);
    if (levels.size() < 2) {
      return null;
    }
    boolean numbers = levels.stream().allMatch(Number.class::isInstance);
    if (numbers && levels.size() > MOST_LEVELS) {
      return thirds(factor, outcome, values);
    }
    Object from = levels.get(0);
    Object to = levels.get(levels.size() - 1);
    if (!numbers) {
      Comparator<Object> byMean =
          Comparator.comparingDouble(level -> mean(values, groups.at(factor, level)));
      List<Object> known =
          levels.stream()
              .filter(level -> !Double.isNaN(mean(values, groups.at(factor, level))))
              .sorted(byMean)
              .toList();
      if (known.size() < 2) {
        return null;
      }
      from = known.get(0);
      to = known.get(known.size() - 1);
    }
    return contrast(
        factor,
        PointGroups.words(from),
        PointGroups.words(to),
        outcome,
        values,
        groups.at(factor, from),
        groups.at(factor, to),
        numbers ? 0 : levels.size());
  }

  private @Nullable FactorContrast thirds(String factor, Quantity outcome, double[][] values) {
    int column = results.experiment().design().paths().indexOf(factor);
    int[] sorted =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    point ->
                        ((Number) results.points().get(point).values().get(column)).doubleValue()))
            .mapToInt(Integer::intValue)
            .toArray();
    if (sorted.length < FEWEST_FOR_THIRDS) {
      return null;
    }
    int third = sorted.length / 3;
    return contrast(
        factor,
        "its lower third",
        "its upper third",
        outcome,
        values,
        Arrays.copyOfRange(sorted, 0, third),
        Arrays.copyOfRange(sorted, sorted.length - third, sorted.length),
        0);
  }

  private FactorContrast contrast(
      String factor,
      String from,
      String to,
      Quantity outcome,
      double[][] values,
      int[] fromPoints,
      int[] toPoints,
      int picked) {
    Design design = results.experiment().design();
    boolean balanced = design instanceof FullFactorial || design instanceof OneAtATime;
    boolean paired = balanced && results.experiment().replications() > 1;
    Effect effect =
        paired
            ? PairedDifference.of(
                differences(
                    Replicates.means(values, toPoints), Replicates.means(values, fromPoints)),
                outcome.max() - outcome.min())
            : IndependentDifference.of(means(values, toPoints), means(values, fromPoints));
    return new FactorContrast(factor, from, to, effect, paired, picked > 2 ? picked : 0);
  }

  private static double mean(double[][] values, int[] points) {
    return Replicates.mean(values, points);
  }

  /** One mean a design point. */
  private static double[] means(double[][] values, int[] points) {
    return IntStream.of(points).mapToDouble(point -> Replicates.mean(values, point)).toArray();
  }

  private static double[] differences(double[] of, double[] minus) {
    return IntStream.range(0, of.length).mapToDouble(r -> of[r] - minus[r]).toArray();
  }
}
