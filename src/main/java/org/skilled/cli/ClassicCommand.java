package org.skilled.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.skilled.classic.Classic;
import org.skilled.classic.Classics;
import org.skilled.classic.comparison.Comparison;
import org.skilled.classic.comparison.Replication;
import org.skilled.classic.comparison.Replications;
import org.skilled.classic.comparison.Runs;
import org.skilled.experiment.execute.Progress;
import org.skilled.experiment.store.CsvFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code skilled classic}. */
@Command(
    name = "classic",
    header = "Run a published model, and compare what it gives with what its paper found.",
    description = {
      "Prints, for each result, the paper's, ours, the difference and the verdict. Without a name,"
          + " lists the models that there are. Results that differ are no mistake of yours: the exit"
          + " code is 0."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled classic",
      "  skilled classic march-1991",
      "  skilled classic lazer-friedman-2007 --runs 20 --results results/hare"
    })
final class ClassicCommand implements Callable<Integer> {
  private static final int FEWEST = 2;
  private static final String USUAL_SEED = "2014";

  private final Screen screen;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "A published model, such as march-1991.")
  private @Nullable String name;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Runs of each setting (default: those of docs/classics.md).")
  private @Nullable Integer runs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = USUAL_SEED,
      description = "Seed of the runs (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Folder for the comparison as a table, and charts.")
  private @Nullable Path results;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print mistakes and warnings only.")
  private boolean quiet;

  /** The names, for completion. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(Classics.names());
    }
  }

  ClassicCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (name == null) {
      list();
      return ExitCode.OK;
    }
    Classic<?> model = Classics.named(name);
    Replication replication = Replications.of(model.name());
    int count = runs == null ? replication.usualRuns() : Checks.atLeast("--runs", runs, FEWEST);
    Path folder =
        results == null
            ? null
            : Checks.named("--results", results, "name a folder, such as results/mine");
    Comparison comparison = compare(replication, count);
    List<Path> files = folder == null ? List.of() : write(replication, comparison, folder);
    if (!quiet) {
      print(model, comparison, files);
    }
    return ExitCode.OK;
  }

  private void list() {
    List<List<String>> rows = new ArrayList<>();
    Classics.all().forEach(model -> rows.add(List.of(model.name(), model.citation())));
    Columns.lines(rows).forEach(screen.out()::println);
  }

  private Comparison compare(Replication replication, int count) {
    int total = replication.settings() * count;
    AtomicInteger done = new AtomicInteger();
    long began = System.nanoTime();
    try (ProgressLine progress = new ProgressLine(screen, quiet)) {
      return replication.compare(
          new Runs(
              count,
              seed,
              more ->
                  progress.accept(
                      new Progress(
                          done.addAndGet(more),
                          total,
                          0,
                          0,
                          Duration.ofNanos(System.nanoTime() - began)))));
    }
  }

  private static List<Path> write(Replication replication, Comparison comparison, Path folder)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Path table = folder.resolve("comparison.csv");
    CsvFiles.write(table, ClassicText.HEADER, ClassicText.tidy(comparison));
    files.add(table);
    files.addAll(ClassicCharts.write(replication, comparison, folder.resolve("charts")));
    return files;
  }

  private void print(Classic<?> model, Comparison comparison, List<Path> files) {
    PrintWriter out = screen.out();
    ClassicText.lines(model, comparison).forEach(out::println);
    if (!files.isEmpty()) {
      out.println();
      out.println("table    " + files.get(0));
      ChartFiles.lines(files).forEach(out::println);
    }
  }
}
