package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Effect;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.agreement.Tiers;
import org.skilled.analysis.contrast.Contrast;
import org.skilled.analysis.contrast.Contrasts;
import org.skilled.analysis.contrast.LargerContrasts;
import org.skilled.analysis.decision.Levers;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.chart.LeverRows;
import org.skilled.problem.InputException;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code contrasts}: by how much the output differs between values of each input, in its unit. */
public final class ContrastsMethod implements Method {
  /** The name, by which the report knows its sections. */
  public static final String NAME = "contrasts";

  private static final int MOST_ROWS = 40;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "By how much the output differs, in its own unit, between settings and the baseline of"
        + " designs that vary one input at a time, and between levels or thirds of inputs elsewhere.";
  }

  @Override
  public @Nullable String refusal(Study study) {
    Sample sample = study.sample();
    if (Levers.refusal(sample) == null) {
      return "points are labelled interventions; 'compare' tells their differences";
    }
    return sample.points() < 2
        ? "there is one point; differences need two"
        : DependenceSection.dependence(sample);
  }

  @Override
  public List<Section> apply(Study study) {
    Study alone = StandAlone.of(study);
    return alone.outputs().stream().map(output -> section(study, alone, output)).toList();
  }

  private static Section section(Study whole, Study study, Output output) {
    if (Arrays.stream(output.means()).filter(Double::isFinite).distinct().count() == 1) {
      throw InputException.of(output.name() + " is the same at all points, so nothing differs");
    }
    Contrasts contrasts = Contrasts.of(study.sample(), output, study.sharedLuck());
    if (contrasts.contrasts().isEmpty()) {
      throw InputException.of(
          "no two values of an input have finished runs that could be compared");
    }
    RankedInputs ranked = ranked(study, contrasts);
    ContrastWords words = new ContrastWords(study.sample(), output, contrasts, ranked);
    List<String> notes = new ArrayList<>(words.notes(study.sharedLuck()));
    if (contrasts.inputs().size() > 1) {
      notes.add(RankedInputs.note());
    }
    notes.addAll(StandAlone.notes(whole));
    boolean base = contrasts.base() >= 0;
    List<Contrast> order = order(contrasts);
    return new Section(
        NAME,
        output.name(),
        base ? "Differences from the baseline" : "Differences between values of each input",
        words.answer(),
        summary(words, order),
        List.of(table(words, order)),
        List.of(figure(whole, study, words, order)),
        notes,
        null);
  }

  /** Inputs with the largest differences first, and within each by value. */
  private static List<Contrast> order(Contrasts contrasts) {
    return contrasts.inputs().stream()
        .flatMap(
            input -> contrasts.of(input).stream().sorted(Comparator.comparingDouble(Contrast::to)))
        .toList();
  }

  /** Each input by its largest difference. */
  private static RankedInputs ranked(Study study, Contrasts contrasts) {
    List<Integer> inputs = contrasts.inputs();
    List<Estimate> values = new ArrayList<>();
    for (int input : inputs) {
      Effect largest = contrasts.of(input).get(0).alone();
      double size = Math.abs(largest.estimate());
      boolean up = largest.estimate() >= 0;
      values.add(
          new Estimate(
              size, up ? largest.low() : -largest.high(), up ? largest.high() : -largest.low()));
    }
    Ranking ranking =
        new Ranking(
            "difference",
            inputs.stream().map(input -> study.sample().inputs().get(input).name()).toList(),
            values,
            new double[0][],
            Double.NaN);
    return new RankedInputs(ranking, Tiers.of(ranking, LargerContrasts.differ(contrasts)));
  }

  private static List<List<String>> summary(ContrastWords words, List<Contrast> order) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "FROM", "TO", "DIFFERENCE", "95 % INTERVAL", "TIER", "CLEAR"));
    for (Contrast contrast : order) {
      rows.add(
          List.of(
              words.input(contrast),
              words.from(contrast),
              words.to(contrast),
              (contrast.alone().estimate() > 0 ? "+" : "") + Digits.value(contrast.estimate()),
              Digits.interval(contrast.estimate()),
              words.ranked().tier(words.input(contrast)),
              contrast.isClear() ? "yes" : "no"));
    }
    return rows;
  }

  private static DataTable table(ContrastWords words, List<Contrast> order) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Contrast contrast : order) {
      List<@Nullable Object> row =
          new ArrayList<>(
              List.of(
                  words.output().name(),
                  words.input(contrast),
                  words.from(contrast),
                  words.to(contrast)));
      Cells.add(row, contrast.estimate());
      row.add(contrast.alone().low());
      row.add(contrast.alone().high());
      row.add(contrast.isClear());
      row.add(words.ranked().tierNumber(words.input(contrast)));
      row.add(contrast.unit().name().toLowerCase(Locale.ROOT));
      row.add(contrast.alone().n());
      rows.add(row);
    }
    return new DataTable(
        NAME,
        "One row an output, input and pair of its values: output at the second less output at the"
            + " first. Low and high hold for all rows of an output together; alone.low and alone.high"
            + " for each row on its own.",
        List.of(
            "output",
            "input",
            "from",
            "to",
            "difference",
            "low",
            "high",
            "alone.low",
            "alone.high",
            "clear",
            "tier",
            "unit",
            "n"),
        rows);
  }

  /** None of points that were picked from blocks, whose positions in the sample are others. */
  private static List<Figure.Dot> dots(Study whole, List<Contrast> order) {
    return whole.sample().layout() instanceof Layout.Radial
            || order.stream().allMatch(contrast -> contrast.points().isEmpty())
        ? List.of()
        : order.stream()
            .map(contrast -> new Figure.Dot(contrast.alone().estimate(), contrast.points()))
            .toList();
  }

  private static Figure figure(
      Study whole, Study study, ContrastWords words, List<Contrast> order) {
    Output output = words.output();
    boolean base = words.contrasts().base() >= 0;
    List<Contrast> shown = order.subList(0, Math.min(MOST_ROWS, order.size()));
    List<LeverRows.Row> rows =
        shown.stream()
            .map(
                contrast ->
                    new LeverRows.Row(
                        contrast.isThirds()
                            ? words.input(contrast)
                            : words.input(contrast)
                                + ": "
                                + (base
                                    ? words.to(contrast)
                                    : words.from(contrast) + " to " + words.to(contrast)),
                        contrast.estimate(),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        contrast.isClear(),
                        Digits.signed(contrast.estimate())))
            .toList();
    String what =
        base
            ? "Difference from the baseline: " + output.label()
            : order.stream().allMatch(Contrast::isThirds)
                ? "Difference between outer thirds of the points: " + output.label()
                : "Difference between values of each input: " + output.label();
    return new Figure(
        NAME + "-" + output.name(),
        "Differences in " + output.name() + ". " + words.answer(),
        LeverRows.draw(
            new LeverRows.Data(
                study.title(),
                what,
                rows,
                "Point: mean difference, blue if it can be told from none; bar: 95 % intervals that"
                    + " hold all together. The input with the largest difference is on top."
                    + (shown.size() < order.size()
                        ? " Shown: the first " + shown.size() + " of " + order.size() + "."
                        : ""),
                study.caption(output, "differences between values"))),
        NAME,
        dots(whole, order));
  }
}
