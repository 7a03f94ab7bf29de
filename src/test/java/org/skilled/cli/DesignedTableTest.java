package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From a problem file to a design, through somebody's simulator (Ishigami's function), and back:
 * the table is known for what it is, and the indices are right.
 */
final class DesignedTableTest {
  private static final double[] FIRST = {0.3139, 0.4424, 0};
  private static final double[] TOTAL = {0.5576, 0.4424, 0.2437};

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "saltelli, 1024, secondOrder=false",
    "sobol, 512, secondOrder=true",
    "fast, 257, phases=3"
  })
  void aDesignIsKnownAgain(String design, int size, String setting) throws IOException {
    Path problem =
        Files.writeString(
            folder.resolve("problem.yaml"),
            """
            factors:
              x1: {uniform: [-3.141592653589793, 3.141592653589793]}
              x2: {uniform: [-3.141592653589793, 3.141592653589793]}
              x3: {uniform: [-3.141592653589793, 3.141592653589793]}
            outputs: [y]
            """);
    Path table = folder.resolve("design.csv");
    Cli.run(
            "design",
            "--problem",
            problem,
            "--method",
            design,
            "--size",
            size,
            "--set",
            setting,
            "--out",
            table)
        .fine();
    run(table);
    String method = design.equals("fast") ? "fast" : "sobol";
    Path out = folder.resolve("out");
    for (List<Object> inputs : List.of(List.<Object>of("--problem", problem), List.of())) {
      List<Object> command =
          new ArrayList<>(List.of("analyse", "--table", table, "--outputs", "y", "--results", out));
      command.addAll(inputs);
      command.addAll(List.of("--method", method));
      Cli.run(command.toArray()).fine();
      List<String> rows = Files.readAllLines(out.resolve(method + ".csv"));
      assertTrue(rows.get(0).startsWith("output,input,s1,s1.low,s1.high,st,st.low,st.high"));
      for (int i = 0; i < FIRST.length; i++) {
        String[] cells = rows.get(1 + i).split(",");
        assertEquals("x" + (i + 1), cells[1]);
        assertHolds(cells, 2, FIRST[i]);
        assertHolds(cells, 5, TOTAL[i]);
      }
    }
  }

  private static void assertHolds(String[] cells, int at, double truth) {
    double low = Double.parseDouble(cells[at + 1]);
    double high = Double.parseDouble(cells[at + 2]);
    assertTrue(low <= truth && truth <= high, truth + " in " + Arrays.toString(cells));
    assertTrue(high - low < 0.25, Arrays.toString(cells));
  }

  private static void run(Path table) throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(table));
    rows.set(0, rows.get(0) + ",y");
    for (int row = 1; row < rows.size(); row++) {
      double[] x =
          Arrays.stream(rows.get(row).split(",")).mapToDouble(Double::parseDouble).toArray();
      double y =
          Math.sin(x[0])
              + 7 * Math.pow(Math.sin(x[1]), 2)
              + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
      rows.set(row, rows.get(row) + "," + y);
    }
    Files.write(table, rows);
  }
}
