package org.skilled.study.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Band;
import org.skilled.analysis.Summary;
import org.skilled.chart.TimeCourse;
import org.skilled.experiment.ChartRequest;
import org.skilled.model.Quantity;
import org.skilled.scenario.Scenario;
import org.skilled.study.book.PointGroups.Group;

/** Charts of weekly series. */
final class SeriesCharts {
  private final ChartContext context;
  private @Nullable Course last;

  SeriesCharts(ChartContext context) {
    this.context = context;
  }

  /** What the last chart drew, kept for the table behind it: weekly series are long to read. */
  private record Course(
      ChartRequest.TimeCourse request, List<TimeCourse.Line> lines, Drawn drawn) {}

  /** A weekly series with its band. */
  JFreeChart timeCourse(ChartRequest.TimeCourse request) {
    Course course = course(request);
    return TimeCourse.draw(
        new TimeCourse.Data(
            context.experiment().question(),
            ChartContext.measure(context.series(request.series())),
            context.heading(request.by()),
            StringUtils.capitalize(context.base().step()),
            0,
            course.lines(),
            events(),
            context.caption(course.drawn(), "line")));
  }

  /** The lines of a chart, all of them, also where the chart shows only some. */
  List<TimeCourse.Line> lines(ChartRequest.TimeCourse request) {
    return course(request).lines();
  }

  private Course course(ChartRequest.TimeCourse request) {
    Course known = last;
    if (known == null || !known.request().equals(request)) {
      known = read(request);
      last = known;
    }
    return known;
  }

  private Course read(ChartRequest.TimeCourse request) {
    Quantity series = context.series(request.series());
    List<TimeCourse.Line> lines = new ArrayList<>();
    double[][] finished =
        new double[context.results().points().size()][context.experiment().replications()];
    Drawn drawn = new Drawn(finished);
    double[][][] weeks = context.results().weeks(request.series());
    for (Group group : context.groups().by(request.by())) {
      double[][][] courses = new double[group.points().length][][];
      for (int p = 0; p < courses.length; p++) {
        courses[p] = weeks[group.points()[p]];
        finished[group.points()[p]] =
            Arrays.stream(courses[p])
                .mapToDouble(course -> course.length > 0 ? 1 : Double.NaN)
                .toArray();
      }
      drawn.mark(group.points());
      double[][] means = Replicates.means(courses, context.base().weeks());
      lines.add(new TimeCourse.Line(group.label(), band(means, series)));
    }
    return new Course(request, lines, drawn);
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

  private List<TimeCourse.Event> events() {
    if (!(context.base() instanceof Scenario base)) {
      return List.of();
    }
    int leave = base.facilitation().untilWeek();
    boolean varied = context.experiment().design().paths().contains("facilitation.untilWeek");
    boolean shown = !varied && base.facilitation().facilitators() > 0;
    return shown && leave > 0 && leave < base.weeks()
        ? List.of(new TimeCourse.Event(leave, "facilitators leave"))
        : List.of();
  }
}
