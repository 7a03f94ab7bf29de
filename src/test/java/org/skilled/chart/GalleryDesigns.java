package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import org.skilled.chart.DesignPairs.Column;

/** Points of designs. */
final class GalleryDesigns {
  private GalleryDesigns() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    charts.put("design-8-factors", () -> chart(columns(8, 1000), 114, 20_000));
    charts.put("design-2-factors", () -> chart(columns(2, 40), 2, 40));
    charts.put("design-1-factor", () -> chart(columns(1, 300), 1, 300));
    charts.put("design-1-point", () -> chart(columns(3, 1), 3, 1));
    charts.put(
        "design-words",
        () ->
            chart(
                List.of(
                    words("site.support.pattern", List.of("steady", "withdrawn")),
                    words("network.kind", List.of("planted-groups-of-people", "small-world")),
                    columns(1, 200).get(0)),
                3,
                200));
  }

  private static JFreeChart chart(List<Column> columns, int factors, int points) {
    int shown = columns.size();
    double[][] correlations = new double[shown][shown];
    for (int a = 0; a < shown; a++) {
      for (int b = 0; b < shown; b++) {
        correlations[a][b] = points == 1 ? Double.NaN : (a - b) / 12.0;
      }
    }
    return DesignPairs.draw(
        new DesignPairs.Data(
            "How strongly do results depend on each number of the model?",
            "latin-hypercube",
            columns,
            factors,
            correlations,
            points,
            "20140301",
            "Skilled 0.1.0"));
  }

  private static List<Column> columns(int count, int points) {
    List<Column> columns = new ArrayList<>();
    Random random = new Random(5);
    for (int f = 0; f < count; f++) {
      List<Double> values = new ArrayList<>();
      for (int p = 0; p < points; p++) {
        values.add(f == 3 ? Math.pow(100, random.nextDouble()) : random.nextDouble());
      }
      String name = f == 1 ? "project.practitioners.disciplines.management" : "factor" + f;
      columns.add(
          f == 3
              ? new Column(name, 1, 100, true, values, List.of())
              : new Column(name, 0, 1, false, values, List.of()));
    }
    return columns;
  }

  private static Column words(String name, List<String> words) {
    Random random = new Random(6);
    List<Double> values = new ArrayList<>();
    for (int p = 0; p < 200; p++) {
      values.add((double) random.nextInt(words.size()));
    }
    return new Column(name, -0.5, words.size() - 0.5, false, values, words);
  }
}
