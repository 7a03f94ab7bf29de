package org.skilled.experiment.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.calibration.Recovery;
import org.skilled.experiment.store.CsvFiles;

/** The tables of a recovery study. */
final class RecoveryTables {
  static final String SUMMARY = "recovery.csv";
  static final String TRIALS = "recovery-trials.csv";

  private RecoveryTables() {}

  /** Writes all tables; answers their names. */
  static List<String> write(RecoveryResult result, Path folder) {
    List<Dimension> dimensions = result.calibration().prior().dimensions();
    List<List<String>> summary = new ArrayList<>();
    List<List<String>> trials = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      Recovery recovery = result.recovery(d);
      List<String> row =
          new ArrayList<>(
              List.of(dimensions.get(d).name(), String.valueOf(result.trials().size())));
      CalibrationTables.add(
          row,
          recovery.half().share(),
          recovery.half().low(),
          recovery.half().high(),
          recovery.most().share(),
          recovery.most().low(),
          recovery.most().high(),
          recovery.uniform(),
          recovery.correlation(),
          result.contraction(d));
      summary.add(row);
    }
    for (int k = 0; k < result.trials().size(); k++) {
      RecoveryResult.Trial trial = result.trials().get(k);
      for (int d = 0; d < dimensions.size(); d++) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(k), dimensions.get(d).name()));
        CalibrationTables.add(
            row,
            trial.known()[d],
            trial.lows()[d],
            trial.medians()[d],
            trial.highs()[d],
            trial.ranks()[d],
            trial.contractions()[d],
            trial.tolerance());
        row.add(String.valueOf(trial.tried()));
        trials.add(row);
      }
    }
    CsvFiles.write(
        folder.resolve(SUMMARY),
        List.of(
            "parameter",
            "known sets",
            "covered.50",
            "covered.50.low",
            "covered.50.high",
            "covered.95",
            "covered.95.low",
            "covered.95.high",
            "uniform ranks (p)",
            "rank correlation",
            "contraction"),
        summary);
    CsvFiles.write(
        folder.resolve(TRIALS),
        List.of(
            "trial",
            "parameter",
            "known",
            "low",
            "median",
            "high",
            "rank",
            "contraction",
            "tolerance",
            "tried"),
        trials);
    return List.of(SUMMARY, TRIALS);
  }
}
