package org.skilled.experiment.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.skilled.experiment.Build;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.scenario.YamlDocument;

/** A small calibration, for tests. */
final class Calibrations {
  static final String SMALL =
      """
      name: small
      question: Which culture and resources are there?
      scenario: one-ward
      free:
        site.culture: {prior: uniform, from: 0, to: 1}
        site.resources: {prior: triangular, from: 0, mode: 0.5, to: 1}
      arms:
        rich: {site.resources: 1}
      targets:
        - {name: level, kind: mean, outcome: level, range: [0.4, 0.6], source: test}
        - {name: gain, kind: difference, outcome: product, arm: rich, versus: base,
           range: [0.1, 0.2], source: test}
        - {name: resources, kind: parameter, parameter: site.resources, range: [0.5, 0.9],
           source: test}
      replications: 3
      seed: 5
      method: {first: 60, each: 30, keep: 25, most: 300}
      predictive: 20
      """;

  private Calibrations() {}

  static YamlDocument document(Path folder, String text) throws IOException {
    return YamlDocument.read(Files.writeString(folder.resolve("small.yaml"), text));
  }

  static Calibration read(String text) {
    return CalibrationReader.read(YamlDocument.parse("small.yaml", text), new NoisySimulator());
  }

  static CalibrationRun run(YamlDocument document, Simulator simulator, Path folder, int threads) {
    return run(document, simulator, folder, threads, Integer.MAX_VALUE);
  }

  /** A calibration that is asked to stop after some runs. */
  static CalibrationRun run(
      YamlDocument document, Simulator simulator, Path folder, int threads, int stopAfter) {
    Calibration calibration = CalibrationReader.read(document, simulator);
    RunOptions options =
        new RunOptions(folder, threads, new Build("test", "none"), InstantSource.system());
    AtomicReference<CalibrationRun> self = new AtomicReference<>();
    CalibrationRun run =
        new CalibrationRun(
            document,
            calibration,
            simulator,
            options,
            progress -> {
              if (progress.runs().done() >= stopAfter) {
                self.get().stop();
              }
            });
    self.set(run);
    return run;
  }
}
