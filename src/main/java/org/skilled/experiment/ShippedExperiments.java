package org.skilled.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.skilled.scenario.YamlDocument;

/** The experiments inside the program, which are those of the folder {@code experiments}. */
public final class ShippedExperiments {
  private ShippedExperiments() {}

  /**
   * The experiment of this name.
   *
   * @throws IllegalStateException if the program has none
   */
  public static Experiment read(String name, Simulator simulator) {
    String resource = "/experiments/" + name + ".yaml";
    try (InputStream in = ShippedExperiments.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ExperimentReader.read(
          YamlDocument.parse("experiments/" + name + ".yaml", text), simulator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
