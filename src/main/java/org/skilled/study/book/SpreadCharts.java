package org.skilled.study.book;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.chart.Distribution;
import org.skilled.experiment.ChartRequest;
import org.skilled.model.Quantity;

/** Charts of how outcomes spread over runs. */
final class SpreadCharts {
  private final ChartContext context;

  SpreadCharts(ChartContext context) {
    this.context = context;
  }

  /** How an outcome spreads over runs. */
  JFreeChart distribution(ChartRequest.Distribution request) {
    Quantity outcome = context.outcome(request.outcome());
    double[][] values = context.results().outcome(request.outcome());
    Drawn drawn = new Drawn(values);
    List<Distribution.Group> shown =
        context.groups().by(request.by()).stream()
            .map(
                group ->
                    new Distribution.Group(
                        group.label(),
                        IntStream.of(drawn.mark(group.points()))
                            .boxed()
                            .flatMap(point -> Arrays.stream(values[point]).boxed())
                            .toList(),
                        Arrays.stream(Replicates.means(values, group.points())).boxed().toList()))
            .toList();
    return Distribution.draw(
        new Distribution.Data(
            context.experiment().question(),
            ChartContext.measure(outcome),
            request.outcome(),
            context.heading(request.by()),
            shown,
            context.caption(drawn, "")));
  }
}
