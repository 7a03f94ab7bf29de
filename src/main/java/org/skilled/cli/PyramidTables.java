package org.skilled.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.prediction.Calibration;
import org.skilled.analysis.prediction.Share;
import org.skilled.analysis.pyramid.LowWall;
import org.skilled.analysis.pyramid.PyramidStudy;
import org.skilled.analysis.pyramid.PyramidStudy.Row;
import org.skilled.experiment.store.CsvFiles;
import org.skilled.experiment.store.Manifest;

/** The tables of {@code skilled pyramid}. */
final class PyramidTables {
  private PyramidTables() {}

  /** All tables, in the order in which they are read. */
  static List<PyramidTable> of(PyramidStudy study, Manifest manifest) {
    return List.of(
        PyramidAnswers.of(study),
        predictors(study),
        lowWalls(study),
        calibration(study),
        facts(study, manifest));
  }

  /** Writes each table as a file in the folder {@code pyramid/}; gives the files. */
  static List<Path> write(List<PyramidTable> tables, Path folder) {
    Path into = folder.resolve("pyramid");
    List<Path> files = new ArrayList<>();
    for (PyramidTable table : tables) {
      Path file = into.resolve(table.name() + ".csv");
      CsvFiles.write(file, table.header(), table.rows());
      files.add(file);
    }
    return files;
  }

  /** The lines of a table on the screen. */
  static List<String> lines(PyramidTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(table.header().get(1), table.header().get(0)));
    for (List<String> row : table.rows()) {
      rows.add(List.of(row.get(1), row.get(0) + ": " + row.get(2)));
    }
    return Columns.lines(rows);
  }

  private static PyramidTable predictors(PyramidStudy study) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : study.rows()) {
      boolean best = row.equals(study.best());
      rows.add(
          List.of(
              row.predictor().name(),
              row.predictor().ground(),
              PyramidWords.figure(row.auc()),
              best ? "the best simple one" : PyramidWords.figure(row.toBest()),
              PyramidWords.figure(row.amongAchieved())));
    }
    return new PyramidTable(
        "predictors",
        List.of(
            "Predictor", "Base", "AUC (95 %)", "Less the best simple one", "AUC among achieved"),
        rows);
  }

  private static PyramidTable lowWalls(PyramidStudy study) {
    Share high = study.lowWalls().get(0).sustained();
    List<List<String>> rows = new ArrayList<>();
    for (LowWall group : study.lowWalls()) {
      rows.add(
          List.of(
              group.name(),
              String.valueOf(group.sustained().n()),
              PyramidWords.figure(group.sustained().share()),
              rows.isEmpty() ? "" : PyramidWords.figure(high.minus(group.sustained()))));
    }
    return new PyramidTable(
        "low-walls",
        List.of("Projects", "n", "Sustained (95 %)", "Fewer than with all high"),
        rows);
  }

  private static PyramidTable calibration(PyramidStudy study) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : PyramidCharts.calibrated(study)) {
      Calibration calibration = study.calibration(row);
      rows.add(
          List.of(
              PyramidAnswers.name(row),
              PyramidWords.number(calibration.brier()),
              PyramidWords.number(calibration.skill()),
              PyramidWords.figure(calibration.slope())));
    }
    return new PyramidTable(
        "calibration", List.of("Probabilities from", "Brier score", "Skill", "Slope (95 %)"), rows);
  }

  private static PyramidTable facts(PyramidStudy study, Manifest manifest) {
    int achieved = 0;
    for (boolean each : study.cases().achieved()) {
      achieved += each ? 1 : 0;
    }
    return new PyramidTable(
        "study",
        List.of("Model version", "Seed", "Points", "Projects", "Achieved", "Sustained"),
        List.of(
            List.of(
                manifest.modelVersion(),
                String.valueOf(manifest.seed()),
                String.valueOf(manifest.points()),
                String.valueOf(study.cases().size()),
                String.valueOf(achieved),
                String.valueOf(study.cases().sustained().positives()))));
  }
}
