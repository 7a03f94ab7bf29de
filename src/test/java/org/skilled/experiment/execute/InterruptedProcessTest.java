package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.TinySimulator;
import org.skilled.experiment.store.RunStore;

/** Real processes, killed and interrupted in mid-run: nothing that was on disk is lost. */
class InterruptedProcessTest {
  private static final int ENOUGH_BLOCKS = 3;

  @TempDir Path temporary;

  private final Experiment experiment = Experiments.factorial(4, SlowExperiment.REPLICATIONS);
  private Path folder = Path.of("");

  @BeforeEach
  void nameFolder() {
    folder = temporary.resolve("results");
  }

  @Test
  void losesOnlyBlocksInFlightWhenKilled() throws Exception {
    Process process = startAndAwaitBlocks();
    process.destroyForcibly().waitFor();

    int kept = storedRuns();
    assertTrue(kept > 0 && kept < experiment.runs(), "stored when killed: " + kept);
    resumeAndCompare(kept);
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "Windows has no signal that asks a process to end")
  void endsCleanlyWhenAsked() throws Exception {
    Process process = startAndAwaitBlocks();
    process.toHandle().destroy();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process did not end");
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    int kept = storedRuns();
    assertEquals("done " + kept, said, "every run done is stored");
    assertFalse(Files.exists(folder.resolve("manifest.json")));
    resumeAndCompare(kept);
  }

  private Process startAndAwaitBlocks() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SlowExperiment.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    while (process.isAlive() && blocks() < ENOUGH_BLOCKS) {
      Thread.sleep(5);
    }
    assertTrue(process.isAlive(), "the process ended before it could be caught");
    return process;
  }

  private long blocks() throws IOException {
    Path store = folder.resolve("store");
    if (!Files.isDirectory(store)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(store)) {
      return files.filter(file -> file.getFileName().toString().startsWith("block-")).count();
    }
  }

  private int storedRuns() {
    try (RunStore store =
        RunStore.open(folder.resolve("store"), List.of("level", "luck"), List.of("users"))) {
      assertEquals(List.of(), store.warnings(), "everything on disk is sound");
      return store.done().length;
    }
  }

  private void resumeAndCompare(int kept) {
    TinySimulator tiny = new TinySimulator();
    RunReport resumed = ExperimentRunTest.run(experiment, tiny, folder, 2);
    assertEquals(experiment.runs() - kept, tiny.runs.get());
    Path undisturbed = temporary.resolve("undisturbed");
    assertEquals(
        ExperimentRunTest.hash(ExperimentRunTest.run(experiment, tiny, undisturbed, 2)),
        ExperimentRunTest.hash(resumed));
  }
}
