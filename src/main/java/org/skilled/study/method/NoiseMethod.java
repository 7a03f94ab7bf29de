package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.noise.Noise;
import org.skilled.analysis.noise.NoiseSplit;
import org.skilled.analysis.noise.NoiseSplit.Source;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.variance.RadialDetector;
import org.skilled.chart.SplitBars;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code noise}: the variance of a single run, split into inputs, interactions and luck. */
public final class NoiseMethod implements Method {
  private static final String NAME = "noise";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "How much of the variance of a single run follows from inputs, on their own and together,"
        + " and how much is luck.";
  }

  @Override
  public @Nullable String refusal(Study study) {
    int most = study.outputs().stream().mapToInt(Output::replicates).max().orElse(0);
    return most >= 2
        ? null
        : "every point has one run, so luck cannot be told from the inputs; run at least 2"
            + " replications a point, better 5";
  }

  @Override
  public List<Section> apply(Study study) {
    Layout.Radial radial = RadialDetector.of(study.sample()).layout();
    Layout layout = radial != null ? radial : study.sample().layout();
    return study.outputs().stream().map(output -> section(study, layout, output)).toList();
  }

  private static Section section(Study study, Layout layout, Output output) {
    NoiseSplit split =
        Noise.of(
            study.sample(),
            layout,
            output,
            study.sharedLuck(),
            study.settings().seed(),
            study.settings().resamples());
    String answer = answer(output, split);
    return new Section(
        NAME,
        output.name(),
        "Inputs and luck",
        answer,
        summary(split),
        List.of(table(output, split)),
        List.of(
            new Figure(
                NAME + "-" + output.name(),
                answer,
                SplitBars.draw(
                    new SplitBars.Data(
                        study.title(),
                        "Where the variance of a single run's " + output.name() + " comes from",
                        split.parts().stream()
                            .map(part -> new SplitBars.Part(part.source().words(), part.share()))
                            .toList(),
                        study.caption(output, "expected mean squares"))),
                NAME)),
        notes(split),
        null);
  }

  private static String answer(Output output, NoiseSplit split) {
    return "Of the variance of a single run's "
        + output.name()
        + ", "
        + Cells.list(
            split.parts().stream()
                .map(part -> Cells.percent(part.share()) + " is due to " + part.source().words())
                .toList())
        + ".";
  }

  private static List<List<String>> summary(NoiseSplit split) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("DUE TO", "SHARE", "95 % INTERVAL"));
    for (NoiseSplit.Part part : split.parts()) {
      rows.add(
          List.of(part.source().words(), Cells.value(part.share()), Cells.interval(part.share())));
    }
    return rows;
  }

  private static DataTable table(Output output, NoiseSplit split) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (NoiseSplit.Part part : split.parts()) {
      List<@Nullable Object> row =
          new ArrayList<>(
              List.of(
                  output.name(), part.source().name().toLowerCase(Locale.ROOT).replace('_', '-')));
      Cells.add(row, part.share());
      row.add(part.share().value() * split.total());
      row.add(split.points());
      row.add(split.leftOut());
      row.add(split.replicates());
      rows.add(row);
    }
    return new DataTable(
        NAME,
        "One row an output and source of variance: its share of the variance of a single run.",
        List.of(
            "output",
            "source",
            "share",
            "share.low",
            "share.high",
            "variance",
            "points",
            "pointsLeftOut",
            "replicates"),
        rows);
  }

  private static List<String> notes(NoiseSplit split) {
    List<String> notes = new ArrayList<>();
    boolean whole = split.parts().stream().anyMatch(part -> part.source() == Source.INPUTS);
    if (whole) {
      notes.add(
          "What inputs do on their own and together is not told apart: that takes a radial design,"
              + " or a random sample or Latin hypercube of at least 50 points.");
    }
    if (split.parts().stream().noneMatch(part -> part.share().hasInterval())) {
      notes.add(
          "Points come in trajectories or curves and depend on each other; with fewer than "
              + Noise.FEWEST_DEPENDENT
              + " of these nothing tells how well shares are known. A random sample, Latin hypercube"
              + " or Saltelli's design gives intervals.");
    }
    if (split.parts().stream().anyMatch(part -> part.share().value() < 0)) {
      notes.add(
          "A share below 0 is an estimate that swings around its true value, near 0; shares add up"
              + " to 100 %.");
    }
    if (split.sharedLuck()) {
      notes.add(
          "All points share their luck: the "
              + split.replicates()
              + " pieces of luck decide how well the share of luck that is the same everywhere is"
              + " known, however many points there are.");
    }
    if (split.leftOut() > 0) {
      notes.add(
          Cells.count(split.leftOut(), "point")
              + " without the finished runs that are needed were left out.");
    }
    return notes;
  }
}
