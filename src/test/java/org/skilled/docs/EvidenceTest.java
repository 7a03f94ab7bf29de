package org.skilled.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;

/**
 * {@code docs/evidence.md} says of every parameter what the code says, and what was measured.
 *
 * <p>Rewrite tables and experiment with {@code mvn test -Dtest=EvidenceTest
 * -Dtest.options=-Dskilled.update=true}.
 */
class EvidenceTest {
  private static final Path EVIDENCE = Path.of("docs", "evidence.md");
  private static final Path EXPERIMENT = Path.of("experiments", "dependence.yaml");
  private static final String REMEDY =
      "parameters have changed: run mvn test -Dtest=EvidenceTest"
          + " -Dtest.options=-Dskilled.update=true, and see the commands at the top of "
          + EXPERIMENT;
  private static final Pattern DOI = Pattern.compile("doi:(10\\.\\d{4,}/[^\\s;,)|]+)");

  private static String document() throws IOException {
    return Files.readString(EVIDENCE).replace("\r\n", "\n");
  }

  @Test
  void tablesAreThoseOfTheCode() throws IOException {
    Map<String, String> now = new EvidenceTables(Dependence.read()).all();
    if (Boolean.getBoolean("skilled.update")) {
      Files.writeString(EVIDENCE, MarkedTables.of(document()).with(now));
    }
    Map<String, String> written = MarkedTables.of(document()).tables();
    assertEquals(now.keySet(), written.keySet(), () -> "tables of " + EVIDENCE);
    now.forEach(
        (name, table) ->
            assertEquals(
                table, written.get(name), () -> EVIDENCE + ", table " + name + ": " + REMEDY));
  }

  @Test
  void experimentVariesEveryNumberAroundItsDefault() throws IOException {
    if (Boolean.getBoolean("skilled.update")) {
      Files.writeString(EXPERIMENT, DependenceExperiment.text());
    }
    assertEquals(
        DependenceExperiment.text(),
        Files.readString(EXPERIMENT).replace("\r\n", "\n"),
        () -> EXPERIMENT + ": " + REMEDY);
  }

  @Test
  void whatWasMeasuredAreParametersThatThereAre() throws IOException {
    Set<String> unknown = new TreeSet<>(Dependence.read().paths());
    DependenceExperiment.varied().forEach(varied -> unknown.remove(varied.path()));
    assertEquals(
        Set.of(), unknown, () -> "no longer varied, but in " + Dependence.FILE + "; " + REMEDY);
  }

  @Test
  void whatIsLeftOutOfTheExperimentIsThere() {
    DependenceExperiment.WITHOUT_PART.forEach(ParameterCatalogue::at);
    assertTrue(DependenceExperiment.varied().size() >= 80, "hardly any parameter is varied");
  }

  /** A source that the page of references does not spell out helps nobody. */
  @Test
  void everyDoiOfASourceIsAmongTheReferences() throws IOException {
    String references = document().substring(document().indexOf("## References"));
    Set<String> missing = new TreeSet<>();
    for (ParameterEntry entry : ParameterCatalogue.all()) {
      Matcher doi = DOI.matcher(entry.source());
      while (doi.find()) {
        if (!references.contains("doi:" + doi.group(1))) {
          missing.add(doi.group(1));
        }
      }
    }
    assertEquals(Set.of(), missing, () -> "DOIs that the references of " + EVIDENCE + " lack");
  }
}
