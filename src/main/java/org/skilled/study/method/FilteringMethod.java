package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.filtering.Filtering;
import org.skilled.analysis.sample.Output;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code filtering}: which inputs differ between runs above and below a threshold. */
public final class FilteringMethod implements Method {
  private static final String NAME = "filtering";
  private static final String ABOVE = "filtering.above";
  private static final double HALF = 0.5;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Which inputs differ between points above a threshold of the output and the others (Monte"
        + " Carlo filtering), from any sample; takes categories.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            ABOVE,
            "threshold of the output; if left out, a share of 0.5 for outputs of 0 and 1, else the"
                + " median"));
  }

  @Override
  public @Nullable String refusal(Study study) {
    return DependenceSection.refusal(study.sample());
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream().map(output -> section(study, output)).toList();
  }

  private static Section section(Study study, Output output) {
    boolean yesOrNo = isYesOrNo(output);
    double threshold =
        study
            .settings()
            .options()
            .number(
                ABOVE,
                -Double.MAX_VALUE,
                Double.MAX_VALUE,
                yesOrNo ? HALF : Quantiles.of(output.means(), HALF)[0]);
    String at = Digits.three(threshold);
    Split split =
        Split.above(
            study,
            output,
            threshold,
            List.of(output.name() + " above " + at, output.name() + " up to " + at));
    Filtering.Table table = split.filtered(study);
    RankedInputs ranked = new RankedInputs(table.ranking());
    String what =
        Cells.count(table.first(), "point")
            + " with "
            + output.name()
            + " above "
            + at
            + " and "
            + Decimals.text(table.second(), 0)
            + " others";
    String answer = Split.answer(table, what);
    List<String> notes = new ArrayList<>();
    notes.add(
        "Distance: of Kolmogorov and Smirnov, less what chance makes of it; AUC: the chance that an"
            + " input is greater at a point above the threshold than at another, 0.5 if it makes no"
            + " difference. P holds for all inputs together (Holm).");
    notes.add(
        "Where curves are as far apart over a whole stretch, distances come out up to 0.05 high with"
            + " some hundreds of points; their intervals reach down accordingly.");
    notes.add(
        "Filtering looks at one input at a time: inputs that only act together may not differ.");
    if (split.rows().length < output.size()) {
      notes.add(
          Cells.count(output.size() - split.rows().length, "point")
              + " without a value, or beyond what is worked on in seconds, were left out.");
    }
    return new Section(
        NAME,
        output.name(),
        "Filtering: what goes with high values",
        answer,
        Split.summary(table),
        List.of(Split.table(output, NAME, table, ranked)),
        List.of(
            split.curves(study, output, NAME, table, "Split at " + at + ".", answer),
            ranked.figure(study, output, NAME, "Distance (KS)", "", NAME)),
        notes,
        table.ranking());
  }

  private static boolean isYesOrNo(Output output) {
    for (int point = 0; point < output.size(); point++) {
      if (Arrays.stream(output.runs(point))
          .filter(Double::isFinite)
          .anyMatch(value -> value != 0 && value != 1)) {
        return false;
      }
    }
    return true;
  }
}
