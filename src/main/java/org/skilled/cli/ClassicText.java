package org.skilled.cli;

import java.util.ArrayList;
import java.util.List;
import org.skilled.classic.Classic;
import org.skilled.classic.comparison.Comparison;
import org.skilled.classic.comparison.Figures;
import org.skilled.classic.comparison.Row;
import org.skilled.study.PlainNumber;

/** What {@code skilled classic} says, on the screen and as a table. */
final class ClassicText {
  /** The columns of the table. */
  static final List<String> HEADER =
      List.of(
          "what",
          "paper",
          "ours",
          "low",
          "high",
          "difference",
          "verdict",
          "rule",
          "agreement",
          "runs",
          "seed");

  private ClassicText() {}

  /** The comparison as a table, one row a result, numbers in full. */
  static List<List<String>> tidy(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : comparison.rows()) {
      rows.add(
          List.of(
              row.what(),
              row.paper(),
              number(row.ours().value()),
              number(row.ours().low()),
              number(row.ours().high()),
              number(row.difference().value()),
              verdict(row),
              row.rule(),
              row.level().words(),
              String.valueOf(comparison.runs()),
              String.valueOf(comparison.seed())));
    }
    return rows;
  }

  /** The comparison for the screen. */
  static List<String> lines(Classic<?> model, Comparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(Text.hanging("", model.citation() + "."));
    lines.add("");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("paper", "ours (95 %)", "difference", "verdict", "what"));
    for (Row row : comparison.rows()) {
      rows.add(
          List.of(
              row.paper(),
              Figures.text(row.ours()),
              Figures.text(row.difference().value()),
              verdict(row),
              row.what()));
    }
    lines.addAll(Columns.lines(rows));
    lines.add("");
    long agreeing = comparison.rows().stream().filter(Row::agrees).count();
    lines.add(
        agreeing
            + " of "
            + comparison.rows().size()
            + " results agree; "
            + Text.count(comparison.runs(), "run")
            + " of each setting, seed "
            + comparison.seed()
            + ".");
    comparison.rows().stream()
        .map(row -> row.level().words() + ": agree if " + row.rule() + ".")
        .distinct()
        .forEach(rule -> lines.add(Text.hanging("  ", rule)));
    return lines;
  }

  static String verdict(Row row) {
    return row.agrees() ? "agrees" : "differs";
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : PlainNumber.of(value);
  }
}
