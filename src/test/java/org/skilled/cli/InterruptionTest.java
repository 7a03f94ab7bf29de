package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, on a real process. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill command")
class InterruptionTest {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  @Test
  void ctrlCKeepsWhatIsDoneAndTheSameCommandGoesOn() throws Exception {
    String endless = Experiments.SMALL.replace("replications: 2", "replications: 50000");
    Path file = Files.writeString(folder.resolve("endless.yaml"), endless);
    Path results = folder.resolve("results");
    Path err = folder.resolve("err.txt");
    Process process = start(file, results, err);
    try {
      awaitFirstBlock(results.resolve("store"), process, err);
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it did not end");
    } finally {
      process.destroyForcibly();
    }
    String said = Files.readString(err);
    assertEquals(ExitCode.INTERRUPTED, process.exitValue(), said);
    assertTrue(said.contains("are kept in " + results), said);
    int kept =
        Integer.parseInt(
            said.replaceFirst("(?s).*stopped; ([0-9,]+) runs? .*", "$1").replace(",", ""));

    Files.writeString(file, Experiments.SMALL);
    String out = Cli.run("run", file, "--results", results).fine().out();
    assertTrue(kept > 0, said);
    assertTrue(out.contains(" 0 failed)"), out);
    assertTrue(out.contains("there already"), out);
    assertTrue(!out.contains("(4 done now"), "nothing was reused: " + out);
  }

  private static Process start(Path file, Path results, Path err) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Skilled.class.getName(),
            "run",
            file.toString(),
            "--results",
            results.toString(),
            "--threads",
            "1")
        .redirectError(err.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitFirstBlock(Path store, Process process, Path err) throws Exception {
    long start = System.nanoTime();
    while (!hasBlock(store)) {
      if (!process.isAlive() || System.nanoTime() - start > PATIENCE_SECONDS * 1_000_000_000L) {
        fail("no block of runs was written: " + Files.readString(err));
      }
      Thread.sleep(20);
    }
  }

  private static boolean hasBlock(Path store) throws IOException {
    if (!Files.isDirectory(store)) {
      return false;
    }
    try (Stream<Path> files = Files.list(store)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    }
  }
}
