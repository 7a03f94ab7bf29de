package org.skilled.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.FractionalFactorial;
import org.skilled.experiment.execute.Pilot;
import org.skilled.experiment.store.ResultsFolder;
import org.skilled.experiment.store.RunStore;
import org.skilled.problem.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code skilled plan}. */
@Command(
    name = "plan",
    header = "Show what an experiment would run, and how long it would take, before it is run.",
    description = {
      "Number of runs, first points, how evenly the points lie (as numbers and as a picture),"
          + " aliases of a fractional factorial, which runs are there already, and a forecast of time"
          + " and disk from a few pilot runs, whose results are thrown away."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled plan experiments/quick-start.yaml",
      "  skilled plan mine.yaml --no-pilot --out plans"
    })
final class PlanCommand implements Callable<Integer> {
  private final Screen screen;
  private final Simulator simulator;

  @Parameters(paramLabel = "FILE", description = "The experiment file.")
  private Path file;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description = "Where the results would be (default: results/NAME).")
  private @Nullable Path results;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the picture (default: results/NAME-plan).")
  private @Nullable Path out;

  @Option(names = "--no-pilot", description = "Run nothing, and forecast neither time nor disk.")
  private boolean noPilot;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to forecast for (default: as many as there are processors).")
  private @Nullable Integer threads;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs of each design point, instead of what the file says.")
  private @Nullable Integer replications;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of all luck, a whole number, instead of what the file says.")
  private @Nullable Long seed;

  PlanCommand(Screen screen) {
    this(screen, Simulator.LEARNING_COMMUNITY);
  }

  PlanCommand(Screen screen, Simulator simulator) {
    this.screen = screen;
    this.simulator = simulator;
  }

  @Override
  public Integer call() throws IOException {
    long begin = System.nanoTime();
    Experiment experiment = experiment();
    Path folder =
        results == null
            ? Path.of("results", experiment.name())
            : Checks.named("--results", results, "name a folder, such as results/mine");
    Path pictures =
        out == null
            ? Path.of("results", experiment.name() + "-plan")
            : Checks.named("--out", out, "name a folder, such as plans");
    String version = simulator.of(experiment.scenario().model()).version();
    Design design = experiment.design();
    PrintWriter lines = screen.out();
    lines.println(Text.hanging(experiment.name() + ": ", experiment.question()));
    lines.println(Text.hanging("design   ", PlanText.design(design)));
    lines.printf(
        Locale.ROOT,
        "runs     %s x %s = %s%n",
        Text.count(design.size(), "design point"),
        Text.count(experiment.replications(), "replication"),
        Text.count(experiment.runs(), "run"));
    List<DesignPoint> points = design.points(experiment.seed());
    describe(experiment, points);
    List<Path> charts =
        design.paths().isEmpty()
            ? List.of()
            : PlanPicture.write(experiment, points, version, pictures);
    // What follows takes a while: every point is made a scenario, and some are run.
    lines.flush();
    if (screen.live()) {
      screen.err().println("checking every point" + (noPilot ? "" : ", and trying a few runs"));
    }
    RunPlan plan = RunPlan.of(experiment, version);
    int[] missing = missing(plan, folder);
    forecast(plan, missing, (System.nanoTime() - begin) / 1e9);
    ChartFiles.lines(charts).forEach(lines::println);
    lines.println("next     skilled run " + file + changed());
    return ExitCode.OK;
  }

  private Experiment experiment() {
    Experiment experiment = ExperimentReader.read(file, simulator);
    if (replications != null) {
      experiment = experiment.withReplications(Checks.atLeastOne("--replications", replications));
    }
    return seed == null ? experiment : experiment.withSeed(seed);
  }

  /** What the run must be told too, if it is to be the one that was planned. */
  private String changed() {
    return (replications == null ? "" : " --replications " + replications)
        + (seed == null ? "" : " --seed " + seed);
  }

  private void describe(Experiment experiment, List<DesignPoint> points) {
    PrintWriter lines = screen.out();
    Design design = experiment.design();
    String coverage = PlanText.coverage(design, points);
    if (!coverage.isEmpty()) {
      lines.println(Text.hanging("coverage ", coverage));
    }
    if (design instanceof FractionalFactorial fraction) {
      AliasText.lines(fraction.aliasing()).forEach(lines::println);
    }
    if (!design.paths().isEmpty()) {
      lines.println();
      PlanText.factors(design, points).forEach(lines::println);
      lines.println();
    }
  }

  /** Runs that are to be done; says how many of the plan are there, or the same as others. */
  private int[] missing(RunPlan plan, Path folder) {
    PrintWriter lines = screen.out();
    long[] done = done(plan, folder);
    Set<Long> seen = new HashSet<>();
    int[] there = new int[1];
    int[] missing =
        IntStream.range(0, plan.runs())
            .filter(
                run -> {
                  long id = plan.run(run).id().bits();
                  boolean first = seen.add(id);
                  boolean stored = Arrays.binarySearch(done, id) >= 0;
                  there[0] += first && stored ? 1 : 0;
                  return first && !stored;
                })
            .toArray();
    int shared = plan.runs() - seen.size();
    if (shared > 0) {
      lines.printf(
          Locale.ROOT,
          "shared   %s set the same values as others, and are done once%n",
          Text.count(shared, "run"));
    }
    lines.printf(
        Locale.ROOT,
        "there    %s in %s; %s to do%n",
        there[0] == 0 ? "none" : Text.count(there[0], "run"),
        folder,
        missing.length == 0 ? "none" : Text.count(missing.length, "run"));
    lines.flush();
    return missing;
  }

  private long[] done(RunPlan plan, Path folder) {
    try {
      ResultsFolder.requireFree(folder, plan);
    } catch (InputException other) {
      screen.err().println("skilled: " + other.getMessage());
      return new long[0];
    }
    return RunStore.peek(folder, plan.experiment().outcomes(), plan.experiment().series());
  }

  /**
   * Forecasts time and disk.
   *
   * @param before seconds from the start until now: to read the file, make points and draw, which
   *     is about what a run needs besides its runs
   */
  private void forecast(RunPlan plan, int[] missing, double before) {
    if (noPilot || missing.length == 0) {
      return;
    }
    PrintWriter lines = screen.out();
    int all =
        threads == null
            ? Runtime.getRuntime().availableProcessors()
            : Checks.atLeastOne("--threads", threads);
    Pilot pilot = Pilot.of(plan, simulator, missing, all, System::nanoTime);
    lines.println(Text.hanging("time     ", PlanText.time(pilot, missing.length, all, before)));
    lines.println(
        Text.hanging(
            "disk     ", PlanDisk.text(pilot, plan.experiment().series().size(), missing.length)));
    lines.flush();
  }
}
