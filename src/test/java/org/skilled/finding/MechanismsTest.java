package org.skilled.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skilled.problem.InputException;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;
import org.skilled.scenario.YamlDocument;

class MechanismsTest {
  private static final ScenarioDocument BASE = ScenarioDocument.named("two-sites");

  @Test
  void everySettingIsOneOfAScenarioAndChangesIt() {
    List<Mechanisms.Mechanism> mechanisms = Mechanisms.all();
    assertTrue(mechanisms.size() >= 12, () -> "only " + mechanisms.size());
    Set<String> names = new HashSet<>();
    for (Mechanisms.Mechanism mechanism : mechanisms) {
      assertTrue(names.add(mechanism.off().name()), mechanism.off().name());
      ScenarioDocument off = BASE;
      boolean changed = false;
      for (Map.Entry<String, Object> setting : mechanism.off().values().entrySet()) {
        assertTrue(ParameterCatalogue.at(setting.getKey()).isFactor(), setting.getKey());
        changed |= !Objects.equals(BASE.value(setting.getKey()), setting.getValue());
        off = off.with(setting.getKey(), setting.getValue());
      }
      Scenario resolved = off.resolve();
      assertTrue(
          changed, () -> mechanism.off().name() + " is off in " + resolved.name() + " anyway");
    }
  }

  @Test
  void aSettingThatIsNoneIsSaidWithItsPlace() {
    YamlDocument document =
        YamlDocument.parse(
            "m.yaml", "turnover:\n  about: a\n  off: {turnover.perYar: 0}\nnothing: {about: b}\n");
    String message =
        assertThrows(InputException.class, () -> Mechanisms.read(document)).getMessage();
    assertTrue(message.contains("m.yaml:3: turnover.off.turnover.perYar"), message);
    assertTrue(message.contains("did you mean 'turnover.perYear'"), message);
    assertTrue(message.contains("m.yaml:4: nothing: needs 'about'"), message);
    assertEquals(3, message.lines().count(), message);
  }
}
