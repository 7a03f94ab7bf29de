package org.skilled.experiment.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.problem.InputException;

/** Anybody's tables. */
class TableFileTest {
  @TempDir private Path folder;

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("runs.csv"), text);
  }

  private static String message(Path file, String column) {
    return assertThrows(
            InputException.class,
            () -> {
              try (TableFile table = TableFile.open(file)) {
                table.columns(List.of(column));
              }
            })
        .getMessage();
  }

  @Test
  void numbersCategoriesAndWhatIsMissing() throws IOException {
    Path file = csv("x;kind;y\n1;red;2.5\n2;blue;NA\n;red;inf\n4;;NaN\n");
    try (TableFile table = TableFile.open(file)) {
      assertEquals(List.of("x", "kind", "y"), table.names());
      assertEquals(4, table.rows());
      List<TableFile.Column> columns = table.columns(table.names());
      assertArrayEquals(new double[] {1, 2, Double.NaN, 4}, columns.get(0).values());
      assertEquals(List.of("blue", "red"), columns.get(1).levels());
      assertArrayEquals(new double[] {1, 0, 1, Double.NaN}, columns.get(1).values());
      assertArrayEquals(
          new double[] {2.5, Double.NaN, Double.NaN, Double.NaN}, columns.get(2).values());
    }
  }

  @Test
  void brokenLinesAreNamed() throws IOException {
    String mixed = message(csv("x,y\r\n1,2\r\n3,4\n5,6\r\n"), "y");
    assertTrue(mixed.contains("runs.csv:3") && mixed.contains("one kind of line end"), mixed);
    String ragged = message(csv("x,y,z\n1,2,3\n3,4\n5,6,7\n"), "y");
    assertTrue(ragged.contains("runs.csv:3") && ragged.contains("has 2 cells"), ragged);
  }

  @Test
  void parquetHoldsTheSame() throws SQLException {
    Path file = folder.resolve("runs.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT i / 3 AS x, i % 2 = 0 AS even FROM range(5) t(i)) TO '" + file + "'");
    }
    try (TableFile table = TableFile.open(file)) {
      List<TableFile.Column> columns = table.columns(List.of("x", "even"));
      assertEquals(2 / 3.0, columns.get(0).values()[2]);
      assertArrayEquals(new double[] {1, 0, 1, 0, 1}, columns.get(1).values());
    }
  }

  @Test
  void mistakesAreNamedWithTheirPlace() throws IOException {
    assertTrue(message(csv("x,y\n1,2\n"), "z").contains("runs.csv:1: z: there is no such column"));
    String comma = message(csv("x,y\n1,2\n2,\"3,5\"\n3,4\n4,5\n5,x\n6,6\n7,7\n"), "y");
    assertTrue(comma.contains("runs.csv:6: y: is 'x'"), comma);
    assertTrue(message(csv("x,y,x\n1,2,3\n"), "x").contains("x: is a column twice"));
    assertTrue(message(csv(""), "x").contains("runs.csv:1: is empty"));
    assertTrue(message(csv("day,y\n2020-01-01,1\n"), "day").contains("dates or times"));
    assertTrue(message(folder.resolve("none.csv"), "x").contains("is not there"));
    StringBuilder words = new StringBuilder("w\n");
    for (int i = 0; i < 150; i++) {
      words.append("word").append(i).append('\n');
    }
    assertTrue(message(csv(words.toString()), "w").contains("150 different ones"));
  }

  @Test
  void manyRowsKeepTheirOrder() throws IOException {
    StringBuilder text = new StringBuilder("i,y\n");
    int rows = 300_000;
    for (int i = 0; i < rows; i++) {
      text.append(i).append(',').append(i % 7).append('\n');
    }
    try (TableFile table = TableFile.open(csv(text.toString()))) {
      double[] values = table.columns(List.of("i")).get(0).values();
      for (int i = 0; i < rows; i++) {
        assertEquals(i, values[i]);
      }
    }
  }
}
