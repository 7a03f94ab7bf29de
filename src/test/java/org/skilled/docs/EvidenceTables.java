package org.skilled.docs;

import static org.skilled.docs.MarkdownTable.code;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.skilled.docs.Dependence.Cell;
import org.skilled.docs.Dependence.Strength;
import org.skilled.model.Simulation;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;

/** The tables of {@code docs/evidence.md}, made from the code and the dependence measured. */
final class EvidenceTables {
  private static final String ASSUMED = "assumed";
  private static final String CALIBRATED = "calibrated";
  private static final List<String> OUTCOMES = List.of("sustained", "lateUsers");

  private final Dependence dependence;

  EvidenceTables(Dependence dependence) {
    this.dependence = dependence;
  }

  /** All tables by name. */
  Map<String, String> all() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("counts", counts());
    tables.put("made", made());
    tables.put("wanted", wanted());
    tables.put("parameters", parameters());
    return tables;
  }

  private String counts() {
    return MarkdownTable.of(
        List.of("Dependence", "Parameters", "with a source", "calibrated", "assumed"),
        Stream.concat(
            Stream.of(Strength.values())
                .map(strength -> counts(strength.word(), withStrength(strength))),
            Stream.of(
                counts(
                    "not varied",
                    entries()
                        .filter(entry -> dependence.strength(entry.path()).isEmpty())
                        .toList()))));
  }

  private static List<String> counts(String word, List<ParameterEntry> entries) {
    long assumed = entries.stream().filter(entry -> is(entry, ASSUMED)).count();
    long calibrated = entries.stream().filter(entry -> is(entry, CALIBRATED)).count();
    return List.of(
        word,
        String.valueOf(entries.size()),
        String.valueOf(entries.size() - assumed - calibrated),
        String.valueOf(calibrated),
        String.valueOf(assumed));
  }

  private String made() {
    return MarkdownTable.of(
        List.of(
            "Outcome",
            "Points",
            "Version of the model",
            "Explained of ranks",
            "A dummy stays within (95 %)",
            "Stands out beyond"),
        OUTCOMES.stream()
            .map(
                outcome ->
                    List.of(
                        code(outcome),
                        dependence.ofOutcome(outcome, "n"),
                        version(dependence.modelVersion(outcome)),
                        dependence.rounded(outcome, "rankRSquared"),
                        "±" + dependence.rounded(outcome, "dummy"),
                        "±" + dependence.rounded(outcome, "anyDummy"))));
  }

  private static String version(String measured) {
    return measured.equals(Simulation.VERSION)
        ? code(measured)
        : code(measured) + ", older than the model's " + code(Simulation.VERSION);
  }

  /** What matters and is assumed or only calibrated, strongest first. */
  private String wanted() {
    return MarkdownTable.of(
        List.of(
            "Parameter",
            "Value",
            "Value is",
            "Dependence",
            "PRCC with `sustained`",
            "with `lateUsers`"),
        Stream.of(Strength.STRONG, Strength.MODERATE)
            .flatMap(strength -> withStrength(strength).stream())
            .filter(entry -> is(entry, ASSUMED) || is(entry, CALIBRATED))
            .sorted(Comparator.comparingDouble(this::size).reversed())
            .map(
                entry ->
                    List.of(
                        code(entry.path()),
                        entry.defaultValue(),
                        is(entry, CALIBRATED) ? CALIBRATED : ASSUMED,
                        word(entry),
                        cell("sustained", entry),
                        cell("lateUsers", entry))));
  }

  private String parameters() {
    return MarkdownTable.of(
        List.of(
            "Parameter",
            "Value",
            "Range",
            "Unit",
            "Source",
            "Dependence",
            "PRCC with `sustained`",
            "with `lateUsers`"),
        entries()
            .map(
                entry ->
                    List.of(
                        code(entry.path()),
                        entry.defaultValue(),
                        OddTables.range(entry),
                        entry.unit(),
                        entry.source(),
                        word(entry),
                        cell("sustained", entry),
                        cell("lateUsers", entry))));
  }

  private static Stream<ParameterEntry> entries() {
    return ParameterCatalogue.all().stream();
  }

  private List<ParameterEntry> withStrength(Strength strength) {
    return entries()
        .filter(entry -> dependence.strength(entry.path()).filter(strength::equals).isPresent())
        .toList();
  }

  private static boolean is(ParameterEntry entry, String word) {
    return entry.source().startsWith(word);
  }

  private double size(ParameterEntry entry) {
    return OUTCOMES.stream()
        .flatMap(outcome -> dependence.of(outcome, entry.path()).stream())
        .mapToDouble(Cell::size)
        .max()
        .orElse(0);
  }

  private String word(ParameterEntry entry) {
    return dependence.strength(entry.path()).map(Strength::word).orElse("not varied");
  }

  private String cell(String outcome, ParameterEntry entry) {
    return dependence.of(outcome, entry.path()).map(Cell::text).orElse("");
  }
}
