package org.skilled.docs;

import static org.skilled.docs.MarkdownTable.code;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skilled.model.Quantities;
import org.skilled.model.Quantity;
import org.skilled.model.Simulation;
import org.skilled.model.community.Flow;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ScenarioDocument;

/** The tables of {@code docs/ODD.md}, made from the code. */
final class OddTables {
  private OddTables() {}

  /** All tables by name. */
  static Map<String, String> all() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("version", version());
    tables.put("scenarios", scenarios());
    tables.put("steps", steps());
    tables.put("parameters", parameters());
    tables.put("constants", constants());
    tables.put("flows", flows());
    tables.put("outcomes", quantities(onlyAtTheEnd()));
    tables.put("series", quantities(Quantities.series()));
    return tables;
  }

  private static String version() {
    return MarkdownTable.of(
        List.of("This document describes", ""),
        Stream.of(List.of("Version of the model's behaviour", code(Simulation.VERSION))));
  }

  private static String scenarios() {
    return MarkdownTable.of(
        List.of("Scenario", "About"),
        ScenarioDocument.shippedNames().stream()
            .map(name -> List.of(code(name), ScenarioDocument.named(name).resolve().about())));
  }

  private static String steps() {
    return MarkdownTable.of(
        List.of("Step", "Section", "Class", "What happens"),
        ModelSteps.all().stream()
            .map(
                step ->
                    List.of(
                        String.valueOf(step.number()),
                        step.link(),
                        code(step.type().getName().replace("org.skilled.", "").replace('$', '.')),
                        step.does())));
  }

  private static String parameters() {
    return MarkdownTable.of(
        List.of("Parameter", "Meaning", "Unit", "Range", "Default", "Source"),
        ParameterCatalogue.all().stream()
            .map(
                entry ->
                    List.of(
                        code(entry.path()),
                        entry.about(),
                        entry.unit(),
                        range(entry),
                        entry.defaultValue(),
                        entry.source())));
  }

  static String range(ParameterEntry entry) {
    Double min = entry.min();
    Double max = entry.max();
    String range =
        switch (entry.type()) {
          case NUMBER -> min == null || max == null ? "" : MarkdownTable.range(min, max);
          case INTEGER ->
              min == null || max == null
                  ? ""
                  : MarkdownTable.number(min) + " to " + MarkdownTable.number(max);
          case CATEGORY -> String.join(", ", entry.choices());
          case LIST -> "list";
          case TEXT -> "text";
        };
    return entry.nullable() ? range + " or none" : range;
  }

  private static String constants() {
    return MarkdownTable.of(
        List.of("Constant", "Value", "Meaning"),
        ModelConstants.ALL.stream()
            .map(
                constant ->
                    List.of(
                        code(constant.simpleName()),
                        MarkdownTable.number(constant.value()),
                        constant.meaning())));
  }

  private static String flows() {
    return MarkdownTable.of(
        List.of("Flow", "Know-how that is"),
        Arrays.stream(Flow.values()).map(flow -> List.of(code(flow.label()), flow.about())));
  }

  private static List<Quantity> onlyAtTheEnd() {
    List<String> weekly =
        Quantities.series().stream().map(Quantity::selector).collect(Collectors.toList());
    return Quantities.outcomes().stream()
        .filter(outcome -> !weekly.contains(outcome.selector()))
        .toList();
  }

  private static String quantities(List<Quantity> quantities) {
    return MarkdownTable.of(
        List.of("Name", "Meaning", "Unit", "Range"),
        quantities.stream()
            .map(
                quantity ->
                    List.of(
                        code(quantity.selector()),
                        quantity.about(),
                        quantity.unit(),
                        MarkdownTable.range(quantity.min(), quantity.max()))));
  }
}
