package org.skilled.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.scenario.YamlDocument;

/** The experiments on the report's findings, which are inside the program. */
public final class ShippedFindings {
  /**
   * All names, in the order in which findings are told. A jar cannot be listed portably, so they
   * stand here; a test compares them with the folder.
   */
  public static final List<String> NAMES =
      List.of(
          "k1-technical-alone",
          "k2-lower-technical",
          "k2-lower-soft",
          "k2-lower-learning",
          "k2-simplex",
          "k3-part-of-the-role",
          "k4-support-that-lasts",
          "k5-key-individuals",
          "k6-leadership",
          "k7-flexibility",
          "k8-disciplines",
          "k9-alignment",
          "same-base-opposite-outcome");

  private ShippedFindings() {}

  /** All experiments, for this model. */
  public static List<Experiment> read(Simulator simulator) {
    return NAMES.stream().map(name -> ExperimentReader.read(document(name), simulator)).toList();
  }

  /** The file of one experiment. */
  static YamlDocument document(String name) {
    return resource("/findings/" + name + ".yaml", "finding " + name);
  }

  /** A YAML file inside the program. */
  static YamlDocument resource(String resource, String called) {
    try (InputStream in = ShippedFindings.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      return YamlDocument.parse(called, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
