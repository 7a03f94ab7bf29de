package org.skilled.experiment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.PointList;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/**
 * Reads the points of a {@code csv} design: a table with a column a parameter, and optionally one
 * of labels, and remarks as a calibration makes them.
 */
final class CsvPoints {
  private static final String FILE = "file";
  private static final int MOST_PROBLEMS = 50;

  private final Fields design;
  private final Variables variables;
  private final List<Problem> problems = new ArrayList<>();

  CsvPoints(Fields design, Variables variables) {
    this.design = design;
    this.variables = variables;
  }

  @Nullable PointList read() {
    String name = design.requiredText(FILE, "name a CSV file with a column for each parameter");
    if (name == null) {
      return null;
    }
    Path file = Path.of(design.document().file()).resolveSibling(name);
    if (!Files.isRegularFile(file)) {
      design.problem(
          FILE, "there is no file " + file + "; names are relative to the experiment's folder");
      return null;
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setTrim(true).setIgnoreEmptyLines(true).get();
    try (CSVParser table = CSVParser.parse(new StringReader(CsvText.read(file)), format)) {
      PointList points = points(file.toString(), table);
      design.problems().addAll(problems);
      return problems.isEmpty() ? points : null;
    } catch (CharacterCodingException e) {
      design.problem(FILE, file + " is not text in UTF-8; save it as CSV in UTF-8");
      return null;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      design.problem(FILE, file + " is not a table in CSV: " + e.getMessage());
      return null;
    }
  }

  private PointList points(String file, CSVParser table) {
    Map<String, Variable> factors = new LinkedHashMap<>();
    Set<String> columns = new HashSet<>();
    boolean repeated = false;
    for (String column : table.getHeaderNames()) {
      if (!columns.add(column)) {
        repeated = true;
        problems.add(
            new Problem(file, 1, column, "is a column twice; every parameter has one column"));
      } else if (!column.equals(PointList.LABEL) && !PointList.isRemark(column)) {
        Variable variable = noting(file, 1, column, () -> variables.at(column));
        if (variable != null) {
          factors.put(column, variable);
        }
      }
    }
    List<DesignPoint> points = new ArrayList<>();
    for (CSVRecord row : repeated ? List.<CSVRecord>of() : table) {
      points.add(point(table, file, points.size(), row, factors));
      if (problems.size() > MOST_PROBLEMS) {
        break;
      }
    }
    if (!repeated && (points.isEmpty() || factors.isEmpty())) {
      problems.add(
          new Problem(
              file,
              1,
              null,
              "has no points; the first line names parameters, and each further line is a point"));
    }
    return new PointList(List.copyOf(factors.keySet()), problems.isEmpty() ? points : List.of());
  }

  private DesignPoint point(
      CSVParser table, String file, int index, CSVRecord row, Map<String, Variable> factors) {
    int line = (int) table.getCurrentLineNumber();
    List<Object> set = new ArrayList<>();
    if (!row.isConsistent()) {
      problems.add(
          new Problem(
              file,
              line,
              null,
              "has "
                  + row.size()
                  + " cells, but the first line names "
                  + table.getHeaderNames().size()
                  + " columns; give every column one cell"));
      return new DesignPoint(index, null, set);
    }
    for (Map.Entry<String, Variable> factor : factors.entrySet()) {
      String path = factor.getKey();
      Object value =
          noting(file, line, path, () -> variables.value(factor.getValue(), row.get(path)));
      if (value != null) {
        set.add(value);
      }
    }
    String label = row.isMapped(PointList.LABEL) ? row.get(PointList.LABEL) : "";
    return new DesignPoint(index, label.isEmpty() ? null : label, set);
  }

  private <T> @Nullable T noting(
      String file, int line, String column, java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (InputException e) {
      e.problems()
          .forEach(problem -> problems.add(new Problem(file, line, column, problem.message())));
      return null;
    }
  }
}
