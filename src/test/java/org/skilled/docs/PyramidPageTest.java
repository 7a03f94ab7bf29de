package org.skilled.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.skilled.cli.Skilled;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ShippedExperiments;
import org.skilled.experiment.Simulator;
import org.skilled.model.Simulation;

/**
 * The page on the pyramid has tables and figures made by {@code skilled pyramid}, with the model as
 * it is now.
 *
 * <p>Make them anew (about a minute) with {@code mvn test -Dtest=PyramidPageTest
 * -Dtest.options=-Dskilled.update=true}, then see whether the text still says what they show.
 */
class PyramidPageTest {
  private static final Path PAGE = Path.of("docs", "pyramid.md");
  private static final Path FIGURES = Path.of("docs", "figures");
  private static final Path RESULTS = Path.of("target", "pyramid");
  private static final List<String> TABLES =
      List.of("answers", "predictors", "low-walls", "calibration", "study");
  private static final Pattern FIGURE = Pattern.compile("\\(figures/(pyramid-[a-z-]+)\\.png\\)");
  private static final String REMEDY =
      PAGE
          + " is of another model: run mvn test -Dtest=PyramidPageTest"
          + " -Dtest.options=-Dskilled.update=true, and see whether its text still holds";

  private static String page() throws IOException {
    return Files.readString(PAGE).replace("\r\n", "\n");
  }

  @Test
  void isMadeAnewOnDemand() throws IOException {
    assumeTrue(Boolean.getBoolean("skilled.update"), "only with -Dskilled.update=true");
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    assertEquals(
        0, Skilled.run(to, to, "pyramid", "--results", RESULTS.toString()), said::toString);
    Map<String, String> tables = new LinkedHashMap<>();
    for (String table : TABLES) {
      tables.put(table, table(RESULTS.resolve("pyramid").resolve(table + ".csv")));
    }
    Files.writeString(PAGE, MarkedTables.of(page()).with(tables));
    Matcher figures = FIGURE.matcher(page());
    while (figures.find()) {
      String name = figures.group(1) + ".png";
      Files.copy(
          RESULTS.resolve("charts").resolve(name),
          FIGURES.resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals(tables, MarkedTables.of(page()).tables());
  }

  @Test
  void isOfTheModelAndTheExperimentAsTheyAre() throws IOException {
    Map<String, String> tables = MarkedTables.of(page()).tables();
    assertEquals(TABLES.stream().sorted().toList(), tables.keySet().stream().sorted().toList());
    Experiment experiment = ShippedExperiments.read("pyramid", Simulator.LEARNING_COMMUNITY);
    String[] lines = String.valueOf(tables.get("study")).split("\n", -1);
    assertEquals(3, lines.length, REMEDY);
    String expected =
        "| %s | %d | %d |"
            .formatted(Simulation.VERSION, experiment.seed(), experiment.design().size());
    assertTrue(lines[2].startsWith(expected), () -> lines[2] + ": " + REMEDY);
  }

  @Test
  void itsFiguresAreThere() throws IOException {
    Matcher figures = FIGURE.matcher(page());
    int count = 0;
    while (figures.find()) {
      assertTrue(Files.exists(FIGURES.resolve(figures.group(1) + ".png")), figures.group(1));
      count++;
    }
    assertEquals(4, count);
  }

  private static String table(Path csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      List<CSVRecord> records = parser.getRecords();
      return MarkdownTable.of(
          records.get(0).toList(), records.stream().skip(1).map(CSVRecord::toList));
    }
  }
}
