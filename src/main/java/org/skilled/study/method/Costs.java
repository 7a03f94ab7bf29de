package org.skilled.study.method;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.decision.Levers;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;

/** What interventions cost: a column of the sample, or a file with the columns label and cost. */
final class Costs {
  private static final String COLUMN = "cost";
  private static final String LABEL = "label";

  private Costs() {}

  /**
   * The costs, in the order of the levers; null if nobody says what they cost.
   *
   * @param named the column or file that the analyst names; null for a column called "cost"
   * @throws InputException if they are not there for every lever, or are no numbers of at least 0
   */
  static double @Nullable [] of(Sample sample, Levers levers, @Nullable String named) {
    Input column = sample.input(named == null ? COLUMN : named);
    if (column != null) {
      return checked(levers, levers.each(column), column.name());
    }
    return named == null ? null : fromFile(levers, Path.of(named));
  }

  private static double[] checked(Levers levers, double[] costs, String where) {
    for (int l = 0; l < costs.length; l++) {
      if (!(costs[l] >= 0) || Double.isInfinite(costs[l])) {
        throw InputException.of(
            where
                + ": the cost of '"
                + levers.labels().get(l)
                + "' is "
                + costs[l]
                + "; it must be a number of at least 0");
      }
    }
    return costs;
  }

  private static double[] fromFile(Levers levers, Path file) {
    if (!Files.isRegularFile(file)) {
      throw InputException.of(
          "compare.cost: there is no input and no file "
              + file
              + "; name a CSV file with the columns label and cost");
    }
    Map<String, Double> byLabel = read(file);
    List<Problem> problems = new ArrayList<>();
    double[] costs = new double[levers.labels().size()];
    for (int l = 0; l < costs.length; l++) {
      String label = levers.labels().get(l);
      Double cost = byLabel.get(label);
      if (cost == null) {
        problems.add(
            new Problem(
                file.toString(),
                0,
                null,
                "has no cost of '" + label + "'" + Suggestion.didYouMean(label, byLabel.keySet())));
      } else {
        costs[l] = cost;
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return checked(levers, costs, file.toString());
  }

  private static Map<String, Double> read(Path file) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setTrim(true).setIgnoreEmptyLines(true).get();
    Map<String, Double> costs = new LinkedHashMap<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser table = CSVParser.parse(reader, format)) {
      if (!table.getHeaderNames().containsAll(List.of(LABEL, COLUMN))) {
        throw new InputException(
            new Problem(
                file.toString(),
                1,
                null,
                "has the columns " + table.getHeaderNames() + "; it needs label and cost"));
      }
      for (CSVRecord row : table) {
        costs.put(row.get(LABEL), number(row.get(COLUMN), file, table.getCurrentLineNumber()));
      }
    } catch (IOException | IllegalArgumentException fault) {
      throw new InputException(
          new Problem(
              file.toString(), 0, null, "is not a table in CSV and UTF-8: " + fault.getMessage()));
    }
    return costs;
  }

  private static double number(String text, Path file, long line) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notOne) {
      throw new InputException(
          new Problem(
              file.toString(), (int) line, COLUMN, "is '" + text + "'; it must be a number"));
    }
  }
}
