package org.skilled.study.method;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sensitivity.variance.SobolIndices;

/**
 * Which pairs of inputs interact, judged over all pairs together: intervals are widened to the
 * level 0.95 to the power of 1/m for m pairs (Šidák 1967, doi:10.1080/01621459.1967.10482935).
 */
final class Pairs {
  private static final double LEVEL = 0.95;
  private static final int MOST_NAMED = 4;

  private final SobolIndices indices;
  private final double wider;

  Pairs(SobolIndices indices) {
    this.indices = indices;
    double joint = StrictMath.pow(LEVEL, 1.0 / indices.second().size());
    this.wider =
        new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + joint) / 2)
            / Estimate.NORMAL_QUANTILE;
  }

  /** The index with an interval that holds together with those of all pairs. */
  Estimate together(SobolIndices.Pair pair) {
    Estimate alone = pair.index();
    return new Estimate(
        alone.value(),
        alone.value() - wider * (alone.value() - alone.low()),
        alone.value() + wider * (alone.high() - alone.value()));
  }

  boolean interact(SobolIndices.Pair pair) {
    return together(pair).low() > 0;
  }

  /** Which pairs interact, the strongest first. */
  String sentence() {
    int count = indices.second().size();
    List<SobolIndices.Pair> found =
        indices.second().stream()
            .filter(this::interact)
            .sorted(Comparator.comparingDouble(pair -> -pair.index().value()))
            .toList();
    if (found.isEmpty()) {
      return count == 1
          ? "Nothing shows for sure that the two inputs interact."
          : "Of no pair of inputs is it sure that they interact ("
              + Cells.count(count, "pair")
              + " judged together).";
    }
    int more = found.size() - MOST_NAMED;
    return (found.size() == 1
            ? "One pair of inputs interacts: "
            : "Pairs of inputs that interact: ")
        + Cells.list(found.stream().limit(MOST_NAMED).map(this::named).toList())
        + (more > 0 ? ", and " + more + " more" : "")
        + (count == 1
            ? " of the variance beyond each on its own."
            : String.format(
                Locale.ROOT,
                " of the variance beyond each on its own (%,d pairs judged together).",
                count));
  }

  private String named(SobolIndices.Pair pair) {
    return indices.subjects().get(pair.one())
        + " with "
        + indices.subjects().get(pair.other())
        + " explains "
        + Cells.percent(together(pair));
  }
}
