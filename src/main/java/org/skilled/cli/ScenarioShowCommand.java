package org.skilled.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled scenario show}. */
@Command(
    name = "show",
    header =
        "Show a scenario: what it is about, and every parameter with value, range, unit, meaning.",
    description =
        "Paths are those that factors of experiments use. 'varies' stands for a value that differs"
            + " between sites or projects; --yaml shows each.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled scenario show two-sites",
      "  skilled scenario show two-sites --yaml > mine.yaml"
    })
final class ScenarioShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = ScenarioArgument.Names.class,
      description = "A scenario that ships, or a scenario file.")
  private String name;

  @Option(names = "--yaml", description = "Print the whole scenario as a file to start from.")
  private boolean yaml;

  ScenarioShowCommand() {}

  @Override
  public Integer call() {
    ModelDocument document = ScenarioArgument.read(name);
    PrintWriter out = spec.commandLine().getOut();
    if (yaml) {
      out.print(document.toYaml());
      return ExitCode.OK;
    }
    ModelScenario scenario = document.resolve();
    out.println(Text.hanging("", scenario.name() + ": " + scenario.about()));
    out.println();
    Columns.lines(rows(document)).forEach(out::println);
    return ExitCode.OK;
  }

  private static List<List<String>> rows(ModelDocument document) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("PARAMETER", "VALUE", "RANGE", "MEANING [UNIT]"));
    String block = "";
    for (ParameterEntry entry : document.parameters()) {
      if (!entry.isFactor() || entry.path().contains("<")) {
        continue;
      }
      String first = StringUtils.substringBefore(entry.path(), ".");
      if (!first.equals(block)) {
        rows.add(List.of());
      }
      block = first;
      rows.add(
          List.of(
              entry.path(),
              value(document, entry),
              range(entry),
              Text.meaning(entry.about(), entry.unit())));
    }
    return rows;
  }

  private static String value(ModelDocument document, ParameterEntry entry) {
    Object value = document.value(entry.path());
    if (value == null) {
      return entry.nullable() || entry.type() == ParameterType.TEXT ? "none" : "varies";
    }
    return value instanceof Number number ? Text.number(number) : value.toString();
  }

  private static String range(ParameterEntry entry) {
    Double min = entry.min();
    Double max = entry.max();
    return min == null || max == null ? "" : Text.range(min, max);
  }
}
