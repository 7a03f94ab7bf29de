package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Trend;
import org.skilled.chart.Measure;
import org.skilled.chart.Points;
import org.skilled.experiment.ChartRequest;

/** Charts of an outcome against a numeric factor, dot by dot. */
final class ScatterCharts {
  private static final String AT_LEVELS = "Line: mean at each level; band: its 95 % interval.";

  private final ChartContext context;

  ScatterCharts(ChartContext context) {
    this.context = context;
  }

  /** Points or runs against a factor, with the mean along it. */
  JFreeChart scatter(ChartRequest.Scatter request) {
    Responses responses = new Responses(context, request.outcome());
    double[] x = responses.numbers(request.factor());
    boolean runs = request.dots() == ChartRequest.Scatter.Dots.RUNS;
    List<Points.Point> dots = new ArrayList<>();
    for (int point = 0; point < x.length; point++) {
      if (runs) {
        for (double value : responses.values()[point]) {
          dots.add(new Points.Point(x[point], value));
        }
      } else {
        dots.add(new Points.Point(x[point], responses.means()[point]));
      }
    }
    Measure measure = ChartContext.measure(responses.outcome());
    Points.Curve curve = curve(responses, request.factor(), x, measure);
    responses.drawAll();
    boolean means = context.experiment().replications() > 1;
    String dot = runs ? "a run" : means ? "mean of a design point" : "a design point";
    return Points.draw(
        new Points.Data(
            context.experiment().question(),
            Measure.unbounded(
                context.words(request.factor()),
                context.experiment().scenario().parameter(request.factor()).unit()),
            measure,
            dots,
            dot,
            curve,
            responses.caption("point")));
  }

  private static Points.Curve curve(
      Responses responses, String factor, double[] x, Measure measure) {
    if (responses.sampled(factor)) {
      return Points.Curve.through(x, responses.means(), measure);
    }
    List<Trend.Step> steps =
        responses.along(factor).stream()
            .filter(step -> step.outcome().n() > 0)
            .map(step -> new Trend.Step(step.at(), step.outcome()))
            .toList();
    return new Points.Curve(new Trend(steps), AT_LEVELS);
  }
}
