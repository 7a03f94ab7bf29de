package org.skilled.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skilled.model.process.WeeklyProcess;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;

/**
 * The description of the model says what the code says: its tables are made from the code, every
 * process has its section, and every parameter has its place in the text.
 *
 * <p>Rewrite the tables with {@code mvn test -Dtest=OddTablesTest
 * -Dtest.options=-Dskilled.update=true}.
 */
class OddTablesTest {
  private static final Path ODD = Path.of("docs", "ODD.md");
  private static final String REMEDY =
      "the code has changed: run mvn test -Dtest=OddTablesTest -Dtest.options=-Dskilled.update=true,"
          + " and see whether the text around the tables still holds";

  /** Parameters by path in the text, as in {@code site.culture}. */
  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z]*(?:\\.[a-z][A-Za-z]*)+");

  private static String document() throws IOException {
    return Files.readString(ODD).replace("\r\n", "\n");
  }

  @Test
  void tablesAreThoseOfTheCode() throws IOException {
    Map<String, String> now = OddTables.all();
    if (Boolean.getBoolean("skilled.update")) {
      Files.writeString(ODD, MarkedTables.of(document()).with(now));
    }
    Map<String, String> written = MarkedTables.of(document()).tables();
    assertEquals(now.keySet(), written.keySet(), () -> "tables of " + ODD);
    now.forEach(
        (name, table) ->
            assertEquals(table, written.get(name), () -> ODD + ", table " + name + ": " + REMEDY));
  }

  @Test
  void everyStepOfTheWeekHasItsSection() throws IOException {
    List<String> lines = document().lines().toList();
    List<String> steps =
        lines.stream().filter(line -> line.startsWith("### Step ")).collect(Collectors.toList());
    List<String> wanted =
        ModelSteps.all().stream().map(ModelSteps.Step::heading).collect(Collectors.toList());
    assertEquals(wanted, steps, () -> "sections of " + ODD + " about the steps of the week");
  }

  @Test
  void everyProcessIsAStep() {
    Set<String> processes = new TreeSet<>();
    for (JavaClass type : classes("org.skilled.model.process")) {
      if (type.isAssignableTo(WeeklyProcess.class)
          && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        processes.add(type.getName());
      }
    }
    assertTrue(processes.size() >= 8, () -> "only " + processes + " were found");
    ModelSteps.all().forEach(step -> processes.remove(step.type().getName()));
    assertEquals(Set.of(), processes, "processes that no week of the model runs");
  }

  @Test
  void everyFractionInTheCodeIsListed() {
    List<Class<?>> types = new ArrayList<>();
    classes("org.skilled.model", "org.skilled.network").forEach(type -> types.add(type.reflect()));
    assertTrue(types.size() >= 40, () -> "only " + types.size() + " classes were looked at");
    assertEquals(
        Set.of(),
        ModelConstants.missing(types),
        "constants that ModelConstants, and so " + ODD + ", says nothing about");
  }

  /** A parameter whose effect no equation gives is either undescribed or without effect. */
  @Test
  void everyParameterHasItsPlaceInTheText() throws IOException {
    Set<String> mentioned = new TreeSet<>();
    Matcher paths = CODE.matcher(textWithoutTables());
    while (paths.find()) {
      mentioned.add(paths.group());
    }
    Set<String> silent = new TreeSet<>();
    for (ParameterEntry entry : ParameterCatalogue.all()) {
      String path = entry.path().replace(".<name>", "").replace("[]", "");
      if (path.contains(".") && !mentioned.contains(path)) {
        silent.add(path);
      }
    }
    assertEquals(Set.of(), silent, () -> "parameters that the text of " + ODD + " does not use");
  }

  /** A path in the text that is no parameter's is out of date, or misspelt. */
  @Test
  void theTextNamesOnlyParametersThatAreThere() throws IOException {
    Set<String> known = new TreeSet<>();
    for (ParameterEntry entry : ParameterCatalogue.all()) {
      String path = entry.path().replace(".<name>", "").replace("[]", "");
      for (int dot = path.length(); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
        known.add(path.substring(0, dot));
      }
    }
    Set<String> blocks =
        known.stream().map(path -> path.split("\\.")[0]).collect(Collectors.toSet());
    Set<String> wrong = new TreeSet<>();
    Matcher paths = CODE.matcher(textWithoutTables());
    while (paths.find()) {
      if (blocks.contains(paths.group().split("\\.")[0]) && !known.contains(paths.group())) {
        wrong.add(paths.group());
      }
    }
    assertEquals(Set.of(), wrong, () -> "no parameters, but named as such in " + ODD);
  }

  @Test
  void aTableThatDriftsIsSeenAndMended() {
    String text = "a\n<!-- table: one -->\n\n| old |\n\n<!-- end -->\nb\n";
    assertEquals(Map.of("one", "| old |"), MarkedTables.of(text).tables());
    String mended = MarkedTables.of(text).with(Map.of("one", "| new |"));
    assertEquals("a\n<!-- table: one -->\n\n| new |\n\n<!-- end -->\nb\n", mended);
    assertEquals(mended, MarkedTables.of(mended).with(Map.of("one", "| new |")));
  }

  @Test
  void aMarkThatDoesNotFitIsSaid() {
    for (String text :
        List.of(
            "<!-- table: one -->\n",
            "<!-- end -->\n",
            "<!-- table: one -->\n<!-- table: two -->\n<!-- end -->\n",
            "<!-- table: one -->\n<!-- end -->\n<!-- table: one -->\n<!-- end -->\n")) {
      assertThrows(IllegalArgumentException.class, () -> MarkedTables.of(text).tables(), text);
    }
  }

  @Test
  void numbersAreShort() {
    assertEquals("0.1", MarkdownTable.number(0.1));
    assertEquals("0.7548776662466927", MarkdownTable.number(0.7548776662466927));
    assertEquals("1000000", MarkdownTable.number(1e6));
    assertEquals("0", MarkdownTable.number(0));
    assertEquals("[0, ∞)", MarkdownTable.range(0, Double.POSITIVE_INFINITY));
  }

  private static String textWithoutTables() throws IOException {
    MarkedTables document = MarkedTables.of(document());
    return document.with(
        document.tables().keySet().stream().collect(Collectors.toMap(name -> name, name -> "")));
  }

  private static Iterable<JavaClass> classes(String... packages) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(packages);
  }
}
