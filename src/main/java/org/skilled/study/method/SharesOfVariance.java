package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.chart.Page;
import org.skilled.chart.TwoIndexBars;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Study;

/**
 * First-order and total indices in words, as tables and as bars, for the methods that give both.
 *
 * @param method name of the method, which also names tables and charts
 * @param measure what the shares are of the variance of, in words
 * @param first first-order index of each input
 * @param ranking the total indices
 */
record SharesOfVariance(
    String method, Output output, String measure, List<Estimate> first, Ranking ranking) {
  private static final int MOST_NAMED = 3;

  /** A total share below it is not worth naming where no floor is known. */
  private static final double WITHOUT_FLOOR = 0.02;

  /** What the strongest explain. */
  String answer() {
    List<Integer> strong = ranking.order().stream().filter(this::stands).limit(MOST_NAMED).toList();
    if (strong.isEmpty() && Double.isNaN(ranking.floor())) {
      return "None of "
          + Cells.count(ranking.inputs().size(), "input")
          + " has a total share of more than 2 % of the variance of "
          + measure
          + ".";
    }
    if (strong.isEmpty()) {
      return "None of "
          + Cells.count(ranking.inputs().size(), "input")
          + " can be told from inputs that do nothing to "
          + measure
          + ".";
    }
    List<String> parts = new ArrayList<>();
    for (int i : strong) {
      parts.add(
          ranking.inputs().get(i)
              + " explains "
              + Cells.percent(first.get(i))
              + (parts.isEmpty() ? " of the variance of " + measure : "")
              + " on its own, "
              + Cells.percent(ranking.values().get(i))
              + " with interactions");
    }
    long all = IntStream.range(0, first.size()).filter(this::stands).count();
    return String.join("; ", parts) + "." + others(all - strong.size());
  }

  /** Without a floor nothing tells whether an input matters, only how large its share is. */
  private String others(long count) {
    if (count > 0 && Double.isNaN(ranking.floor())) {
      return " Of the others, "
          + count
          + (count == 1 ? " has" : " have")
          + " a total share of more than 2 %, which may be error.";
    }
    return count == 0
        ? ""
        : count == 1
            ? " One of the others matters too."
            : " Of the others, " + count + " matter too.";
  }

  private boolean stands(int input) {
    Estimate total = ranking.values().get(input);
    return Double.isNaN(ranking.floor()) ? total.value() > WITHOUT_FLOOR : ranking.matters(input);
  }

  /** For the terminal. */
  List<List<String>> summary() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "S1", "95 % INTERVAL", "ST", "95 % INTERVAL", "MATTERS"));
    for (int i : ranking.order()) {
      Estimate total = ranking.values().get(i);
      rows.add(
          List.of(
              ranking.inputs().get(i),
              Cells.value(first.get(i)),
              Cells.interval(first.get(i)),
              Cells.value(total),
              Cells.interval(total),
              Double.isNaN(ranking.floor()) ? "-" : ranking.matters(i) ? "yes" : "no"));
    }
    return rows;
  }

  /** All figures. */
  DataTable table() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      List<@Nullable Object> row = new ArrayList<>(List.of(output.name(), ranking.inputs().get(i)));
      Cells.add(row, first.get(i));
      Cells.add(row, ranking.values().get(i));
      row.add(Double.isNaN(ranking.floor()) ? null : (Object) ranking.matters(i));
      row.add(ranking.floor());
      rows.add(row);
    }
    return new DataTable(
        method,
        "One row an output and input: shares of the variance, with 95 % intervals.",
        List.of(
            "output", "input", "s1", "s1.low", "s1.high", "st", "st.low", "st.high", "matters",
            "floor"),
        rows);
  }

  /** The bars. */
  Figure figure(Study study, String caption, String band) {
    List<TwoIndexBars.Bar> bars =
        ranking.order().stream()
            .map(
                i ->
                    new TwoIndexBars.Bar(
                        ranking.inputs().get(i), first.get(i), ranking.values().get(i)))
            .toList();
    Page page =
        TwoIndexBars.draw(
            new TwoIndexBars.Data(
                study.title(),
                "Shares of the variance of " + measure,
                "on its own (S1)",
                "with interactions (ST)",
                bars,
                ranking.floor(),
                "Bar: share; line: its 95 % interval." + band,
                study.caption(output, caption)));
    return new Figure(method + "-" + output.name(), answer(), page, method);
  }

  /** Explains first-order indices below 0; null if there are none. */
  @Nullable String negative() {
    List<String> below =
        IntStream.range(0, first.size())
            .filter(i -> first.get(i).value() < 0)
            .mapToObj(i -> ranking.inputs().get(i))
            .toList();
    if (below.isEmpty()) {
      return null;
    }
    List<String> clear =
        IntStream.range(0, first.size())
            .filter(i -> first.get(i).high() < 0)
            .mapToObj(i -> ranking.inputs().get(i))
            .toList();
    String named =
        below.size() <= MOST_NAMED ? Cells.list(below) : Cells.count(below.size(), "input");
    return "The first-order index of "
        + named
        + " is estimated below 0, which no true share can be: the estimate swings around its true"
        + " value, here near 0."
        + (clear.isEmpty()
            ? ""
            : " That of "
                + Cells.list(clear)
                + " lies below 0 with its whole interval, as about one in 40 does by chance; if many"
                + " do, suspect that inputs are not independent or rows are in the wrong order.");
  }
}
