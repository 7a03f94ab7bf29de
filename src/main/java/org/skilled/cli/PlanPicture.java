package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.DesignPairs;
import org.skilled.experiment.Build;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.store.StableNumber;
import org.skilled.random.Draws;
import org.skilled.study.book.ShortNames;

/** The picture of the points that an experiment will try. */
final class PlanPicture {
  static final String NAME = "coverage";

  private static final int MOST_FACTORS = 8;
  private static final int MOST_POINTS = 1000;
  private static final double LEAST = 0.005;
  private static final int FEW_LEVELS = 12;
  private static final int DIGITS = 4;

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
    String name = ShortNames.of(design.paths()).get(factor);
    boolean words =
        points.stream().anyMatch(point -> !(point.values().get(factor) instanceof Number));
    return words
        ? words(name, points, shown, factor)
        : numbers(name, design.distribution(design.paths().get(factor)), points, shown, factor);
  }

  private static DesignPairs.Column words(
      String name, List<DesignPoint> points, List<DesignPoint> shown, int factor) {
    TreeSet<String> words = new TreeSet<>();
    points.forEach(point -> words.add(point.values().get(factor).toString()));
    List<String> order = List.copyOf(words);
    List<Double> places =
        shown.stream()
            .map(point -> (double) order.indexOf(point.values().get(factor).toString()))
            .toList();
    List<String> ends = List.of(words.first(), words.size() == 1 ? "" : words.last());
    return new DesignPairs.Column(name, -0.5, order.size() - 0.5, false, places, ends);
  }

  private static DesignPairs.Column numbers(
      String name,
      @Nullable Distribution distribution,
      List<DesignPoint> points,
      List<DesignPoint> shown,
      int factor) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    Set<Double> levels = new HashSet<>();
    for (DesignPoint point : points) {
      double value = number(point, factor);
      low = Math.min(low, value);
      high = Math.max(high, value);
      if (levels.size() <= FEW_LEVELS) {
        levels.add(value);
      }
    }
    List<Double> values = shown.stream().map(point -> number(point, factor)).toList();
    if (levels.size() <= FEW_LEVELS) {
      // Room beside the outer levels, so that dots do not lie on the frame.
      double room = levels.size() == 1 ? 1 : (high - low) / (2 * levels.size());
      List<String> ends =
          List.of(
              StableNumber.rounded(low, DIGITS),
              levels.size() == 1 ? "" : StableNumber.rounded(high, DIGITS));
      return new DesignPairs.Column(name, low - room, high + room, false, values, ends);
    }
    boolean ends = distribution != null && distribution.isBounded();
    return new DesignPairs.Column(
        name,
        ends && distribution != null ? distribution.low() : low,
        ends && distribution != null ? distribution.high() : high,
        distribution instanceof Distribution.LogUniform,
        values,
        List.of());
  }

  private static double number(DesignPoint point, int factor) {
    return ((Number) point.values().get(factor)).doubleValue();
  }

  private static double[][] correlations(List<DesignPairs.Column> columns) {
    double[][] correlations = new double[columns.size()][columns.size()];
    for (int a = 0; a < columns.size(); a++) {
      for (int b = 0; b < columns.size(); b++) {
        double[] x = array(columns.get(a).values());
        double[] y = array(columns.get(b).values());
        double exact = x.length < 2 ? Double.NaN : new SpearmansCorrelation().correlation(x, y);
        // Of next to nothing, the sign says nothing.
        correlations[a][b] = Math.abs(exact) < LEAST ? 0 : exact;
      }
    }
    return correlations;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
