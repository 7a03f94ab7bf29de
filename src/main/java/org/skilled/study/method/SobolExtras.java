package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.variance.Convergence;
import org.skilled.analysis.sensitivity.variance.Imputation;
import org.skilled.analysis.sensitivity.variance.PointMeans;
import org.skilled.analysis.sensitivity.variance.Sobol;
import org.skilled.analysis.sensitivity.variance.SobolIndices;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.IndexMatrix;
import org.skilled.chart.Page;
import org.skilled.chart.SizePanels;
import org.skilled.problem.InputException;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Study;

/** What {@code sobol} says besides the indices: pairs, convergence, failed points, spread. */
final class SobolExtras {
  private static final int MOST_LINES = 6;

  private SobolExtras() {}

  /** What the indices stand on. */
  static DataTable quality(Output output, SobolIndices indices) {
    List<@Nullable Object> row = new ArrayList<>(List.of(output.name()));
    Cells.add(row, indices.sumOfFirst());
    Cells.add(row, indices.luck());
    Cells.add(row, indices.dummy());
    row.add(indices.floor());
    row.add(indices.blocks());
    row.add(indices.leftOut());
    row.add(indices.failedPoints());
    return new DataTable(
        "sobol-quality",
        "One row an output: sum of first-order indices, share of luck in the variance of points'"
            + " means, first-order index of a dummy, and what they stand on.",
        List.of(
            "output",
            "sumS1",
            "sumS1.low",
            "sumS1.high",
            "luck",
            "luck.low",
            "luck.high",
            "dummy",
            "dummy.low",
            "dummy.high",
            "floor",
            "blocks",
            "blocksLeftOut",
            "failedPoints"),
        List.of(row));
  }

  /** The second order, if the design has it; what it says of pairs, in a sentence. */
  static String second(
      Study study,
      Output output,
      SobolIndices indices,
      List<DataTable> tables,
      List<Figure> figures) {
    if (indices.second().isEmpty()) {
      return "";
    }
    Pairs pairs = new Pairs(indices);
    int size = indices.subjects().size();
    List<List<Estimate>> matrix = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      matrix.add(new ArrayList<>(Collections.nCopies(size, Estimate.bare(Double.NaN))));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (SobolIndices.Pair pair : indices.second()) {
      matrix.get(pair.one()).set(pair.other(), pairs.together(pair));
      matrix.get(pair.other()).set(pair.one(), pairs.together(pair));
      List<@Nullable Object> row =
          new ArrayList<>(
              List.of(
                  output.name(),
                  indices.subjects().get(pair.one()),
                  indices.subjects().get(pair.other())));
      Cells.add(row, pair.index());
      row.add(pairs.interact(pair));
      rows.add(row);
    }
    tables.add(
        new DataTable(
            "sobol-second",
            "One row an output and pair of inputs: what both explain beyond each on its own, with the"
                + " interval of each pair alone, and whether they interact, judged over all pairs"
                + " together.",
            List.of("output", "input", "other", "s2", "s2.low", "s2.high", "interact"),
            rows));
    List<Integer> order = indices.ranking().order();
    List<List<Estimate>> sorted =
        order.stream().map(i -> order.stream().map(j -> matrix.get(i).get(j)).toList()).toList();
    figures.add(
        new Figure(
            "sobol-second-" + output.name(),
            "What pairs of inputs explain of the variance of "
                + output.name()
                + " beyond each on its own. "
                + pairs.sentence(),
            IndexMatrix.draw(
                new IndexMatrix.Data(
                    study.title(),
                    "Second-order index (S2) of " + output.name() + ", by pairs of inputs",
                    order.stream().map(i -> indices.subjects().get(i)).toList(),
                    sorted,
                    study.caption(output, "second-order Sobol' indices (Saltelli 2002)"))),
            "sobol-second"));
    return " " + pairs.sentence();
  }

  /** The indices from ever more blocks. */
  static void convergence(
      Study study,
      Layout.Radial layout,
      Output output,
      PointMeans means,
      SobolIndices indices,
      List<DataTable> tables,
      List<Figure> figures) {
    List<Convergence.Step> steps = Convergence.of(layout, means, study.settings().seed());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Convergence.Step step : steps) {
      for (int i = 0; i < indices.subjects().size(); i++) {
        List<@Nullable Object> row =
            new ArrayList<>(List.of(output.name(), indices.subjects().get(i), step.blocks()));
        Cells.add(row, step.first().get(i));
        Cells.add(row, step.total().get(i));
        rows.add(row);
      }
    }
    tables.add(
        new DataTable(
            "sobol-convergence",
            "One row an output, input and number of blocks: the indices from the first blocks.",
            List.of(
                "output", "input", "blocks", "s1", "s1.low", "s1.high", "st", "st.low", "st.high"),
            rows));
    List<Integer> shown = indices.ranking().order().stream().limit(MOST_LINES).toList();
    String strongest = indices.subjects().get(shown.get(0));
    Convergence.Step half = steps.get(Math.max(0, steps.size() - 2));
    Estimate all = indices.total().get(shown.get(0));
    figures.add(
        new Figure(
            "sobol-convergence-" + output.name(),
            String.format(
                Locale.ROOT,
                "The total share of %s is %s from %,d blocks and %s from all %,d.",
                strongest,
                Cells.percent(half.total().get(shown.get(0))),
                half.blocks(),
                Cells.percent(all),
                indices.blocks()),
            new Page(
                SizePanels.draw(
                    new SizePanels.Data(
                        study.title(),
                        "Shares of the variance of "
                            + output.name()
                            + " from the first blocks, by their number",
                        steps.stream().map(Convergence.Step::blocks).toList(),
                        shown.stream().map(i -> indices.subjects().get(i)).toList(),
                        List.of(
                            new SizePanels.Kind(
                                "On its own (S1)",
                                shown.stream()
                                    .map(i -> steps.stream().map(s -> s.first().get(i)).toList())
                                    .toList(),
                                Double.NaN),
                            new SizePanels.Kind(
                                "With interactions (ST)",
                                shown.stream()
                                    .map(i -> steps.stream().map(s -> s.total().get(i)).toList())
                                    .toList(),
                                Double.NaN)),
                        Double.NaN,
                        "",
                        "Band: 95 % interval."
                            + (shown.size() < indices.subjects().size()
                                ? " Shown: the " + shown.size() + " strongest inputs."
                                : ""),
                        study.caption(output, "Sobol' indices"))),
                ChartWriter.HEIGHT),
            "sobol-convergence"));
  }

  /** How far failed points could move the indices. */
  static void imputation(
      Study study,
      Layout.Radial layout,
      Output output,
      PointMeans means,
      SobolIndices indices,
      List<DataTable> tables,
      List<String> notes) {
    if (indices.failedPoints() == 0) {
      return;
    }
    List<Imputation.Row> imputed = Imputation.of(study.sample(), layout, means);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Imputation.Row row : imputed) {
      rows.add(
          List.of(
              output.name(),
              row.subject(),
              row.leftOut()[0],
              row.nearest()[0],
              row.mean()[0],
              row.leftOut()[1],
              row.nearest()[1],
              row.mean()[1]));
    }
    tables.add(
        new DataTable(
            "sobol-imputation",
            "One row an output and input: indices with blocks of failed points left out, and with"
                + " the value of the nearest point or the mean of all put in.",
            List.of(
                "output",
                "input",
                "s1.leftOut",
                "s1.nearest",
                "s1.mean",
                "st.leftOut",
                "st.nearest",
                "st.mean"),
            rows));
    Imputation.Row most =
        Collections.max(imputed, Comparator.comparingDouble(Imputation.Row::shift));
    notes.add(
        String.format(
            Locale.ROOT,
            "If failed points had the value of their nearest neighbour, or the mean of all, the total"
                + " share that moves most would be that of %s: %.2f, or %.2f, instead of %.2f.",
            most.subject(),
            most.nearest()[1],
            most.mean()[1],
            most.leftOut()[1]));
  }

  /** The same indices of how far the runs of a point are apart. */
  static void spread(
      Study study,
      Layout.Radial layout,
      Output output,
      List<DataTable> tables,
      List<Figure> figures,
      List<String> notes) {
    if (output.replicates() < 2) {
      return;
    }
    if (output.replicates() < PointMeans.FEWEST_FOR_SPREAD) {
      notes.add(
          "What decides the spread of runs at a point can be told from "
              + PointMeans.FEWEST_FOR_SPREAD
              + " replications a point on, better 10; there are "
              + output.replicates()
              + ".");
      return;
    }
    try {
      SobolIndices indices =
          Sobol.of(
              study.sample().subjects(),
              layout,
              PointMeans.ofSpread(output, study.sharedLuck()),
              Sobol.Luck.NONE,
              study.settings().seed(),
              study.settings().resamples());
      SharesOfVariance shares =
          new SharesOfVariance(
              "sobol-spread",
              output,
              "the spread of " + output.name() + " at a point",
              indices.first(),
              indices.ranking());
      tables.add(shares.table());
      figures.add(
          shares.figure(
              study,
              "Sobol' indices of the standard deviation of each point's runs",
              indices.floor() > 0 ? " Grey: where ST of inputs without effect lies." : ""));
      notes.add("How far the runs of a point lie apart: " + shares.answer());
    } catch (InputException unknown) {
      notes.add(
          "What decides the spread of runs at a point cannot be told: "
              + unknown.problems().get(0).message()
              + ".");
    }
  }
}
