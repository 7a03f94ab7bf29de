package org.skilled.chart;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Summary;

/** Courses along times other than weeks. */
final class GalleryCourses {
  private static final Caption CAPTION = new Caption(300, "20140301", "Skilled 0.1.0");
  private static final Summary NONE = Summary.of(new double[0], 0, 1);

  private GalleryCourses() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    charts.put("course-2", () -> chart(2, 101));
    charts.put("course-12", () -> chart(12, 101));
    charts.put("course-one-time", () -> chart(2, 1));
    charts.put("course-no-runs", () -> chart(List.of(new Course.Line("none", List.of(NONE))), 1));
  }

  private static JFreeChart chart(int lines, int times) {
    return chart(
        IntStream.range(0, lines)
            .mapToObj(
                i ->
                    new Course.Line(
                        "network of quite a long name " + i,
                        IntStream.range(0, times).mapToObj(t -> mean(i, t)).toList()))
            .toList(),
        times);
  }

  private static Summary mean(int line, int time) {
    double value = (line + 1.0) / 14 * (1 - Math.pow(0.95, time));
    return time == 7 ? NONE : Summary.of(new double[] {value, value + 0.02, value + 0.04}, 0, 1);
  }

  private static JFreeChart chart(List<Course.Line> lines, int times) {
    return Course.draw(
        new Course.Data(
            "Which network finds the best solution?",
            Measure.share("mean score"),
            "period",
            "network",
            IntStream.range(0, times).mapToObj(t -> (double) t).toList(),
            lines,
            CAPTION));
  }
}
