package org.skilled.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Effect;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.finding.Claim;
import org.skilled.experiment.finding.ClaimResult;
import org.skilled.experiment.finding.Comparison;
import org.skilled.experiment.store.SafeFiles;

/** The table of findings: one row a claim. */
public final class FindingTable {
  /** Pairs below which a verdict is provisional. */
  public static final int FEWEST_PAIRS = 200;

  private static final int DECIMALS = 3;

  private FindingTable() {}

  /**
   * One row, as people read it.
   *
   * @param finding what the finding is called; empty in rows after its first
   * @param outcome what the effect is measured in
   * @param effect the estimate
   * @param interval the 95 % interval
   * @param matters the effect that is expected, with the size from which it would matter
   * @param pairs number of replicates compared
   */
  public record Row(
      String finding,
      String claim,
      String outcome,
      String effect,
      String interval,
      String matters,
      String pairs,
      String verdict) {}

  /** The rows of the table. */
  public static List<Row> rows(List<Judged> findings) {
    List<Row> rows = new ArrayList<>();
    for (Judged judged : findings) {
      String name = judged.result().finding().id();
      for (ClaimResult result : judged.result().claims()) {
        Effect effect = result.effect();
        rows.add(
            new Row(
                name,
                result.claim().says(),
                outcome(result.claim()),
                signed(effect.estimate()),
                interval(effect),
                expected(result.claim()),
                String.valueOf(effect.n()),
                result.verdict().text()));
        name = "";
      }
    }
    return rows;
  }

  /** How many findings are shown, not shown and opposite, in a sentence. */
  public static String summary(List<Judged> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List.of("shown", "not shown", "opposite").forEach(word -> counts.put(word, 0));
    findings.forEach(judged -> counts.merge(judged.result().verdict().word(), 1, Integer::sum));
    return "Of "
        + findings.size()
        + " findings, "
        + counts.get("shown")
        + " shown, "
        + counts.get("not shown")
        + " not shown, "
        + counts.get("opposite")
        + " opposite.";
  }

  /** Writes {@code findings.csv}, {@code findings.json} and {@code findings.md} into a folder. */
  public static List<Path> write(List<Judged> findings, Path folder, String modelVersion) {
    Path csv = folder.resolve("findings.csv");
    Path json = folder.resolve("findings.json");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "finding",
            "experiment",
            "claim",
            "outcome",
            "expected",
            "matters",
            "effect",
            "low",
            "high",
            "pairs",
            "verdict",
            "reason",
            "verdict.finding"));
    for (Judged judged : findings) {
      judged.result().claims().forEach(result -> rows.add(cells(judged, result)));
    }
    Table.csv(csv, rows);
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("modelVersion", modelVersion);
    content.put("findings", findings.stream().map(FindingTable::json).toList());
    Table.json(json, content);
    Path markdown = folder.resolve("findings.md");
    SafeFiles.text(markdown, markdown(findings) + "\n");
    return List.of(csv, json, markdown);
  }

  /** The table in Markdown, as in {@code docs/findings.md}. */
  public static String markdown(List<Judged> findings) {
    StringBuilder text =
        new StringBuilder(
            "| Finding | Claim | Outcome | Expected | Effect | 95 % interval | Pairs | Verdict |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (Row row : rows(findings)) {
      text.append("\n| ")
          .append(
              String.join(
                  " | ",
                  row.finding(),
                  row.claim(),
                  row.outcome(),
                  row.matters(),
                  row.effect(),
                  row.interval(),
                  row.pairs(),
                  row.verdict()))
          .append(" |");
    }
    return text.append("\n\n").append(summary(findings)).toString();
  }

  /** A number with its sign and three decimals; "unknown" for NaN. */
  public static String signed(double value) {
    if (!Double.isFinite(value)) {
      return "unknown";
    }
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
  }

  /** The interval in words: "+0.1 to +0.2". */
  public static String interval(Effect effect) {
    return effect.hasInterval() ? signed(effect.low()) + " to " + signed(effect.high()) : "unknown";
  }

  private static String outcome(Claim claim) {
    return claim.comparison() instanceof Comparison.Simplex
        ? "smallest share, by " + claim.outcome()
        : claim.outcome();
  }

  private static String expected(Claim claim) {
    String size = Table.number(claim.matters());
    return switch (claim.expect()) {
      case ABOVE -> "at least +" + size;
      case BELOW -> "at most -" + size;
      case HARDLY_ANY -> "within \u00b1" + size;
    };
  }

  private static List<String> cells(Judged judged, ClaimResult result) {
    Claim claim = result.claim();
    return List.of(
        judged.result().finding().id(),
        judged.experiment().name(),
        claim.says(),
        claim.outcome(),
        claim.expect().word(),
        Table.number(claim.matters()),
        Table.number(result.effect().estimate()),
        Table.number(result.effect().low()),
        Table.number(result.effect().high()),
        String.valueOf(result.effect().n()),
        result.verdict().word(),
        result.verdict().reason(),
        judged.result().verdict().word());
  }

  private static Map<String, Object> json(Judged judged) {
    Experiment experiment = judged.experiment();
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("id", judged.result().finding().id());
    node.put("says", judged.result().finding().says());
    node.put("experiment", experiment.name());
    node.put("seed", experiment.seed());
    node.put("verdict", judged.result().verdict().word());
    List<Map<String, @Nullable Object>> claims = new ArrayList<>();
    for (ClaimResult result : judged.result().claims()) {
      Map<String, @Nullable Object> claim = new LinkedHashMap<>();
      claim.put("claim", result.claim().says());
      claim.put("outcome", result.claim().outcome());
      claim.put("expected", result.claim().expect().word());
      claim.put("matters", decimal(result.claim().matters()));
      claim.put("effect", decimal(result.effect().estimate()));
      claim.put("low", decimal(result.effect().low()));
      claim.put("high", decimal(result.effect().high()));
      claim.put("pairs", result.effect().n());
      claim.put("verdict", result.verdict().word());
      claim.put("reason", result.verdict().reason());
      claims.add(claim);
    }
    node.put("claims", claims);
    return node;
  }

  /** A number that is the same text on every JVM; null where it is unknown. */
  private static @Nullable Object decimal(double value) {
    return Double.isFinite(value) ? new BigDecimal(Table.number(value)) : null;
  }
}
