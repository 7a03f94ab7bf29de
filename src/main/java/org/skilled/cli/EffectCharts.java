package org.skilled.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Summary;
import org.skilled.chart.FactorEffect;
import org.skilled.chart.Measure;
import org.skilled.chart.Points;
import org.skilled.cli.PointGroups.Group;
import org.skilled.experiment.ChartRequest;
import org.skilled.model.Quantity;
import org.skilled.scenario.ParameterCatalogue;

/** Charts of an outcome against a factor. */
final class EffectCharts {
  /** A factor with more levels than this was sampled, and is drawn as single points. */
  private static final int MOST_LEVELS = 20;

  private final ChartContext context;

  EffectCharts(ChartContext context) {
    this.context = context;
  }

  /** An outcome against a factor: levels with intervals, or points if it was sampled finely. */
  JFreeChart effect(ChartRequest.Effect request) {
    boolean sampled = context.groups().levels(request.factor()).size() > MOST_LEVELS;
    return sampled ? points(request) : levels(request);
  }

  private JFreeChart levels(ChartRequest.Effect request) {
    Quantity outcome = context.outcome(request.outcome());
    double[][] values = context.results().outcome(request.outcome());
    List<Object> levels = context.groups().levels(request.factor());
    List<FactorEffect.Line> lines = new ArrayList<>();
    BitSet shown = new BitSet();
    boolean pooled = false;
    for (Group line : context.groups().lines(request.factor(), request.by())) {
      List<Summary> summaries = new ArrayList<>();
      for (Object level : levels) {
        int[] at = PointGroups.both(context.groups().at(request.factor(), level), line.points());
        IntStream.of(at).forEach(shown::set);
        pooled |= at.length > 1;
        summaries.add(Summary.of(Replicates.means(values, at), outcome.min(), outcome.max()));
      }
      lines.add(new FactorEffect.Line(line.label(), summaries));
    }
    return FactorEffect.draw(
        new FactorEffect.Data(
            context.experiment().question(),
            ChartContext.measure(outcome),
            context.factor(request.factor()),
            ChartContext.heading(request.by()),
            lines,
            context.caption(values, shown, pooled)));
  }

  private JFreeChart points(ChartRequest.Effect request) {
    Quantity outcome = context.outcome(request.outcome());
    double[][] values = context.results().outcome(request.outcome());
    int column = context.experiment().design().paths().indexOf(request.factor());
    List<Points.Point> points =
        context.results().points().stream()
            .filter(point -> point.values().get(column) instanceof Number)
            .map(
                point ->
                    new Points.Point(
                        ((Number) point.values().get(column)).doubleValue(),
                        Replicates.mean(values, point.index())))
            .toList();
    String unit = ParameterCatalogue.at(request.factor()).unit();
    return Points.draw(
        new Points.Data(
            context.experiment().question(),
            Measure.unbounded(ChartContext.words(request.factor()), unit),
            ChartContext.measure(outcome),
            points,
            context.caption(values, false)));
  }
}
