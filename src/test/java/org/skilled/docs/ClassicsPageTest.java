package org.skilled.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.classic.comparison.Comparison;
import org.skilled.classic.comparison.Figures;
import org.skilled.classic.comparison.Replication;
import org.skilled.classic.comparison.Replications;
import org.skilled.classic.comparison.Row;
import org.skilled.classic.comparison.Runs;
import org.skilled.cli.ClassicPictures;

/**
 * The page on published models has the tables and figures of {@code skilled classic}.
 *
 * <p>Make them anew (about a minute) with {@code mvn test -Dtest=ClassicsPageTest
 * -Dtest.options=-Dskilled.update=true}, then see whether the text still says what they show.
 */
class ClassicsPageTest {
  private static final Path PAGE = Path.of("docs", "classics.md");
  private static final Path FIGURES = Path.of("docs", "figures");
  private static final Path RESULTS = Path.of("target", "classics");
  private static final long SEED = 2014;
  private static final List<String> HEADER =
      List.of("What", "Paper", "Ours (95 %)", "Difference", "Verdict", "Agreement, if");
  private static final String REMEDY =
      PAGE
          + " is behind the code: run mvn test -Dtest=ClassicsPageTest"
          + " -Dtest.options=-Dskilled.update=true, and see whether its text still holds";

  static Stream<Replication> all() {
    return Replications.all().stream();
  }

  @Test
  void isMadeAnewOnDemand() throws IOException {
    assumeTrue(Boolean.getBoolean("skilled.update"), "only with -Dskilled.update=true");
    Map<String, String> parts = new LinkedHashMap<>();
    for (Replication replication : Replications.all()) {
      String name = replication.model().name();
      Comparison comparison = compare(replication, replication.usualRuns());
      parts.put(name, table(comparison));
      parts.put(name + "-read", decisions(replication));
      parts.put(name + "-runs", runs(replication));
      for (Path file : ClassicPictures.write(replication, comparison, RESULTS)) {
        if (file.toString().endsWith(".png")) {
          Files.copy(
              file, FIGURES.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.writeString(PAGE, MarkedTables.of(page()).with(parts));
    assertEquals(parts, MarkedTables.of(page()).tables());
  }

  /** Those that take a second; the others are compared by what they compare. */
  @ParameterizedTest
  @ValueSource(strings = {"march-1991", "centola-macy-2007", "bass-1969", "degroot-1974"})
  void itsTablesAreWhatTheModelsGive(String name) throws IOException {
    Replication replication = Replications.of(name);
    assertEquals(
        table(compare(replication, replication.usualRuns())),
        MarkedTables.of(page()).tables().get(name),
        REMEDY);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itComparesWhatTheCodeCompares(Replication replication) throws IOException {
    Map<String, String> parts = MarkedTables.of(page()).tables();
    String name = replication.model().name();
    Comparison comparison = compare(replication, 2);
    List<String> shown =
        String.valueOf(parts.get(name)).lines().skip(2).map(ClassicsPageTest::firstTwo).toList();
    List<String> declared =
        table(comparison).lines().skip(2).map(ClassicsPageTest::firstTwo).toList();
    assertEquals(declared, shown, REMEDY);
    assertEquals(decisions(replication), parts.get(name + "-read"), REMEDY);
    assertEquals(runs(replication), parts.get(name + "-runs"), REMEDY);
    for (var curve : comparison.curves()) {
      String figure = name + "-" + curve.name() + ".png";
      assertTrue(page().contains("(figures/" + figure + ")"), figure);
      assertTrue(Files.exists(FIGURES.resolve(figure)), figure);
    }
  }

  private static Comparison compare(Replication replication, int runs) {
    return replication.compare(new Runs(runs, SEED, done -> {}));
  }

  private static String page() throws IOException {
    return Files.readString(PAGE).replace("\r\n", "\n");
  }

  private static String table(Comparison comparison) {
    return MarkdownTable.of(HEADER, comparison.rows().stream().map(ClassicsPageTest::cells));
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.what(),
        row.paper(),
        Figures.text(row.ours()),
        Figures.text(row.difference().value()),
        row.agrees() ? "agrees" : "differs",
        row.level().words() + ": " + row.rule());
  }

  private static String decisions(Replication replication) {
    return replication.decisions().stream()
        .map(each -> "- " + each)
        .collect(Collectors.joining("\n"));
  }

  private static String runs(Replication replication) {
    return replication.model().citation()
        + ". "
        + replication.usualRuns()
        + " runs a setting; settings: "
        + replication.settings()
        + "; seed "
        + SEED
        + ".";
  }

  private static String firstTwo(String line) {
    return String.join("|", List.of(line.split("\\|", -1)).subList(1, 3));
  }
}
