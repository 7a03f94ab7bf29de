package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.analysis.sensitivity.variance.PointMeans;
import org.skilled.analysis.sensitivity.variance.RadialDetector;
import org.skilled.analysis.sensitivity.variance.RbdFast;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.IndexBars;
import org.skilled.chart.Page;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code rbd-fast}: first-order indices from any sample of independent inputs. */
public final class RbdFastMethod implements Method {
  private static final String NAME = "rbd-fast";
  private static final String HARMONICS = "rbd-fast.harmonics";
  private static final int MOST_HARMONICS = 100;
  private static final int MOST_NAMED = 3;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Which share of the variance is due to each input on its own, from any sample: random"
        + " balance designs with the Fourier amplitude sensitivity test.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            HARMONICS,
            "number of waves that an output may follow along an input, 1 to 100; "
                + RbdFast.HARMONICS
                + " if not given"));
  }

  @Override
  public @Nullable String refusal(Study study) {
    if (study.sample().isGrouped()) {
      return "RBD-FAST takes inputs one by one, but they were moved in groups; 'sobol' takes"
          + " groups";
    }
    if (!(study.sample().layout() instanceof Layout.Free)
        || RadialDetector.of(study.sample()).layout() != null) {
      return "RBD-FAST needs points that stand alone, such as a random sample or a Latin hypercube;"
          + " the points here belong together, and there is a method for their design";
    }
    int needed = 50;
    int points = study.sample().points();
    return points >= needed
        ? null
        : String.format(
            Locale.ROOT,
            "there are only %,d points; RBD-FAST needs at least %,d, and some 500 to be of use",
            points,
            needed);
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream().map(output -> section(study, output)).toList();
  }

  private static Section section(Study study, Output output) {
    PointMeans means = PointMeans.of(output, study.sharedLuck());
    int harmonics =
        study.settings().options().whole(HARMONICS, 1, MOST_HARMONICS, RbdFast.HARMONICS);
    RbdFast.Indices indices =
        RbdFast.of(
            study.sample().inputs(),
            means,
            harmonics,
            study.settings().seed(),
            study.settings().resamples());
    Ranking ranking = indices.ranking();
    List<String> notes = new ArrayList<>();
    notes.add(
        "First order only: what inputs do together is not seen. It holds for inputs that are"
            + " independent of each other.");
    long negative = indices.first().stream().filter(index -> index.value() < 0).count();
    if (negative > 0) {
      notes.add(
          Cells.count(negative, "index").replace("indexs", "indices")
              + " below 0: what chance alone would explain is taken off, so the index of an input"
              + " that does nothing swings around 0.");
    }
    if (indices.leftOut() > 0) {
      notes.add(Cells.count(indices.leftOut(), "point") + " without a value were left out.");
    }
    if (!means.replicated() && !study.sharedLuck()) {
      notes.add(
          "Each point has one run; if luck plays a part, the shares are of a variance that holds"
              + " luck too.");
    }
    return new Section(
        NAME,
        output.name(),
        "Shares of variance (RBD-FAST)",
        answer(output, ranking),
        summary(ranking),
        List.of(table(output, indices)),
        List.of(figure(study, output, ranking)),
        notes,
        ranking);
  }

  private static String answer(Output output, Ranking ranking) {
    List<String> strong =
        ranking.order().stream()
            .filter(ranking::matters)
            .limit(MOST_NAMED)
            .map(i -> ranking.inputs().get(i) + " " + Cells.percent(ranking.values().get(i)))
            .toList();
    return strong.isEmpty()
        ? "None of "
            + Cells.count(ranking.inputs().size(), "input")
            + " can be told from inputs that do nothing to "
            + output.name()
            + " on their own."
        : "On its own, of the variance of "
            + output.name()
            + ", "
            + (strong.size() == 1 ? "" : "each explains a share: ")
            + Cells.list(strong)
            + (strong.size() == 1 ? " is explained." : ".");
  }

  private static List<List<String>> summary(Ranking ranking) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "S1", "95 % INTERVAL", "MATTERS"));
    for (int i : ranking.order()) {
      Estimate index = ranking.values().get(i);
      rows.add(
          List.of(
              ranking.inputs().get(i),
              Cells.value(index),
              Cells.interval(index),
              ranking.matters(i) ? "yes" : "no"));
    }
    return rows;
  }

  private static DataTable table(Output output, RbdFast.Indices indices) {
    Ranking ranking = indices.ranking();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < ranking.inputs().size(); i++) {
      List<@Nullable Object> row = new ArrayList<>(List.of(output.name(), ranking.inputs().get(i)));
      Cells.add(row, ranking.values().get(i));
      row.add(ranking.matters(i));
      row.add(indices.floor());
      row.add(indices.points());
      row.add(indices.leftOut());
      rows.add(row);
    }
    return new DataTable(
        NAME,
        "One row an output and input: the share of the variance that it explains on its own.",
        List.of("output", "input", "s1", "s1.low", "s1.high", "matters", "floor", "n", "leftOut"),
        rows);
  }

  private static Figure figure(Study study, Output output, Ranking ranking) {
    List<IndexBars.Bar> bars =
        ranking.order().stream()
            .map(
                i ->
                    new IndexBars.Bar(
                        ranking.inputs().get(i),
                        ranking.values().get(i).value(),
                        ranking.values().get(i).low(),
                        ranking.values().get(i).high()))
            .toList();
    return new Figure(
        NAME + "-" + output.name(),
        answer(output, ranking),
        new Page(
            IndexBars.draw(
                new IndexBars.Data(
                    study.title(),
                    "Share of the variance of " + output.name() + " that each input explains",
                    "First-order index (S1)",
                    bars,
                    ranking.floor(),
                    study.caption(output, "RBD-FAST (Tarantola and others 2006)"))),
            ChartWriter.HEIGHT),
        NAME);
  }
}
