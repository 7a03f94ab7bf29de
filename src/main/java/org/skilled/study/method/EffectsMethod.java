package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.screening.MainEffects;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.HalfNormal;
import org.skilled.chart.Page;
import org.skilled.chart.RankedIndices;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code effects}: main effects of designs with two values an input. */
public final class EffectsMethod implements Method {
  private static final String NAME = "effects";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "By how much the output differs between the two values of each input (main effects), in"
        + " full and fractional factorials and Plackett-Burman designs.";
  }

  @Override
  public @Nullable String refusal(Study study) {
    return MainEffects.refusal(study.sample());
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream().map(output -> section(study, output)).toList();
  }

  private static Section section(Study study, Output output) {
    MainEffects.Table table =
        MainEffects.of(
            study.sample(),
            output,
            study.sharedLuck(),
            study.settings().seed(),
            study.settings().resamples());
    RankedInputs ranked = new RankedInputs(table.ranking());
    List<String> notes = new ArrayList<>();
    notes.add(
        table.replicated()
            ? "Intervals are by the spread of replicates ("
                + Cells.count(table.freedom(), "degree")
                + " of freedom)."
            : "There are no replicates, so effects are judged by one another (Lenth's method, "
                + Cells.count(table.contrasts(), "contrast")
                + "): this holds if most of them are chance.");
    if (table.aliased()) {
      notes.add(
          "In this fraction, main effects are mixed up with interactions of two inputs; where such"
              + " interactions are likely, run a larger fraction or its mirror image.");
    }
    notes.add(RankedInputs.note());
    return new Section(
        NAME,
        output.name(),
        "Main effects",
        ranked.standOut(),
        summary(table, ranked),
        List.of(table(output, table, ranked)),
        List.of(bars(study, output, table, ranked), halfNormal(study, output, table, ranked)),
        notes,
        table.ranking());
  }

  private static List<List<String>> summary(MainEffects.Table table, RankedInputs ranked) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "EFFECT", "95 % INTERVAL", "TIER", "STANDS OUT"));
    for (MainEffects.Effect effect : table.byStrength()) {
      rows.add(
          List.of(
              effect.input(),
              Digits.value(effect.effect()),
              Digits.interval(effect.effect()),
              ranked.tier(effect.input()),
              table.matters(effect) ? "yes" : "no"));
    }
    return rows;
  }

  private static DataTable table(Output output, MainEffects.Table table, RankedInputs ranked) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (MainEffects.Effect effect : table.effects()) {
      List<@Nullable Object> row = new ArrayList<>(List.of(output.name(), effect.input()));
      Cells.add(row, effect.effect());
      row.add(table.matters(effect));
      row.add(ranked.tierNumber(effect.input()));
      row.add(table.ranking().floor());
      row.add(table.replicated() ? "replicates" : "lenth");
      row.add(table.points());
      rows.add(row);
    }
    return new DataTable(
        NAME,
        "One row an output and input: output at its upper value less output at its lower value.",
        List.of(
            "output",
            "input",
            "effect",
            "effect.low",
            "effect.high",
            "matters",
            "tier",
            "floor",
            "error",
            "n"),
        rows);
  }

  private static Figure bars(
      Study study, Output output, MainEffects.Table table, RankedInputs ranked) {
    List<RankedIndices.Row> rows =
        table.byStrength().stream()
            .map(
                effect ->
                    new RankedIndices.Row(
                        effect.input(), effect.effect(), "", table.matters(effect)))
            .toList();
    return new Figure(
        "effects-" + output.name(),
        "Main effect of each input on " + output.name() + ". " + ranked.standOut(),
        RankedIndices.draw(
            new RankedIndices.Data(
                study.title(),
                "Main effects on " + output.label(),
                rows,
                table.ranking().floor(),
                "Point: effect, filled if it stands out; bar: its 95 % interval; grey: where all"
                    + " inputs without effect lie 95 % of the time.",
                study.caption(output, "main effects"))),
        NAME);
  }

  private static Figure halfNormal(
      Study study, Output output, MainEffects.Table table, RankedInputs ranked) {
    List<HalfNormal.Effect> effects =
        table.effects().stream()
            .map(effect -> new HalfNormal.Effect(effect.input(), Math.abs(effect.effect().value())))
            .toList();
    return new Figure(
        "effects-half-normal-" + output.name(),
        "Sizes of effects against what chance alone would make. " + ranked.standOut(),
        new Page(
            HalfNormal.draw(
                new HalfNormal.Data(
                    study.title(),
                    "Half-normal plot of effects on " + output.label(),
                    effects,
                    table.error(),
                    table.ranking().floor(),
                    study.caption(output, "main effects"))),
            ChartWriter.HEIGHT),
        NAME);
  }
}
