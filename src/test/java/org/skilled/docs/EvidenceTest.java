package org.skilled.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final Path EXPERIMENT = Path.of("experiments", "dependence.yaml");

  @Test
  void experimentVariesEveryNumberAroundItsDefault() throws IOException {
    if (Boolean.getBoolean("skilled.update")) {
      Files.writeString(EXPERIMENT, DependenceExperiment.text());
    }
    assertEquals(DependenceExperiment.text(), Files.readString(EXPERIMENT).replace("\r\n", "\n"));
  }
}
