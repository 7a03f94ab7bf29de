package org.skilled.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.skilled.experiment.Simulator;
import org.skilled.model.Quantities;
import org.skilled.model.Quantity;
import org.skilled.model.observe.Selector;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.NetworkParameters;
import org.skilled.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled outcomes}. */
@Command(
    name = "outcomes",
    header = "List the outcomes and weekly series that experiments can ask for.",
    description = {
      "They are what 'outcomes:' and 'series:' of an experiment name. Each is of the whole community,"
          + " or of one group, as in lateUsers@site:dansworth; which groups there are depends on the"
          + " scenario."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled outcomes",
      "  skilled outcomes one-ward",
      "  skilled outcomes march-1991",
      "  skilled outcomes mine.yaml",
      "",
      "In an experiment:",
      "  outcomes: [sustained, lateUsers@site:dansworth, knowHow@discipline:nursing]",
      "  series: [users, users@project:dansworth-a]"
    })
final class OutcomesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      defaultValue = "two-sites",
      completionCandidates = ScenarioArgument.Names.class,
      description = "A scenario that ships, or a scenario file (default: ${DEFAULT-VALUE}).")
  private String name;

  OutcomesCommand() {}

  @Override
  public Integer call() {
    ModelScenario scenario = ScenarioArgument.read(name).resolve();
    Simulator model = Simulator.LEARNING_COMMUNITY.of(scenario.model());
    List<Quantity> series = model.series();
    List<Quantity> outcomes =
        model.outcomes().stream().filter(outcome -> !series.contains(outcome)).toList();
    PrintWriter out = spec.commandLine().getOut();
    Columns.lines(rows(outcomes, series, scenario.step())).forEach(out::println);
    if (scenario instanceof Scenario community) {
      out.println();
      out.println("* belongs to projects: only of the whole, of sites and of projects.");
      out.println();
      out.println("Of one group, in scenario " + scenario.name() + ":");
      Columns.lines(groups(community)).forEach(out::println);
    }
    return ExitCode.OK;
  }

  private static List<List<String>> rows(
      List<Quantity> outcomes, List<Quantity> series, String step) {
    List<List<String>> rows = new ArrayList<>();
    if (!outcomes.isEmpty()) {
      rows.add(List.of("OUTCOME", "RANGE", "MEANING [UNIT]"));
      outcomes.forEach(outcome -> rows.add(row(outcome)));
      rows.add(List.of());
    }
    rows.add(
        List.of("SERIES", "RANGE", "MEANING [UNIT]; each is an outcome too, of the last " + step));
    series.forEach(quantity -> rows.add(row(quantity)));
    return rows;
  }

  private static List<String> row(Quantity quantity) {
    String name = quantity.selector();
    return List.of(
        Quantities.ofProjects(name) ? name + " *" : name,
        Text.range(quantity.min(), quantity.max()),
        Text.meaning(quantity.about(), quantity.unit()));
  }

  private static List<List<String>> groups(Scenario scenario) {
    return Stream.of(Selector.Kind.values())
        .filter(kind -> kind != Selector.Kind.ALL)
        .map(kind -> List.of("  NAME@" + kind.label() + ":", names(kind, scenario)))
        .toList();
  }

  private static String names(Selector.Kind kind, Scenario scenario) {
    boolean ofPeople = kind == Selector.Kind.DISCIPLINE || kind == Selector.Kind.SECTOR;
    if (ofPeople && scenario.network().kind() == NetworkParameters.Kind.IMPORTED) {
      return "as the file of people names them";
    }
    return String.join(", ", Quantities.groups(kind, scenario));
  }
}
