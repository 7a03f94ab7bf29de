package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.skilled.scenario.Faults.write;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a scenario reads back as that scenario. */
class ScenarioWritingTest {
  @TempDir Path folder;

  static List<String> shipped() {
    return ScenarioDocument.shippedNames();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsWrittenReadsBackAsAnEqualScenario(String name) {
    ScenarioDocument document = ScenarioDocument.named(name);
    String text = document.toYaml();
    ScenarioDocument again = ScenarioDocument.read(write(folder, "again.yaml", text));
    assertEquals(document.resolve(), again.resolve());
    assertEquals(text, again.toYaml(), "stable");
  }

  @Test
  void whatIsWrittenDependsOnNoOtherScenario() {
    ScenarioDocument document = ScenarioDocument.named("one-ward");
    YamlDocument written = YamlDocument.parse("written", document.toYaml());
    assertFalse(written.root().has("basedOn"));
    for (ParameterEntry parameter : ParameterCatalogue.all()) {
      if (!parameter.path().contains("[]")) {
        String pointer = "/" + parameter.path().replace(".<name>", "").replace('.', '/');
        assertFalse(written.root().at(pointer).isMissingNode(), parameter.path());
      }
    }
  }

  @Test
  void writesFieldsInTheOrderOfDeclaration() {
    String text = ScenarioDocument.named("two-sites").toYaml();
    List<String> top =
        text.lines()
            .filter(line -> line.matches("[a-z].*"))
            .map(line -> line.replaceAll(":.*", ""))
            .toList();
    assertEquals(
        List.of(
            "name",
            "about",
            "weeks",
            "site",
            "project",
            "sites",
            "network",
            "facilitation",
            "shocks",
            "time",
            "encounters",
            "engagement",
            "cycles",
            "skills",
            "practice",
            "turnover",
            "measurement"),
        top);
  }

  @Test
  void anyNumberAndAnyTextSurvivesWriting() {
    long seed = 7;
    SplittableRandom random = new SplittableRandom(seed);
    List<String> texts =
        List.of(
            "a: b",
            "# no comment",
            "- x",
            "*a",
            "&b",
            "!t",
            "null",
            "~",
            "true",
            "yes",
            "1e3",
            "0x10",
            "010",
            "1:30",
            "2020-01-01",
            "line\nline\n",
            "tab\there",
            "'",
            "\"",
            "é ü 學",
            " leading",
            "trailing ",
            "{",
            "[a",
            "%",
            "@",
            "`",
            ".nan",
            "1_000",
            "<<",
            "=",
            "a #b",
            "---",
            "?",
            "? x",
            "|",
            "> y");
    for (String about : texts) {
      double level = random.nextDouble();
      Scenario usual =
          ScenarioDocument.named("two-sites").with("site.support.level", level).resolve();
      Path file = write(folder, "about.yaml", "about: " + quoted(about) + "\n");
      ScenarioDocument document = ScenarioDocument.read(file).with("site.support.level", level);
      assertEquals(about, document.resolve().about(), "seed " + seed);
      ScenarioDocument again =
          ScenarioDocument.read(write(folder, "again.yaml", document.toYaml()));
      assertEquals(document.resolve(), again.resolve(), "seed " + seed + ": " + document.toYaml());
      assertEquals(usual.sites(), again.resolve().sites());
    }
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
