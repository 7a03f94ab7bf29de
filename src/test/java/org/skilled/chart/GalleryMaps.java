package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;

/** Heat maps and ternary maps. */
final class GalleryMaps {
  private static final Measure SUSTAINED = Measure.share("share of projects sustained");
  private static final Caption CAPTION = new Caption(600, "20140301", "Skilled 0.1.0");

  private GalleryMaps() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    Factor share = numeric("project.practitioners.roleShare", 5);
    Factor support =
        Factor.categorical("site.support", List.of("steady", "growing", "withdrawn", "pulsed"));
    charts.put("heat-5x4", () -> heat(SUSTAINED, share, support, (x, y) -> x * (1 - y / 2)));
    charts.put(
        "heat-gaps", () -> heat(SUSTAINED, share, support, (x, y) -> x > y ? Double.NaN : x * y));
    charts.put(
        "heat-1x1",
        () ->
            heat(
                SUSTAINED,
                numeric("site.culture", 1),
                numeric("site.structures", 1),
                (x, y) -> 0.4));
    charts.put(
        "heat-12x12",
        () ->
            heat(
                Measure.unbounded("weeks to adoption", "weeks"),
                numeric("project.flexibility", 12),
                numeric("shocks.perYear", 12),
                (x, y) -> 156 * x * y));
    charts.put(
        "heat-40x30",
        () ->
            heat(
                SUSTAINED,
                numeric("project.flexibility", 40),
                numeric("shocks.perYear", 30),
                (x, y) -> x * y));
    charts.put("heat-all-equal", () -> heat(SUSTAINED, share, support, (x, y) -> 0.25));
    charts.put(
        "heat-tiny",
        () ->
            heat(
                Measure.unbounded("variance of know-how", ""),
                share,
                numeric("site.culture", 2),
                (x, y) -> 1e-5 * (x + y)));
    charts.put(
        "heat-wide",
        () ->
            heat(
                Measure.unbounded("know-how passed on", "units"),
                share,
                numeric("site.culture", 4),
                (x, y) -> 1e6 * (x - y)));
    charts.put(
        "heat-long-names",
        () ->
            heat(
                SUSTAINED,
                Factor.categorical(
                    "site.dansworth.support.path",
                    List.of(
                        "steady over three years",
                        "growing from nothing",
                        "withdrawn with the facilitators",
                        "pulsed, half a year on and off",
                        "none at all")),
                Factor.categorical(
                    "keyIndividuals.placement",
                    List.of("by betweenness", "by degree", "at random among the disciplines")),
                (x, y) -> x * y));
    charts.put("heat-no-runs", () -> heat(SUSTAINED, share, support, (x, y) -> Double.NaN));
    charts.put("ternary-5", () -> ternary(SUSTAINED, 5, false));
    charts.put("ternary-10", () -> ternary(SUSTAINED, 10, false));
    charts.put("ternary-gaps", () -> ternary(SUSTAINED, 4, true));
    charts.put("ternary-30", () -> ternary(SUSTAINED, 30, false));
    charts.put(
        "ternary-corners",
        () -> ternary(Measure.unbounded("weeks to adoption", "weeks"), 1, false));
    charts.put(
        "ternary-no-runs",
        () ->
            TernaryMap.draw(
                new TernaryMap.Data("Which skills?", SUSTAINED, parts(), List.of(), CAPTION)));
  }

  private static Factor numeric(String label, int levels) {
    return Factor.numeric(
        label,
        "1",
        IntStream.range(0, levels).mapToObj(i -> i / Math.max(1.0, levels - 1.0)).toList());
  }

  private static JFreeChart heat(
      Measure measure, Factor across, Factor up, DoubleBinaryOperator mean) {
    List<List<Double>> means = new ArrayList<>();
    for (int row = 0; row < up.levels().size(); row++) {
      List<Double> cells = new ArrayList<>();
      for (int column = 0; column < across.levels().size(); column++) {
        cells.add(
            mean.applyAsDouble(
                (column + 1.0) / across.levels().size(), (row + 1.0) / up.levels().size()));
      }
      means.add(cells);
    }
    return HeatMap.draw(
        new HeatMap.Data("Where do projects last?", measure, across, up, means, CAPTION));
  }

  private static List<String> parts() {
    return List.of("Technical skill", "Soft skill", "Learning skill");
  }

  private static JFreeChart ternary(Measure measure, int steps, boolean gaps) {
    List<TernaryMap.Point> points = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      for (int j = 0; i + j <= steps; j++) {
        double a = (double) i / steps;
        double b = (double) j / steps;
        double c = (double) (steps - i - j) / steps;
        double mean = gaps && i == j ? Double.NaN : 20 * a * b * c + 0.1 * c;
        points.add(new TernaryMap.Point(a, b, c, mean));
      }
    }
    return TernaryMap.draw(
        new TernaryMap.Data(
            "Which mix of investment in the three skill sets lasts?",
            measure,
            parts(),
            points,
            CAPTION));
  }
}
