package org.skilled.experiment.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.skilled.analysis.Effect;
import org.skilled.analysis.PairedDifference;
import org.skilled.analysis.SimplexLean;
import org.skilled.analysis.Summary;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.model.Quantity;

/**
 * Judges findings by the outcomes of runs: arms are compared within each replicate, which has the
 * same luck in all of them.
 */
public final class Assessment {
  private final List<String> paths;
  private final List<DesignPoint> points;
  private final Function<String, Quantity> quantities;
  private final Function<String, double[][]> outcomes;

  /**
   * An assessment of one experiment.
   *
   * @param paths the factors of the design
   * @param points its points
   * @param quantities the declaration of an outcome, by selector
   * @param outcomes its values {@code [point][replicate]}, by selector; NaN where a run has none
   */
  public Assessment(
      List<String> paths,
      List<DesignPoint> points,
      Function<String, Quantity> quantities,
      Function<String, double[][]> outcomes) {
    this.paths = List.copyOf(paths);
    this.points = List.copyOf(points);
    this.quantities = quantities;
    this.outcomes = outcomes;
  }

  /**
   * The mean at one design point.
   *
   * @param point its name
   */
  public record PointMean(String point, Summary mean) {}

  /** What the runs say of a finding. */
  public FindingResult judge(Finding finding) {
    return new FindingResult(
        finding,
        finding.claims().stream().map(claim -> ClaimResult.of(claim, effect(claim))).toList());
  }

  /**
   * The means at all design points that are compared by contrasts of an outcome, in the design's
   * order.
   */
  public List<PointMean> compared(Finding finding, String outcome) {
    SortedSet<Integer> compared = new TreeSet<>();
    for (Claim claim : finding.claims()) {
      if (claim.outcome().equals(outcome)
          && claim.comparison() instanceof Comparison.Contrast contrast) {
        contrast.arms().forEach(arm -> compared.addAll(arm.points()));
      }
    }
    Quantity quantity = quantities.apply(outcome);
    double[][] values = outcomes.apply(outcome);
    return compared.stream()
        .map(
            point ->
                new PointMean(
                    name(points.get(point)),
                    Summary.of(values[point], quantity.min(), quantity.max())))
        .toList();
  }

  /** What a point is called: its label, or the values of its factors. */
  private String name(DesignPoint point) {
    String label = point.label();
    if (label != null) {
      return label;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (int f = 0; f < paths.size(); f++) {
      values.put(paths.get(f), point.values().get(f));
    }
    return Arm.Pick.having(values).name();
  }

  private Effect effect(Claim claim) {
    double[][] values = outcomes.apply(claim.outcome());
    if (claim.comparison() instanceof Comparison.Simplex simplex) {
      return SimplexLean.of(shares(simplex.factors()), values);
    }
    Comparison.Contrast contrast = (Comparison.Contrast) claim.comparison();
    Quantity quantity = quantities.apply(claim.outcome());
    double width = quantity.max() - quantity.min();
    double[] first = values(contrast.difference(), values);
    Comparison.Difference other = contrast.moreThan();
    if (other == null) {
      return PairedDifference.of(first, width);
    }
    double[] second = values(other, values);
    double[] beyond =
        IntStream.range(0, first.length).mapToDouble(r -> first[r] - second[r]).toArray();
    return PairedDifference.of(beyond, 2 * width);
  }

  private static double[] values(Comparison.Difference difference, double[][] values) {
    double[] of = values(difference.of(), values);
    double[] minus = values(difference.minus(), values);
    return IntStream.range(0, of.length).mapToDouble(r -> of[r] - minus[r]).toArray();
  }

  /** Means over the arm's points, one a replicate; NaN where any of them has no value. */
  private static double[] values(Arm arm, double[][] values) {
    int replicates = values[arm.points().get(0)].length;
    return IntStream.range(0, replicates)
        .mapToDouble(
            r -> arm.points().stream().mapToDouble(p -> values[p][r]).sum() / arm.points().size())
        .toArray();
  }

  /** What each design point gives to each part, as a share of all parts. */
  private double[][] shares(List<String> factors) {
    int[] columns = factors.stream().mapToInt(paths::indexOf).toArray();
    return points.stream()
        .map(
            point -> {
              double[] parts =
                  IntStream.of(columns)
                      .mapToDouble(column -> ((Number) point.values().get(column)).doubleValue())
                      .toArray();
              double sum = IntStream.range(0, parts.length).mapToDouble(i -> parts[i]).sum();
              return IntStream.range(0, parts.length).mapToDouble(i -> parts[i] / sum).toArray();
            })
        .toArray(double[][]::new);
  }
}
