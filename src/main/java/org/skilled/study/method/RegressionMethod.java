package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.sensitivity.Inputs;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.analysis.sensitivity.RegressionIndices;
import org.skilled.analysis.sensitivity.RegressionTable;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.IndexBars;
import org.skilled.chart.Page;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code regression}: SRC, SRRC and PRCC of each input on the mean of each point's runs. */
public final class RegressionMethod implements Method {
  private static final String NAME = "regression";
  private static final int MOST_NAMED = 3;
  private static final List<String> COLUMNS =
      List.of(
          "output",
          "input",
          "prcc",
          "prcc.low",
          "prcc.high",
          "srrc",
          "srrc.low",
          "srrc.high",
          "src",
          "src.low",
          "src.high",
          "matters",
          "dummy",
          "anyDummy",
          "rankRSquared",
          "n",
          "leftOut");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "How far the output rises or falls with each input: standardised regression"
        + " coefficients (SRC), the same of ranks (SRRC), and partial rank correlations (PRCC).";
  }

  @Override
  public @Nullable String refusal(Study study) {
    String dependence = DependenceSection.dependence(study.sample());
    if (dependence != null) {
      return dependence;
    }
    List<Input> inputs = ordered(study.sample());
    if (inputs.isEmpty()) {
      Input input = study.sample().inputs().get(0);
      return "regression needs numbers, but '"
          + input.name()
          + "' has categories such as '"
          + input.levels().get(0)
          + "', and no other input is a number; use a method that takes categories";
    }
    int needed = inputs.size() + 4;
    int points = study.sample().points();
    return points >= needed
        ? null
        : String.format(
            Locale.ROOT,
            "there are only %,d points; regression on %,d inputs needs at least %,d, and many more"
                + " to be of use",
            points,
            inputs.size(),
            needed);
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream().map(output -> section(study, output)).toList();
  }

  /** Inputs that are numbers, or have two categories, which count as 0 and 1. */
  private static List<Input> ordered(Sample sample) {
    return sample.inputs().stream()
        .filter(input -> !input.isCategory() || input.levels().size() == 2)
        .toList();
  }

  /** How categories were counted, or that they were not. */
  private static List<String> categories(Sample sample) {
    List<String> notes = new ArrayList<>();
    for (Input input : ordered(sample)) {
      if (input.isCategory()) {
        notes.add(
            input.name()
                + " counts as 0 where it is '"
                + input.levels().get(0)
                + "' and as 1 where it is '"
                + input.levels().get(1)
                + "'.");
      }
    }
    List<String> without =
        sample.inputs().stream()
            .filter(input -> input.isCategory() && input.levels().size() != 2)
            .map(Input::name)
            .toList();
    if (!without.isEmpty()) {
      notes.add(
          Cells.list(without)
              + (without.size() == 1 ? " has" : " have")
              + " more than two categories without an order and "
              + (without.size() == 1 ? "is" : "are")
              + " left out; what "
              + (without.size() == 1 ? "it does" : "they do")
              + " counts as noise here.");
    }
    return notes;
  }

  private static Section section(Study study, Output output) {
    List<Input> inputs = ordered(study.sample());
    RegressionTable table =
        RegressionIndices.of(
            Inputs.of(
                inputs.stream().map(Input::name).toList(),
                inputs.stream().map(Input::values).toArray(double[][]::new)),
            output.means(),
            study.settings().seed());
    List<String> notes = new ArrayList<>();
    notes.add(
        "Regression sees what rises or falls with an input, not what does both, nor which inputs"
            + " need each other.");
    notes.addAll(categories(study.sample()));
    if (table.leftOut() > 0) {
      notes.add(Cells.count(table.leftOut(), "point") + " without a finished run were left out.");
    }
    if (study.sharedLuck()) {
      notes.add(
          "All points share their luck, so this holds for that luck only; with"
              + " commonRandomNumbers: false it would hold for any.");
    }
    return new Section(
        NAME,
        output.name(),
        "Regression",
        answer(output, table),
        summary(table),
        List.of(new DataTable(NAME, "One row an output and input.", COLUMNS, rows(output, table))),
        List.of(figure(study, output, table, answer(output, table))),
        notes,
        ranking(table));
  }

  private static String answer(Output output, RegressionTable table) {
    List<RegressionTable.Index> strong =
        table.byStrength().stream().filter(table::matters).toList();
    String how =
        String.format(
            Locale.ROOT,
            "Monotonic dependence explains %.0f %% of the ranks of %s over %s.",
            100 * table.rankRSquared(),
            output.name(),
            Cells.count(table.rows(), "point"));
    if (strong.isEmpty()) {
      return how + " None of the inputs stands out from inputs that do nothing.";
    }
    return how
        + String.format(
            Locale.ROOT,
            " %d of %s stand%s out (|PRCC| above %.3f), first %s.",
            strong.size(),
            Cells.count(table.indices().size(), "input"),
            strong.size() == 1 ? "s" : "",
            table.dummies().any(),
            Cells.list(
                strong.stream()
                    .limit(MOST_NAMED)
                    .map(index -> index.input() + " with " + Cells.both(index.prcc()))
                    .toList()));
  }

  private static List<List<String>> summary(RegressionTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "PRCC", "95 % INTERVAL", "SRRC", "SRC", "STANDS OUT"));
    for (RegressionTable.Index index : table.byStrength()) {
      rows.add(
          List.of(
              index.input(),
              Cells.value(index.prcc()),
              Cells.interval(index.prcc()),
              Cells.value(index.srrc()),
              Cells.value(index.src()),
              table.matters(index) ? "yes" : "no"));
    }
    return rows;
  }

  private static List<List<@Nullable Object>> rows(Output output, RegressionTable table) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (RegressionTable.Index index : table.indices()) {
      List<@Nullable Object> row = new ArrayList<>(List.of(output.name(), index.input()));
      Cells.add(row, index.prcc());
      Cells.add(row, index.srrc());
      Cells.add(row, index.src());
      row.add(table.matters(index));
      row.add(table.dummies().one());
      row.add(table.dummies().any());
      row.add(table.rankRSquared());
      row.add(table.rows());
      row.add(table.leftOut());
      rows.add(row);
    }
    return rows;
  }

  private static Figure figure(Study study, Output output, RegressionTable table, String answer) {
    List<IndexBars.Bar> bars =
        table.byStrength().stream()
            .map(
                index ->
                    new IndexBars.Bar(
                        index.input(),
                        index.prcc().value(),
                        index.prcc().low(),
                        index.prcc().high()))
            .toList();
    return new Figure(
        "prcc-" + output.name(),
        "Partial rank correlation of each input with "
            + output.name()
            + ", with 95 % intervals. "
            + answer,
        new Page(
            IndexBars.draw(
                new IndexBars.Data(
                    study.title(),
                    "Partial rank correlation (PRCC) of each input with " + output.name(),
                    "PRCC with " + output.name(),
                    bars,
                    table.dummies().one(),
                    study.caption(output, "PRCC"))),
            ChartWriter.HEIGHT),
        NAME);
  }

  /** Sizes without signs: an interval that holds 0 begins there. */
  private static Ranking ranking(RegressionTable table) {
    return new Ranking(
        "|PRCC|",
        table.indices().stream().map(RegressionTable.Index::input).toList(),
        table.indices().stream().map(index -> size(index.prcc())).toList(),
        new double[0][],
        table.dummies().any());
  }

  private static Estimate size(Estimate signed) {
    double low = Math.abs(signed.low());
    double high = Math.abs(signed.high());
    return new Estimate(
        Math.abs(signed.value()), signed.covers(0) ? 0 : Math.min(low, high), Math.max(low, high));
  }
}
