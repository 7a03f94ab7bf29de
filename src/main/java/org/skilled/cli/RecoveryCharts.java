package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.calibration.Recovery;
import org.skilled.chart.Caption;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.RecoveryPanels;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.calibration.CalibrationReport;
import org.skilled.experiment.calibration.RecoveryResult;
import org.skilled.study.book.ShortNames;

/** The charts of a recovery study. */
final class RecoveryCharts {
  private static final int BINS = 10;

  private RecoveryCharts() {}

  /** Draws all charts into the folder {@code charts}; answers their files. */
  static List<Path> draw(
      RecoveryResult result, CalibrationReport report, Simulator simulator, Path folder)
      throws IOException {
    List<Dimension> dimensions = result.calibration().prior().dimensions();
    List<String> names = ShortNames.of(dimensions.stream().map(Dimension::name).toList());
    List<RecoveryPanels.Parameter> parameters = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      int dimension = d;
      Recovery recovery = result.recovery(d);
      List<RecoveryPanels.Trial> trials =
          result.trials().stream()
              .map(
                  trial ->
                      new RecoveryPanels.Trial(
                          trial.known()[dimension],
                          trial.lows()[dimension],
                          trial.medians()[dimension],
                          trial.highs()[dimension],
                          trial.ranks()[dimension]))
              .toList();
      parameters.add(
          new RecoveryPanels.Parameter(
              names.get(d)
                  + " ("
                  + CalibrationText.percent(recovery.half().share())
                  + ", "
                  + CalibrationText.percent(recovery.most().share())
                  + ")",
              dimensions.get(d).marginal().low(),
              dimensions.get(d).marginal().high(),
              trials));
    }
    int sets = result.trials().stream().mapToInt(RecoveryResult.Trial::tried).sum();
    Caption caption =
        CalibrationCharts.caption(result.calibration(), report, sets, simulator)
            .with("In brackets: how often 50 % and 95 % intervals cover.");
    RecoveryPanels.Data data =
        new RecoveryPanels.Data(result.calibration().question(), parameters, caption);
    BinomialDistribution chance =
        new BinomialDistribution(null, result.trials().size(), 1.0 / BINS);
    Path target = folder.resolve("charts");
    List<Path> files = new ArrayList<>();
    files.addAll(ChartWriter.write(RecoveryPanels.values(data), target, "recovery"));
    files.addAll(
        ChartWriter.write(
            RecoveryPanels.ranks(
                data,
                BINS,
                chance.inverseCumulativeProbability(0.025),
                chance.inverseCumulativeProbability(0.975)),
            target,
            "ranks"));
    return files;
  }
}
