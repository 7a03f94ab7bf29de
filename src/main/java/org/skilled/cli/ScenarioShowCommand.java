package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled scenario show}. */
@Command(
    name = "show",
    header =
        "Show a scenario: what it is about, and every parameter with its value, unit and meaning.",
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

  @Parameters(paramLabel = "NAME", description = "A scenario that ships, or a scenario file.")
  private String name;

  @Option(names = "--yaml", description = "Print the whole scenario as a file to start from.")
  private boolean yaml;

  ScenarioShowCommand() {}

  @Override
  public Integer call() {
    ScenarioDocument document = document();
    PrintWriter out = spec.commandLine().getOut();
    if (yaml) {
      out.print(document.toYaml());
      return ExitCode.OK;
    }
    Scenario scenario = document.resolve();
    out.println(Text.hanging("", scenario.name() + ": " + scenario.about()));
    out.println();
    rows(document).forEach(out::println);
    return ExitCode.OK;
  }

  private ScenarioDocument document() {
    boolean file = name.endsWith(".yaml") || name.endsWith(".yml");
    return file ? ScenarioDocument.read(Path.of(name)) : ScenarioDocument.named(name);
  }

  private static List<String> rows(ScenarioDocument document) {
    List<ParameterEntry> entries =
        ParameterCatalogue.all().stream()
            .filter(entry -> entry.isFactor() && !entry.path().contains("<"))
            .toList();
    List<String> values = entries.stream().map(entry -> value(document, entry)).toList();
    int pathWidth = widest(entries.stream().map(ParameterEntry::path).toList());
    int valueWidth = widest(values);
    List<String> rows = new ArrayList<>();
    String block = "";
    for (int i = 0; i < values.size(); i++) {
      ParameterEntry entry = entries.get(i);
      String first = StringUtils.substringBefore(entry.path(), ".");
      if (!first.equals(block) && i > 0) {
        rows.add("");
      }
      block = first;
      rows.add(
          StringUtils.rightPad(entry.path(), pathWidth + 2)
              + StringUtils.rightPad(values.get(i), valueWidth + 2)
              + entry.about());
    }
    return rows;
  }

  private static String value(ScenarioDocument document, ParameterEntry entry) {
    Object value = document.value(entry.path());
    if (value == null) {
      return entry.nullable() || entry.type() == ParameterType.TEXT ? "none" : "varies";
    }
    String text = value instanceof Number number ? Text.number(number) : value.toString();
    return entry.unit().equals("1") ? text : text + " " + entry.unit();
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }
}
