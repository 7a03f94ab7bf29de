package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.TinySimulator;
import org.skilled.experiment.store.Results;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.Scenario;

/** Runs that throw or give no number are recorded with their reason, and never stop the others. */
class FailingRunsTest {
  @TempDir Path folder;

  @Test
  void recordsRunsThatThrowAndRunsWithoutANumber() throws Exception {
    Faulty faulty = new Faulty();
    RunReport report =
        ExperimentRunTest.run(Experiments.factorial(4, 5), faulty, folder.resolve("r"), 2);
    assertEquals(20, report.failed());
    assertEquals(20, Objects.requireNonNull(report.manifest()).failed());
    try (Results results = Results.open(folder.resolve("r"), faulty)) {
      assertEquals(
          "IllegalStateException: culture 0 is too little (" + Faulty.class.getName() + ".run)",
          results.run(0).reason());
      assertEquals("outcome luck is NaN, not a number that can be used", results.run(19).reason());
      assertNull(results.run(20).reason());
      assertEquals(0, results.outcome("luck", 0).length);
      assertEquals(5, results.outcome("luck", 4).length);
      assertEquals(5, results.weeks("users", 0).length);
      assertEquals(0, results.weeks("users", 0)[4].length);
      assertEquals(20, results.weeks("users", 5)[4].length);
    }
    List<String> points = Files.readAllLines(folder.resolve("r/points.csv"));
    assertEquals("0,0,steady,0,5,,,,,,,,", points.get(1));
    assertTrue(points.get(8).startsWith("7,0.15,withdrawn,5,0,0.15,0,"), points.get(8));
  }

  @Test
  void doesNotRepeatFailuresOfTheModelButThoseOfTheMachine() {
    Faulty faulty = new Faulty();
    ExperimentRunTest.run(Experiments.factorial(4, 5), faulty, folder.resolve("r"), 2);
    assertEquals(40, faulty.runs.get());
    ExperimentRunTest.run(Experiments.factorial(4, 5), faulty, folder.resolve("r"), 2);
    assertEquals(40, faulty.runs.get(), "failures are as final as results");

    faulty.outOfMemory = true;
    RunReport starved =
        ExperimentRunTest.run(Experiments.factorial(5, 5), faulty, folder.resolve("r"), 2);
    assertEquals(10, starved.failed());
    faulty.outOfMemory = false;
    RunReport fed =
        ExperimentRunTest.run(Experiments.factorial(5, 5), faulty, folder.resolve("r"), 2);
    assertEquals(10, fed.done());
    assertEquals(0, fed.failed());
    assertEquals(20, Objects.requireNonNull(fed.manifest()).failed());
  }

  /** Throws without culture, gives NaN with little of it, and runs out of memory when told to. */
  private static final class Faulty extends TinySimulator {
    volatile boolean outOfMemory;

    @Override
    public RunOutput run(
        Scenario scenario,
        @Nullable ImportedNetwork imported,
        long seed,
        List<String> outcomes,
        List<String> series) {
      RunOutput output = super.run(scenario, imported, seed, outcomes, series);
      double culture = scenario.sites().get(0).culture();
      if (culture == 0) {
        throw new IllegalStateException("culture 0\nis too little");
      }
      if (outOfMemory) {
        throw new OutOfMemoryError("pretended");
      }
      if (culture < 0.1) {
        output.outcomes()[1] = Double.NaN;
      }
      return output;
    }
  }
}
