package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Share;
import org.skilled.analysis.decision.Comparison;
import org.skilled.analysis.sample.Output;
import org.skilled.study.DataTable;

/** A comparison as tables. */
record CompareTables(Output output, Comparison comparison, double @Nullable [] costs) {
  static final String LEVERS = "compare";
  static final String PAIRS = "compare-pairs";
  static final String REGRETS = "compare-regrets";

  /** Levers, the best mean first. */
  static List<Integer> order(Comparison comparison) {
    double sign = comparison.higher() ? -1 : 1;
    return IntStream.range(0, comparison.labels().size())
        .boxed()
        .sorted(Comparator.comparingDouble(l -> sign * comparison.differences().means()[l]))
        .toList();
  }

  List<List<String>> summary() {
    List<List<String>> rows = new ArrayList<>();
    List<String> header =
        new ArrayList<>(
            List.of(
                "INTERVENTION",
                "MEAN",
                "FROM " + comparison.labels().get(comparison.baseline()).toUpperCase(Locale.ROOT),
                "BEST ON AVERAGE",
                "BEST IN WORLDS",
                "EXPECTED REGRET"));
    double @Nullable [] prices = costs;
    if (prices != null) {
      header.add("COST");
    }
    rows.add(header);
    for (int l : order(comparison)) {
      List<String> row = new ArrayList<>();
      row.add(comparison.labels().get(l));
      row.add(Interests.number(comparison.differences().means()[l]));
      row.add(
          l == comparison.baseline()
              ? "-"
              : words(comparison.differences().of(l, comparison.baseline())));
      row.add(Cells.percent(Estimate.bare(comparison.differences().first()[l])));
      row.add(Cells.percent(Estimate.bare(comparison.best().get(l).share())));
      row.add(Digits.value(comparison.regret().expected().get(l)));
      if (prices != null) {
        row.add(Interests.number(prices[l]));
      }
      rows.add(row);
    }
    return rows;
  }

  static String words(Estimate estimate) {
    return Digits.both(estimate);
  }

  List<DataTable> tables() {
    return List.of(levers(), pairs(), regrets());
  }

  private DataTable levers() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    double @Nullable [] prices = costs;
    List<Integer> frontier = prices == null ? List.of() : comparison.frontier(prices);
    for (int l = 0; l < comparison.labels().size(); l++) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(output.name());
      row.add(comparison.labels().get(l));
      row.add(comparison.differences().means()[l]);
      Cells.add(
          row,
          l == comparison.baseline()
              ? Estimate.bare(Double.NaN)
              : comparison.differences().of(l, comparison.baseline()));
      row.add(comparison.differences().first()[l]);
      add(row, comparison.best().get(l));
      add(row, comparison.better().get(l));
      add(row, comparison.enough().isEmpty() ? null : comparison.enough().get(l));
      Cells.add(row, comparison.regret().expected().get(l));
      row.add(comparison.regret().high()[l]);
      row.add(comparison.regret().most()[l]);
      row.add(comparison.regret().luck());
      row.add(comparison.matters());
      row.add(prices == null ? null : (Object) prices[l]);
      row.add(prices == null ? null : (Object) frontier.contains(l));
      rows.add(row);
    }
    return new DataTable(
        LEVERS,
        "One row an output and intervention.",
        List.of(
            "output",
            "label",
            "mean",
            "difference",
            "difference.low",
            "difference.high",
            "bestOnAverage",
            "bestInWorlds",
            "bestInWorlds.low",
            "bestInWorlds.high",
            "betterInWorlds",
            "betterInWorlds.low",
            "betterInWorlds.high",
            "enoughInWorlds",
            "enoughInWorlds.low",
            "enoughInWorlds.high",
            "regret",
            "regret.low",
            "regret.high",
            "regret95",
            "regretMost",
            "regretLuck",
            "matters",
            "cost",
            "onFrontier"),
        rows);
  }

  private static void add(List<@Nullable Object> row, @Nullable Share share) {
    row.add(share == null ? null : (Object) share.share());
    row.add(share == null ? null : (Object) share.low());
    row.add(share == null ? null : (Object) share.high());
  }

  private DataTable pairs() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int a = 0; a < comparison.labels().size(); a++) {
      for (int b = 0; b < a; b++) {
        Estimate difference = comparison.differences().of(a, b);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(output.name());
        row.add(comparison.labels().get(a));
        row.add(comparison.labels().get(b));
        Cells.add(row, difference);
        row.add(difference.side(0) != 0);
        rows.add(row);
      }
    }
    return new DataTable(
        PAIRS,
        "One row an output and pair: label less other, with intervals that hold all together.",
        List.of(
            "output",
            "label",
            "other",
            "difference",
            "difference.low",
            "difference.high",
            "toldApart"),
        rows);
  }

  private DataTable regrets() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int l = 0; l < comparison.labels().size(); l++) {
      for (int w = 0; w < comparison.worldMeans()[l].length; w++) {
        rows.add(
            List.of(
                output.name(),
                comparison.labels().get(l),
                w + 1,
                comparison.worldMeans()[l][w],
                comparison.regret().byWorld()[l][w]));
      }
    }
    return new DataTable(
        REGRETS,
        "One row an output, intervention and world.",
        List.of("output", "label", "world", "mean", "regret"),
        rows);
  }
}
