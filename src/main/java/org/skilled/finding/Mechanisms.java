package org.skilled.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.experiment.FactorValues;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.scenario.ScenarioDocument;
import org.skilled.scenario.YamlDocument;

/** The mechanisms of the model, and which parameters switch each off: {@code mechanisms.yaml}. */
public final class Mechanisms {
  private Mechanisms() {}

  /**
   * One mechanism.
   *
   * @param about what it does, in a few words
   * @param off the settings without it, called by the mechanism's name
   */
  public record Mechanism(String about, Variant off) {}

  /**
   * All mechanisms, in the order of the table.
   *
   * @throws InputException if a setting is not one of a scenario
   */
  public static List<Mechanism> all() {
    return read(ShippedFindings.resource("/mechanisms.yaml", "mechanisms.yaml"));
  }

  static List<Mechanism> read(YamlDocument document) {
    List<Mechanism> mechanisms = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    FactorValues values = new FactorValues(ScenarioDocument.named("two-sites"));
    for (Map.Entry<String, JsonNode> entry : document.root().properties()) {
      Map<String, Object> off = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> setting : entry.getValue().path("off").properties()) {
        String path = setting.getKey();
        try {
          off.put(path, values.value(path, values.entry(path), setting.getValue()));
        } catch (InputException e) {
          String place = entry.getKey() + ".off." + path;
          e.problems()
              .forEach(
                  problem ->
                      problems.add(
                          new Problem(
                              document.file(), document.line(place), place, problem.message())));
        }
      }
      if (off.isEmpty() || !entry.getValue().path("about").isTextual()) {
        problems.add(
            new Problem(
                document.file(),
                document.line(entry.getKey()),
                entry.getKey(),
                "needs 'about', a text, and 'off', a mapping of parameters to values"));
      }
      mechanisms.add(
          new Mechanism(entry.getValue().path("about").asText(), new Variant(entry.getKey(), off)));
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return mechanisms;
  }
}
