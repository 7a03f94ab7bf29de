package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Summary;
import org.skilled.chart.FactorEffect;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.FactorLevels;

/** Charts of an outcome against a factor. */
final class EffectCharts {
  private final ChartContext context;

  EffectCharts(ChartContext context) {
    this.context = context;
  }

  /** An outcome against a factor: levels with intervals, or points if it was sampled finely. */
  JFreeChart effect(ChartRequest.Effect request) {
    return FactorLevels.areSampled(context.groups().levels(request.factor()))
        ? new ScatterCharts(context)
            .scatter(
                new ChartRequest.Scatter(
                    request.outcome(), request.factor(), ChartRequest.Scatter.Dots.POINTS))
        : levels(request);
  }

  private JFreeChart levels(ChartRequest.Effect request) {
    Responses responses = new Responses(context, request.outcome());
    List<Object> levels = context.groups().levels(request.factor());
    List<FactorEffect.Line> lines = new ArrayList<>();
    String by = request.by();
    List<Object> seconds = by == null ? List.of("") : context.groups().levels(by);
    for (Object second : seconds) {
      List<Summary> summaries = new ArrayList<>();
      for (Object level : levels) {
        summaries.add(responses.summary(cell(request, level, second)));
      }
      lines.add(new FactorEffect.Line(PointGroups.words(second), summaries));
    }
    return FactorEffect.draw(
        new FactorEffect.Data(
            context.experiment().question(),
            ChartContext.measure(responses.outcome()),
            context.factor(request.factor()),
            context.heading(request.by()),
            lines,
            responses.caption(responses.sampled() ? "" : "point")));
  }

  private int[] cell(ChartRequest.Effect request, Object level, Object second) {
    String by = request.by();
    return by == null
        ? context.groups().at(request.factor(), level)
        : context.groups().at(request.factor(), level, by, second);
  }
}
