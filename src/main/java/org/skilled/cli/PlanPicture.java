package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.DesignPairs;
import org.skilled.experiment.Build;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.random.Draws;
import org.skilled.study.book.ShortNames;

/** The picture of the points that an experiment will try. */
final class PlanPicture {
  static final String NAME = "coverage";

  private static final int MOST_FACTORS = 8;
  private static final int MOST_POINTS = 1000;

  private PlanPicture() {}

  /** Draws the picture into a folder; answers its files. */
  static List<Path> write(
      Experiment experiment, List<DesignPoint> points, String model, Path folder)
      throws IOException {
    Design design = experiment.design();
    List<DesignPoint> shown = shown(points);
    List<DesignPairs.Column> columns = new ArrayList<>();
    for (int f = 0; f < Math.min(MOST_FACTORS, design.paths().size()); f++) {
      columns.add(column(design, points, shown, f));
    }
    DesignPairs.Data data =
        new DesignPairs.Data(
            experiment.question(),
            design.kind(),
            columns,
            design.paths().size(),
            correlations(columns),
            points.size(),
            String.valueOf(experiment.seed()),
            "Skilled " + Build.current().version() + ", model " + model);
    return ChartWriter.write(DesignPairs.draw(data), folder, NAME);
  }

  /** At most so many, one at random of each stretch: every n-th would be but one row of a block. */
  private static List<DesignPoint> shown(List<DesignPoint> points) {
    if (points.size() <= MOST_POINTS) {
      return points;
    }
    long key = Draws.seeded(points.size()).key(1, 0);
    List<DesignPoint> shown = new ArrayList<>();
    for (int i = 0; i < MOST_POINTS; i++) {
      double place = (i + Draws.uniform(key, i)) * points.size() / MOST_POINTS;
      shown.add(points.get((int) place));
    }
    return shown;
  }

  private static DesignPairs.Column column(
      Design design, List<DesignPoint> points, List<DesignPoint> shown, int factor) {
    String path = design.paths().get(factor);
    String name = ShortNames.of(design.paths()).get(factor);
    Distribution distribution = design.distribution(path);
    TreeSet<String> words = new TreeSet<>();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (DesignPoint point : points) {
      Object value = point.values().get(factor);
      if (value instanceof Number number) {
        low = Math.min(low, number.doubleValue());
        high = Math.max(high, number.doubleValue());
      } else {
        words.add(value.toString());
      }
    }
    if (!words.isEmpty()) {
      List<String> order = List.copyOf(words);
      List<Double> places =
          shown.stream()
              .map(point -> (double) order.indexOf(point.values().get(factor).toString()))
              .toList();
      String label = name + " (" + String.join(", ", order) + ")";
      return new DesignPairs.Column(label, -0.5, order.size() - 0.5, false, places);
    }
    List<Double> values =
        shown.stream().map(point -> ((Number) point.values().get(factor)).doubleValue()).toList();
    boolean ends = distribution != null && distribution.isBounded();
    double left = ends && distribution != null ? distribution.low() : low;
    double right = ends && distribution != null ? distribution.high() : high;
    double room = left < right ? 0 : Math.max(1, Math.abs(left)) / 2;
    boolean logarithmic = distribution instanceof Distribution.LogUniform;
    return new DesignPairs.Column(name, left - room, right + room, logarithmic, values);
  }

  private static double[][] correlations(List<DesignPairs.Column> columns) {
    double[][] correlations = new double[columns.size()][columns.size()];
    for (int a = 0; a < columns.size(); a++) {
      for (int b = 0; b < columns.size(); b++) {
        double[] x = array(columns.get(a).values());
        double[] y = array(columns.get(b).values());
        correlations[a][b] =
            x.length < 2 ? Double.NaN : new SpearmansCorrelation().correlation(x, y);
      }
    }
    return correlations;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
