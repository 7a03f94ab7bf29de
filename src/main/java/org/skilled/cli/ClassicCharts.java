package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.skilled.chart.Caption;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Course;
import org.skilled.chart.Factor;
import org.skilled.chart.FactorEffect;
import org.skilled.chart.Measure;
import org.skilled.classic.comparison.Comparison;
import org.skilled.classic.comparison.Curve;
import org.skilled.classic.comparison.Replication;
import org.skilled.experiment.Build;

/** The charts of {@code skilled classic}. */
final class ClassicCharts {
  private ClassicCharts() {}

  /** Draws all figures of a comparison into a folder; gives the files, each PNG before its SVG. */
  static List<Path> write(Replication replication, Comparison comparison, Path folder)
      throws IOException {
    String model = replication.model().name();
    Caption caption =
        new Caption(
                (long) comparison.runs() * replication.settings(),
                0,
                String.format(Locale.ROOT, "%,d a setting", comparison.runs()),
                String.valueOf(comparison.seed()),
                "Skilled " + Build.current().version(),
                List.of())
            .with("Model: " + model + ".");
    List<Path> files = new ArrayList<>();
    for (Curve curve : comparison.curves()) {
      JFreeChart chart = curve.time() ? course(curve, caption) : effect(curve, caption);
      files.addAll(ChartWriter.write(chart, folder, model + "-" + curve.name()));
    }
    return files;
  }

  private static JFreeChart course(Curve curve, Caption caption) {
    return Course.draw(
        new Course.Data(
            curve.title(),
            measure(curve),
            curve.along(),
            curve.heading(),
            curve.at(),
            curve.lines().stream()
                .map(line -> new Course.Line(line.label(), line.means()))
                .toList(),
            caption));
  }

  private static JFreeChart effect(Curve curve, Caption caption) {
    return FactorEffect.draw(
        new FactorEffect.Data(
            curve.title(),
            measure(curve),
            Factor.numeric(curve.along(), "1", curve.at()),
            curve.heading(),
            curve.lines().stream()
                .map(line -> new FactorEffect.Line(line.label(), line.means()))
                .toList(),
            caption));
  }

  private static Measure measure(Curve curve) {
    return new Measure(curve.quantity(), "1", curve.min(), curve.max());
  }
}
