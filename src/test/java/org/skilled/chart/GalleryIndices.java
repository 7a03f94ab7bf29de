package org.skilled.chart;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.chart.IndexBars.Bar;

/** Indices of dependence. */
final class GalleryIndices {
  private static final Caption CAPTION = new Caption(3000, "20140301", "Skilled 0.1.0");

  private GalleryIndices() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    charts.put("indices-90", () -> chart(bars(90)));
    charts.put("indices-3", () -> chart(bars(3)));
    charts.put("indices-1", () -> chart(List.of(new Bar("site.culture", 1, 1, 1))));
    charts.put(
        "indices-long-names",
        () ->
            chart(
                List.of(
                    new Bar(
                        "sites.dansworth.projects.dansworth-a.practitioners.disciplines.nursing",
                        -0.8,
                        -0.9,
                        -0.6),
                    new Bar("time.weekHours", 0.01, -0.04, 0.06))));
    charts.put("indices-no-runs", () -> chart(List.of()));
  }

  private static JFreeChart chart(List<Bar> bars) {
    return IndexBars.draw(
        new IndexBars.Data(
            "How strongly do results depend on each number of the model?",
            "Partial rank correlation (PRCC) of each factor with sustained",
            "PRCC with sustained",
            bars,
            0.036,
            CAPTION));
  }

  private static List<Bar> bars(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              double value = (i % 2 == 0 ? 0.7 : -0.7) / (1 + i);
              return new Bar("encounters.parameter" + i, value, value - 0.05, value + 0.04);
            })
        .toList();
  }
}
