package org.skilled.analysis.sensitivity.variance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Sample;

/**
 * Recognises a radial design by the values of the inputs: the order of rows of {@link
 * Layout.Radial}, which is also that of SALib's Saltelli and Sobol' samplers.
 *
 * <p>Every block must be right. Where inputs have few levels, A and B often share a value, and then
 * a row says nothing of that input; so each group must differ between A and B in a fair number of
 * blocks, and A must not be the same in all.
 */
public final class RadialDetector {
  private static final double TOLERANCE = 1e-9;
  private static final int ENOUGH = 5;

  private final List<String> subjects;
  private final double[][] values;
  private final int[][] groups;
  private final double[] tolerance;

  private RadialDetector(Sample sample) {
    subjects = sample.subjects();
    values = sample.inputs().stream().map(Input::values).toArray(double[][]::new);
    groups = sample.members().toArray(int[][]::new);
    tolerance =
        Arrays.stream(values)
            .mapToDouble(
                column ->
                    TOLERANCE
                        * Arrays.stream(column)
                            .filter(Double::isFinite)
                            .map(Math::abs)
                            .max()
                            .orElse(0))
            .toArray();
  }

  /**
   * What was found.
   *
   * @param layout null if the rows are no radial design
   * @param why what speaks against it, for people; empty if it is one
   */
  public record Result(Layout.@Nullable Radial layout, String why) {}

  /** Looks at the values of the inputs, in O(rows · inputs). */
  public static Result of(Sample sample) {
    if (sample.layout() instanceof Layout.Radial radial) {
      return new Result(radial, "");
    }
    return new RadialDetector(sample).find(sample.points());
  }

  private Result find(int rows) {
    int groupCount = subjects.size();
    List<String> reasons = new ArrayList<>();
    for (boolean secondOrder : new boolean[] {false, true}) {
      int size = new Layout.Radial(1, groupCount, secondOrder).pointsPerBlock();
      if (rows % size == 0) {
        Layout.Radial layout = new Layout.Radial(rows / size, groupCount, secondOrder);
        String fault = fault(layout);
        if (fault.isEmpty()) {
          return new Result(layout, "");
        }
        reasons.add(
            String.format(
                Locale.ROOT,
                "%,d rows could be %,d blocks of %,d (A, each of %,d inputs from B%s, B), but %s",
                rows,
                layout.blocks(),
                size,
                groupCount,
                secondOrder ? ", each from A" : "",
                fault));
      }
    }
    if (reasons.isEmpty()) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "%,d rows are no multiple of %,d (first and total order) or %,d (second order too),"
                  + " as a radial design of %,d inputs or groups has; rows of failed runs must stay"
                  + " in the table, with an empty output",
              rows,
              groupCount + 2,
              2 * groupCount + 2,
              groupCount));
    }
    return new Result(null, String.join("; ", reasons));
  }

  /** The first thing that speaks against a layout; empty if nothing does. */
  private String fault(Layout.Radial layout) {
    int size = layout.pointsPerBlock();
    int[] moved = new int[groups.length];
    boolean varied = false;
    for (int block = 0; block < layout.blocks(); block++) {
      int a = block * size;
      int b = a + size - 1;
      for (int g = 0; g < groups.length; g++) {
        moved[g] += same(groups[g], a, b) ? 0 : 1;
        String fault = mixed(a + 1 + g, a, b, g, block, "B");
        if (fault.isEmpty() && layout.secondOrder()) {
          fault = mixed(a + 1 + groups.length + g, b, a, g, block, "A");
        }
        if (!fault.isEmpty()) {
          return fault;
        }
        varied |= !same(groups[g], 0, a);
      }
    }
    if (!varied) {
      return "A is the same in all blocks, so they are no random blocks";
    }
    int enough = Math.min(layout.blocks(), ENOUGH);
    for (int g = 0; g < groups.length; g++) {
      if (moved[g] < enough) {
        return String.format(
            Locale.ROOT,
            "%s differs between A and B in only %,d of %,d blocks, which is too few to tell",
            subjects.get(g),
            moved[g],
            layout.blocks());
      }
    }
    return "";
  }

  /** Whether a row is the base with one group's values from the other; else what is wrong. */
  private String mixed(int row, int base, int other, int group, int block, String from) {
    for (int g = 0; g < groups.length; g++) {
      int like = g == group ? other : base;
      for (int input : groups[g]) {
        if (!same(input, row, like)) {
          return String.format(
              Locale.ROOT,
              "in row %,d (block %,d, the one with %s from %s) %s has %s where %s is expected",
              row + 1,
              block + 1,
              subjects.get(group),
              from,
              subjects.get(g),
              text(values[input][row]),
              text(values[input][like]));
        }
      }
    }
    return "";
  }

  private boolean same(int[] inputs, int row, int other) {
    return IntStream.of(inputs).allMatch(input -> same(input, row, other));
  }

  private boolean same(int input, int row, int other) {
    return Math.abs(values[input][row] - values[input][other]) <= tolerance[input];
  }

  private static String text(double value) {
    return Double.isNaN(value) ? "nothing" : String.format(Locale.ROOT, "%.6g", value);
  }
}
