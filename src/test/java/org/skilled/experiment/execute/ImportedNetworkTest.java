package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.RunId;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.TinySimulator;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelScenario;

/**
 * Experiments on networks read from files: the content counts, not the name, and a copy goes with
 * the results.
 */
class ImportedNetworkTest {
  @TempDir Path folder;

  private final Sized simulator = new Sized();

  @BeforeEach
  void writeFiles() throws Exception {
    Files.writeString(folder.resolve("people.csv"), "id\na\nb\nc\n");
    Files.writeString(folder.resolve("ties.csv"), "from,to\na,b\nb,c\n");
    Files.writeString(
        folder.resolve("advice.yaml"),
        """
        question: Does culture matter in a real network?
        scenario:
          basedOn: one-ward
          network: {kind: imported, people: people.csv, ties: ties.csv}
        weeks: 20
        factors: {site.culture: [0.2, 0.4]}
        replications: 3
        series: [users]
        """);
  }

  @Test
  void resultsCarryTheirNetworkWithThem() throws Exception {
    Path results = folder.resolve("results");
    RunReport report = ExperimentRunTest.run(experiment(), simulator, results, 2);
    assertTrue(report.finished());
    assertEquals(0, report.failed());
    assertEquals(
        Files.readString(folder.resolve("people.csv")),
        Files.readString(results.resolve("inputs/people.csv")));
    Path moved = Files.move(results, folder.resolve("moved"));
    Files.delete(folder.resolve("people.csv"));
    Files.delete(folder.resolve("ties.csv"));
    assertTrue(Replay.run(moved, "4", simulator).same());
    Experiment again = ExperimentReader.read(moved.resolve("experiment.yaml"), simulator);
    assertEquals(
        ExperimentRunTest.hash(report),
        ExperimentRunTest.hash(
            ExperimentRunTest.run(again, simulator, folder.resolve("again"), 1)));
  }

  @Test
  void anotherNetworkIsAnotherExperiment() throws Exception {
    Path results = folder.resolve("results");
    ExperimentRunTest.run(experiment(), simulator, results, 2);
    RunId before = RunPlan.of(experiment(), "tiny").run(0).id();
    Files.writeString(folder.resolve("ties.csv"), "from,to\na,b\na,c\n");
    assertNotEquals(before, RunPlan.of(experiment(), "tiny").run(0).id());
    InputException fault =
        assertThrows(
            InputException.class, () -> ExperimentRunTest.run(experiment(), simulator, results, 2));
    assertTrue(fault.getMessage().contains("imported network (hash)"), fault.getMessage());
  }

  private Experiment experiment() {
    return ExperimentReader.read(folder.resolve("advice.yaml"), simulator);
  }

  /** The tiny model, which insists on the network. */
  private static final class Sized extends TinySimulator {
    @Override
    public RunOutput run(
        ModelScenario scenario,
        @Nullable ImportedNetwork imported,
        long seed,
        List<String> outcomes,
        List<String> series) {
      assertNotNull(imported);
      assertEquals(3, imported.people().size());
      return super.run(scenario, imported, seed, outcomes, series);
    }
  }
}
