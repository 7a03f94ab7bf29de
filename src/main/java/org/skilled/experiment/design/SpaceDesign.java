package org.skilled.experiment.design;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;

/** A design that fills a space of factors by rule, according to settings. */
public sealed interface SpaceDesign extends Design
    permits FourierCurves,
        FractionalFactorial,
        LatinHypercube,
        MixtureDesign,
        MorrisTrajectories,
        PlackettBurman,
        RandomSample,
        SaltelliDesign,
        SequenceSample {
  /** The factors with their groups and constraints. */
  Space space();

  /**
   * All settings that decide the points besides the space and the seed, by their names in
   * experiment files: Integer, Double, Boolean, String, or a list of Strings.
   */
  Map<String, Object> settings();

  /**
   * The points as codes of the factors' values, {@code [factor][point]}.
   *
   * @throws org.skilled.problem.InputException if hardly any point fits the constraints
   */
  double[][] codes(long seed);

  @Override
  default List<String> paths() {
    return space().paths();
  }

  @Override
  default Map<String, List<String>> groups() {
    return space().groups();
  }

  @Override
  default @Nullable Distribution distribution(String path) {
    return space().factors().stream()
        .filter(factor -> factor.path().equals(path))
        .map(Factor::distribution)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Override
  default List<DesignPoint> points(long seed) {
    if (size() > Integer.MAX_VALUE) {
      throw new IllegalStateException("the design has " + size() + " points");
    }
    return new CodedPoints(space().factors(), codes(seed), (int) size());
  }
}
