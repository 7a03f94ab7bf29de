package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.chart.HeatMap;
import org.skilled.chart.TernaryMap;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.model.Quantity;

/** Charts of an outcome over two or three factors. */
final class MapCharts {
  private final ChartContext context;

  MapCharts(ChartContext context) {
    this.context = context;
  }

  /** An outcome over two factors. */
  JFreeChart heatMap(ChartRequest.HeatMap request) {
    Quantity outcome = context.outcome(request.outcome());
    double[][] values = context.results().outcome(request.outcome());
    Drawn drawn = new Drawn(values);
    Reach reach = new Reach(outcome);
    List<List<Double>> means = new ArrayList<>();
    for (Object y : context.groups().levels(request.y())) {
      List<Double> row = new ArrayList<>();
      for (Object x : context.groups().levels(request.x())) {
        int[] cell = drawn.mark(context.groups().at(request.x(), x, request.y(), y));
        row.add(reach.mean(Replicates.means(values, cell)));
      }
      means.add(row);
    }
    return HeatMap.draw(
        new HeatMap.Data(
            context.experiment().question(),
            ChartContext.measure(outcome),
            context.factor(request.x()),
            context.uprightFactor(request.y()),
            means,
            reach.in(context.caption(drawn, "cell"))));
  }

  /** An outcome over the shares of three factors, whose sum is the same at every point. */
  JFreeChart ternary(ChartRequest.Ternary request) {
    Quantity outcome = context.outcome(request.outcome());
    double[][] values = context.results().outcome(request.outcome());
    int[] columns =
        request.factors().stream()
            .mapToInt(context.experiment().design().paths()::indexOf)
            .toArray();
    Drawn drawn = new Drawn(values);
    Reach reach = new Reach(outcome);
    List<TernaryMap.Point> points = new ArrayList<>();
    for (DesignPoint point : context.results().points()) {
      double[] parts =
          IntStream.of(columns)
              .mapToDouble(column -> ((Number) point.values().get(column)).doubleValue())
              .toArray();
      double sum = parts[0] + parts[1] + parts[2];
      points.add(
          new TernaryMap.Point(
              parts[0] / sum,
              parts[1] / sum,
              parts[2] / sum,
              reach.mean(values[drawn.mark(point.index())[0]])));
    }
    return TernaryMap.draw(
        new TernaryMap.Data(
            context.experiment().question(),
            ChartContext.measure(outcome),
            corners(request.factors()),
            points,
            reach
                .in(context.caption(drawn, "cell"))
                .with("Corners: all of " + String.join(", ", request.factors()) + ".")));
  }

  /** Names of the corners: the last words of the factors' paths, as far as they tell them apart. */
  private static List<String> corners(List<String> paths) {
    List<String> last =
        paths.stream().map(path -> path.substring(path.lastIndexOf('.') + 1)).toList();
    return last.stream().distinct().count() == last.size() ? last : paths;
  }
}
