package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Summary;
import org.skilled.chart.FactorEffect;
import org.skilled.chart.Measure;
import org.skilled.chart.Points;
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
    Drawn drawn = new Drawn(values);
    String by = request.by();
    List<Object> seconds = by == null ? List.of("") : context.groups().levels(by);
    for (Object second : seconds) {
      List<Summary> summaries = new ArrayList<>();
      for (Object level : levels) {
        int[] at = drawn.mark(cell(request, level, second));
        summaries.add(Summary.of(Replicates.means(values, at), outcome.min(), outcome.max()));
      }
      lines.add(new FactorEffect.Line(PointGroups.words(second), summaries));
    }
    return FactorEffect.draw(
        new FactorEffect.Data(
            context.experiment().question(),
            ChartContext.measure(outcome),
            context.factor(request.factor()),
            ChartContext.heading(request.by()),
            lines,
            context.caption(drawn, "point")));
  }

  private JFreeChart points(ChartRequest.Effect request) {
    Quantity outcome = context.outcome(request.outcome());
    double[][] values = context.results().outcome(request.outcome());
    int column = context.experiment().design().paths().indexOf(request.factor());
    Drawn drawn = new Drawn(values);
    List<Points.Point> points =
        context.results().points().stream()
            .filter(point -> point.values().get(column) instanceof Number)
            .map(
                point ->
                    new Points.Point(
                        ((Number) point.values().get(column)).doubleValue(),
                        Replicates.mean(values, drawn.mark(point.index()))))
            .toList();
    String unit = ParameterCatalogue.at(request.factor()).unit();
    return Points.draw(
        new Points.Data(
            context.experiment().question(),
            Measure.unbounded(ChartContext.words(request.factor()), unit),
            ChartContext.measure(outcome),
            points,
            context.caption(drawn, "point")));
  }

  private int[] cell(ChartRequest.Effect request, Object level, Object second) {
    String by = request.by();
    return by == null
        ? context.groups().at(request.factor(), level)
        : context.groups().at(request.factor(), level, by, second);
  }
}
