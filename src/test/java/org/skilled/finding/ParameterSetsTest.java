package org.skilled.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.problem.InputException;

class ParameterSetsTest {
  @TempDir private Path folder;

  private ParameterSets read(String table) throws IOException {
    return ParameterSets.read(Files.writeString(folder.resolve("posterior.csv"), table));
  }

  @Test
  void columnsThatAreParametersAreTheSets() throws IOException {
    ParameterSets sets =
        read("particle,weight,site.culture,project.people,distance\n1,0.5,0.25,40,0.1\n");
    assertEquals(List.of("site.culture", "project.people"), sets.parameters());
    assertEquals(List.of("particle", "distance"), sets.others());
    assertEquals(
        List.of(new Variant("set 1", Map.of("site.culture", 0.25, "project.people", 40))),
        sets.draw(1, 7));
  }

  @Test
  void setsAreDrawnByTheirWeights() throws IOException {
    ParameterSets sets = read("site.culture,weight\n0.1,1\n0.2,0\n0.3,3\n0.4,6\n");
    for (long seed = 0; seed < 20; seed++) {
      List<Object> drawn =
          sets.draw(100, seed).stream().map(v -> v.values().get("site.culture")).toList();
      assertEquals(10, drawn.stream().filter(v -> v.equals(0.1)).count(), "seed " + seed);
      assertEquals(0, drawn.stream().filter(v -> v.equals(0.2)).count(), "seed " + seed);
      assertEquals(30, drawn.stream().filter(v -> v.equals(0.3)).count(), "seed " + seed);
      assertEquals(60, drawn.stream().filter(v -> v.equals(0.4)).count(), "seed " + seed);
    }
    assertEquals(sets.draw(3, 5), sets.draw(3, 5));
  }

  @Test
  void theSeedDecidesWhichAreDrawn() throws IOException {
    StringBuilder table = new StringBuilder("site.culture\n");
    for (int i = 0; i < 100; i++) {
      table.append(i / 100.0).append('\n');
    }
    ParameterSets sets = read(table.toString());
    assertNotEquals(sets.draw(7, 1), sets.draw(7, 2));
  }

  @Test
  void theMarkOfASpreadsheetDoesNotHideTheFirstColumn() throws IOException {
    ParameterSets sets = read("\uFEFFsite.culture,project.people\n0.25,40\n");
    assertEquals(List.of("site.culture", "project.people"), sets.parameters());
  }

  @Test
  void whatIsNoTableIsSaidWithItsFile() throws IOException {
    StringBuilder table = new StringBuilder("site.culture\n");
    table.append("0.5\n".repeat(10_000));
    for (byte[] fault : new byte[][] {{'"', '1', '"', 'x', '\n'}, {(byte) 0xE9, '\n'}}) {
      Path file = folder.resolve("late.csv");
      Files.writeString(file, table);
      Files.write(file, fault, StandardOpenOption.APPEND);
      String message =
          assertThrows(InputException.class, () -> ParameterSets.read(file)).getMessage();
      assertTrue(message.contains("late.csv: cannot be read as a table"), message);
    }
    String twice =
        assertThrows(InputException.class, () -> read("site.culture,site.culture\n0.1,0.2\n"))
            .getMessage();
    assertTrue(twice.contains("posterior.csv:1: site.culture: is a column twice"), twice);
  }

  @Test
  void faultsAreSaidWithTheirPlace() {
    String message =
        assertThrows(
                InputException.class, () -> read("site.culture,weight\n0.1,1\n1.5,2\n0.2,-1\n,1\n"))
            .getMessage();
    assertTrue(message.contains("posterior.csv:3: site.culture"), message);
    assertTrue(message.contains("posterior.csv:4: weight: is '-1'"), message);
    assertTrue(message.contains("posterior.csv:5: site.culture: is empty"), message);
    assertEquals(3, message.lines().count(), message);
    assertThrows(InputException.class, () -> read("a,b\n1,2\n"));
    assertThrows(InputException.class, () -> read("site.culture,weight\n0.1,0\n"));
    assertThrows(InputException.class, () -> ParameterSets.read(folder.resolve("gone.csv")));
  }
}
