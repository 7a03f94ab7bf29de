package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.prediction.Share;
import org.skilled.analysis.pyramid.LowWall;
import org.skilled.analysis.pyramid.PyramidStudy;
import org.skilled.analysis.pyramid.PyramidStudy.Row;
import org.skilled.analysis.pyramid.ShareMap;
import org.skilled.chart.Caption;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Factor;
import org.skilled.chart.Forest;
import org.skilled.chart.HeatMap;
import org.skilled.chart.Measure;
import org.skilled.chart.Reliability;
import org.skilled.study.book.Reach;

/** The charts of {@code skilled pyramid}. */
final class PyramidCharts {
  private static final String SUSTAINED = "share of projects sustained";
  private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

  private final PyramidStudy study;
  private final Caption caption;

  PyramidCharts(PyramidStudy study, Caption caption) {
    this.study = study;
    this.caption = caption;
  }

  /** Draws all charts into the folder {@code charts/}; gives the files, each PNG before its SVG. */
  List<Path> write(Path folder) throws IOException {
    Path into = folder.resolve("charts");
    List<Path> files = new ArrayList<>();
    files.addAll(ChartWriter.write(predictors(), into, "pyramid-predictors"));
    files.addAll(ChartWriter.write(reliability(), into, "pyramid-reliability"));
    files.addAll(ChartWriter.write(map(), into, "pyramid-map"));
    files.addAll(ChartWriter.write(lowWalls(), into, "pyramid-low-walls"));
    return files;
  }

  /** The predictors whose probabilities are compared with what came about. */
  static List<Row> calibrated(PyramidStudy study) {
    List<Row> rows = new ArrayList<>();
    rows.add(study.apex());
    if (!study.best().equals(study.apex())) {
      rows.add(study.best());
    }
    rows.add(study.bound());
    return rows;
  }

  private JFreeChart predictors() {
    Map<String, Map<String, Estimate>> grounds = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Row row : study.rows()) {
      String name = row.predictor().name();
      grounds
          .computeIfAbsent(row.predictor().ground(), ground -> new LinkedHashMap<>())
          .put(name, row.auc());
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    List<Forest.Kind> kinds = new ArrayList<>();
    grounds.forEach(
        (ground, areas) ->
            kinds.add(
                new Forest.Kind(
                    ground, names.stream().map(name -> areas.getOrDefault(name, NONE)).toList())));
    return Forest.draw(
        new Forest.Data(
            "How well do walls and base tell which projects are sustained?",
            new Measure("area under the curve", "1", lowestArea(), 1),
            names,
            kinds,
            0.5,
            "Bar: 95 % interval. 0.5: no better than a coin; 1: all told apart.",
            caption));
  }

  /** 0.5, or less if any figure is. */
  private double lowestArea() {
    double lowest = 0.5;
    for (Row row : study.rows()) {
      lowest = Math.min(lowest, row.auc().hasInterval() ? row.auc().low() : row.auc().value());
    }
    return lowest;
  }

  private JFreeChart reliability() {
    List<Reliability.Line> lines =
        calibrated(study).stream()
            .map(row -> new Reliability.Line(PyramidAnswers.name(row), study.calibration(row)))
            .toList();
    return Reliability.draw(
        new Reliability.Data(
            "Can the probabilities be taken at their word?",
            SUSTAINED,
            lines,
            caption.with("Each fitted to other projects than those it is for.")));
  }

  private JFreeChart map() {
    ShareMap map = study.map();
    List<List<Double>> means = new ArrayList<>();
    double furthest = 0;
    for (List<Share> row : map.cells()) {
      List<Double> cells = new ArrayList<>();
      for (Share cell : row) {
        Estimate share = cell.share();
        cells.add(share.value());
        if (share.hasInterval()) {
          furthest =
              Math.max(
                  furthest, Math.max(share.high() - share.value(), share.value() - share.low()));
        }
      }
      means.add(cells);
    }
    return HeatMap.draw(
        new HeatMap.Data(
            "Where are projects sustained: lowest wall and base",
            Measure.share(SUSTAINED),
            stretches("Lowest wall", map.across()),
            stretches("Base", map.up()),
            means,
            Reach.in(caption, furthest).with("Each stretch has a sixth of the projects.")));
  }

  private static Factor stretches(String label, double[] ends) {
    List<String> levels = new ArrayList<>();
    for (int k = 0; k + 1 < ends.length; k++) {
      levels.add(hundredths(ends[k]) + " to " + hundredths(ends[k + 1]));
    }
    return Factor.categorical(label, levels);
  }

  private static String hundredths(double value) {
    String thousandths = PyramidWords.number(value);
    return thousandths.substring(0, thousandths.length() - 1);
  }

  private JFreeChart lowWalls() {
    List<LowWall> groups = study.lowWalls();
    return Forest.draw(
        new Forest.Data(
            "Does one low wall bring a project down, all else being high?",
            Measure.share(SUSTAINED),
            groups.stream()
                .map(group -> group.name() + " (n = " + group.sustained().n() + ")")
                .toList(),
            List.of(
                new Forest.Kind(
                    "", groups.stream().map(group -> group.sustained().share()).toList())),
            0.5,
            "Bar: 95 % interval. High: at or above the median; low: in the lowest tenth.",
            caption));
  }
}
