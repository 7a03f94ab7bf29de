package org.skilled.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skilled.desktop.Desktop;
import org.skilled.desktop.run.ClassicCourse;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.run.ScenarioSource;
import org.skilled.experiment.Networks;
import org.skilled.experiment.Scenarios;
import org.skilled.scenario.FlatDocument;
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
      "  skilled desktop --scenario march-1991 --set socialization=0.9",
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
    ModelDocument read = ScenarioArgument.read(scenario);
    if (read instanceof ScenarioDocument document) {
      community(document);
    } else if (read instanceof FlatDocument document) {
      published(document);
    } else {
      throw new IllegalStateException("no windows show the model " + read.model());
    }
    return ExitCode.OK;
  }

  private void community(ScenarioDocument document) {
    Course course = Course.of(scenario, document, seed);
    for (String move : moves) {
      course = course.with(Move.parse(move));
    }
    course.requirePossible();
    Desktop.open(course, new Shipped(), Networks::load);
  }

  private void published(FlatDocument document) {
    ClassicCourse course = ClassicCourse.of(scenario, document, seed);
    for (String move : moves) {
      course = course.with(Move.parse(move, document::parameter));
    }
    course.scenario();
    Desktop.open(course, new Shipped(), Networks::load);
  }

  /** Scenarios of all models. */
  private static final class Shipped implements ScenarioSource {
    @Override
    public List<String> names() {
      return Scenarios.names();
    }

    @Override
    public ModelDocument read(String given) {
      return ScenarioArgument.read(given);
    }
  }
}
