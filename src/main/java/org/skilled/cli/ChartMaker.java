package org.skilled.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Band;
import org.skilled.analysis.Summary;
import org.skilled.chart.Caption;
import org.skilled.chart.Distribution;
import org.skilled.chart.Factor;
import org.skilled.chart.FactorEffect;
import org.skilled.chart.HeatMap;
import org.skilled.chart.Measure;
import org.skilled.chart.Points;
import org.skilled.chart.TernaryMap;
import org.skilled.chart.TimeCourse;
import org.skilled.cli.PointGroups.Group;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.Scenario;

/** Turns requests for charts into charts of the results. */
final class ChartMaker {
  /** A factor with more levels than this was sampled, and is drawn as single points. */
  private static final int MOST_LEVELS = 20;

  private static final String POOLED =
      "Means are taken over the other factors' levels within each replicate.";

  private final Results results;
  private final Experiment experiment;
  private final Scenario base;
  private final PointGroups groups;

  ChartMaker(Results results) {
    this.results = results;
    this.experiment = results.experiment();
    this.base = experiment.scenario().resolve();
    this.groups = new PointGroups(results);
  }

  /** The chart that a request asks for. */
  JFreeChart chart(ChartRequest request) {
    if (request instanceof ChartRequest.TimeCourse course) {
      return timeCourse(course);
    }
    if (request instanceof ChartRequest.Effect effect) {
      return groups.levels(effect.factor()).size() > MOST_LEVELS ? points(effect) : effect(effect);
    }
    if (request instanceof ChartRequest.HeatMap map) {
      return heatMap(map);
    }
    if (request instanceof ChartRequest.Ternary ternary) {
      return ternary(ternary);
    }
    return distribution((ChartRequest.Distribution) request);
  }

  private JFreeChart timeCourse(ChartRequest.TimeCourse request) {
    Quantity series = Simulator.LEARNING_COMMUNITY.series(request.series(), base);
    List<TimeCourse.Line> lines = new ArrayList<>();
    int shown = 0;
    int finished = 0;
    for (Group group : groups.by(request.by())) {
      double[][][] courses = new double[group.points().length][][];
      for (int p = 0; p < courses.length; p++) {
        courses[p] = results.weeks(request.series(), group.points()[p]);
        finished += (int) Arrays.stream(courses[p]).filter(course -> course.length > 0).count();
        shown += experiment.replications();
      }
      double[][] means = Replicates.means(courses, base.weeks());
      lines.add(new TimeCourse.Line(group.label(), band(means, series)));
    }
    return TimeCourse.draw(
        new TimeCourse.Data(
            experiment.question(),
            measure(series),
            heading(request.by()),
            0,
            lines,
            events(),
            caption(finished, shown - finished, request.by() != null)));
  }

  private JFreeChart effect(ChartRequest.Effect request) {
    Quantity outcome = Simulator.LEARNING_COMMUNITY.outcome(request.outcome(), base);
    double[][] values = results.outcome(request.outcome());
    List<Object> levels = groups.levels(request.factor());
    List<FactorEffect.Line> lines = new ArrayList<>();
    for (Group line : groups.lines(request.factor(), request.by())) {
      List<Summary> summaries = new ArrayList<>();
      for (Object level : levels) {
        int[] at = PointGroups.both(groups.at(request.factor(), level), line.points());
        summaries.add(Summary.of(Replicates.means(values, at), outcome.min(), outcome.max()));
      }
      lines.add(new FactorEffect.Line(line.label(), summaries));
    }
    return FactorEffect.draw(
        new FactorEffect.Data(
            experiment.question(),
            measure(outcome),
            factor(request.factor()),
            heading(request.by()),
            lines,
            caption(values, pools(request.factor(), request.by()))));
  }

  private JFreeChart points(ChartRequest.Effect request) {
    Quantity outcome = Simulator.LEARNING_COMMUNITY.outcome(request.outcome(), base);
    double[][] values = results.outcome(request.outcome());
    int column = experiment.design().paths().indexOf(request.factor());
    List<Points.Point> points =
        results.points().stream()
            .filter(point -> point.values().get(column) instanceof Number)
            .map(
                point ->
                    new Points.Point(
                        ((Number) point.values().get(column)).doubleValue(),
                        mean(values, point.index())))
            .toList();
    String unit = ParameterCatalogue.at(request.factor()).unit();
    return Points.draw(
        new Points.Data(
            experiment.question(),
            Measure.unbounded(request.factor(), unit),
            measure(outcome),
            points,
            caption(values, false)));
  }

  private JFreeChart heatMap(ChartRequest.HeatMap request) {
    Quantity outcome = Simulator.LEARNING_COMMUNITY.outcome(request.outcome(), base);
    double[][] values = results.outcome(request.outcome());
    List<List<Double>> means = new ArrayList<>();
    for (Object y : groups.levels(request.y())) {
      List<Double> row = new ArrayList<>();
      for (Object x : groups.levels(request.x())) {
        int[] cell =
            PointGroups.both(
                results.pointsWhere(request.x(), x), results.pointsWhere(request.y(), y));
        row.add(mean(values, cell));
      }
      means.add(row);
    }
    return HeatMap.draw(
        new HeatMap.Data(
            experiment.question(),
            measure(outcome),
            factor(request.x()),
            factor(request.y()),
            means,
            caption(values, false)));
  }

  private JFreeChart ternary(ChartRequest.Ternary request) {
    Quantity outcome = Simulator.LEARNING_COMMUNITY.outcome(request.outcome(), base);
    double[][] values = results.outcome(request.outcome());
    int[] columns =
        request.factors().stream().mapToInt(experiment.design().paths()::indexOf).toArray();
    List<TernaryMap.Point> points = new ArrayList<>();
    for (DesignPoint point : results.points()) {
      double[] parts =
          IntStream.of(columns)
              .mapToDouble(column -> ((Number) point.values().get(column)).doubleValue())
              .toArray();
      double sum = parts[0] + parts[1] + parts[2];
      if (sum > 0) {
        points.add(
            new TernaryMap.Point(
                parts[0] / sum, parts[1] / sum, parts[2] / sum, mean(values, point.index())));
      }
    }
    return TernaryMap.draw(
        new TernaryMap.Data(
            experiment.question(),
            measure(outcome),
            request.factors(),
            points,
            caption(values, false)));
  }

  private JFreeChart distribution(ChartRequest.Distribution request) {
    Quantity outcome = Simulator.LEARNING_COMMUNITY.outcome(request.outcome(), base);
    double[][] values = results.outcome(request.outcome());
    List<Distribution.Group> shown =
        groups.by(request.by()).stream()
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
            experiment.question(),
            measure(outcome),
            heading(request.by()),
            shown,
            caption(values, false)));
  }

  /**
   * The band of a series, within the series' range. While no run has moved yet, the cautious
   * interval for samples that do not vary would be a broad block that vanishes with the first move
   * of a single run; a line without a band shows better what is known.
   */
  private static Band band(double[][] courses, Quantity series) {
    Band free = Band.of(courses, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    return new Band(
        free.weeks().stream()
            .map(
                week ->
                    new Summary(
                        week.n(),
                        week.mean(),
                        week.sd(),
                        Math.max(series.min(), week.low()),
                        Math.min(series.max(), week.high())))
            .toList());
  }

  private static Measure measure(Quantity quantity) {
    return new Measure(quantity.about(), quantity.unit(), quantity.min(), quantity.max());
  }

  private Factor factor(String path) {
    List<Object> levels = groups.levels(path);
    if (levels.stream().allMatch(Number.class::isInstance)) {
      List<Double> values = levels.stream().map(level -> ((Number) level).doubleValue()).toList();
      return Factor.numeric(path, ParameterCatalogue.at(path).unit(), values);
    }
    return Factor.categorical(path, levels.stream().map(PointGroups::words).toList());
  }

  private static String heading(@Nullable String by) {
    return by == null ? "" : by;
  }

  /** Whether a level of these factors stands for several design points. */
  private boolean pools(String factor, @Nullable String second) {
    int levels = groups.levels(factor).size();
    int cells = second == null ? levels : levels * groups.levels(second).size();
    return cells < results.points().size();
  }

  private List<TimeCourse.Event> events() {
    int leave = base.facilitation().untilWeek();
    boolean varied = experiment.design().paths().contains("facilitation.untilWeek");
    boolean shown = !varied && base.facilitation().facilitators() > 0;
    return shown && leave > 0 && leave < base.weeks()
        ? List.of(new TimeCourse.Event(leave, "facilitators leave"))
        : List.of();
  }

  private Caption caption(double[][] values, boolean pooled) {
    int finished =
        (int)
            Arrays.stream(values)
                .flatMapToDouble(Arrays::stream)
                .filter(value -> !Double.isNaN(value))
                .count();
    return caption(finished, results.manifest().runs() - finished, pooled);
  }

  private Caption caption(int finished, int leftOut, boolean pooled) {
    String version = "Skilled " + results.manifest().program().get("version");
    return new Caption(
        finished,
        leftOut,
        String.valueOf(experiment.seed()),
        version + ", model " + results.manifest().modelVersion(),
        pooled ? List.of(POOLED) : List.of());
  }

  private static double mean(double[][] values, int... points) {
    return Arrays.stream(Replicates.means(values, points))
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }
}
