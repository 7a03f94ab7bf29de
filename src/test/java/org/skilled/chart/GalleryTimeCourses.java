package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Band;
import org.skilled.chart.TimeCourse.Event;
import org.skilled.chart.TimeCourse.Line;

final class GalleryTimeCourses {
  private static final Measure USERS = Measure.share("share of practitioners using the practice");
  private static final Caption CAPTION = new Caption(3600, "20140301", "Skilled 0.1.0");
  private static final List<Event> LEAVE = List.of(new Event(104, "facilitators leave, week 104"));

  private GalleryTimeCourses() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    charts.put("time-1-line", () -> chart(USERS, "", List.of(line("", 1, 30, 0.9)), LEAVE));
    charts.put("time-3-lines", () -> chart(USERS, "site.support", support(), LEAVE));
    charts.put(
        "time-8-lines",
        () -> chart(USERS, "project.practitioners.roleShare", lines(8, "0."), LEAVE));
    charts.put(
        "time-12-lines",
        () -> chart(USERS, "project.practitioners.roleShare", lines(12, "roleShare 0."), LEAVE));
    charts.put("time-60-lines", () -> chart(USERS, "point", lines(60, "point "), List.of()));
    charts.put(
        "time-long-labels",
        () ->
            chart(
                USERS,
                "project.practitioners.roleShare, site.support",
                List.of(
                    line("project.practitioners.roleShare 0.25, withdrawn", 1, 30, 0.3),
                    line("project.practitioners.roleShare 0.25, sustained", 2, 30, 0.6),
                    line("project.practitioners.roleShare 0.75, withdrawn", 3, 30, 0.5),
                    line("project.practitioners.roleShare 0.75, sustained", 4, 30, 0.9)),
                List.of(
                    new Event(26, "support withdrawn"),
                    new Event(30, "reorganisation"),
                    new Event(104, "facilitators leave"),
                    new Event(110, "evaluation begins"))));
    charts.put(
        "time-few-runs",
        () ->
            chart(
                USERS,
                "runs",
                List.of(line("1 run", 1, 1, 0.5), line("3 runs", 2, 3, 0.8)),
                LEAVE));
    charts.put(
        "time-all-equal",
        () ->
            chart(
                Measure.unbounded("people in the community", "people"),
                "",
                List.of(new Line("", Band.of(new double[30][156], 0, Double.POSITIVE_INFINITY))),
                LEAVE));
    charts.put(
        "time-tiny-range",
        () ->
            chart(
                USERS,
                "site.culture",
                List.of(scaled("low", 1, 1e-5), scaled("high", 2, 1e-5)),
                LEAVE));
    charts.put(
        "time-wide-range",
        () ->
            chart(
                Measure.unbounded("know-how passed on", "units a week"),
                "site.culture",
                List.of(scaled("low", 1, 2e6), scaled("high", 2, 5e6)),
                LEAVE));
    charts.put(
        "time-no-runs",
        () -> chart(USERS, "site.support", List.of(line("steady", 1, 0, 1)), LEAVE));
  }

  private static JFreeChart chart(
      Measure measure, String heading, List<Line> lines, List<Event> events) {
    return TimeCourse.draw(
        new TimeCourse.Data(
            "Does the practice last once the facilitators have gone?",
            measure,
            heading,
            "Week",
            1,
            lines,
            events,
            CAPTION));
  }

  private static List<Line> support() {
    return List.of(
        line("steady", 1, 30, 0.85), line("pulsed", 2, 30, 0.6), line("withdrawn", 3, 30, 0.25));
  }

  private static List<Line> lines(int count, String prefix) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line(prefix + (i + 1), i, 30, (i + 1.0) / (count + 1)));
    }
    return lines;
  }

  private static Line line(String label, int seed, int runs, double height) {
    return new Line(label, Band.of(courses(seed, runs, height, 0, 1), 0, 1));
  }

  private static Line scaled(String label, int seed, double scale) {
    double[][] runs = courses(seed, 30, 0.4 * seed, 0, 1);
    for (double[] run : runs) {
      for (int week = 0; week < run.length; week++) {
        run[week] = 0.5 + scale * run[week];
      }
    }
    return new Line(label, Band.of(runs, 0, Double.POSITIVE_INFINITY));
  }

  /** Rises to a height that differs between runs, and falls a little after week 104. */
  private static double[][] courses(int seed, int runs, double height, double min, double max) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] courses = new double[runs][156];
    for (double[] course : courses) {
      double own = height + random.nextDouble(-0.25, 0.25);
      for (int week = 0; week < course.length; week++) {
        double rise = own / (1 + StrictMath.exp(-(week - 45) / 12.0));
        double fall = week < 104 ? 0 : (week - 104) * 0.003;
        course[week] = Math.max(min, Math.min(max, rise - fall + random.nextDouble(-0.02, 0.02)));
      }
    }
    return courses;
  }
}
