package org.skilled.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.model.RunOutput;
import org.skilled.model.Simulation;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/**
 * The page on the scenarios that ship says what they are, and each of them says what it stands on.
 *
 * <p>Rewrite its table with {@code mvn test -Dtest=ScenarioTablesTest
 * -Dtest.options=-Dskilled.update=true}.
 */
class ScenarioTablesTest {
  private static final Path PAGE = Path.of("docs", "scenarios.md");
  private static final String REMEDY =
      "run mvn test -Dtest=ScenarioTablesTest -Dtest.options=-Dskilled.update=true";

  /** A full stop that ends a sentence, and not "et al." or a number. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+\\p{Lu}|$)");

  private static final List<String> SOURCES =
      List.of("Gabbay et al. (2014)", "Wright, Gabbay and le May (2022", "Skills for Care (2023");

  /** One of these says that the figures are not the report's. */
  private static final List<String> DISCLAIMERS =
      List.of(
          "assumed",
          "illustration",
          "everything else is as in two-sites",
          "no figure in it is the report's");

  @Test
  void theTableIsThatOfTheCode() throws IOException {
    Map<String, String> now = ScenarioTables.all();
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    if (Boolean.getBoolean("skilled.update")) {
      page = MarkedTables.of(page).with(now);
      Files.writeString(PAGE, page);
    }
    Map<String, String> written = MarkedTables.of(page).tables();
    assertEquals(now.keySet(), written.keySet(), () -> "tables of " + PAGE);
    now.forEach((name, table) -> assertEquals(table, written.get(name), REMEDY));
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysInTwoSentencesWhatItShowsAndWhatItStandsOn(String name) {
    String about = ScenarioDocument.named(name).resolve().about();
    assertEquals(2, SENTENCE_END.matcher(about).results().count(), about);
    assertTrue(SOURCES.stream().anyMatch(about::contains), () -> "names no source: " + about);
    assertTrue(
        DISCLAIMERS.stream().anyMatch(about.toLowerCase(java.util.Locale.ROOT)::contains),
        () -> "does not say that its figures are not the report's: " + about);
  }

  @ParameterizedTest
  @MethodSource("names")
  void setsOnlyWhatDiffersFromTheScenarioUnderIt(String name) {
    String base = ScenarioTables.base(name);
    if (base.equals("none")) {
      assertEquals("two-sites", name, "only the default stands on nothing");
      return;
    }
    Leaves own = Leaves.of(ScenarioTables.written(name));
    Leaves under = Leaves.of(base);
    Set<String> idle = new TreeSet<>();
    own.values()
        .forEach(
            (path, value) -> {
              if (Objects.equals(under.value(path), value)) {
                idle.add(path);
              }
            });
    // A table of shares is replaced whole, so a share may be what it was.
    idle.removeIf(path -> path.contains(".disciplines.") || path.contains(".sectors."));
    assertEquals(Set.of(), idle, "set to what they are in " + base + " already");
    assertFalse(Leaves.of(name).difference(under).isEmpty(), "the same as " + base);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseSaysBesideEachSettingWhichStatedCircumstanceItStandsFor(String name)
      throws IOException {
    Path file = Path.of("src/main/resources/scenarios", name + ".yaml");
    List<String> settings =
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("\\s+[A-Za-z]+: *[-0-9.]+ *(#.*)?"))
            .collect(Collectors.toList());
    assertTrue(settings.size() >= 3, () -> "only " + settings);
    settings.removeIf(line -> line.matches(".*# .{10,}"));
    assertEquals(List.of(), settings, "settings without a circumstance");
  }

  @ParameterizedTest
  @MethodSource("names")
  void runs(String name) {
    Scenario scenario = ScenarioDocument.named(name).resolve();
    assertEquals(name, scenario.name());
    RunOutput output =
        Simulation.run(scenario, null, 1, List.of("lateUsers", "knowHow"), List.of("quality"));
    assertEquals(scenario.weeks(), output.series()[0].length);
    for (double value : output.outcomes()) {
      assertTrue(value >= 0 && value <= 1, () -> name + ": " + value);
    }
  }

  static List<String> names() {
    return ScenarioDocument.shippedNames();
  }

  static List<String> cases() {
    List<String> cases =
        names().stream().filter(name -> name.matches("(premton|middleswick|upsworth)-.*")).toList();
    assertEquals(6, cases.size(), "the follow-up study has six cases");
    return cases;
  }
}
