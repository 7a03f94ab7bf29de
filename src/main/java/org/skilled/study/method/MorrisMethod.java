package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.screening.Morris;
import org.skilled.analysis.screening.Walk;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.MorrisPlane;
import org.skilled.chart.Page;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code morris}: elementary effects on trajectories. */
public final class MorrisMethod implements Method {
  private static final String NAME = "morris";
  static final String NOISE = "morris.noise";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Which of many inputs matter at all (mu*), and which act differently depending on the"
        + " others (sigma), by elementary effects on trajectories.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            NOISE,
            "standard deviation of the output at a fixed point, 0 or more: 0 for a deterministic"
                + " model; taken from replicates if left out"));
  }

  @Override
  public @Nullable String refusal(Study study) {
    return Walk.find(study.sample()) == null ? Walk.refusal(study.sample()) : null;
  }

  @Override
  public List<Section> apply(Study study) {
    double noise = study.settings().options().number(NOISE, 0, Double.MAX_VALUE, Double.NaN);
    return study.outputs().stream().map(output -> section(study, output, noise)).toList();
  }

  private static Section section(Study study, Output output, double noise) {
    Morris.Table table =
        Morris.of(
            study.sample(),
            output,
            noise,
            study.sharedLuck(),
            study.settings().seed(),
            study.settings().resamples());
    RankedInputs ranked = new RankedInputs(table.ranking());
    boolean judged = !Double.isNaN(table.ranking().floor());
    String answer =
        judged
            ? ranked.standOut()
            : ranked.strongest()
                + " Whether weak ones do anything is not known, because nothing tells how large the"
                + " model's own randomness is.";
    return new Section(
        NAME,
        output.name(),
        "Elementary effects (Morris)",
        answer,
        summary(table, ranked, judged),
        List.of(table(output, table, ranked)),
        List.of(plane(study, output, table, answer), bars(study, output, ranked)),
        notes(study, table, judged),
        table.ranking());
  }

  private static List<String> notes(Study study, Morris.Table table, boolean judged) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Effects are changes of the output were the input to move over all of its range: over its"
            + " distribution where that is known, else over the values tried; so inputs can be"
            + " compared.");
    notes.add(RankedInputs.note());
    if (!judged) {
      notes.add(
          "Run each point at least twice, or say how large the randomness is with --set "
              + NOISE
              + "=SD (0 for a deterministic model: then whatever has an effect at all matters).");
    } else if (table.ranking().floor() == 0) {
      notes.add(
          "The model has no randomness of its own, so whatever has an effect at all matters.");
    }
    if (table.lost() > 0) {
      notes.add(
          Cells.count(table.lost(), "elementary effect")
              + " were lost because a run failed; the others stand.");
    }
    notes.addAll(withoutIntervals(table));
    if (study.sample().isGrouped()) {
      notes.add("Groups have no mu, as their members may pull different ways.");
    }
    return notes;
  }

  /** Which intervals are not given, and how many trajectories they take. */
  private static List<String> withoutIntervals(Morris.Table table) {
    List<String> notes = new ArrayList<>();
    List<String> rare = new ArrayList<>();
    List<String> peaked = new ArrayList<>();
    for (Morris.Index index : table.indices()) {
      if (!index.muStar().hasInterval() && index.count() >= Morris.FEWEST_FOR_MEANS) {
        rare.add(index.input());
      }
      if (!index.sigma().hasInterval() && index.count() >= Morris.FEWEST_FOR_SIGMA) {
        peaked.add(index.input());
      }
    }
    if (table.trajectories() < Morris.FEWEST_FOR_MEANS) {
      notes.add(
          "There are "
              + table.trajectories()
              + " trajectories; so few may miss large effects that are rare, so no intervals are given: those of"
              + " mu* and mu take "
              + Morris.FEWEST_FOR_MEANS
              + ", those of sigma "
              + Morris.FEWEST_FOR_SIGMA
              + ".");
    } else if (table.trajectories() < Morris.FEWEST_FOR_SIGMA) {
      notes.add("Intervals of sigma take " + Morris.FEWEST_FOR_SIGMA + " trajectories.");
    }
    if (!rare.isEmpty()) {
      notes.add(
          "Very few effects make most of mu* of "
              + Cells.list(rare)
              + ", so its interval takes "
              + Morris.FEWEST_FOR_RARE
              + " trajectories.");
    }
    if (!peaked.isEmpty()) {
      notes.add(
          "Very few effects make most of sigma of "
              + Cells.list(peaked)
              + ", so nothing tells how well it is known; more trajectories would.");
    }
    return notes;
  }

  private static List<List<String>> summary(
      Morris.Table table, RankedInputs ranked, boolean judged) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "MU*", "95 % INTERVAL", "MU", "SIGMA", "TIER", "STANDS OUT"));
    for (Morris.Index index : table.byStrength()) {
      rows.add(
          List.of(
              index.input(),
              Digits.value(index.muStar()),
              Digits.interval(index.muStar()),
              Digits.value(index.mu()),
              Digits.value(index.sigma()),
              ranked.tier(index.input()),
              !judged ? "-" : table.matters(index) ? "yes" : "no"));
    }
    return rows;
  }

  private static DataTable table(Output output, Morris.Table table, RankedInputs ranked) {
    boolean judged = !Double.isNaN(table.ranking().floor());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Morris.Index index : table.indices()) {
      List<@Nullable Object> row = new ArrayList<>(List.of(output.name(), index.input()));
      Cells.add(row, index.muStar());
      Cells.add(row, index.mu());
      Cells.add(row, index.sigma());
      row.add(judged ? table.matters(index) : null);
      row.add(ranked.tierNumber(index.input()));
      row.add(table.ranking().floor());
      row.add(index.noise());
      row.add(index.count());
      rows.add(row);
    }
    return new DataTable(
        NAME,
        "One row an output and input or group.",
        List.of(
            "output",
            "input",
            "muStar",
            "muStar.low",
            "muStar.high",
            "mu",
            "mu.low",
            "mu.high",
            "sigma",
            "sigma.low",
            "sigma.high",
            "matters",
            "tier",
            "floor",
            "noise",
            "n"),
        rows);
  }

  private static Figure plane(Study study, Output output, Morris.Table table, String answer) {
    List<MorrisPlane.Point> points =
        table.indices().stream()
            .map(index -> new MorrisPlane.Point(index.input(), index.muStar(), index.sigma()))
            .toList();
    return new Figure(
        "morris-plane-" + output.name(),
        "Mean size of each input's effects on "
            + output.name()
            + " against their spread, with 95 % intervals. "
            + answer,
        new Page(
            MorrisPlane.draw(
                new MorrisPlane.Data(
                    study.title(),
                    "Elementary effects on " + output.label(),
                    points,
                    table.ranking().floor(),
                    study.caption(output, "Morris"))),
            ChartWriter.HEIGHT),
        NAME);
  }

  private static Figure bars(Study study, Output output, RankedInputs ranked) {
    return ranked.figure(study, output, NAME, "mu*", "mu*: mean size of effects.", NAME);
  }
}
