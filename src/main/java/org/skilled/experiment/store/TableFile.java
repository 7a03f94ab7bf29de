package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;

/**
 * Anybody's table, from a CSV or Parquet file: named columns of numbers or of categories.
 *
 * <p>In CSV, the first line names the columns; cells that are empty or read NA, NaN, null, None, or
 * inf are missing.
 */
public final class TableFile implements AutoCloseable {
  private static final List<String> MISSING =
      List.of("", "NA", "N/A", "na", "NaN", "nan", "NAN", "null", "NULL", "None", "inf", "-inf");
  private static final int MOST_LEVELS = 100;

  private final Path file;
  private final DuckDBConnection connection;
  private final Map<String, String> types;
  private final int rows;

  private TableFile(Path file, DuckDBConnection connection, Map<String, String> types, int rows) {
    this.file = file;
    this.connection = connection;
    this.types = types;
    this.rows = rows;
  }

  /**
   * One column.
   *
   * @param values one a row: a number, or the position of the category's name in {@code levels};
   *     NaN where missing
   * @param levels names of the categories, sorted; empty if the column is of numbers
   */
  public record Column(String name, double[] values, List<String> levels) {
    public Column {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Opens a table.
   *
   * @throws InputException if the file is not there, is no table, or names a column twice
   */
  public static TableFile open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw fault(file, 0, null, "is not there, or is no file; name a table in CSV or Parquet");
    }
    boolean parquet = isParquet(file);
    if (!parquet) {
      requireDifferentNames(file);
    }
    try {
      DuckDBConnection connection = Duck.open(Duck.scratch());
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE t AS SELECT * FROM " + source(file, parquet));
        Map<String, String> types = new LinkedHashMap<>();
        try (ResultSet columns = statement.executeQuery("DESCRIBE t")) {
          while (columns.next()) {
            types.put(columns.getString(1), columns.getString(2));
          }
        }
        if (!parquet && types.size() == 1 && CsvFault.hasSeparator(types.keySet())) {
          throw new InputException(CsvFault.of(file, "its columns cannot be told apart"));
        }
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM t")) {
          count.next();
          return new TableFile(file, connection, types, count.getInt(1));
        }
      } catch (SQLException | InputException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      String said = reason(String.valueOf(e.getMessage()));
      InputException fault =
          parquet
              ? fault(file, 0, null, "is no table that can be read as Parquet: " + said)
              : new InputException(CsvFault.of(file, said));
      fault.initCause(e);
      throw fault;
    }
  }

  /** The line that tells most: of errors with a cause, that of the cause. */
  private static String reason(String message) {
    List<String> lines = message.lines().toList();
    return lines.stream()
        .filter(line -> line.startsWith("Error: "))
        .map(line -> line.substring("Error: ".length()))
        .findFirst()
        .orElse(lines.isEmpty() ? "no reason given" : lines.get(0));
  }

  /** Names of the columns, in the file's order. */
  public List<String> names() {
    return List.copyOf(types.keySet());
  }

  /** Number of rows, without the header. */
  public int rows() {
    return rows;
  }

  /**
   * Reads columns.
   *
   * @throws InputException naming all that are not there, or hold neither numbers nor categories
   */
  public List<Column> columns(List<String> names) {
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      if (!types.containsKey(name)) {
        problems.add(
            problem(
                1,
                name,
                "there is no such column"
                    + Suggestion.didYouMean(name, types.keySet())
                    + "; there are "
                    + String.join(", ", types.keySet())));
      }
    }
    List<Column> columns = new ArrayList<>();
    for (String name : problems.isEmpty() ? names : List.<String>of()) {
      try {
        columns.add(column(name));
      } catch (InputException e) {
        problems.addAll(e.problems());
      } catch (SQLException e) {
        throw unreadable(file, e);
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return columns;
  }

  private Column column(String name) throws SQLException {
    String type = types.getOrDefault(name, "").toUpperCase(Locale.ROOT);
    if (type.equals("VARCHAR")) {
      return category(name);
    }
    if (type.startsWith("DATE") || type.startsWith("TIME") || type.startsWith("INTERVAL")) {
      throw new InputException(
          problem(0, name, "holds dates or times; give numbers, such as days since a start"));
    }
    double[] values = new double[rows];
    try (Statement statement = connection.createStatement();
        ResultSet cells =
            statement.executeQuery("SELECT CAST(" + Duck.name(name) + " AS DOUBLE) FROM t")) {
      for (int row = 0; cells.next(); row++) {
        double value = cells.getDouble(1);
        values[row] = cells.wasNull() || Double.isInfinite(value) ? Double.NaN : value;
      }
    }
    return new Column(name, values, List.of());
  }

  private Column category(String name) throws SQLException {
    @Nullable String[] texts = new String[rows];
    int there = 0;
    int numbers = 0;
    int firstWord = -1;
    try (Statement statement = connection.createStatement();
        ResultSet cells = statement.executeQuery("SELECT " + Duck.name(name) + " FROM t")) {
      for (int row = 0; cells.next(); row++) {
        String text = cells.getString(1);
        texts[row] = text;
        if (text != null) {
          there++;
          if (isNumber(text)) {
            numbers++;
          } else if (firstWord < 0) {
            firstWord = row;
          }
        }
      }
    }
    if (2 * numbers > there) {
      throw new InputException(
          problem(
              firstWord + 2,
              name,
              "is '"
                  + texts[firstWord]
                  + "', but most cells of the column are numbers; write numbers with a dot, as in"
                  + " 0.5, and leave the cell empty where there is none"));
    }
    List<String> levels =
        Arrays.stream(texts).filter(text -> text != null).distinct().sorted().toList();
    if (levels.size() > MOST_LEVELS) {
      throw new InputException(
          problem(
              0,
              name,
              String.format(
                  Locale.ROOT,
                  "holds words, %,d different ones such as '%s'; a category has at most %d",
                  levels.size(),
                  levels.get(0),
                  MOST_LEVELS)));
    }
    Map<String, Integer> positions = new LinkedHashMap<>();
    IntStream.range(0, levels.size()).forEach(i -> positions.put(levels.get(i), i));
    double[] values =
        Arrays.stream(texts)
            .mapToDouble(text -> text == null ? Double.NaN : positions.getOrDefault(text, 0))
            .toArray();
    return new Column(name, values, levels);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw unreadable(file, e);
    }
  }

  private static boolean isNumber(String text) {
    try {
      Double.parseDouble(text.replace(',', '.'));
      return true;
    } catch (NumberFormatException word) {
      return false;
    }
  }

  private static boolean isParquet(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return Arrays.equals(stream.readNBytes(4), new byte[] {'P', 'A', 'R', '1'});
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static String source(Path file, boolean parquet) {
    String path = Duck.text(file.toString());
    if (parquet) {
      return "read_parquet(" + path + ")";
    }
    String missing = String.join(", ", MISSING.stream().map(Duck::text).toList());
    return "read_csv("
        + path
        + ", header = true, sample_size = -1, strict_mode = true, nullstr = ["
        + missing
        + "])";
  }

  /** The database would give the second column of a name another one. */
  private static void requireDifferentNames(Path file) {
    String header;
    try (var lines = Files.newBufferedReader(file)) {
      header = lines.readLine();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    if (header == null || header.isBlank()) {
      throw fault(file, 1, null, "is empty; its first line must name the columns");
    }
    List<String> names = new ArrayList<>();
    for (String name : header.split("[,;\t|]", -1)) {
      String bare = name.strip().replaceAll("^\"|\"$", "");
      if (names.contains(bare)) {
        throw fault(file, 1, bare, "is a column twice; names must differ");
      }
      names.add(bare);
    }
  }

  private static InputException unreadable(Path file, Exception cause) {
    InputException fault = fault(file, 0, null, "cannot be read: " + cause.getMessage());
    fault.initCause(cause);
    return fault;
  }

  private Problem problem(int line, String column, String message) {
    return new Problem(file.toString(), line, column, message);
  }

  private static InputException fault(
      Path file, int line, @Nullable String column, String message) {
    return new InputException(new Problem(file.toString(), line, column, message));
  }
}
