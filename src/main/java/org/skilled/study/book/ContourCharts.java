package org.skilled.study.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.response.Bins;
import org.skilled.chart.Contour;
import org.skilled.chart.Measure;
import org.skilled.experiment.ChartRequest;

/** Charts of an outcome over two numeric factors, with lines of equal outcome. */
final class ContourCharts {
  private static final int POINTS_A_REGION = 10;
  private static final int FEWEST = 2;
  private static final int MOST = 12;

  private final ChartContext context;

  ContourCharts(ChartContext context) {
    this.context = context;
  }

  /** An outcome over two factors: a region for each pair of levels, or for neighbouring points. */
  JFreeChart contour(ChartRequest.Contour request) {
    Responses responses = new Responses(context, request.outcome());
    int stretches = stretches(responses, request);
    Bins columns = bins(responses, request.x(), stretches);
    Bins rows = bins(responses, request.y(), stretches);
    List<List<List<Integer>>> members = members(responses, request, columns, rows);
    Reach reach = new Reach(responses.outcome());
    List<List<Contour.Region>> regions = new ArrayList<>();
    for (List<List<Integer>> row : members) {
      List<Contour.Region> drawn = new ArrayList<>();
      for (List<Integer> cell : row) {
        int[] points = cell.stream().mapToInt(Integer::intValue).toArray();
        drawn.add(new Contour.Region(runs(responses, points), reach.mean(responses.units(points))));
      }
      regions.add(drawn);
    }
    return Contour.draw(
        new Contour.Data(
            context.experiment().question(),
            ChartContext.measure(responses.outcome()),
            axis(context.words(request.x()), request.x()),
            axis(upright(request.y()), request.y()),
            columns,
            rows,
            regions,
            reach.in(responses.caption(""))));
  }

  /** The points behind each region that has some, by its mean. */
  List<ChartTable.Target> marks(ChartRequest.Contour request) {
    Responses responses = new Responses(context, request.outcome());
    int stretches = stretches(responses, request);
    Reach reach = new Reach(responses.outcome());
    List<ChartTable.Target> marks = new ArrayList<>();
    for (List<List<Integer>> row :
        members(
            responses,
            request,
            bins(responses, request.x(), stretches),
            bins(responses, request.y(), stretches))) {
      for (List<Integer> cell : row) {
        int[] points = cell.stream().mapToInt(Integer::intValue).toArray();
        double mean = reach.mean(responses.units(points));
        if (!Double.isNaN(mean)) {
          marks.add(new ChartTable.Target(mean, ChartTable.Runs.of(points)));
        }
      }
    }
    return marks;
  }

  /** So many that a region has some ten points on average. */
  private int stretches(Responses responses, ChartRequest.Contour request) {
    int points = responses.means().length;
    boolean x = responses.sampled(request.x());
    boolean y = responses.sampled(request.y());
    double share = points / (double) POINTS_A_REGION;
    if (x != y) {
      share /= context.groups().levels(x ? request.y() : request.x()).size();
    } else {
      share = Math.sqrt(share);
    }
    return (int) Math.max(FEWEST, Math.min(MOST, share));
  }

  private Bins bins(Responses responses, String factor, int stretches) {
    double[] levels =
        context.groups().levels(factor).stream()
            .mapToDouble(level -> ((Number) level).doubleValue())
            .toArray();
    return responses.sampled(factor)
        ? Bins.between(levels[0], levels[levels.length - 1], stretches)
        : Bins.around(levels);
  }

  /** The points in each region, {@code [row][column]}. */
  private List<List<List<Integer>>> members(
      Responses responses, ChartRequest.Contour request, Bins columns, Bins rows) {
    List<List<List<Integer>>> members = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<List<Integer>> cells = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(new ArrayList<>());
      }
      members.add(cells);
    }
    double[] x = responses.numbers(request.x());
    double[] y = responses.numbers(request.y());
    for (int point : context.groups().comparableFor(request.x(), request.y())) {
      members.get(rows.indexOf(y[point])).get(columns.indexOf(x[point])).add(point);
    }
    return members;
  }

  private static int runs(Responses responses, int[] points) {
    return Arrays.stream(points)
        .map(
            point ->
                (int)
                    Arrays.stream(responses.values()[point])
                        .filter(value -> !Double.isNaN(value))
                        .count())
        .sum();
  }

  private Measure axis(String label, String factor) {
    return Measure.unbounded(label, context.experiment().scenario().parameter(factor).unit());
  }

  /** There is less room for words along an upright axis. */
  private String upright(String factor) {
    return context.uprightFactor(factor).label();
  }
}
