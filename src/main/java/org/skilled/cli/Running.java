package org.skilled.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Build;
import org.skilled.experiment.execute.RunOptions;
import picocli.CommandLine.Option;

/** The options that all commands which carry out runs have in common. */
final class Running {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs done at the same time (default: as many as there are processors).")
  private @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print mistakes and warnings only.")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }

  /** How runs are to be carried out, with results in a folder. */
  RunOptions into(Path folder) {
    int all = Runtime.getRuntime().availableProcessors();
    return new RunOptions(
        folder,
        threads == null ? all : Checks.atLeastOne("--threads", threads),
        Build.current(),
        Clock.systemUTC());
  }
}
