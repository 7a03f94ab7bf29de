package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Summary;
import org.skilled.chart.FactorEffect.Line;

/** Effects of factors. */
final class GalleryEffects {
  private static final Measure SUSTAINED = Measure.share("share of projects sustained");
  private static final Caption CAPTION = new Caption(600, "20140301", "Skilled 0.1.0");
  private static final Factor ROLE =
      Factor.numeric("project.practitioners.roleShare", "1", List.of(0.0, 0.25, 0.5, 0.75, 1.0));

  private GalleryEffects() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    charts.put("effect-numeric", () -> chart(ROLE, "", List.of(line("", 1, 5, 30))));
    charts.put(
        "effect-3-lines",
        () ->
            chart(
                ROLE,
                "site.support",
                List.of(
                    line("steady", 1, 5, 30),
                    line("pulsed", 2, 5, 30),
                    line("withdrawn", 3, 5, 30))));
    charts.put("effect-8-lines", () -> chart(ROLE, "project.flexibility", lines(8, 5)));
    charts.put("effect-20-lines", () -> chart(ROLE, "project.flexibility", lines(20, 5)));
    charts.put(
        "effect-1-level",
        () ->
            chart(
                Factor.numeric("network.size", "people", List.of(240.0)),
                "",
                List.of(line("", 1, 1, 30))));
    charts.put(
        "effect-12-levels",
        () ->
            chart(
                Factor.numeric(
                    "turnover.leaversPerYear",
                    "1/year",
                    IntStream.range(0, 12).mapToObj(i -> i * 0.05).toList()),
                "",
                List.of(line("", 4, 12, 30))));
    charts.put(
        "effect-wide-levels",
        () ->
            chart(
                Factor.numeric(
                    "network.size", "people", List.of(100.0, 1000.0, 10_000.0, 1_000_000.0)),
                "site.support",
                lines(2, 4)));
    charts.put(
        "effect-categorical",
        () ->
            chart(
                Factor.categorical(
                    "site.support", List.of("steady", "growing", "withdrawn", "pulsed")),
                "",
                List.of(line("", 5, 4, 30))));
    charts.put(
        "effect-long-names",
        () ->
            chart(
                Factor.categorical(
                    "site.dansworth.support.path",
                    List.of(
                        "steady over the whole of the three years",
                        "growing from nothing",
                        "withdrawn when the facilitators leave",
                        "pulsed: half a year on, half a year off",
                        "none")),
                "leadership",
                List.of(line("none", 5, 5, 30), line("strong", 6, 5, 30))));
    charts.put(
        "effect-gaps",
        () ->
            chart(
                ROLE,
                "",
                List.of(
                    new Line(
                        "",
                        List.of(
                            summary(new double[30]),
                            summary(),
                            summary(0.4),
                            summary(0.5, 0.6),
                            summary(Double.NaN))))));
    charts.put(
        "effect-no-runs",
        () ->
            chart(
                ROLE,
                "",
                List.of(new Line("", IntStream.range(0, 5).mapToObj(i -> summary()).toList()))));
  }

  private static JFreeChart chart(Factor factor, String heading, List<Line> lines) {
    return FactorEffect.draw(
        new FactorEffect.Data(
            "Must improvement be a central part of people's roles?",
            SUSTAINED,
            factor,
            heading,
            lines,
            CAPTION));
  }

  private static Summary summary(double... values) {
    return Summary.of(values, 0, 1);
  }

  private static List<Line> lines(int count, int levels) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line("0." + (10 + i), i, levels, 30));
    }
    return lines;
  }

  private static Line line(String label, int seed, int levels, int runs) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Summary> summaries = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      double chance = 0.1 + 0.08 * seed % 0.3 + 0.5 * level / levels;
      summaries.add(summary(random.doubles(runs * 4L).map(x -> x < chance ? 1 : 0).toArray()));
    }
    return new Line(label, summaries);
  }
}
