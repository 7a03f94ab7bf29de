package org.skilled.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;

class ShippedFindingsTest {
  private static final Path FOLDER = Path.of("experiments", "findings");

  @Test
  void theProgramHasTheFilesOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          new TreeSet<>(
              files.map(file -> file.getFileName().toString().replace(".yaml", "")).toList()),
          new TreeSet<>(ShippedFindings.NAMES));
    }
    for (Experiment experiment : ShippedFindings.read(Simulator.LEARNING_COMMUNITY)) {
      assertNotNull(experiment.finding(), experiment.name());
      assertTrue(experiment.replications() >= FindingTable.FEWEST_PAIRS, experiment.name());
    }
  }

  @Test
  void aFolderReadsAsItsFiles() {
    List<String> names =
        FindingFiles.read(List.of(FOLDER), Simulator.LEARNING_COMMUNITY).stream()
            .map(Experiment::name)
            .toList();
    assertEquals(ShippedFindings.NAMES.stream().sorted().toList(), names);
  }

  /** All start from the same luck, so that they have runs in common. */
  @Test
  void namesAndIdsDiffer() {
    List<Experiment> all = ShippedFindings.read(Simulator.LEARNING_COMMUNITY);
    assertEquals(
        all.size(),
        all.stream().map(experiment -> Judged.finding(experiment).id()).distinct().count());
    assertEquals(1, all.stream().map(Experiment::seed).distinct().count());
  }
}
