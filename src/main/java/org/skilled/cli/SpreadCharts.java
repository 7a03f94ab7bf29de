package org.skilled.cli;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.chart.Distribution;
import org.skilled.cli.PointGroups.Group;
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
    List<Group> groups = context.groups().by(request.by());
    BitSet points = new BitSet();
    groups.forEach(group -> IntStream.of(group.points()).forEach(points::set));
    List<Distribution.Group> shown =
        groups.stream()
            .map(
                group ->
                    new Distribution.Group(
                        group.label(),
                        IntStream.of(group.points())
                            .boxed()
                            .flatMap(point -> Arrays.stream(values[point]).boxed())
                            .toList()))
            .toList();
    return Distribution.draw(
        new Distribution.Data(
            context.experiment().question(),
            ChartContext.measure(outcome),
            ChartContext.heading(request.by()),
            shown,
            context.caption(values, points, false)));
  }
}
