package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.discovery.Cases;
import org.skilled.analysis.discovery.Prim;
import org.skilled.analysis.discovery.Restriction;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.study.DataTable;

/** Boxes as tables. */
final class PrimTables {
  static final String BOXES = "prim-boxes";
  static final String RESTRICTIONS = "prim-restrictions";
  static final String PATH = "prim-path";

  private PrimTables() {}

  static List<List<String>> summary(List<Prim.Found> boxes, List<Input> inputs) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("BOX", "QUASI-P", "FOUND AGAIN", "ASKS"));
    for (int b = 0; b < boxes.size(); b++) {
      Prim.Found found = boxes.get(b);
      if (!found.claimed()) {
        rows.add(
            List.of(
                String.valueOf(b + 1),
                String.format(Locale.ROOT, "%.2f for the box", found.chance()),
                "-",
                found.box().restrictions().isEmpty()
                    ? "no restriction beyond chance"
                    : "nothing beyond chance"));
        continue;
      }
      for (int r = 0; r < found.box().restrictions().size(); r++) {
        Restriction restriction = found.box().restrictions().get(r);
        rows.add(
            List.of(
                String.valueOf(b + 1),
                p(found.quasiP().get(r)),
                again(found, restriction),
                Interests.words(restriction, inputs)));
      }
    }
    return rows;
  }

  static String p(double value) {
    return value < 0.001 ? "< 0.001" : Interests.number(value);
  }

  static String again(Prim.Found found, Restriction restriction) {
    return found.reproduced().isEmpty()
        ? "-"
        : String.format(
            Locale.ROOT, "%.0f %%", 100 * found.reproduced().get(restriction.input()).share());
  }

  static List<DataTable> of(Output output, List<Prim.Found> boxes, Cases cases) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<List<@Nullable Object>> asked = new ArrayList<>();
    List<List<@Nullable Object>> path = new ArrayList<>();
    for (int b = 0; b < boxes.size(); b++) {
      Prim.Found found = boxes.get(b);
      rows.add(box(output, b + 1, found, cases));
      for (int r = 0; r < found.box().restrictions().size(); r++) {
        asked.add(restriction(output, b + 1, found, r, cases.inputs()));
      }
      for (int s = 0; s < found.trajectory().size(); s++) {
        Prim.Stage stage = found.trajectory().get(s);
        path.add(
            List.of(
                output.name(),
                b + 1,
                s,
                stage.mass(),
                stage.coverage(),
                stage.density(),
                stage.box().restrictions().size(),
                s == found.chosen()));
      }
    }
    return List.of(
        new DataTable(
            BOXES,
            "One row an output and box, the last of which may be no better than chance.",
            List.of(
                "output",
                "box",
                "claimed",
                "chance",
                "density",
                "density.low",
                "density.high",
                "coverage",
                "coverage.low",
                "coverage.high",
                "heldOutMass",
                "heldOutPoints",
                "densitySearched",
                "coverageSearched",
                "massSearched",
                "pointsSearched",
                "allRunsDensity",
                "sameInputsAgain",
                "stable"),
            rows),
        new DataTable(
            RESTRICTIONS,
            "One row an output, box and restricted input.",
            List.of(
                "output",
                "box",
                "input",
                "low",
                "high",
                "levels",
                "quasiP",
                "again",
                "again.low",
                "again.high"),
            asked),
        new DataTable(
            PATH,
            "One row an output, box and step of the peeling, on the points that were searched.",
            List.of("output", "box", "step", "mass", "coverage", "density", "restricted", "chosen"),
            path));
  }

  private static List<@Nullable Object> box(
      Output output, int number, Prim.Found found, Cases cases) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(output.name());
    row.add(number);
    row.add(found.claimed());
    row.add(found.chance());
    Cells.add(row, found.density());
    Cells.add(row, found.coverage());
    row.add(found.heldOut().mass());
    row.add(found.heldOut().points());
    row.add(found.fit().density());
    row.add(found.fit().coverage());
    row.add(found.fit().mass());
    row.add(found.fit().points());
    row.add(cases.density());
    row.add(found.same().share());
    row.add(found.claimed() ? (Object) found.stable() : null);
    return row;
  }

  private static List<@Nullable Object> restriction(
      Output output, int number, Prim.Found found, int position, List<Input> inputs) {
    Restriction restriction = found.box().restrictions().get(position);
    Input input = inputs.get(restriction.input());
    List<@Nullable Object> row = new ArrayList<>();
    row.add(output.name());
    row.add(number);
    row.add(input.name());
    row.add(Double.isFinite(restriction.low()) ? restriction.low() : null);
    row.add(Double.isFinite(restriction.high()) ? restriction.high() : null);
    row.add(restriction.levels().isEmpty() ? null : Interests.levels(restriction, input));
    row.add(found.quasiP().get(position));
    if (found.reproduced().isEmpty()) {
      row.add(null);
      row.add(null);
      row.add(null);
    } else {
      row.add(found.reproduced().get(restriction.input()).share());
      row.add(found.reproduced().get(restriction.input()).low());
      row.add(found.reproduced().get(restriction.input()).high());
    }
    return row;
  }
}
