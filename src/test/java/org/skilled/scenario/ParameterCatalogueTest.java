package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.problem.InputException;

class ParameterCatalogueTest {
  private static final ScenarioDocument DEFAULT = ScenarioDocument.named("two-sites");

  static List<ParameterEntry> factors() {
    return ParameterCatalogue.all().stream().filter(ParameterEntry::isFactor).toList();
  }

  /** A path that sets the parameter in the default scenario. */
  static String settable(ParameterEntry parameter) {
    return parameter
        .path()
        .replace("disciplines.<name>", "disciplines.nursing")
        .replace("sectors.<name>", "sectors.social");
  }

  @Test
  void describesNumbersCategoriesTablesListsAndTexts() {
    ParameterEntry structures = ParameterCatalogue.at("site.structures");
    assertEquals(ParameterType.NUMBER, structures.type());
    assertEquals(0.0, structures.min());
    assertEquals(1.0, structures.max());
    assertEquals("0.5", structures.defaultValue());
    assertTrue(structures.about().startsWith("Structures that carry improvement"));

    ParameterEntry weeks = ParameterCatalogue.at("weeks");
    assertEquals(ParameterType.INTEGER, weeks.type());
    assertEquals("156", weeks.defaultValue());
    assertEquals("weeks", weeks.unit());

    ParameterEntry kind = ParameterCatalogue.at("network.kind");
    assertEquals(ParameterType.CATEGORY, kind.type());
    assertEquals(List.of("planted", "small-world", "scale-free", "imported"), kind.choices());
    assertNull(kind.min());

    ParameterEntry disciplines = ParameterCatalogue.at("project.practitioners.disciplines.<name>");
    assertEquals(
        "nursing: 0.5, medicine: 0.2, therapy: 0.2, management: 0.1", disciplines.defaultValue());
    assertEquals(1e6, disciplines.max());

    assertEquals(ParameterType.LIST, ParameterCatalogue.at("site.support.path").type());
    assertFalse(ParameterCatalogue.at("site.support.path").isFactor());
    assertEquals(ParameterType.INTEGER, ParameterCatalogue.at("site.support.path[].week").type());
    assertEquals(ParameterType.TEXT, ParameterCatalogue.at("network.graphml").type());
    assertTrue(ParameterCatalogue.at("project.leadership").nullable());
    assertEquals("none", ParameterCatalogue.at("project.leadership").defaultValue());
    assertTrue(ParameterCatalogue.at("turnover.perYear").source().contains("Nuffield"));
  }

  @Test
  void findsTheParameterOfAnyPath() {
    assertEquals(
        "project.flexibility", ParameterCatalogue.at("sites.x.projects.y.flexibility").path());
    assertEquals(
        "project.flexibility", ParameterCatalogue.at("sites.x.project.flexibility").path());
    assertEquals("site.support.level", ParameterCatalogue.at("sites.x.support.level").path());
    assertEquals(
        "project.practitioners.disciplines.<name>",
        ParameterCatalogue.at("sites.x.project.practitioners.disciplines.pharmacy").path());
    assertThrows(InputException.class, () -> ParameterCatalogue.at("sites.x.flexibility"));
  }

  @Test
  void pathsAreUniqueAndEachSaysWhatItMeans() {
    Set<String> paths = new HashSet<>();
    for (ParameterEntry parameter : ParameterCatalogue.all()) {
      assertTrue(paths.add(parameter.path()), parameter.path());
      assertTrue(
          parameter.about().length() > 10 && !parameter.about().endsWith("."), parameter::toString);
      assertFalse(parameter.unit().isBlank(), parameter::toString);
    }
    assertTrue(paths.size() > 110, "parameters: " + paths.size());
  }

  /**
   * The default scenario is the only place for defaults, so it must set everything, within range.
   */
  @Test
  void theDefaultScenarioSetsEveryParameter() {
    YamlDocument file = ShippedScenarios.document("two-sites");
    for (ParameterEntry parameter : ParameterCatalogue.all()) {
      if (!parameter.path().contains("[]")) {
        String pointer = "/" + parameter.path().replace(".<name>", "").replace('.', '/');
        assertFalse(
            file.root().at(pointer).isMissingNode(), "two-sites.yaml lacks " + parameter.path());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("factors")
  void changingAnyParameterChangesTheFingerprint(ParameterEntry parameter) {
    Scenario usual = DEFAULT.resolve();
    String path = settable(parameter);
    Scenario changed =
        DEFAULT
            .with("facilitation.untilWeek", 200)
            .with("project.people", 100)
            .with(path, other(parameter))
            .resolve();
    Scenario unchanged =
        DEFAULT.with("facilitation.untilWeek", 200).with("project.people", 100).resolve();
    if (parameter.unit().equals("file")) {
      assertEquals(
          Fingerprint.of(unchanged), Fingerprint.of(changed), "names of files do not count");
      assertNotEquals(unchanged, changed);
    } else {
      assertNotEquals(Fingerprint.of(unchanged), Fingerprint.of(changed));
      assertNotEquals(Fingerprint.of(usual), Fingerprint.of(changed));
    }
  }

  /** A value other than the default, within range. */
  private static Object other(ParameterEntry parameter) {
    String usual = parameter.defaultValue();
    return switch (parameter.type()) {
      case CATEGORY -> {
        List<String> others = parameter.choices().stream().filter(c -> !c.equals(usual)).toList();
        // imported and path, the last ones, need more than this one field
        yield others.get(0);
      }
      case TEXT -> "other.csv";
      case LIST -> throw new IllegalArgumentException(parameter.path());
      case INTEGER -> {
        Double max = parameter.max();
        assertNotNull(max);
        int next = Integer.parseInt(usual) + 1;
        yield next <= max ? next : next - 2;
      }
      case NUMBER -> {
        Double min = parameter.min();
        Double max = parameter.max();
        assertNotNull(min);
        assertNotNull(max);
        double value =
            parameter.path().endsWith("<name>") || usual.equals("none")
                ? min
                : Double.parseDouble(usual);
        yield value < max ? Math.nextUp(value) : Math.nextDown(value);
      }
    };
  }

  @ParameterizedTest
  @MethodSource("factors")
  void eachEndOfARangeIsAllowedAndWhatLiesBeyondIsNot(ParameterEntry parameter) {
    Double min = parameter.min();
    Double max = parameter.max();
    if (min == null || max == null) {
      return;
    }
    String path = settable(parameter);
    DEFAULT.with(path, min);
    DEFAULT.with(path, max);
    boolean whole = parameter.type() == ParameterType.INTEGER;
    assertThrows(
        InputException.class, () -> DEFAULT.with(path, whole ? min - 1 : Math.nextDown(min)));
    assertThrows(
        InputException.class, () -> DEFAULT.with(path, whole ? max + 1 : Math.nextUp(max)));
    assertThrows(InputException.class, () -> DEFAULT.with(path, Double.NaN));
    assertThrows(InputException.class, () -> DEFAULT.with(path, Double.POSITIVE_INFINITY));
    assertThrows(InputException.class, () -> DEFAULT.with(path, "text"));
  }
}
