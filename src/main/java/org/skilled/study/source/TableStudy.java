package org.skilled.study.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.experiment.Build;
import org.skilled.experiment.ProblemFile;
import org.skilled.experiment.design.Factor;
import org.skilled.experiment.store.TableFile;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.study.Study;

/**
 * The study of anybody's table: one row a run, with a column for each input and output.
 *
 * <p>Rows of the same design point are its replicates. Which these are is said by a column that
 * names the point; without one, rows that are equal in all inputs are the same point, unless the
 * rows are laid out for a method that uses equal rows.
 */
public final class TableStudy {
  private TableStudy() {}

  /**
   * What the analyst says about a table.
   *
   * @param inputs columns that are inputs; empty for the problem's factors, or without a problem
   *     for all columns that are neither output nor point
   * @param outputs columns that are outputs, at least one
   * @param point column whose value is the same for all runs of a design point; null if there is
   *     none
   * @param problem the factors' distributions and groups; null if they are not known
   */
  public record Roles(
      List<String> inputs,
      List<String> outputs,
      @Nullable String point,
      @Nullable ProblemFile problem) {
    public Roles {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * Reads a table.
   *
   * @param name what it is called
   * @throws InputException if columns are not there, have two roles, or an output has categories
   */
  public static Study of(TableFile table, String name, Roles roles, Study.Settings settings) {
    List<String> inputs = inputs(table, roles);
    requireDistinct(inputs, roles);
    List<TableFile.Column> given = table.columns(inputs);
    List<TableFile.Column> results = table.columns(roles.outputs());
    for (TableFile.Column output : results) {
      if (!output.levels().isEmpty()) {
        throw new InputException(
            new Problem(
                null,
                0,
                output.name(),
                "has categories such as '"
                    + output.levels().get(0)
                    + "', but an output must be a number; write 0 and 1 for no and yes"));
      }
    }
    if (table.rows() == 0) {
      throw InputException.of(name + " has no rows; an analysis needs one a run");
    }
    Sample rows = sample(given, IntStream.range(0, table.rows()).toArray(), roles.problem());
    String point = roles.point();
    int[][] points =
        point != null
            ? byValue(table.columns(List.of(point)))
            : Layouts.isFree(rows) ? byValue(given) : eachRow(table.rows());
    int[] first = Arrays.stream(points).mapToInt(members -> members[0]).toArray();
    Sample sample = Layouts.recognised(sample(given, first, roles.problem()));
    List<Output> outputs =
        results.stream()
            .map(column -> Output.of(column.name(), column.name(), values(column, points)))
            .toList();
    return new Study(
        name,
        sample,
        outputs,
        List.of(),
        false,
        new Study.Origin(
            name, "unknown", "a table, analysed by Skilled " + Build.current().version()),
        settings);
  }

  private static List<String> inputs(TableFile table, Roles roles) {
    ProblemFile problem = roles.problem();
    if (!roles.inputs().isEmpty()) {
      if (problem != null && !problem.space().paths().containsAll(roles.inputs())) {
        throw InputException.of(
            "--inputs names columns that are no factors of the problem, which has "
                + String.join(", ", problem.space().paths()));
      }
      return roles.inputs();
    }
    return problem == null ? others(table, roles) : problem.space().paths();
  }

  private static List<String> others(TableFile table, Roles roles) {
    List<String> others = new ArrayList<>(table.names());
    others.removeAll(roles.outputs());
    others.remove(roles.point());
    if (others.isEmpty()) {
      throw InputException.of("the table has no column besides the outputs; it needs inputs");
    }
    return others;
  }

  private static void requireDistinct(List<String> inputs, Roles roles) {
    List<Problem> problems = new ArrayList<>();
    List<String> all = new ArrayList<>(inputs);
    all.addAll(roles.outputs());
    if (roles.point() != null) {
      all.add(roles.point());
    }
    all.stream()
        .distinct()
        .filter(column -> all.indexOf(column) != all.lastIndexOf(column))
        .forEach(
            column ->
                problems.add(
                    new Problem(
                        null, 0, column, "is named twice; a column is one input or one output")));
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  private static Sample sample(
      List<TableFile.Column> columns, int[] rows, @Nullable ProblemFile problem) {
    List<Input> inputs =
        columns.stream()
            .map(
                column -> {
                  double[] values =
                      Arrays.stream(rows).mapToDouble(row -> column.values()[row]).toArray();
                  return column.levels().isEmpty()
                      ? Input.number(
                          column.name(), column.name(), values, distribution(column, problem))
                      : Input.category(column.name(), column.name(), values, column.levels());
                })
            .toList();
    return new Sample(inputs, groups(columns, problem), new Layout.Free(), List.of());
  }

  /** Groups hold for all factors together; with some left out, each is on its own. */
  private static Map<String, List<String>> groups(
      List<TableFile.Column> columns, @Nullable ProblemFile problem) {
    return problem != null && columns.size() == problem.space().size()
        ? problem.space().groups()
        : Map.of();
  }

  private static @Nullable Distribution distribution(
      TableFile.Column column, @Nullable ProblemFile problem) {
    if (problem == null) {
      return null;
    }
    return problem.space().factors().stream()
        .filter(factor -> factor.path().equals(column.name()))
        .findFirst()
        .map(Factor::distribution)
        .orElse(null);
  }

  private static double[][] values(TableFile.Column column, int[][] points) {
    return Arrays.stream(points)
        .map(rows -> Arrays.stream(rows).mapToDouble(row -> column.values()[row]).toArray())
        .toArray(double[][]::new);
  }

  private static int[][] eachRow(int rows) {
    return IntStream.range(0, rows).mapToObj(row -> new int[] {row}).toArray(int[][]::new);
  }

  /** Rows with the same values in these columns, in the order in which they appear first. */
  private static int[][] byValue(List<TableFile.Column> columns) {
    Map<List<Double>, List<Integer>> rows = new LinkedHashMap<>();
    for (int row = 0; row < columns.get(0).values().length; row++) {
      List<Double> key = new ArrayList<>(columns.size());
      for (TableFile.Column column : columns) {
        key.add(column.values()[row]);
      }
      rows.computeIfAbsent(key, first -> new ArrayList<>(1)).add(row);
    }
    return rows.values().stream()
        .map(members -> members.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
