package org.skilled.experiment.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skilled.analysis.calibration.Schedule;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.experiment.store.Manifest;
import org.skilled.experiment.store.SafeFiles;
import org.skilled.experiment.store.Session;
import org.skilled.experiment.store.Sha256;
import org.skilled.scenario.YamlDocument;

/**
 * Writes the result files of a calibration; the manifest, which vouches for the others, comes last.
 */
final class CalibrationFiles {
  static final String MANIFEST = "manifest.json";
  static final String SOURCE = "calibration.yaml";
  static final String SCENARIO = "scenario.yaml";

  /** The folder of a recovery study, within that of its calibration. */
  static final String RECOVERY = "recovery";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final YamlDocument source;
  private final Calibration calibration;
  private final String version;

  CalibrationFiles(Path folder, YamlDocument source, Calibration calibration, String version) {
    this.folder = folder;
    this.source = source;
    this.calibration = calibration;
    this.version = version;
  }

  /** Writes what a report has. */
  void write(CalibrationReport report, RunOptions options, Instant start) {
    try {
      CalibrationResult calibrated = report.outcome().calibrated();
      RecoveryResult recovered = report.outcome().recovered();
      Path target = recovered == null ? folder : folder.resolve(RECOVERY);
      Files.createDirectories(target);
      SafeFiles.text(target.resolve(SOURCE), source.text());
      SafeFiles.write(
          target.resolve(SCENARIO),
          aside -> Files.writeString(aside, calibration.scenario().toYaml(target)));
      List<String> tables =
          calibrated != null
              ? CalibrationTables.write(calibrated, target)
              : recovered != null ? RecoveryTables.write(recovered, target) : List.of();
      Map<String, Object> manifest = manifest(report, options, start);
      Map<String, String> hashes = new TreeMap<>();
      for (String name : tables) {
        hashes.put(name, Sha256.of(target.resolve(name)));
      }
      hashes.put(SOURCE, Sha256.of(target.resolve(SOURCE)));
      hashes.put(SCENARIO, Sha256.of(target.resolve(SCENARIO)));
      manifest.put("files", hashes);
      SafeFiles.write(
          target.resolve(MANIFEST),
          aside -> JSON.writerWithDefaultPrettyPrinter().writeValue(aside.toFile(), manifest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> manifest(
      CalibrationReport report, RunOptions options, Instant start) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("calibration", calibration.name());
    manifest.put("modelVersion", version);
    manifest.put("seed", calibration.seed());
    manifest.put("replications", calibration.replications());
    manifest.put("arms", calibration.arms().stream().map(Arm::name).toList());
    Schedule schedule = calibration.schedule();
    Map<String, Object> method = new LinkedHashMap<>();
    method.put("first", schedule.first());
    method.put("each", schedule.each());
    method.put("keep", schedule.keep());
    method.put("most", schedule.most());
    method.put("tolerance", schedule.tolerance());
    method.put("acceptance", schedule.acceptance());
    manifest.put("method", method);
    CalibrationResult calibrated = report.outcome().calibrated();
    if (calibrated != null) {
      manifest.put("tried", calibrated.posterior().tried());
      manifest.put("tolerance", calibrated.posterior().tolerance());
      manifest.put("ending", calibrated.posterior().ending().words());
    }
    manifest.put("failedRuns", report.failed());
    manifest.put("program", Manifest.programFacts(options.build()));
    manifest.put("machine", Manifest.machineFacts());
    manifest.put(
        "session",
        Manifest.sessionFacts(
            new Session(
                options.build(),
                options.threads(),
                start,
                report.running(),
                report.done(),
                report.reused())));
    return manifest;
  }
}
