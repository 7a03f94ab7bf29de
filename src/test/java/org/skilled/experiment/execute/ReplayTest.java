package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.TinySimulator;
import org.skilled.experiment.store.Results;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelScenario;

class ReplayTest {
  @TempDir Path temporary;

  private final TinySimulator tiny = new TinySimulator();
  private Path folder = Path.of("");

  @BeforeEach
  void runAnExperiment() {
    folder = temporary.resolve("results");
    ExperimentRunTest.run(Experiments.factorial(3, 4), tiny, folder, 2);
  }

  @Test
  void findsTheSameBits() {
    for (int run : new int[] {0, 10, 23}) {
      Replay.Report report = Replay.run(folder, String.valueOf(run), tiny);
      assertTrue(report.same(), "run " + run);
      assertEquals(run, report.run().run());
      assertEquals(
          List.of("level", "luck"),
          report.outcomes().stream().map(Replay.Comparison::name).toList());
      assertEquals(
          List.of("users"), report.series().stream().map(Replay.Comparison::name).toList());
    }
  }

  @Test
  void findsRunsByIdentity() {
    try (Results results = Results.open(folder, tiny)) {
      assertEquals(17, Replay.run(folder, results.run(17).id(), tiny).run().run());
    }
  }

  @Test
  void seesTheSmallestDifference() {
    Replay.Report report =
        Replay.run(
            folder,
            "9",
            new TinySimulator() {
              @Override
              public RunOutput run(
                  ModelScenario scenario,
                  @Nullable ImportedNetwork imported,
                  long seed,
                  List<String> outcomes,
                  List<String> series) {
                RunOutput output = super.run(scenario, imported, seed, outcomes, series);
                output.outcomes()[1] = Math.nextUp(output.outcomes()[1]);
                output.series()[0][13] = Math.nextDown(output.series()[0][13]);
                return output;
              }
            });
    assertFalse(report.same());
    assertTrue(report.outcomes().get(0).same());
    assertFalse(report.outcomes().get(1).same());
    assertFalse(report.series().get(0).same());
  }

  @Test
  void saysWhatIsWrong() {
    refuses("0123456789abcdef", tiny, "has no run with the identity 0123456789abcdef");
    refuses("24", tiny, "has no run '24'; give a number from 0 to 23");
    refuses("-1", tiny, "has no run '-1'");
    Simulator changed =
        new TinySimulator() {
          @Override
          public String version() {
            return "tiny 2";
          }
        };
    refuses(
        "3", changed, "was made by version tiny of the model, but this program has version tiny 2");
    InputException none =
        assertThrows(InputException.class, () -> Replay.run(temporary, "3", tiny));
    assertTrue(none.getMessage().contains("holds no results"), none.getMessage());
  }

  private void refuses(String run, Simulator simulator, String message) {
    InputException fault =
        assertThrows(InputException.class, () -> Replay.run(folder, run, simulator));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }
}
