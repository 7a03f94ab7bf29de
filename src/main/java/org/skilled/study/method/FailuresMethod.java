package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.filtering.Filtering;
import org.skilled.analysis.missing.Imputation;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code failures}: whether failed runs go with inputs, and how far they could move indices. */
public final class FailuresMethod implements Method {
  private static final String NAME = "failures";
  private static final String SHIFTS = "failures-imputed";
  private static final int FEWEST = 10;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Whether failed or missing runs go with certain inputs, and how far indices would move had"
        + " those runs ended one way or another.";
  }

  @Override
  public @Nullable String refusal(Study study) {
    boolean any = study.outputs().stream().anyMatch(output -> output.finished() < output.runs());
    return any ? null : "no run failed and no value is missing, so there is nothing to look into";
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream()
        .filter(output -> output.finished() < output.runs() || study.outputs().size() == 1)
        .map(output -> section(study, output))
        .toList();
  }

  private static Section section(Study study, Output output) {
    int missing = output.runs() - output.finished();
    if (missing == 0) {
      throw InputException.of("all runs have a value of " + output.name());
    }
    if (output.finished() == 0) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "none of %,d runs has a value of %s, so nothing can be said about it",
              output.runs(),
              output.name()));
    }
    boolean[] failed = new boolean[output.size()];
    int lost = 0;
    int touched = 0;
    for (int point = 0; point < failed.length; point++) {
      double[] runs = output.runs(point);
      long finished = Arrays.stream(runs).filter(Double::isFinite).count();
      failed[point] = finished < runs.length || runs.length == 0;
      touched += failed[point] ? 1 : 0;
      lost += finished == 0 ? 1 : 0;
    }
    List<String> notes = new ArrayList<>();
    List<DataTable> tables = new ArrayList<>();
    String answer =
        String.format(
            Locale.ROOT,
            "%,d of %,d runs (%.1f %%) have no value of %s, at %,d of %,d points; %s without any"
                + " finished run.",
            missing,
            output.runs(),
            100.0 * missing / output.runs(),
            output.name(),
            touched,
            output.size(),
            Cells.count(lost, "point"));
    List<List<String>> summary = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    if (Math.min(touched, output.size() - touched) >= FEWEST) {
      Split split =
          new Split(
              failed,
              IntStream.range(0, output.size()).toArray(),
              List.of("with failed runs", "without"));
      Filtering.Table table = split.filtered(study);
      RankedInputs ranked = new RankedInputs(table.ranking());
      answer +=
          " "
              + Split.answer(
                  table, Cells.count(touched, "point") + " with failed runs and the others");
      tables.add(Split.table(output, NAME, table, ranked));
      figures.add(
          split.curves(study, output, NAME, table, "Split by whether a run failed.", answer));
      if (DependenceSection.dependence(study.sample()) != null) {
        notes.add(
            "Points of this design depend on each other, so inputs are said too readily to differ.");
      }
      if (table.indices().stream().anyMatch(Filtering.Index::differs)) {
        notes.add(
            "Failures are not left to chance, so what is said of the finished runs holds for the"
                + " part of the space where runs finish.");
      }
    } else {
      notes.add(
          "Failures touch too few points, or leave too few untouched, to tell whether they go with"
              + " inputs ("
              + touched
              + " of "
              + output.size()
              + "; at least 10 of each are needed).");
    }
    if (lost > 0) {
      List<Imputation.Shift> shifts = Imputation.of(study.sample().inputs(), output.means());
      tables.add(table(output, shifts));
      summary.addAll(summary(shifts));
      answer += worst(shifts);
    } else {
      summary.add(List.of("RUNS", "WITHOUT A VALUE", "POINTS TOUCHED"));
      summary.add(
          List.of(
              Integer.toString(output.runs()),
              Integer.toString(missing),
              Integer.toString(touched)));
    }
    return new Section(
        NAME, output.name(), "Failed runs", answer, summary, tables, figures, notes, null);
  }

  private static String worst(List<Imputation.Shift> shifts) {
    return shifts.stream()
        .filter(shift -> Double.isFinite(shift.largest()))
        .max(Comparator.comparingDouble(Imputation.Shift::largest))
        .map(
            shift ->
                String.format(
                    Locale.ROOT,
                    " Had the points without any value ended at the lowest or the highest value, or"
                        + " like their nearest neighbour, the share of variance that an input"
                        + " explains alone would move by at most %.2f (%s, now %.2f).",
                    shift.largest(),
                    shift.input(),
                    shift.without()))
        .orElse("");
  }

  private static List<List<String>> summary(List<Imputation.Shift> shifts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "SHARE (S1)", "LIKE NEAREST", "ALL LOWEST", "ALL HIGHEST"));
    for (Imputation.Shift shift :
        shifts.stream()
            .sorted(
                Comparator.comparingDouble(
                    (Imputation.Shift shift) ->
                        Double.isNaN(shift.without()) ? 1 : -shift.without()))
            .toList()) {
      rows.add(
          List.of(
              shift.input(),
              Cells.two(shift.without()),
              Cells.two(shift.nearest()),
              Cells.two(shift.lowest()),
              Cells.two(shift.highest())));
    }
    return rows;
  }

  private static DataTable table(Output output, List<Imputation.Shift> shifts) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Imputation.Shift shift : shifts) {
      rows.add(
          List.of(
              output.name(),
              shift.input(),
              shift.without(),
              shift.nearest(),
              shift.lowest(),
              shift.highest()));
    }
    return new DataTable(
        SHIFTS,
        "One row an output and input: the share of variance it explains alone (by slices), with"
            + " points without a value left out, like their nearest, at the lowest and at the"
            + " highest value.",
        List.of("output", "input", "leftOut", "nearest", "lowest", "highest"),
        rows);
  }
}
