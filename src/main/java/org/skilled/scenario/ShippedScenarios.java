package org.skilled.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;

/** The scenarios inside the program. */
final class ShippedScenarios {
  /** The scenario that sets every parameter and lies under all others. */
  static final String DEFAULT = "two-sites";

  /**
   * All names, sorted. A jar cannot be listed portably, so they stand here; a test compares them
   * with the folder.
   */
  static final List<String> NAMES =
      List.of(
          "add-on",
          "aligned",
          "blocker",
          "champion",
          "high-turnover-care-homes",
          "middleswick-enhanced-care",
          "middleswick-postural-bp",
          "no-leadership",
          "one-ward",
          "premton-discharge",
          "premton-handover",
          "rigid-under-shocks",
          "siloed",
          "support-withdrawn",
          "technical-only",
          DEFAULT,
          "upsworth-tissue-viability",
          "upsworth-unprofessional-behaviour",
          "well-primed");

  private static final Map<String, YamlDocument> READ = new ConcurrentHashMap<>();

  private ShippedScenarios() {}

  static YamlDocument document(String name) {
    if (!NAMES.contains(name)) {
      throw InputException.of(unknown(name));
    }
    return READ.computeIfAbsent(name, ShippedScenarios::read);
  }

  private static YamlDocument read(String name) {
    String resource = "/scenarios/" + name + ".yaml";
    try (InputStream in = ShippedScenarios.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      return YamlDocument.parse(
          "scenario " + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String unknown(String name) {
    return "there is no scenario '"
        + name
        + "'"
        + Suggestion.didYouMean(name, NAMES)
        + "; those that ship are "
        + String.join(", ", NAMES);
  }
}
