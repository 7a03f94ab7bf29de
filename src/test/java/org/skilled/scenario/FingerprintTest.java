package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skilled.scenario.Faults.write;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir Path folder;

  private String of(String text) {
    return Fingerprint.of(ScenarioDocument.read(write(folder, "x.yaml", text)).resolve());
  }

  @Test
  void isTheSameOnEveryJavaVersion() {
    String fingerprint =
        Fingerprint.of(ScenarioDocument.named("one-ward").with("weeks", 104).resolve());
    assertTrue(fingerprint.matches("[0-9a-f]{64}"), fingerprint);
  }

  @Test
  void doesNotDependOnNamesTextsOrHowValuesAreWritten() {
    String usual = Fingerprint.of(ScenarioDocument.named("two-sites").resolve());
    assertEquals(usual, of("name: other\nabout: else\n"));
    assertEquals(usual, of("weeks: 156.0\nsite: {culture: 5e-1}\n"));
    assertEquals(of("network: {outsideDegree: 0}\n"), of("network: {outsideDegree: -0.0}\n"));
    assertEquals(usual, of(ScenarioDocument.named("two-sites").toYaml()));
  }

  @Test
  void tellsPointsListsAndNamesApart() {
    String usual = of("site: {support: {path: []}}\n");
    String one = of("site: {support: {path: [{week: 1, level: 0.5}]}}\n");
    String later = of("site: {support: {path: [{week: 2, level: 0.5}]}}\n");
    String higher = of("site: {support: {path: [{week: 1, level: 0.6}]}}\n");
    assertEquals(4, java.util.Set.of(usual, one, later, higher).size());
    assertNotEquals(
        of("sites: [{name: a, projects: [{name: x}]}]\n"),
        of("sites: [{name: b, projects: [{name: x}]}]\n"));
    assertNotEquals(
        of("sites: [{name: a, projects: [{name: x}]}]\n"),
        of("sites: [{name: a, projects: [{name: y}]}]\n"));
    assertNotEquals(
        of("project: {practitioners: {disciplines: {a: 1, b: 2}}}\n"),
        of("project: {practitioners: {disciplines: {b: 2, a: 1}}}\n"));
  }

  @Test
  void tellsNoLeadershipFromZeroLeadership() {
    ScenarioDocument usual = ScenarioDocument.named("two-sites");
    assertNotEquals(
        Fingerprint.of(usual.resolve()),
        Fingerprint.of(usual.with("project.leadership", 0).resolve()));
  }
}
