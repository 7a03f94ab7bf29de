package org.skilled.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** The numeric inputs of a table: one named column each, one row an observation. */
public final class Inputs {
  private final List<String> names;
  private final double[][] columns;

  private Inputs(List<String> names, double[][] columns) {
    this.names = List.copyOf(names);
    this.columns = columns;
  }

  /**
   * The inputs in these columns; what is in the arrays later does not matter.
   *
   * @param columns {@code [input][row]}; values that are not finite are missing
   * @throws InputException if a name is there twice or columns differ in length
   */
  public static Inputs of(List<String> names, double[][] columns) {
    if (names.size() != columns.length) {
      throw new IllegalArgumentException(
          names.size() + " names but " + columns.length + " columns");
    }
    Set<String> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      String name = names.get(i);
      if (!seen.add(name)) {
        problems.add(Problem.of("the input '" + name + "' is there twice; names must differ"));
      }
      if (columns[i].length != columns[0].length) {
        problems.add(
            Problem.of(
                String.format(
                    Locale.ROOT,
                    "the input '%s' has %,d rows but '%s' has %,d; all must have as many",
                    name,
                    columns[i].length,
                    names.get(0),
                    columns[0].length)));
      }
    }
    refuseIfAny(problems);
    return new Inputs(names, copy(columns.length, i -> columns[i].clone()));
  }

  /** The names, in the order of the columns. */
  public List<String> names() {
    return names;
  }

  /** Number of inputs. */
  public int size() {
    return columns.length;
  }

  /** Number of rows. */
  public int rows() {
    return columns.length == 0 ? 0 : columns[0].length;
  }

  /** The values of an input; not to be changed. */
  double[] column(int input) {
    return columns[input];
  }

  /** Rows in which all inputs and the output are finite. */
  int[] complete(double[] output) {
    if (output.length != rows()) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "the output has %,d rows but the inputs have %,d",
              output.length,
              rows()));
    }
    return IntStream.range(0, rows())
        .filter(
            row ->
                Double.isFinite(output[row])
                    && Arrays.stream(columns).allMatch(column -> Double.isFinite(column[row])))
        .toArray();
  }

  /** These rows only. */
  Inputs take(int[] rows) {
    return new Inputs(names, copy(size(), i -> take(columns[i], rows)));
  }

  static double[] take(double[] column, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> column[row]).toArray();
  }

  /**
   * Inputs that do not vary have no index, and would only make others look sure.
   *
   * @throws InputException naming all of them
   */
  void requireVariation() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (isConstant(columns[i])) {
        problems.add(
            Problem.of(
                "the input '"
                    + names.get(i)
                    + "' is the same in all complete rows, so nothing can be said about it; leave"
                    + " it out"));
      }
    }
    refuseIfAny(problems);
  }

  static boolean isConstant(double[] column) {
    return Arrays.stream(column).allMatch(value -> value == column[0]);
  }

  private static double[][] copy(int size, IntFunction<double[]> column) {
    return IntStream.range(0, size).mapToObj(column).toArray(double[][]::new);
  }

  private static void refuseIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }
}
