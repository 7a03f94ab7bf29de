package org.skilled.finding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.lang3.math.NumberUtils;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.CsvText;
import org.skilled.experiment.FactorValues;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.random.Draws;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ScenarioDocument;

/**
 * A weighted sample of parameters, as a calibration writes it: a table with a column for each
 * parameter, named by its path, and one that says how much each row counts.
 *
 * @param parameters the columns that are parameters
 * @param others the columns that are not, and are left aside
 * @param rows the sets: a value for each parameter
 * @param weights how much each row counts, from 0 on; all the same without such a column
 */
public record ParameterSets(
    List<String> parameters,
    List<String> others,
    List<Map<String, Object>> rows,
    double[] weights) {
  private static final String WEIGHT = "weight";
  private static final int PURPOSE = 0xd4a3;
  private static final int MOST_PROBLEMS = 10;

  public ParameterSets {
    parameters = List.copyOf(parameters);
    others = List.copyOf(others);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @throws InputException if it cannot be read, has no parameters, or has values that are none
   */
  public static ParameterSets read(Path file) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (CSVParser table = CSVParser.parse(new StringReader(CsvText.read(file)), format)) {
      return new Reader(file, table).read();
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new InputException(
          new Problem(
              file.toString(),
              0,
              null,
              "cannot be read as a table ("
                  + e.getMessage()
                  + "); give a CSV file in UTF-8 whose first line names the columns"));
    }
  }

  /**
   * Draws sets in proportion to their weights, by systematic resampling: a set of k times the mean
   * weight is drawn k times, give or take one.
   *
   * @param number sets to draw, at least 1
   * @param seed decides which are drawn
   */
  public List<Variant> draw(int number, long seed) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double start = Draws.uniform(Draws.seeded(seed).key(PURPOSE, 0), 0);
    List<Variant> drawn = new ArrayList<>();
    int row = -1;
    double reached = 0;
    for (int i = 0; i < number; i++) {
      double at = (i + start) / number * total;
      while (row < 0 || (reached <= at && row < rows.size() - 1)) {
        row++;
        reached += weights[row];
      }
      drawn.add(new Variant("set " + (i + 1), rows.get(row)));
    }
    return drawn;
  }

  /** Reads one table. */
  private static final class Reader {
    private final Path file;
    private final CSVParser table;
    private final List<Problem> problems = new ArrayList<>();
    private final FactorValues values = new FactorValues(ScenarioDocument.named("two-sites"));

    Reader(Path file, CSVParser table) {
      this.file = file;
      this.table = table;
    }

    ParameterSets read() {
      Map<String, ParameterEntry> parameters = new LinkedHashMap<>();
      List<String> others = new ArrayList<>();
      for (String column : table.getHeaderNames()) {
        if (!column.equals(WEIGHT)) {
          note(column, parameters, others);
        }
      }
      if (parameters.isEmpty()) {
        problem(1, null, "has no column that is a parameter's path, such as site.culture");
      }
      List<Map<String, Object>> rows = new ArrayList<>();
      List<Double> weights = new ArrayList<>();
      for (CSVRecord row : table) {
        if (problems.size() >= MOST_PROBLEMS) {
          break;
        }
        rows.add(values(row, parameters));
        weights.add(weight(row));
      }
      if (problems.isEmpty() && weights.stream().noneMatch(weight -> weight > 0)) {
        problem(1, WEIGHT, "there is no row with a weight above 0");
      }
      if (!problems.isEmpty()) {
        throw new InputException(problems);
      }
      return new ParameterSets(
          List.copyOf(parameters.keySet()),
          others,
          rows,
          weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void note(String column, Map<String, ParameterEntry> parameters, List<String> others) {
      try {
        if (parameters.put(column, values.entry(column)) != null) {
          problem(1, column, "is a column twice; every parameter has one column");
        }
      } catch (InputException noParameter) {
        others.add(column);
      }
    }

    private Map<String, Object> values(CSVRecord row, Map<String, ParameterEntry> parameters) {
      Map<String, Object> set = new LinkedHashMap<>();
      parameters.forEach(
          (path, entry) -> {
            try {
              set.put(path, values.value(path, entry, row.isSet(path) ? row.get(path) : ""));
            } catch (InputException e) {
              e.problems()
                  .forEach(fault -> problem(row.getRecordNumber() + 1, path, fault.message()));
            }
          });
      return set;
    }

    private double weight(CSVRecord row) {
      if (!row.isMapped(WEIGHT)) {
        return 1;
      }
      String cell = row.isSet(WEIGHT) ? row.get(WEIGHT) : "";
      double weight = NumberUtils.toDouble(cell, -1);
      if (weight >= 0 && Double.isFinite(weight)) {
        return weight;
      }
      problem(
          row.getRecordNumber() + 1, WEIGHT, "is '" + cell + "'; it must be a number from 0 on");
      return 0;
    }

    private void problem(long line, @Nullable String column, String text) {
      problems.add(new Problem(file.toString(), (int) line, column, text));
    }
  }
}
