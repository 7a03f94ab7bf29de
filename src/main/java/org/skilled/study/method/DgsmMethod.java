package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.screening.Dgsm;
import org.skilled.study.DataTable;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code dgsm}: what mean squares of derivatives say of total indices at most. */
public final class DgsmMethod implements Method {
  private static final String NAME = "dgsm";
  private static final double LITTLE = 0.05;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Upper bounds of total indices from mean squares of derivatives (DGSM), on trajectories"
        + " with short steps: which inputs can be left alone.";
  }

  @Override
  public @Nullable String refusal(Study study) {
    String refusal = Dgsm.refusal(study.sample());
    return refusal.isEmpty() ? null : refusal;
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream().map(output -> section(study, output)).toList();
  }

  private static Section section(Study study, Output output) {
    Dgsm.Table table =
        Dgsm.of(
            study.sample(),
            output,
            study.sharedLuck(),
            study.settings().seed(),
            study.settings().resamples());
    RankedInputs ranked = new RankedInputs(table.ranking());
    List<String> little =
        table.indices().stream()
            .filter(index -> index.bound().high() < LITTLE)
            .map(Dgsm.Index::input)
            .toList();
    List<String> notes = new ArrayList<>();
    notes.add(
        "A bound says what a total index is at most; a large bound does not show that an input"
            + " matters, and one above 1 says nothing.");
    boolean given = table.trajectories() >= Dgsm.FEWEST_FOR_INTERVALS;
    if (!given) {
      notes.add(
          "There are "
              + table.trajectories()
              + " trajectories; so few may miss steep places, so no intervals are given, and nothing"
              + " is said to do little: that takes "
              + Dgsm.FEWEST_FOR_INTERVALS
              + ".");
    }
    if (table.assumed()) {
      notes.add(
          "Inputs of unknown distribution count as uniform over the values tried; give a problem"
              + " file for others.");
    }
    return new Section(
        NAME,
        output.name(),
        "Derivatives (DGSM)",
        !given
            ? ranked.strongest()
            : little.isEmpty()
                ? "No input is shown to do little: all intervals of bounds reach above 5 % of the"
                    + " variance. "
                    + ranked.strongest()
                : Cells.list(little)
                    + (little.size() == 1 ? " does" : " do")
                    + " little: with all interactions at most 5 % of the variance each, to the upper end"
                    + " of the interval.",
        summary(table),
        List.of(table(output, table)),
        List.of(ranked.figure(study, output, NAME, "Bound of the total index", "", NAME)),
        notes,
        table.ranking());
  }

  private static List<List<String>> summary(Dgsm.Table table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "ST AT MOST", "95 % INTERVAL", "NU"));
    for (Dgsm.Index index : table.byStrength()) {
      rows.add(
          List.of(
              index.input(),
              Cells.value(index.bound()),
              Cells.interval(index.bound()),
              Digits.value(index.nu())));
    }
    return rows;
  }

  private static DataTable table(Output output, Dgsm.Table table) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Dgsm.Index index : table.indices()) {
      List<@Nullable Object> row = new ArrayList<>(List.of(output.name(), index.input()));
      Cells.add(row, index.bound());
      Cells.add(row, index.nu());
      row.add(index.step());
      row.add(table.variance());
      row.add(table.trajectories());
      rows.add(row);
    }
    return new DataTable(
        NAME,
        "One row an output and input: bound of its total index, and mean square of derivatives.",
        List.of(
            "output",
            "input",
            "bound",
            "bound.low",
            "bound.high",
            "nu",
            "nu.low",
            "nu.high",
            "step",
            "variance",
            "n"),
        rows);
  }
}
