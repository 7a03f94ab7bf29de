package org.skilled.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code experiments/levers-budget.csv} and {@code experiments/levers-budget-costs.csv} from
 * the posterior, with {@code -Dskilled.update=true}; without it, checks that they are as it would
 * make them.
 */
class LeversTest {
  private static final Path POSTERIOR = Path.of("docs", "calibration", "posterior-draws.csv");
  private static final Path POINTS = Path.of("experiments", "levers-budget.csv");
  private static final Path COSTS = Path.of("experiments", "levers-budget-costs.csv");
  private static final int WORLDS = 24;

  /** What the default scenario has of everything that a lever changes. */
  private static final Map<String, String> DEFAULTS =
      ordered(
          "site.training.technical", "0.3",
          "site.training.soft", "0.3",
          "site.training.learning", "0.3",
          "project.practitioners.roleShare", "0.05",
          "facilitation.facilitators", "2",
          "project.keyIndividuals.champions", "1",
          "site.support.level", "0.6");

  /** Names of levers, what they change, and to what for one unit and for two. */
  private static final List<String[]> LEVERS =
      List.of(
          new String[] {"technical training", "site.training.technical", "0.6", "0.9"},
          new String[] {"soft training", "site.training.soft", "0.6", "0.9"},
          new String[] {"learning training", "site.training.learning", "0.6", "0.9"},
          new String[] {"protected role", "project.practitioners.roleShare", "0.058", "0.066"},
          new String[] {"facilitators", "facilitation.facilitators", "4", "6"},
          new String[] {"champions", "project.keyIndividuals.champions", "3", "5"},
          new String[] {"support", "site.support.level", "0.7", "0.8"});

  @Test
  void pointsAndCostsAreAsTheyAreMade() throws IOException {
    List<String> points = new ArrayList<>();
    List<String> costs = new ArrayList<>(List.of("label,cost"));
    List<String> worlds = worlds();
    points.add("label," + String.join(",", DEFAULTS.keySet()) + "," + worlds.get(0));
    add("as it is", Map.of(), 0, worlds, points, costs);
    for (int unit = 1; unit <= 2; unit++) {
      for (String[] lever : LEVERS) {
        String label = lever[0] + (unit == 1 ? ", half" : ", whole");
        add(label, Map.of(lever[1], lever[1 + unit]), unit, worlds, points, costs);
      }
    }
    check(POINTS, points);
    check(COSTS, costs);
  }

  private static void add(
      String label,
      Map<String, String> changed,
      int cost,
      List<String> worlds,
      List<String> points,
      List<String> costs) {
    List<String> cells = new ArrayList<>();
    DEFAULTS.forEach((path, value) -> cells.add(changed.getOrDefault(path, value)));
    for (String world : worlds.subList(1, worlds.size())) {
      points.add('"' + label + "\"," + String.join(",", cells) + "," + world);
    }
    costs.add('"' + label + "\"," + cost);
  }

  /** The header, then different sets, spread evenly over the file. */
  private static List<String> worlds() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();
    Set<String> sets = new LinkedHashSet<>();
    List<String> paths;
    try (Reader reader = Files.newBufferedReader(POSTERIOR);
        CSVParser parser = CSVParser.parse(reader, format)) {
      List<String> names = parser.getHeaderNames();
      paths = names.subList(0, names.indexOf("weight"));
      for (CSVRecord row : parser) {
        sets.add(String.join(",", paths.stream().map(row::get).toList()));
      }
    }
    List<String> all = List.copyOf(sets);
    List<String> worlds = new ArrayList<>(List.of(String.join(",", paths)));
    for (int w = 0; w < WORLDS; w++) {
      worlds.add(all.get(w * all.size() / WORLDS));
    }
    return worlds;
  }

  private static void check(Path file, List<String> lines) throws IOException {
    String text = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("skilled.update")) {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertEquals(
        text,
        Files.readString(file, StandardCharsets.UTF_8),
        file + " is not as this test makes it; run it with -Dskilled.update=true");
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
