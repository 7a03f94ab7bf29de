package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.dependence.Dependence;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.screening.Walk;
import org.skilled.study.DataTable;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** What delta and PAWN have in common: indices by slices of any sample. */
final class DependenceSection {
  private static final int LEAST = 30;

  private DependenceSection() {}

  /** Why points cannot be taken as independent of each other; null if nothing speaks against it. */
  static @Nullable String dependence(Sample sample) {
    boolean steps = sample.layout() instanceof Layout.Trajectories || Walk.find(sample) != null;
    return steps || sample.layout() instanceof Layout.Curves
        ? "the points of trajectories and search curves depend on each other, so what chance makes"
            + " of them is not known; use "
            + (steps ? "morris" : "the method of that design")
        : null;
  }

  /** Why slices cannot be used, as far as the layout and the number of points tell. */
  static @Nullable String refusal(Sample sample) {
    String dependence = dependence(sample);
    if (dependence != null) {
      return dependence;
    }
    return sample.points() >= LEAST
        ? null
        : String.format(
            Locale.ROOT,
            "there are only %,d points; cutting inputs into slices needs at least %,d, and some"
                + " hundreds to be of use",
            sample.points(),
            LEAST);
  }

  static Section of(
      Study study, Output output, String name, String title, Dependence found, List<String> notes) {
    RankedInputs ranked = new RankedInputs(found.ranking());
    List<String> all = new ArrayList<>(notes);
    all.add(
        "What chance alone makes of each index is taken off, measured on the same table with its"
            + " outputs in random order; an index of 0 is one that chance explains.");
    all.add(RankedInputs.note());
    if (found.finished() > found.rows()) {
      all.add(
          String.format(
              Locale.ROOT,
              "Of %,d points with a value, %,d drawn at random were used, to answer in seconds.",
              found.finished(),
              found.rows()));
    }
    if (found.leftOut() > 0) {
      all.add(Cells.count(found.leftOut(), "point") + " without a finished run were left out.");
    }
    List<String> constant =
        found.indices().stream()
            .filter(index -> Double.isNaN(index.value().value()))
            .map(Dependence.Index::input)
            .toList();
    if (!constant.isEmpty()) {
      all.add("No index, because they do not vary: " + Cells.list(constant) + ".");
    }
    if (study.sample().layout() instanceof Layout.Radial) {
      all.add(
          "Points of a radial design share values, which slices do not know: intervals are rather"
              + " too narrow, and the indices of Sobol' say more.");
    }
    String index = found.ranking().index();
    return new Section(
        name,
        output.name(),
        title,
        ranked.standOut(),
        summary(found, ranked, index),
        List.of(table(output, name, found, ranked)),
        List.of(ranked.figure(study, output, name, index, "", name)),
        all,
        found.ranking());
  }

  private static List<List<String>> summary(Dependence found, RankedInputs ranked, String index) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("INPUT", index.toUpperCase(Locale.ROOT), "95 % INTERVAL", "TIER", "STANDS OUT"));
    for (Dependence.Index each : found.byStrength()) {
      rows.add(
          List.of(
              each.input(),
              Cells.value(each.value()),
              Cells.interval(each.value()),
              ranked.tier(each.input()),
              found.matters(each) ? "yes" : "no"));
    }
    return rows;
  }

  private static DataTable table(
      Output output, String name, Dependence found, RankedInputs ranked) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Dependence.Index index : found.indices()) {
      List<@Nullable Object> row = new ArrayList<>(List.of(output.name(), index.input()));
      Cells.add(row, index.value());
      row.add(index.raw());
      row.add(index.noise());
      row.add(found.matters(index));
      row.add(ranked.tierNumber(index.input()));
      row.add(found.ranking().floor());
      row.add(index.slices());
      row.add(found.rows());
      row.add(found.leftOut());
      row.add(index.missing());
      rows.add(row);
    }
    return new DataTable(
        name,
        "One row an output and input: the index less what chance makes of it, its interval, the"
            + " index before that, and what chance makes.",
        List.of(
            "output",
            "input",
            name,
            name + ".low",
            name + ".high",
            "raw",
            "chance",
            "matters",
            "tier",
            "floor",
            "slices",
            "n",
            "leftOut",
            "inputMissing"),
        rows);
  }
}
