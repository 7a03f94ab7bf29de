package org.skilled.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The advice network of physicians in four towns (Coleman, Katz and Menzel 1957,
 * doi:10.2307/2785979), its three layers merged, against figures published for the merged network.
 *
 * <p>The file does not name the towns. In the merged network nobody is tied across towns, and
 * numbers are given town by town: the four components are 1 to 117, 118 to 167, 168 to 211 and 212
 * to 246, with five physicians in between who have no ties at all (and are in no line of the file).
 */
class PhysiciansTest {
  @TempDir Path folder;

  /**
   * Published: density of directed ties .040, .094, .106, .144; reciprocity .28 to .40;
   * transitivity .17 to .42; mean path 2.05 to 2.58. Only the ranges of the last three are given,
   * so what each town has in between is checked against the range, and the ends against the towns
   * that have them; the tolerance is half of the last digit published.
   */
  @ParameterizedTest
  @CsvSource({"1, 117, .040", "118, 167, .094", "168, 211, .106", "212, 246, .144"})
  void eachTownHasThePublishedFigures(int first, int last, double density) throws IOException {
    ImportedNetwork town = town(first, last);
    NetworkMeasures measures = NetworkMeasures.of(town.network());
    int n = measures.people();
    assertEquals(1, measures.components());
    assertEquals(density, town.directedTies() / (n * (n - 1.0)), 0.0005);
    assertTrue(within(town.reciprocity(), 0.275, 0.405), "reciprocity " + town.reciprocity());
    assertTrue(within(measures.transitivity(), 0.165, 0.425), measures.toString());
    assertTrue(within(measures.meanPath(), 2.045, 2.585), measures.toString());
  }

  @Test
  void theFirstAndLastTownAreTheEndsOfThePublishedRanges() throws IOException {
    ImportedNetwork largest = town(1, 117);
    NetworkMeasures loose = NetworkMeasures.of(largest.network());
    assertEquals(0.28, largest.reciprocity(), 0.005);
    assertEquals(0.17, loose.transitivity(), 0.005);
    assertEquals(2.58, loose.meanPath(), 0.005);
    ImportedNetwork smallest = town(212, 246);
    NetworkMeasures dense = NetworkMeasures.of(smallest.network());
    assertEquals(0.40, smallest.reciprocity(), 0.005);
    assertEquals(0.42, dense.transitivity(), 0.005);
    assertEquals(2.05, dense.meanPath(), 0.005);
  }

  @Test
  void theWholeNetworkIsFourTowns() throws IOException {
    ImportedNetwork whole = town(1, 246);
    NetworkMeasures measures = NetworkMeasures.of(whole.network());
    assertEquals(241, measures.people());
    assertEquals(1099, whole.directedTies());
    assertEquals(4, measures.components());
    assertEquals(117, measures.largestComponent());
    String report = NetworkReport.of(whole, measures);
    assertTrue(report.contains("reciprocity"), report);
    assertTrue(report.contains("241"), report);
  }

  private static boolean within(double value, double low, double high) {
    return value >= low && value <= high;
  }

  /**
   * Turns the physicians of a range of numbers, and their ties in any layer, into the two files.
   */
  private ImportedNetwork town(int first, int last) throws IOException {
    Path edges =
        Path.of(System.getProperty("skilled.data", "../shared/data"))
            .resolve("ckm-physicians")
            .resolve("CKM-Physicians-Innovation_multiplex.edges");
    assumeTrue(Files.exists(edges), "the network of physicians is not there: " + edges);
    Set<String> people = new LinkedHashSet<>();
    Set<String> ties = new LinkedHashSet<>();
    for (String line : Files.readAllLines(edges)) {
      String[] values = line.strip().split(" ");
      int from = Integer.parseInt(values[1]);
      if (from >= first && from <= last) {
        people.add(values[1]);
        people.add(values[2]);
        ties.add(values[1] + "," + values[2]);
      }
    }
    List<String> peopleRows = new ArrayList<>(List.of("id"));
    peopleRows.addAll(people);
    List<String> tieRows = new ArrayList<>(List.of("from,to"));
    tieRows.addAll(ties);
    return NetworkReader.csv(
        Files.write(folder.resolve("people.csv"), peopleRows),
        Files.write(folder.resolve("ties.csv"), tieRows));
  }
}
