package org.skilled.docs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** How strongly results depend on each parameter: {@code docs/evidence/regression.csv}. */
final class Dependence {
  static final Path FILE = Path.of("docs", "evidence", "regression.csv");

  /** From this PRCC on, up or down, a dependence is called strong. */
  static final double STRONG = 0.3;

  /** From this PRCC on, up or down, a dependence is called moderate. */
  static final double MODERATE = 0.15;

  private final Map<String, Map<String, CSVRecord>> byOutcome = new LinkedHashMap<>();

  private Dependence(List<CSVRecord> rows) {
    rows.forEach(
        row ->
            byOutcome
                .computeIfAbsent(row.get("output"), outcome -> new LinkedHashMap<>())
                .put(row.get("input"), row));
  }

  static Dependence read() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(FILE);
        CSVParser parser = CSVParser.parse(reader, format)) {
      return new Dependence(parser.getRecords());
    }
  }

  /** Outcomes, in the order of the file. */
  Set<String> outcomes() {
    return byOutcome.keySet();
  }

  /** All parameters varied. */
  Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    byOutcome.values().forEach(rows -> paths.addAll(rows.keySet()));
    return paths;
  }

  /** Version of the model that the runs were made with. */
  String modelVersion(String outcome) {
    return ofOutcome(outcome, "version").replaceFirst(".*, model ", "");
  }

  /** A number that holds for a whole outcome, with three decimals. */
  String rounded(String outcome, String column) {
    return String.format(Locale.ROOT, "%.3f", Double.parseDouble(ofOutcome(outcome, column)));
  }

  /** What holds for a whole outcome, such as "n". */
  String ofOutcome(String outcome, String column) {
    return rows(outcome).values().iterator().next().get(column);
  }

  /**
   * The dependence of an outcome on a parameter; of the names of a share, the strongest.
   *
   * @param path as in the catalogue, so it may hold {@code <name>}
   * @return empty if the parameter was not varied
   */
  Optional<Cell> of(String outcome, String path) {
    String start = path.replace("<name>", "");
    return rows(outcome).entrySet().stream()
        .filter(
            row ->
                path.endsWith("<name>")
                    ? row.getKey().startsWith(start)
                    : row.getKey().equals(path))
        .map(row -> new Cell(row.getKey().substring(start.length()), row.getValue()))
        .max(Comparator.comparingDouble(Cell::size));
  }

  /** The strongest word for the dependence of any outcome; empty if it was not varied. */
  Optional<Strength> strength(String path) {
    return outcomes().stream()
        .flatMap(outcome -> of(outcome, path).stream())
        .map(Cell::strength)
        .min(Comparator.naturalOrder());
  }

  private Map<String, CSVRecord> rows(String outcome) {
    Map<String, CSVRecord> rows = byOutcome.get(outcome);
    if (rows == null) {
      throw new IllegalArgumentException(FILE + " has nothing on " + outcome);
    }
    return rows;
  }

  /** How strong a dependence is, strongest first. */
  enum Strength {
    STRONG,
    MODERATE,
    WEAK,
    NONE;

    String word() {
      return this == NONE ? "none seen" : name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The dependence of one outcome on one parameter.
   *
   * @param name of the share, where the parameter is one of several
   */
  record Cell(String name, CSVRecord row) {
    double size() {
      return Math.abs(Double.parseDouble(row.get("prcc")));
    }

    Strength strength() {
      if (!Boolean.parseBoolean(row.get("matters"))) {
        return Strength.NONE;
      }
      return size() >= STRONG
          ? Strength.STRONG
          : size() >= MODERATE ? Strength.MODERATE : Strength.WEAK;
    }

    /** "−0.49 (−0.52 to −0.46)", with the share's name if there is one. */
    String text() {
      return (name.isEmpty() ? "" : name + ": ")
          + two("prcc")
          + " ("
          + two("prcc.low")
          + " to "
          + two("prcc.high")
          + ")";
    }

    private String two(String column) {
      String rounded = String.format(Locale.ROOT, "%.2f", Double.parseDouble(row.get(column)));
      return (rounded.equals("-0.00") ? "0.00" : rounded).replace('-', '−');
    }
  }
}
