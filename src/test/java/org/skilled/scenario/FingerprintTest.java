package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skilled.scenario.Faults.write;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir Path folder;

  private String of(String text) {
    return Fingerprint.of(ScenarioDocument.read(write(folder, "x.yaml", text)).resolve());
  }

  private record Sample(
      double share,
      int people,
      @Nullable Double leadership,
      NetworkParameters.Kind kind,
      Map<String, Double> shares,
      List<SupportPath.Point> points) {}

  /**
   * Worked out apart from the code, with Python's hashlib and struct, from the rule in its Javadoc.
   */
  @Test
  void isTheSameOnEveryJavaVersion() {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("nursing", 0.5);
    shares.put("m\u00e9decine", 2.0);
    Sample sample =
        new Sample(
            0.1 + 0.2,
            60,
            null,
            NetworkParameters.Kind.SMALL_WORLD,
            shares,
            List.of(new SupportPath.Point(3, 0.25)));
    assertEquals(
        "46c1fd579188aefa036974cf1f5dd1780b63af925a4d47c700a245b47d17432f",
        Fingerprint.of(ScenarioTree.of(sample)));
    assertTrue(
        Fingerprint.of(ScenarioDocument.named("one-ward").resolve()).matches("[0-9a-f]{64}"));
  }

  @Test
  void doesNotDependOnNamesTextsOrHowValuesAreWritten() {
    String usual = Fingerprint.of(ScenarioDocument.named("two-sites").resolve());
    assertEquals(usual, of("name: other\nabout: else\n"));
    assertEquals(usual, of("weeks: 156.0\nsite: {structures: 5e-1}\n"));
    assertEquals(of("network: {outsideDegree: 0}\n"), of("network: {outsideDegree: -0.0}\n"));
    assertEquals(usual, of(ScenarioDocument.named("two-sites").toYaml()));
  }

  @Test
  void tellsPointsListsAndNamesApart() {
    String usual = of("site: {support: {path: []}}\n");
    String one = of("site: {support: {path: [{week: 1, level: 0.5}]}}\n");
    String later = of("site: {support: {path: [{week: 2, level: 0.5}]}}\n");
    String higher = of("site: {support: {path: [{week: 1, level: 0.6}]}}\n");
    assertEquals(4, Set.of(usual, one, later, higher).size());
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
