package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Summary;
import org.skilled.chart.TimeCourse;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.FactorLevels;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.store.Results;
import org.skilled.study.DataTable;

/**
 * The tables behind an experiment's charts: the same means over the same runs, reckoned by the same
 * rules, with what each row stands on.
 */
public final class ChartTables {
  private final Results results;
  private final ChartContext context;
  private final ChartMaker maker;

  /**
   * Tables behind charts of these results.
   *
   * @param maker who drew the charts
   */
  public ChartTables(Results results, ChartMaker maker) {
    this.results = results;
    this.context = new ChartContext(results);
    this.maker = maker;
  }

  /**
   * The table behind a chart.
   *
   * @param request what was asked for
   * @param chart what was drawn
   */
  public ChartTable of(ChartRequest request, JFreeChart chart) {
    String name = ChartBook.name(request);
    if (request instanceof ChartRequest.Effect effect) {
      return FactorLevels.areSampled(context.groups().levels(effect.factor()))
          ? points(name, effect.outcome(), List.of(effect.factor()), ChartWords.of(request))
          : levels(name, effect);
    }
    if (request instanceof ChartRequest.HeatMap map) {
      return map(name, map);
    }
    if (request instanceof ChartRequest.Distribution distribution) {
      return spread(name, distribution);
    }
    if (request instanceof ChartRequest.Ternary ternary) {
      return points(name, ternary.outcome(), ternary.factors(), ChartWords.of(request));
    }
    if (request instanceof ChartRequest.Scatter scatter) {
      return scatter(name, scatter);
    }
    if (request instanceof ChartRequest.Contour contour) {
      List<String> factors = List.of(contour.x(), contour.y());
      ChartTable points = points(name, contour.outcome(), factors, ChartWords.of(request));
      return new ChartTable(
          points.table(), points.rows(), new ContourCharts(context).marks(contour), points.says());
    }
    if (request instanceof ChartRequest.Tornado tornado) {
      return new SwingTables(context, maker.swings()).tornado(name, tornado);
    }
    if (request instanceof ChartRequest.Spider spider) {
      return new SwingTables(context, maker.swings()).spider(name, spider);
    }
    if (request instanceof ChartRequest.TimeCourse course) {
      return course(name, course);
    }
    DataTable table = DatasetTable.of(chart, name);
    List<ChartTable.Runs> none = table.rows().stream().map(row -> ChartTable.Runs.NONE).toList();
    return new ChartTable(table, none, List.of(), ChartWords.of(request));
  }

  private ChartTable course(String name, ChartRequest.TimeCourse request) {
    List<PointGroups.Group> groups = context.groups().by(request.by());
    List<TimeCourse.Line> lines = maker.series().lines(request);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<ChartTable.Runs> runs = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      List<Summary> weeks = lines.get(line).band().weeks();
      for (int week = 0; week < weeks.size(); week++) {
        Summary summary = weeks.get(week);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(lines.get(line).label());
        row.add(week);
        row.add(summary.mean());
        row.add(summary.low());
        row.add(summary.high());
        rows.add(row);
        runs.add(ChartTable.Runs.of(groups.get(line).points()));
      }
    }
    String by = request.by();
    DataTable table =
        new DataTable(
            name,
            "Mean of "
                + request.series()
                + " with its 95 % interval, by "
                + context.base().step()
                + ".",
            List.of(
                by == null ? "point" : by, context.base().step(), request.series(), "low", "high"),
            rows);
    return new ChartTable(table, runs, List.of(), ChartWords.of(request));
  }

  private ChartTable levels(String name, ChartRequest.Effect request) {
    MeanRows rows = new MeanRows(context, request.outcome());
    Responses responses = new Responses(context, request.outcome());
    String by = request.by();
    List<Object> seconds = by == null ? List.of("") : context.groups().levels(by);
    for (Object second : seconds) {
      for (Object level : context.groups().levels(request.factor())) {
        int[] at =
            by == null
                ? context.groups().at(request.factor(), level)
                : context.groups().at(request.factor(), level, by, second);
        List<Object> heads = by == null ? List.of(level) : List.of(second, level);
        rows.add(heads, at, responses.summary(at));
      }
    }
    List<String> names = by == null ? List.of(request.factor()) : List.of(by, request.factor());
    return rows.table(name, names, ChartWords.of(request));
  }

  /** One row and one dot a design point. */
  private ChartTable points(String name, String outcome, List<String> factors, String says) {
    MeanRows rows = new MeanRows(context, outcome);
    int[] columns = columns(factors);
    for (DesignPoint point : results.points()) {
      List<Object> heads = new ArrayList<>(List.of(point.index()));
      IntStream.of(columns).forEach(column -> heads.add(point.values().get(column)));
      rows.add(heads, new int[] {point.index()});
    }
    List<String> heads = new ArrayList<>(List.of("point"));
    heads.addAll(factors);
    return rows.table(name, heads, says);
  }

  private int[] columns(List<String> factors) {
    return factors.stream().mapToInt(context.experiment().design().paths()::indexOf).toArray();
  }

  private ChartTable scatter(String name, ChartRequest.Scatter request) {
    ChartTable points =
        points(name, request.outcome(), List.of(request.factor()), ChartWords.of(request));
    if (request.dots() == ChartRequest.Scatter.Dots.POINTS) {
      return points;
    }
    double[][] values = results.outcome(request.outcome());
    List<ChartTable.Target> dots = new ArrayList<>();
    for (int point = 0; point < values.length; point++) {
      dots.addAll(dots(values, point));
    }
    return new ChartTable(points.table(), points.rows(), dots, points.says());
  }

  /** The runs of a point that have a value, each a dot. */
  private List<ChartTable.Target> dots(double[][] values, int point) {
    int replications = context.experiment().replications();
    return IntStream.range(0, values[point].length)
        .filter(replicate -> Double.isFinite(values[point][replicate]))
        .mapToObj(
            replicate ->
                new ChartTable.Target(
                    values[point][replicate],
                    ChartTable.Runs.single(point * replications + replicate)))
        .toList();
  }

  private ChartTable map(String name, ChartRequest.HeatMap request) {
    MeanRows rows = new MeanRows(context, request.outcome());
    for (Object y : context.groups().levels(request.y())) {
      for (Object x : context.groups().levels(request.x())) {
        rows.add(List.of(y, x), context.groups().at(request.x(), x, request.y(), y));
      }
    }
    return rows.table(name, List.of(request.y(), request.x()), ChartWords.of(request));
  }

  /** The rows are groups; the dots are single runs. */
  private ChartTable spread(String name, ChartRequest.Distribution request) {
    MeanRows rows = new MeanRows(context, request.outcome());
    List<ChartTable.Target> dots = new ArrayList<>();
    for (PointGroups.Group group : context.groups().by(request.by())) {
      rows.add(List.of(group.label()), group.points());
      for (int point : group.points()) {
        dots.addAll(dots(rows.values(), point));
      }
    }
    String by = request.by();
    ChartTable groups =
        rows.table(name, List.of(by == null ? "point" : by), ChartWords.of(request));
    return new ChartTable(groups.table(), groups.rows(), dots, groups.says());
  }
}
