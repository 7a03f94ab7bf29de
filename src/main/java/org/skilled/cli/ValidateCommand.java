package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Networks;
import org.skilled.experiment.ProblemFile;
import org.skilled.experiment.ProblemReader;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.Scenarios;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.calibration.Calibration;
import org.skilled.experiment.calibration.CalibrationReader;
import org.skilled.network.ImportedNetwork;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.YamlDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled validate}. */
@Command(
    name = "validate",
    header = "Check scenario, experiment, calibration and problem files without running anything.",
    description =
        "Which of these a file is, its fields tell. Every design point of an experiment is made"
            + " and checked. All problems of all files are listed, each with its place.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled validate mine.yaml",
      "  skilled validate experiments/*.yaml",
      "",
      ExperimentHelp.DESIGNS,
      ExperimentHelp.FULL_FACTORIAL,
      ExperimentHelp.ONE_AT_A_TIME,
      ExperimentHelp.LATIN_HYPERCUBE,
      ExperimentHelp.MORE_DESIGNS,
      ExperimentHelp.LIST,
      ExperimentHelp.CSV,
      "",
      ExperimentHelp.FACTORS,
      ExperimentHelp.DRAWN,
      "",
      ExperimentHelp.CHARTS,
      ExperimentHelp.TIME_COURSE,
      ExperimentHelp.EFFECT,
      ExperimentHelp.HEAT_MAP,
      ExperimentHelp.TERNARY,
      ExperimentHelp.DISTRIBUTION,
      ExperimentHelp.SCATTER,
      ExperimentHelp.TORNADO,
      ExperimentHelp.SPIDER,
      ExperimentHelp.CONTOUR
    })
final class ValidateCommand implements Callable<Integer> {
  /** Fields that only experiments have. */
  private static final Set<String> OF_EXPERIMENTS =
      Set.of("question", "scenario", "factors", "design", "replications", "outcomes", "charts");

  /** Fields that only calibrations have. */
  private static final Set<String> OF_CALIBRATIONS = Set.of("free", "arms", "targets");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Scenarios, experiments, calibrations and problem files.")
  private List<Path> files;

  ValidateCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int code = ExitCode.OK;
    for (Path file : files) {
      try {
        out.println(file + ": fine, " + check(file));
      } catch (InputException e) {
        code = Faults.explain(e, spec.commandLine().getErr());
      }
    }
    return code;
  }

  private static String check(Path file) {
    YamlDocument document = YamlDocument.read(file);
    if (OF_CALIBRATIONS.stream().anyMatch(document.root()::has)) {
      return calibration(CalibrationReader.read(document, Simulator.LEARNING_COMMUNITY));
    }
    if (document.root().has("factors")
        && OF_EXPERIMENTS.stream().filter(document.root()::has).count() == 1) {
      return problem(ProblemReader.read(document));
    }
    if (OF_EXPERIMENTS.stream().anyMatch(document.root()::has)) {
      return experiment(ExperimentReader.read(document, Simulator.LEARNING_COMMUNITY));
    }
    ModelScenario scenario = Scenarios.read(file).resolve();
    return scenario instanceof Scenario community
        ? community(community)
        : "a scenario of "
            + scenario.model()
            + " over at most "
            + Text.count(scenario.weeks(), scenario.step());
  }

  private static String experiment(Experiment experiment) {
    RunPlan plan =
        RunPlan.of(
            experiment, Simulator.LEARNING_COMMUNITY.of(experiment.scenario().model()).version());
    return String.format(
        Locale.ROOT,
        "an experiment of %s (%s, %s each)",
        Text.count(plan.runs(), "run"),
        Text.count(plan.points().size(), "design point"),
        Text.count(experiment.replications(), "replication"));
  }

  private static String problem(ProblemFile problem) {
    return "a problem of "
        + Text.count(problem.space().size(), "factor")
        + " for a simulator of your own";
  }

  private static String calibration(Calibration calibration) {
    return String.format(
        Locale.ROOT,
        "a calibration of %s against %s (at most %s in %s, %s each)",
        Text.count(calibration.prior().size(), "parameter"),
        Text.count(calibration.targets().size(), "target"),
        Text.count(calibration.schedule().most(), "parameter set"),
        Text.count(calibration.arms().size(), "arm"),
        Text.count(calibration.replications(), "replication"));
  }

  private static String community(Scenario scenario) {
    ImportedNetwork imported = Networks.load(scenario);
    int projects = scenario.sites().stream().mapToInt(site -> site.projects().size()).sum();
    int people =
        imported != null
            ? imported.people().size()
            : scenario.sites().stream()
                .flatMap(site -> site.projects().stream())
                .mapToInt(project -> project.people())
                .sum();
    return String.format(
        Locale.ROOT,
        "a scenario of %s, %s and %s over %s",
        Text.count(scenario.sites().size(), "site"),
        Text.count(projects, "project"),
        people == 1 ? "1 person" : String.format(Locale.ROOT, "%,d people", people),
        Text.count(scenario.weeks(), "week"));
  }
}
