package org.skilled.experiment.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.calibration.Identification;
import org.skilled.analysis.calibration.Particle;
import org.skilled.analysis.calibration.Posterior;
import org.skilled.experiment.store.CsvFiles;
import org.skilled.experiment.store.StableNumber;

/** The tables of a calibration's results. */
final class CalibrationTables {
  static final String POSTERIOR = "posterior.csv";
  static final String DRAWS = "posterior-draws.csv";
  static final String PARAMETERS = "calibration.csv";
  static final String TARGETS = "targets.csv";
  static final String GENERATIONS = "generations.csv";
  static final String PRIOR = "prior.csv";

  /** Columns that say something about a point of a design and set nothing. */
  static final String WEIGHT = "weight";

  static final String DISTANCE = "distance";
  static final String TARGET = "target:";

  private static final int DIGITS = 6;

  private CalibrationTables() {}

  /** Writes all tables; answers their names. */
  static List<String> write(CalibrationResult result, Path folder) {
    posterior(result, folder);
    draws(result, folder);
    prior(result, folder);
    parameters(result, folder);
    targets(result, folder);
    generations(result.posterior(), folder);
    return List.of(POSTERIOR, DRAWS, PRIOR, PARAMETERS, TARGETS, GENERATIONS);
  }

  private static void posterior(CalibrationResult result, Path folder) {
    List<List<String>> rows = new ArrayList<>();
    Posterior posterior = result.posterior();
    for (int i = 0; i < posterior.sample().size(); i++) {
      Particle particle = posterior.sample().get(i);
      rows.add(
          row(
              particle.values(),
              StableNumber.exact(posterior.weights()[i]),
              particle.distance(),
              particle.statistics()));
    }
    CsvFiles.write(folder.resolve(POSTERIOR), header(result), rows);
  }

  private static void draws(CalibrationResult result, Path folder) {
    List<List<String>> rows = new ArrayList<>();
    String weight = StableNumber.exact(1.0 / result.draws().size());
    for (int i = 0; i < result.draws().size(); i++) {
      var score = result.check().get(i);
      rows.add(row(result.draws().get(i), weight, score.distance(), score.statistics()));
    }
    CsvFiles.write(folder.resolve(DRAWS), header(result), rows);
  }

  private static void prior(CalibrationResult result, Path folder) {
    List<List<String>> rows = new ArrayList<>();
    List<Particle> first = result.posterior().first();
    String weight = StableNumber.exact(1.0 / first.size());
    for (Particle particle : first) {
      rows.add(row(particle.values(), weight, particle.distance(), particle.statistics()));
    }
    CsvFiles.write(folder.resolve(PRIOR), header(result), rows);
  }

  private static List<String> header(CalibrationResult result) {
    List<String> header = new ArrayList<>();
    result.calibration().prior().dimensions().forEach(d -> header.add(d.name()));
    header.add(WEIGHT);
    header.add(DISTANCE);
    result.calibration().targets().forEach(target -> header.add(TARGET + target.name()));
    return header;
  }

  private static List<String> row(
      double[] values, String weight, double distance, double[] statistics) {
    List<String> row = new ArrayList<>();
    for (double value : values) {
      row.add(StableNumber.exact(value));
    }
    row.add(weight);
    row.add(StableNumber.rounded(distance, DIGITS));
    for (double statistic : statistics) {
      row.add(StableNumber.rounded(statistic, DIGITS));
    }
    return row;
  }

  private static void parameters(CalibrationResult result, Path folder) {
    List<List<String>> rows = new ArrayList<>();
    List<Dimension> dimensions = result.calibration().prior().dimensions();
    double[] central = result.central();
    for (int d = 0; d < dimensions.size(); d++) {
      List<String> row = new ArrayList<>(List.of(dimensions.get(d).name()));
      add(row, result.prior(d));
      add(row, result.posterior(d));
      Identification identification = result.identification(d);
      add(row, identification.contraction(), identification.bits());
      row.add(identification.verdict().word());
      row.add(StableNumber.exact(central[d]));
      rows.add(row);
    }
    CsvFiles.write(
        folder.resolve(PARAMETERS),
        List.of(
            "parameter",
            "prior.low",
            "prior.median",
            "prior.high",
            "posterior.low",
            "posterior.median",
            "posterior.high",
            "contraction",
            "bits",
            "identified",
            "central"),
        rows);
  }

  private static void targets(CalibrationResult result, Path folder) {
    List<List<String>> rows = new ArrayList<>();
    List<Target> targets = result.calibration().targets();
    for (int t = 0; t < targets.size(); t++) {
      Target target = targets.get(t);
      List<String> row = new ArrayList<>(List.of(target.name(), target.statistic().kind()));
      add(row, target.goal().low(), target.goal().high(), target.goal().scale());
      add(row, result.prediction(t));
      add(row, result.inside(t), result.insideBefore(t));
      row.add(target.source());
      rows.add(row);
    }
    CsvFiles.write(
        folder.resolve(TARGETS),
        List.of(
            "target",
            "kind",
            "range.low",
            "range.high",
            "scale",
            "predicted.low",
            "predicted.median",
            "predicted.high",
            "inside",
            "inside.prior",
            "source"),
        rows);
  }

  private static void generations(Posterior posterior, Path folder) {
    List<List<String>> rows = new ArrayList<>();
    for (Posterior.Generation generation : posterior.generations()) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  String.valueOf(generation.number()),
                  String.valueOf(generation.sets()),
                  String.valueOf(generation.kept())));
      add(row, generation.tolerance(), generation.share(), generation.effective());
      rows.add(row);
    }
    CsvFiles.write(
        folder.resolve(GENERATIONS),
        List.of("generation", "sets", "kept", "tolerance", "share within the last", "effective"),
        rows);
  }

  static void add(List<String> row, double... values) {
    for (double value : values) {
      row.add(StableNumber.rounded(value, DIGITS));
    }
  }
}
