package org.skilled.study.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Summary;
import org.skilled.chart.TimeCourse;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;
import org.skilled.study.DataTable;

/**
 * The tables behind an experiment's charts: the same means over the same runs, reckoned by the same
 * rules, with what each row stands on.
 */
public final class ChartTables {
  /** A factor with more levels than this is drawn as single points, as {@link EffectCharts} has. */
  private static final int MOST_LEVELS = 20;

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
      return context.groups().levels(effect.factor()).size() > MOST_LEVELS
          ? points(name, effect)
          : levels(name, effect);
    }
    if (request instanceof ChartRequest.HeatMap map) {
      return map(name, map);
    }
    if (request instanceof ChartRequest.Distribution distribution) {
      return spread(name, distribution);
    }
    if (request instanceof ChartRequest.Ternary ternary) {
      return ternary(name, ternary);
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
            "Mean of " + request.series() + " with its 95 % interval, by week.",
            List.of(by == null ? "point" : by, "week", request.series(), "low", "high"),
            rows);
    return new ChartTable(table, runs, List.of(), ChartWords.of(request));
  }

  private ChartTable levels(String name, ChartRequest.Effect request) {
    Rows rows = new Rows(request.outcome());
    String by = request.by();
    List<Object> seconds = by == null ? List.of("") : context.groups().levels(by);
    for (Object second : seconds) {
      for (Object level : context.groups().levels(request.factor())) {
        int[] at =
            by == null
                ? context.groups().at(request.factor(), level)
                : context.groups().at(request.factor(), level, by, second);
        rows.add(by == null ? List.of(level) : List.of(second, level), at);
      }
    }
    List<String> heads = by == null ? List.of(request.factor()) : List.of(by, request.factor());
    return rows.table(name, heads, ChartWords.of(request));
  }

  private ChartTable points(String name, ChartRequest.Effect request) {
    Rows rows = new Rows(request.outcome());
    int column = context.experiment().design().paths().indexOf(request.factor());
    for (DesignPoint point : results.points()) {
      rows.add(List.of(point.index(), point.values().get(column)), new int[] {point.index()});
    }
    return rows.table(name, List.of("point", request.factor()), ChartWords.of(request));
  }

  private ChartTable map(String name, ChartRequest.HeatMap request) {
    Rows rows = new Rows(request.outcome());
    for (Object y : context.groups().levels(request.y())) {
      for (Object x : context.groups().levels(request.x())) {
        rows.add(List.of(y, x), context.groups().at(request.x(), x, request.y(), y));
      }
    }
    return rows.table(name, List.of(request.y(), request.x()), ChartWords.of(request));
  }

  private ChartTable ternary(String name, ChartRequest.Ternary request) {
    Rows rows = new Rows(request.outcome());
    int[] columns =
        request.factors().stream()
            .mapToInt(context.experiment().design().paths()::indexOf)
            .toArray();
    for (DesignPoint point : results.points()) {
      List<Object> parts =
          IntStream.of(columns).mapToObj(column -> point.values().get(column)).toList();
      rows.add(parts, new int[] {point.index()});
    }
    return rows.table(name, request.factors(), ChartWords.of(request));
  }

  /** The rows are groups; the dots are single runs. */
  private ChartTable spread(String name, ChartRequest.Distribution request) {
    Rows rows = new Rows(request.outcome());
    List<ChartTable.Target> dots = new ArrayList<>();
    for (PointGroups.Group group : context.groups().by(request.by())) {
      rows.add(List.of(group.label()), group.points());
      for (int point : group.points()) {
        for (int replicate = 0; replicate < rows.values[point].length; replicate++) {
          if (Double.isFinite(rows.values[point][replicate])) {
            int run = point * context.experiment().replications() + replicate;
            dots.add(
                new ChartTable.Target(rows.values[point][replicate], ChartTable.Runs.single(run)));
          }
        }
      }
    }
    String by = request.by();
    ChartTable groups =
        rows.table(name, List.of(by == null ? "point" : by), ChartWords.of(request));
    return new ChartTable(groups.table(), groups.rows(), dots, groups.says());
  }

  /** Rows of means, each over the runs of some points. */
  private final class Rows {
    private final Quantity outcome;
    private final double[][] values;
    private final List<List<@Nullable Object>> cells = new ArrayList<>();
    private final List<ChartTable.Runs> runs = new ArrayList<>();
    private final List<ChartTable.Target> marks = new ArrayList<>();

    Rows(String selector) {
      outcome = context.outcome(selector);
      values = results.outcome(selector);
    }

    void add(List<Object> heads, int[] points) {
      Summary summary = Summary.of(Replicates.means(values, points), outcome.min(), outcome.max());
      List<@Nullable Object> row = new ArrayList<>(heads);
      row.add(summary.mean());
      row.add(summary.low());
      row.add(summary.high());
      row.add(finished(points));
      cells.add(row);
      ChartTable.Runs behind = ChartTable.Runs.of(points);
      runs.add(behind);
      if (summary.n() > 0) {
        marks.add(new ChartTable.Target(summary.mean(), behind));
      }
    }

    ChartTable table(String name, List<String> heads, String says) {
      List<String> columns = new ArrayList<>(heads);
      columns.addAll(List.of(outcome.selector(), "low", "high", "runs"));
      DataTable table =
          new DataTable(
              name,
              "Mean of "
                  + outcome.selector()
                  + " with its 95 % interval, and the number of finished runs.",
              columns,
              cells);
      return new ChartTable(table, runs, marks, says + " " + range());
    }

    /** The smallest and the largest mean, in a sentence. */
    private String range() {
      return ChartWords.range(outcome.selector(), cells);
    }

    private long finished(int[] points) {
      return IntStream.of(points)
          .mapToLong(
              point -> java.util.Arrays.stream(values[point]).filter(Double::isFinite).count())
          .sum();
    }
  }
}
