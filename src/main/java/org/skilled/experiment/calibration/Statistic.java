package org.skilled.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A summary of the runs of one parameter set, to be compared with what is known. */
public sealed interface Statistic {
  /** The name in calibration files. */
  String kind();

  /** Names of the arms whose runs it looks at. */
  List<String> arms();

  /** Selectors of the outcomes that it looks at. */
  List<String> outcomes();

  /** The statistic; NaN where it is not defined. */
  double of(SetRuns runs);

  /**
   * Mean of an outcome over the runs of an arm.
   *
   * @param outcome selector
   * @param arm name of the arm
   */
  record Mean(String outcome, String arm) implements Statistic {
    static final String KIND = "mean";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> arms() {
      return List.of(arm);
    }

    @Override
    public List<String> outcomes() {
      return List.of(outcome);
    }

    @Override
    public double of(SetRuns runs) {
      return Figures.mean(runs.values(arm, outcome));
    }
  }

  /**
   * Mean of an outcome in an arm less that in another.
   *
   * @param outcome selector
   * @param arm name of the first arm
   * @param versus name of the arm that is taken away
   */
  record Difference(String outcome, String arm, String versus) implements Statistic {
    static final String KIND = "difference";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> arms() {
      return List.of(arm, versus);
    }

    @Override
    public List<String> outcomes() {
      return List.of(outcome);
    }

    @Override
    public double of(SetRuns runs) {
      return Figures.mean(runs.values(arm, outcome)) - Figures.mean(runs.values(versus, outcome));
    }
  }

  /**
   * Difference of means over the standard deviation, root of the mean of the two arms' variances
   * (Cohen's d).
   *
   * @param selectors the outcome of the whole community, so that the deviation is between runs; or
   *     that of each project, so that it is between projects and runs
   * @param arm name of the first arm
   * @param versus name of the arm that is taken away
   */
  record StandardisedDifference(List<String> selectors, String arm, String versus)
      implements Statistic {
    static final String KIND = "standardised-difference";

    public StandardisedDifference {
      selectors = List.copyOf(selectors);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> arms() {
      return List.of(arm, versus);
    }

    @Override
    public List<String> outcomes() {
      return selectors;
    }

    @Override
    public double of(SetRuns runs) {
      double[] with = pooled(runs, arm);
      double[] without = pooled(runs, versus);
      double variance = (Figures.variance(with) + Figures.variance(without)) / 2;
      double difference = Figures.mean(with) - Figures.mean(without);
      return variance > 0 ? difference / Math.sqrt(variance) : Double.NaN;
    }

    private double[] pooled(SetRuns runs, String name) {
      return selectors.stream()
          .flatMapToDouble(selector -> Arrays.stream(runs.values(name, selector)))
          .toArray();
    }
  }

  /**
   * Sum of an outcome over the runs of an arm, over the sum of another: sustained of those
   * achieved.
   *
   * @param numerator selector of the first
   * @param denominator selector of the second
   * @param arm name of the arm
   */
  record Ratio(String numerator, String denominator, String arm) implements Statistic {
    static final String KIND = "ratio";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> arms() {
      return List.of(arm);
    }

    @Override
    public List<String> outcomes() {
      return Stream.of(numerator, denominator).distinct().toList();
    }

    @Override
    public double of(SetRuns runs) {
      double below = Figures.mean(runs.values(arm, denominator));
      return below == 0 ? Double.NaN : Figures.mean(runs.values(arm, numerator)) / below;
    }
  }

  /**
   * The value of a free parameter itself, for what is known of it directly.
   *
   * @param path the parameter
   * @param dimension its place among the free parameters
   */
  record ParameterValue(String path, int dimension) implements Statistic {
    static final String KIND = "parameter";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> arms() {
      return List.of();
    }

    @Override
    public List<String> outcomes() {
      return List.of();
    }

    @Override
    public double of(SetRuns runs) {
      return runs.parameter(dimension);
    }
  }
}
