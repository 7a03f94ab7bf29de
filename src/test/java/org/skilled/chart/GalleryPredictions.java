package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.prediction.Calibration;
import org.skilled.analysis.prediction.Labels;

/** Figures with intervals, and probabilities against what came about. */
final class GalleryPredictions {
  private static final Caption CAPTION = new Caption(600, "20140301", "Skilled 0.1.0");
  private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

  private GalleryPredictions() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    charts.put("forest-1-kind", () -> forest(5, 1));
    charts.put("forest-4-kinds", () -> forest(12, 4));
    charts.put("reliability-1", () -> reliability(1, 1));
    charts.put("reliability-3", () -> reliability(3, 1));
    charts.put("reliability-overconfident", () -> reliability(1, 3));
  }

  private static JFreeChart forest(int rows, int kinds) {
    SplittableRandom random = new SplittableRandom(7);
    List<Forest.Kind> drawn = new ArrayList<>();
    for (int k = 0; k < kinds; k++) {
      List<Estimate> figures = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        double value = 0.55 + 0.4 * random.nextDouble();
        figures.add(
            row == k + 1
                ? NONE
                : row == 0
                    ? new Estimate(1, Double.NaN, Double.NaN)
                    : new Estimate(value, value - 0.03, value + 0.03));
      }
      drawn.add(new Forest.Kind(kinds == 1 ? "" : "kind of ground " + k, figures));
    }
    return Forest.draw(
        new Forest.Data(
            "How well do walls and base tell which projects are sustained?",
            new Measure("area under the curve", "1", 0.5, 1),
            IntStream.range(0, rows).mapToObj(row -> "predictor number " + row).toList(),
            drawn,
            0.5,
            "Bar: 95 % interval.",
            CAPTION));
  }

  private static JFreeChart reliability(int lines, double extreme) {
    List<Reliability.Line> drawn = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      SplittableRandom random = new SplittableRandom(line);
      double[] given = new double[600];
      boolean[] results = new boolean[given.length];
      for (int i = 0; i < given.length; i++) {
        double logOdds = 2 * random.nextGaussian();
        given[i] = 1 / (1 + StrictMath.exp(-extreme * logOdds));
        results[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-logOdds));
      }
      Labels labels = new Labels(results, IntStream.range(0, given.length).toArray());
      drawn.add(
          new Reliability.Line(
              lines == 1 ? "" : "predictor number " + line, Calibration.of(given, labels, 10)));
    }
    return Reliability.draw(
        new Reliability.Data(
            "Can the probabilities be taken at their word?",
            "share of projects sustained",
            drawn,
            CAPTION));
  }
}
