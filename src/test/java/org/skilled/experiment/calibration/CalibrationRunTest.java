package org.skilled.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.analysis.calibration.Identification;
import org.skilled.analysis.calibration.Posterior;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.YamlDocument;

/** Calibrations carried out: results, resumption, threads. */
class CalibrationRunTest {
  private static final List<String> TABLES =
      List.of(
          "posterior.csv",
          "posterior-draws.csv",
          "prior.csv",
          "calibration.csv",
          "targets.csv",
          "generations.csv");

  @TempDir private Path folder;
  private Path results = Path.of("");

  @BeforeEach
  void nameFolder() {
    results = folder.resolve("results");
  }

  @Test
  void meetsItsTargetsWithFreshSeeds() throws IOException {
    CalibrationResult result = calibrate(Calibrations.SMALL, new NoisySimulator(), results, 2);
    assertEquals(Posterior.Ending.REACHED, result.posterior().ending());
    // At tolerance 0 all sets met all ranges; fresh noise throws out some at the edges.
    assertTrue(result.allInside() > 0.5, () -> "inside " + result.allInside());
    assertTrue(result.insideBefore(0) < 0.4, () -> "before " + result.insideBefore(0));
    double[] culture = result.posterior(0);
    assertTrue(culture[0] > 0.3 && culture[2] < 0.7, () -> "culture " + culture[0]);
    assertEquals(Identification.Verdict.WELL, result.identification(0).verdict());
  }

  @Test
  void goesOnAfterAStopToTheSameBytesOnAnyNumberOfThreads() throws IOException {
    Path undisturbed = folder.resolve("undisturbed");
    NoisySimulator all = new NoisySimulator();
    calibrate(Calibrations.SMALL, all, undisturbed, 1);
    YamlDocument document = Calibrations.document(folder, Calibrations.SMALL);
    NoisySimulator part = new NoisySimulator();
    for (int stopAfter : new int[] {7, 200, 300}) {
      CalibrationReport stopped = Calibrations.run(document, part, results, 2, stopAfter).run();
      assertFalse(stopped.finished());
      assertFalse(Files.exists(results.resolve("posterior.csv")));
    }
    calibrate(Calibrations.SMALL, part, results, 2);
    for (String table : TABLES) {
      assertEquals(
          Files.readString(undisturbed.resolve(table)),
          Files.readString(results.resolve(table)),
          table);
    }
    assertEquals(all.runs.get(), part.runs.get(), "a run was done twice or left out");
  }

  @Test
  void aSecondTimeNothingIsRunAndAnotherSeedIsAnotherCalibration() throws IOException {
    calibrate(Calibrations.SMALL, new NoisySimulator(), results, 2);
    String before = Files.readString(results.resolve("posterior.csv"));
    NoisySimulator again = new NoisySimulator();
    calibrate(Calibrations.SMALL, again, results, 1);
    assertEquals(0, again.runs.get());
    assertEquals(before, Files.readString(results.resolve("posterior.csv")));
    String other = Calibrations.SMALL.replace("seed: 5", "seed: 6");
    InputException refused =
        assertThrows(
            InputException.class, () -> calibrate(other, new NoisySimulator(), results, 1));
    assertTrue(refused.getMessage().contains("seed is '5' there"), refused.getMessage());
    calibrate(other, new NoisySimulator(), folder.resolve("other"), 1);
    assertNotEquals(before, Files.readString(folder.resolve("other").resolve("posterior.csv")));
  }

  @Test
  void theFileIsKeptAsItWasReadWhateverBecomesOfItMeanwhile() throws IOException {
    YamlDocument document = Calibrations.document(folder, Calibrations.SMALL);
    Files.delete(Path.of(document.file()));
    assertTrue(Calibrations.run(document, new NoisySimulator(), results, 2).run().finished());
    assertEquals(Calibrations.SMALL, Files.readString(results.resolve("calibration.yaml")));
  }

  @Test
  void hopelessSetsAreNotRunInAllArms() throws IOException {
    NoisySimulator simulator = new NoisySimulator();
    CalibrationResult result = calibrate(Calibrations.SMALL, simulator, results, 2);
    int all = (result.posterior().tried() + 20) * 2 * 3;
    assertTrue(simulator.runs.get() < all, () -> simulator.runs + " runs of at most " + all);
  }

  @Test
  void undefinedStatisticsAreFarButNoFault() throws IOException {
    String text =
        Calibrations.SMALL.replace(
            "targets:",
            "targets:\n  - {name: empty, kind: ratio, numerator: level, denominator: none,"
                + " range: [0, 1], source: test}");
    CalibrationResult result = calibrate(text, new NoisySimulator(), results, 2);
    assertTrue(Double.isNaN(result.prediction(0)[1]));
    assertEquals(0, result.inside(0));
    assertTrue(result.posterior().tolerance() >= 50, "an undefined target left no distance");
  }

  @Test
  void thePosteriorIsADesignThatExperimentsTake() throws IOException {
    calibrate(Calibrations.SMALL, new NoisySimulator(), results, 2);
    for (String table : List.of("posterior.csv", "posterior-draws.csv")) {
      Experiment experiment =
          ExperimentReader.read(
              YamlDocument.parse(
                  results.resolve("x.yaml").toString(),
                  "question: q?\nreplications: 1\nscenario: one-ward\n"
                      + "design: {kind: csv, file: "
                      + table
                      + "}\n"),
              Simulator.LEARNING_COMMUNITY);
      assertEquals(List.of("site.culture", "site.resources"), experiment.design().paths());
      assertEquals(
          Files.readAllLines(results.resolve(table)).size() - 1, experiment.design().size());
    }
  }

  @Test
  void knownSetsAreRecovered() throws IOException {
    YamlDocument document =
        Calibrations.document(folder, Calibrations.SMALL.replace("most: 300", "most: 150"));
    NoisySimulator simulator = new NoisySimulator();
    RecoveryResult result =
        Objects.requireNonNull(
            Calibrations.run(document, simulator, results, 2).recover(12).outcome().recovered());
    assertEquals(12, result.trials().size());
    assertTrue(result.recovery(0).correlation() > 0.8, () -> result.recovery(0).toString());
    assertTrue(result.recovery(0).most().share() >= 0.75, () -> result.recovery(0).toString());
    assertEquals(
        13 - 1, Files.readAllLines(results.resolve("recovery/recovery-trials.csv")).size() / 2);
    NoisySimulator again = new NoisySimulator();
    CalibrationReport report = Calibrations.run(document, again, results, 1).recover(12);
    assertEquals(0, again.runs.get());
    assertEquals(0, report.done());
    assertEquals(simulator.runs.get(), report.reused(), "shared runs count once");
  }

  @Test
  void lackOfMemoryEndsTheSearchAndLeavesNoTrace() throws IOException {
    Path undisturbed = folder.resolve("undisturbed");
    calibrate(Calibrations.SMALL, new NoisySimulator(), undisturbed, 1);
    NoisySimulator small =
        new NoisySimulator() {
          @Override
          public RunOutput run(
              ModelScenario scenario,
              @Nullable ImportedNetwork imported,
              long seed,
              List<String> outcomes,
              List<String> series) {
            RunOutput output = super.run(scenario, imported, seed, outcomes, series);
            if (runs.get() == 250) {
              throw new OutOfMemoryError("heap");
            }
            return output;
          }
        };
    InputException full =
        assertThrows(InputException.class, () -> calibrate(Calibrations.SMALL, small, results, 2));
    assertTrue(full.getMessage().contains("-Xmx8g"), full.getMessage());
    calibrate(Calibrations.SMALL, small, results, 2);
    for (String table : TABLES) {
      assertEquals(
          Files.readString(undisturbed.resolve(table)),
          Files.readString(results.resolve(table)),
          table);
    }
  }

  @Test
  void aRunThatSearchesShareFailsOnce() throws IOException {
    YamlDocument document =
        Calibrations.document(folder, Calibrations.SMALL.replace("most: 300", "most: 120"));
    NoisySimulator simulator =
        new NoisySimulator() {
          @Override
          public RunOutput run(
              ModelScenario scenario,
              @Nullable ImportedNetwork imported,
              long seed,
              List<String> outcomes,
              List<String> series) {
            RunOutput output = super.run(scenario, imported, seed, outcomes, series);
            if ((seed & 3) == 0) {
              throw new IllegalStateException("bad luck");
            }
            return output;
          }
        };
    CalibrationReport report = Calibrations.run(document, simulator, results, 2).recover(3);
    assertTrue(report.failed() > 0, report::toString);
    assertTrue(report.failed() < 0.4 * report.runs(), () -> report.failed() + " failed");
    assertEquals(simulator.runs.get(), report.runs());
    CalibrationReport again = Calibrations.run(document, simulator, results, 1).recover(3);
    assertEquals(report.failures(), again.failures());
  }

  @Test
  void theModelItselfCanBeCalibrated() throws IOException {
    String text =
        """
        name: ward
        question: Which threshold do people have?
        scenario: one-ward
        set: {weeks: 30}
        free:
          project.practitioners.threshold: {prior: uniform, from: 0.2, to: 0.8}
          network.meanDegree: {prior: uniform, from: 3, to: 9}
        arms: {none: {facilitation.facilitators: 0}}
        targets:
          - {name: users, kind: mean, outcome: users, range: [0.1, 0.4], source: test}
          - {name: density, kind: mean, outcome: network.density, range: [0.07, 0.12], source: test}
          - {name: help, kind: standardised-difference, outcome: engagement, versus: none, per: project,
             range: [-1, 3], source: test}
        replications: 3
        method: {first: 12, each: 6, keep: 5, most: 24}
        predictive: 4
        """;
    CalibrationResult result = calibrate(text, Simulator.LEARNING_COMMUNITY, results, 2);
    assertTrue(
        result.posterior().tolerance() < 10, () -> result.posterior().generations().toString());
    for (double density : result.before(1)) {
      assertTrue(density > 0 && density < 1, () -> "density " + density);
    }
  }

  private CalibrationResult calibrate(String text, Simulator simulator, Path target, int threads)
      throws IOException {
    CalibrationReport report =
        Calibrations.run(Calibrations.document(folder, text), simulator, target, threads).run();
    assertEquals(0, report.failed());
    return Objects.requireNonNull(report.outcome().calibrated());
  }
}
