package org.skilled.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skilled.desktop.Desktop;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Move;
import org.skilled.experiment.Networks;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ScenarioDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code skilled desktop}. */
@Command(
    name = "desktop",
    header = "Open the desktop laboratory: watch a community, move levers, compare twins.",
    description =
        "Needs a screen. The run that is watched has the same bits as one that is not. The program"
            + " ends when its windows are closed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled desktop",
      "  skilled desktop --scenario blocker --seed 7",
      "  skilled desktop --set site.leadership=0.9 --set 52:site.support.level=0.2"
    })
final class DesktopCommand implements Callable<Integer> {
  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      defaultValue = "two-sites",
      completionCandidates = ScenarioArgument.Names.class,
      description = "A scenario that ships, or a scenario file. Default: ${DEFAULT-VALUE}.")
  private String scenario;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Decides the run's luck; any whole number. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--set",
      paramLabel = "[WEEK:]PATH=VALUE",
      description = "A lever moved before the run or, with a week, during it; as often as needed.")
  private List<String> moves = new ArrayList<>();

  DesktopCommand() {}

  @Override
  public Integer call() {
    Course course = Course.of(scenario, community(), seed);
    for (String move : moves) {
      course = course.with(Move.parse(move));
    }
    course.requirePossible();
    Desktop.open(course, Networks::load);
    return ExitCode.OK;
  }

  private ScenarioDocument community() {
    ModelDocument read = ScenarioArgument.read(scenario);
    if (read instanceof ScenarioDocument document) {
      return document;
    }
    throw InputException.of(
        "scenario '"
            + scenario
            + "' is of the model '"
            + read.model()
            + "'; the desktop laboratory shows learning communities only. Run it in an experiment:"
            + " ./skilled run --help");
  }
}
