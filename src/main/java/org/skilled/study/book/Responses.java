package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Summary;
import org.skilled.analysis.Trend;
import org.skilled.chart.Caption;
import org.skilled.experiment.FactorLevels;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.model.Quantity;

/**
 * How an outcome answers to single factors. In a sampled design the points are the independent
 * units, and intervals are made from one mean a point; elsewhere the points are given, replicates
 * are the units, and intervals are made from one mean a replicate.
 */
final class Responses {
  static final String SHARED_LUCK =
      "All points share the luck of their replicates, which these intervals leave aside.";

  private final ChartContext context;
  private final Quantity outcome;
  private final double[][] values;
  private final double[] means;
  private final boolean sampled;
  private final Drawn drawn;

  Responses(ChartContext context, String selector) {
    this.context = context;
    this.outcome = context.outcome(selector);
    this.values = context.results().outcome(selector);
    this.means =
        IntStream.range(0, values.length)
            .mapToDouble(point -> Replicates.mean(values, point))
            .toArray();
    this.sampled =
        context.experiment().design().paths().stream()
            .anyMatch(path -> FactorLevels.areSampled(context.groups().levels(path)));
    this.drawn = new Drawn(values);
  }

  /** The outcome at a level of a factor, or around a value of a sampled one. */
  record Step(double at, Summary outcome) {}

  Quantity outcome() {
    return outcome;
  }

  /** Values {@code [point][replicate]}. */
  double[][] values() {
    return values;
  }

  /** One mean a point. */
  double[] means() {
    return means;
  }

  /** Whether points are the independent units. */
  boolean sampled() {
    return sampled;
  }

  Drawn drawn() {
    return drawn;
  }

  /** The caption of a chart with one mark a point. */
  Caption caption(String noun) {
    Caption caption = context.caption(drawn, noun);
    boolean shared = sampled && context.experiment().commonRandomNumbers();
    return shared ? caption.with(SHARED_LUCK) : caption;
  }

  /** Factors that take more than one value. */
  List<String> varied() {
    return context.experiment().design().paths().stream()
        .filter(path -> context.groups().levels(path).size() > 1)
        .toList();
  }

  /** Whether a factor itself was sampled. */
  boolean sampled(String factor) {
    return FactorLevels.areSampled(context.groups().levels(factor));
  }

  /** The value of a numeric factor at each point; NaN where it is no number. */
  double[] numbers(String factor) {
    int column = context.experiment().design().paths().indexOf(factor);
    return context.results().points().stream()
        .map(DesignPoint::values)
        .mapToDouble(
            point -> point.get(column) instanceof Number number ? number.doubleValue() : Double.NaN)
        .toArray();
  }

  /**
   * One independent value a point or replicate, of the points given, which are counted as drawn.
   */
  double[] units(int... points) {
    if (!sampled) {
      return Replicates.means(values, drawn.mark(points));
    }
    IntStream.of(points).forEach(drawn::mark);
    return IntStream.of(points).mapToDouble(point -> means[point]).toArray();
  }

  /** Summary of the independent values of some points. */
  Summary summary(int... points) {
    return Summary.of(units(points), outcome.min(), outcome.max());
  }

  /** The outcome along a numeric factor: level by level, or by neighbouring points. */
  List<Step> along(String factor) {
    List<Step> steps = new ArrayList<>();
    if (sampled(factor)) {
      drawAll();
      Trend.of(numbers(factor), means, outcome.min(), outcome.max())
          .steps()
          .forEach(step -> steps.add(new Step(step.x(), step.y())));
      return steps;
    }
    for (Object level : context.groups().levels(factor)) {
      if (level instanceof Number number) {
        steps.add(new Step(number.doubleValue(), summary(context.groups().at(factor, level))));
      }
    }
    return steps;
  }

  /** Counts all points as drawn, each as a mark of its own. */
  void drawAll() {
    for (int point = 0; point < values.length; point++) {
      drawn.mark(point);
    }
  }
}
