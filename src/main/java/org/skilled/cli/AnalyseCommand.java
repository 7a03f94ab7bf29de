package org.skilled.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sensitivity.RegressionTable;
import org.skilled.chart.ChartWriter;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled analyse}. */
@Command(
    name = "analyse",
    header = "Say how strongly outcomes depend on each factor, by regression.",
    description = {
      "For each outcome: standardised regression coefficients (SRC), the same of ranks (SRRC), and"
          + " partial rank correlations (PRCC), with 95 %% intervals, and the band in which factors"
          + " without effect lie. For designs that vary all factors at once, such as a Latin"
          + " hypercube, with some ten points or more for each factor.",
      "Regression is the only method so far: it sees what rises or falls with a factor, not what"
          + " does both, nor which factors need each other."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled analyse results/dependence",
      "  skilled analyse results/dependence --outcomes sustained --out docs/evidence"
    })
final class AnalyseCommand implements Callable<Integer> {
  private static final int MOST_LINES = 20;
  private static final String SHARED_LUCK =
      "All points share their luck, so this holds for that luck only; with commonRandomNumbers:"
          + " false it would hold for any.";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "A folder that 'skilled run' has written.")
  private Path folder;

  @Option(
      names = "--outcomes",
      paramLabel = "NAMES",
      split = ",",
      description = "Outcomes, with commas between them (default: all of the experiment).")
  private List<String> outcomes = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the table and charts (default: DIR/analysis).")
  private @Nullable Path out;

  AnalyseCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter screen = spec.commandLine().getOut();
    try (Results results = Results.open(folder, Simulator.LEARNING_COMMUNITY)) {
      Path target =
          out == null ? folder.resolve("analysis") : Checks.named("--out", out, "name a folder");
      Regression regression = new Regression(results);
      List<String> wanted = outcomes.isEmpty() ? results.experiment().outcomes() : outcomes;
      List<RegressionTable> tables = new ArrayList<>();
      for (String outcome : wanted) {
        tables.add(regression.of(outcome));
      }
      Files.createDirectories(target);
      List<Path> charts = new ArrayList<>();
      for (int i = 0; i < wanted.size(); i++) {
        String outcome = wanted.get(i);
        print(outcome, tables.get(i), screen);
        charts.addAll(
            ChartWriter.write(
                regression.chart(outcome, tables.get(i)),
                target,
                "prcc-" + outcome.replaceAll("[^A-Za-z0-9.-]+", "-")));
      }
      if (results.experiment().commonRandomNumbers()) {
        screen.println(SHARED_LUCK);
      }
      screen.println("table    " + RegressionFile.write(target, results, wanted, tables));
      ChartFiles.lines(charts).forEach(screen::println);
    }
    return ExitCode.OK;
  }

  private static void print(String outcome, RegressionTable table, PrintWriter screen) {
    screen.println(
        outcome
            + String.format(
                Locale.ROOT,
                ": n = %,d points%s; monotonic dependence explains %.0f %% of its ranks",
                table.rows(),
                table.leftOut() == 0
                    ? ""
                    : String.format(Locale.ROOT, " (%,d left out)", table.leftOut()),
                100 * table.rankRSquared()));
    List<List<String>> header =
        List.of(List.of("  FACTOR", "PRCC", "95 % INTERVAL", "SRRC", "SRC"));
    Stream<List<String>> rows =
        table.byStrength().stream()
            .filter(table::matters)
            .limit(MOST_LINES)
            .map(
                index ->
                    List.of(
                        "  " + index.input(),
                        two(index.prcc().value()),
                        two(index.prcc().low()) + " to " + two(index.prcc().high()),
                        two(index.srrc().value()),
                        two(index.src().value())));
    Columns.lines(Stream.concat(header.stream(), rows).toList()).forEach(screen::println);
    long matter = table.indices().stream().filter(table::matters).count();
    screen.println(
        String.format(
            Locale.ROOT,
            "  %d of %d factors stand out (|PRCC| above %.3f)%s.",
            matter,
            table.indices().size(),
            table.dummies().any(),
            matter > MOST_LINES ? ", of which the " + MOST_LINES + " strongest are shown" : ""));
    screen.println();
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%5.2f", value);
  }
}
