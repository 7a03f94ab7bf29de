package org.skilled.experiment.execute;

import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.TinySimulator;
import org.skilled.experiment.store.Results;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.ModelScenario;
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
      assertArrayEquals(new double[] {NaN, NaN, NaN, NaN, NaN}, results.outcome("luck")[0]);
      assertTrue(DoubleStream.of(results.outcome("luck")[4]).allMatch(Double::isFinite));
      double[][][] weeks = results.weeks("users");
      assertEquals(8, weeks.length);
      assertEquals(5, weeks[0].length);
      assertEquals(0, weeks[0][4].length);
      assertEquals(0, weeks[3][4].length, "it ended, but an outcome is no number");
      assertEquals(20, weeks[5][4].length);
      assertArrayEquals(results.run(29).series()[0], weeks[5][4]);
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

  @Test
  void anOutcomeThatIsNotAskedForIsNoFailure() throws Exception {
    Experiment both = Experiments.factorial(4, 5);
    Experiment one = only(both, "level");
    Faulty faulty = new Faulty();
    String fresh =
        ExperimentRunTest.hash(ExperimentRunTest.run(one, faulty, folder.resolve("fresh"), 2));
    ExperimentRunTest.run(one, faulty, folder.resolve("r"), 2);
    RunReport more = ExperimentRunTest.run(both, faulty, folder.resolve("r"), 2);
    assertEquals(20, Objects.requireNonNull(more.manifest()).failed());
    faulty.runs.set(0);
    RunReport less = ExperimentRunTest.run(one, faulty, folder.resolve("r"), 2);
    assertEquals(0, faulty.runs.get());
    assertEquals(10, Objects.requireNonNull(less.manifest()).failed(), "those that threw");
    assertEquals(fresh, ExperimentRunTest.hash(less));
  }

  @Test
  void infiniteOutcomesAreNamed() throws Exception {
    Faulty faulty = new Faulty();
    faulty.noNumber = Double.NEGATIVE_INFINITY;
    ExperimentRunTest.run(Experiments.factorial(2, 1), faulty, folder.resolve("r"), 1);
    try (Results results = Results.open(folder.resolve("r"), faulty)) {
      assertEquals(
          "outcome luck is -Infinity, not a number that can be used", results.run(2).reason());
    }
    assertTrue(Replay.run(folder.resolve("r"), "2", faulty).same());
  }

  @Test
  void theWordingOfAFailureIsNoPartOfTheResult() {
    Faulty faulty = new Faulty();
    String before =
        ExperimentRunTest.hash(
            ExperimentRunTest.run(Experiments.factorial(2, 2), faulty, folder.resolve("a"), 1));
    faulty.message = "";
    String after =
        ExperimentRunTest.hash(
            ExperimentRunTest.run(Experiments.factorial(2, 2), faulty, folder.resolve("b"), 1));
    assertEquals(before, after, "Java leaves the message out where a fault is frequent");
    assertTrue(Replay.run(folder.resolve("a"), "0", faulty).same());
    faulty.noNumber = 0.5;
    assertFalse(Replay.run(folder.resolve("a"), "4", faulty).same(), "it does not fail any more");
  }

  private static Experiment only(Experiment experiment, String outcome) {
    return new Experiment(
        experiment.name(),
        experiment.question(),
        experiment.scenario(),
        experiment.design(),
        experiment.replications(),
        experiment.seed(),
        experiment.commonRandomNumbers(),
        List.of(outcome),
        experiment.series(),
        List.of());
  }

  /** Throws without culture, gives NaN with little of it, and runs out of memory when told to. */
  private static final class Faulty extends TinySimulator {
    volatile boolean outOfMemory;
    volatile double noNumber = Double.NaN;
    volatile String message = "culture 0\nis too little";

    @Override
    public RunOutput run(
        ModelScenario scenario,
        @Nullable ImportedNetwork imported,
        long seed,
        List<String> outcomes,
        List<String> series) {
      RunOutput output = super.run(scenario, imported, seed, outcomes, series);
      double culture = ((Scenario) scenario).sites().get(0).culture();
      if (culture == 0) {
        throw new IllegalStateException(message);
      }
      if (outOfMemory) {
        throw new OutOfMemoryError("pretended");
      }
      if (culture < 0.1 && outcomes.contains("luck")) {
        output.outcomes()[1] = noNumber;
      }
      return output;
    }
  }
}
