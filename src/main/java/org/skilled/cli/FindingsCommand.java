package org.skilled.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.finding.FindingFiles;
import org.skilled.finding.ParameterSets;
import org.skilled.finding.ShippedFindings;
import org.skilled.problem.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code skilled findings}. */
@Command(
    name = "findings",
    header = "Put the findings of the report, or your own, to the test.",
    description = {
      "Runs one experiment for each finding and judges it by pairs of runs that have the same luck:"
          + " shown if the whole 95 %% interval of the effect lies on the expected side and the effect is"
          + " large enough to matter; opposite if the interval lies on the other side; else not shown."
          + " What is large enough, each file says.",
      "Running it again does only what is missing. Ctrl-C ends cleanly, and the same command goes on"
          + " from there."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled findings",
      "  skilled findings mine.yaml --replications 400",
      "  skilled findings --posterior results/calibration/posterior.csv --sets 200",
      "  skilled findings --switch-off",
      "",
      "In an experiment, with design points by label or by values of factors:",
      "  finding:",
      "    id: mine",
      "    says: Leadership helps.",
      "    claims:",
      "      - claim: it sustains more",
      "        outcome: sustained",
      "        of: {site.leadership: 1}",
      "        minus: {site.leadership: 0}",
      "        moreThan: {of: ..., minus: ...}   # for an interaction: a difference to be exceeded",
      "        expect: above                     # or below, or hardly any",
      "        matters: 0.1                      # the smallest effect that matters to a reader"
    })
final class FindingsCommand implements Callable<Integer> {
  private static final int PAIRS_A_SET = 40;
  private static final int SETS = 200;

  private final Screen screen;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Experiments with a finding, or folders of them (default: the findings of the report).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Folder for the results (default: results/findings).")
  private @Nullable Path results;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description =
          "Pairs of runs for each comparison, instead of what the files say (with --posterior: 40 for"
              + " each set of parameters).")
  private @Nullable Integer replications;

  @Mixin private Running running = new Running();

  @Option(
      names = "--posterior",
      paramLabel = "CSV",
      description =
          "Judge each finding again with parameters drawn from this table, a column a parameter and"
              + " one called weight, and say how often it holds.")
  private @Nullable Path posterior;

  @Option(
      names = "--sets",
      paramLabel = "N",
      description = "Sets of parameters to draw (default: 200).")
  private @Nullable Integer sets;

  @Option(
      names = "--switch-off",
      description = "Judge each finding again with each mechanism of the model off in turn.")
  private boolean switchOff;

  FindingsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    requireOneQuestion();
    List<Experiment> experiments =
        (files.isEmpty()
                ? ShippedFindings.read(Simulator.LEARNING_COMMUNITY)
                : FindingFiles.read(files, Simulator.LEARNING_COMMUNITY))
            .stream().map(this::withPairs).toList();
    Path folder =
        results == null
            ? Path.of("results", "findings")
            : Checks.named("--results", results, "name a folder, such as results/findings");
    if (posterior != null) {
      int number = Checks.atLeastOne("--sets", sets == null ? SETS : sets);
      FindingSession session = session(folder.resolve("robustness"));
      return new RobustnessReport(session, ParameterSets.read(posterior), number).make(experiments);
    }
    return switchOff
        ? new SwitchOffReport(session(folder.resolve("switch-off"))).make(experiments)
        : new FindingReport(session(folder)).make(experiments);
  }

  private void requireOneQuestion() {
    if (posterior != null && switchOff) {
      throw InputException.of("--posterior and --switch-off are two questions; give one of them");
    }
    if (sets != null && posterior == null) {
      throw InputException.of(
          "--sets says how many to draw from a table; name it with --posterior");
    }
  }

  private Experiment withPairs(Experiment experiment) {
    if (replications != null) {
      return experiment.withReplications(Checks.atLeastOne("--replications", replications));
    }
    return posterior == null ? experiment : experiment.withReplications(PAIRS_A_SET);
  }

  private FindingSession session(Path folder) {
    RunOptions options = running.into(folder);
    return new FindingSession(screen, running.quiet(), options);
  }
}
