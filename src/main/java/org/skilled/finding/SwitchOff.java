package org.skilled.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Verdict;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.finding.ClaimResult;
import org.skilled.experiment.finding.Finding;
import org.skilled.experiment.finding.FindingResult;

/**
 * Which findings are no longer shown without which mechanism: verdicts by mechanism, one column a
 * finding.
 *
 * @param mechanisms the rows, below one for the model as it is
 * @param columns one a finding
 */
public record SwitchOff(List<Mechanisms.Mechanism> mechanisms, List<Column> columns) {
  private static final String WHOLE = "nothing";

  public SwitchOff {
    mechanisms = List.copyOf(mechanisms);
    columns = List.copyOf(columns);
  }

  /**
   * One finding.
   *
   * @param cells the first for the model as it is, then one a mechanism
   */
  public record Column(Finding finding, List<Cell> cells) {
    public Column {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A finding without a mechanism.
   *
   * @param result what the runs say; null if the finding's own design sets the mechanism's
   *     parameters, so that it cannot be switched off there
   */
  public record Cell(@Nullable FindingResult result) {
    /** The verdict; null if there is none. */
    public @Nullable Verdict verdict() {
      return result == null ? null : result.verdict();
    }

    /** One sign for tables: shown, not shown, opposite, not asked. */
    public String sign() {
      Verdict verdict = verdict();
      if (verdict == null) {
        return "\u00b7";
      }
      return switch (verdict) {
        case SHOWN -> "+";
        case TOO_SMALL, UNCERTAIN -> "o";
        case OPPOSITE -> "x";
      };
    }
  }

  /** The variants to be run: the model as it is, then without each mechanism. */
  public static List<Variant> variants(List<Mechanisms.Mechanism> mechanisms) {
    List<Variant> variants = new ArrayList<>();
    variants.add(new Variant(WHOLE, Map.of()));
    mechanisms.forEach(mechanism -> variants.add(mechanism.off()));
    return variants;
  }

  /**
   * The column of a finding.
   *
   * @param judged under each of the {@link #variants}
   */
  public static Column column(
      Experiment experiment, List<Mechanisms.Mechanism> mechanisms, List<FindingResult> judged) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(judged.get(0)));
    for (int m = 0; m < mechanisms.size(); m++) {
      boolean own = Variation.isAboutSame(experiment, mechanisms.get(m).off());
      cells.add(new Cell(own ? null : judged.get(m + 1)));
    }
    return new Column(Judged.finding(experiment), cells);
  }

  /** Names of the rows: what is switched off. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(WHOLE);
    mechanisms.forEach(mechanism -> names.add(mechanism.off().name()));
    return names;
  }

  /** The matrix as people read it, with its header. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("SWITCHED OFF"));
    columns.forEach(column -> header.add(column.finding().id()));
    rows.add(header);
    List<String> names = names();
    for (int row = 0; row < names.size(); row++) {
      int at = row;
      List<String> cells = new ArrayList<>(List.of(names.get(row)));
      columns.forEach(column -> cells.add(column.cells().get(at).sign()));
      rows.add(cells);
    }
    return rows;
  }

  /** What the signs mean, and which findings are no longer shown without which mechanism. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("+ shown, o not shown, x opposite, \u00b7 not asked: the finding sets it itself");
    for (Column column : columns) {
      String id = column.finding().id();
      if (column.cells().get(0).verdict() != Verdict.SHOWN) {
        notes.add(id + " is not shown with all mechanisms, so there is nothing to lose.");
        continue;
      }
      List<String> lost =
          IntStream.range(1, column.cells().size())
              .filter(row -> isLost(column.cells().get(row)))
              .mapToObj(row -> names().get(row))
              .toList();
      notes.add(
          lost.isEmpty()
              ? id + " is shown without any single mechanism."
              : id + " is no longer shown without " + String.join("; ", lost) + ".");
    }
    return notes;
  }

  /** Writes {@code switch-off.csv} into a folder: one row a mechanism and claim. */
  public Path write(Path folder) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "off",
            "finding",
            "verdict.finding",
            "claim",
            "effect",
            "low",
            "high",
            "pairs",
            "verdict",
            "reason"));
    for (int row = 0; row < names().size(); row++) {
      for (Column column : columns) {
        addCells(rows, names().get(row), column.finding(), column.cells().get(row).result());
      }
    }
    Path file = folder.resolve("switch-off.csv");
    Table.csv(file, rows);
    return file;
  }

  private static void addCells(
      List<List<String>> rows, String off, Finding finding, @Nullable FindingResult result) {
    if (result == null) {
      rows.add(List.of(off, finding.id(), "not asked", "", "", "", "", "", "", ""));
      return;
    }
    for (ClaimResult claim : result.claims()) {
      rows.add(
          List.of(
              off,
              finding.id(),
              result.verdict().word(),
              claim.claim().says(),
              Table.number(claim.effect().estimate()),
              Table.number(claim.effect().low()),
              Table.number(claim.effect().high()),
              String.valueOf(claim.effect().n()),
              claim.verdict().word(),
              claim.verdict().reason()));
    }
  }

  private static boolean isLost(Cell cell) {
    return cell.verdict() != null && cell.verdict() != Verdict.SHOWN;
  }
}
