package org.skilled.docs;

import static org.skilled.docs.MarkdownTable.code;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.skilled.scenario.ScenarioDocument;
import org.skilled.scenario.SiteParameters;

/** The table of {@code docs/scenarios.md}, made from the scenarios that ship. */
final class ScenarioTables {
  private static final String NOTHING = "none";

  private ScenarioTables() {}

  /** All tables by name. */
  static Map<String, String> all() {
    return Map.of(
        "library",
        MarkdownTable.of(
            List.of("Scenario", "About", "Based on", "What it sets otherwise"),
            ScenarioDocument.shippedNames().stream()
                .map(
                    name ->
                        List.of(
                            code(name),
                            ScenarioDocument.named(name).resolve().about(),
                            base(name).equals(NOTHING) ? NOTHING : code(base(name)),
                            String.join("<br>", settings(name))))));
  }

  /** The scenario under this one; "none" for the default. */
  static String base(String name) {
    JsonNode base = written(name).get("basedOn");
    return base == null ? NOTHING : base.asText();
  }

  /** The scenario's own layer, as written. */
  static JsonNode written(String name) {
    try {
      return Leaves.tree(Files.readString(Path.of("src/main/resources/scenarios", name + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What differs from the scenario under it, a line for each value. */
  private static List<String> settings(String name) {
    String base = base(name);
    if (base.equals(NOTHING)) {
      return List.of("everything");
    }
    List<String> settings = new ArrayList<>();
    if (!places(name).equals(places(base))) {
      settings.add(code("sites") + " " + places(name));
    }
    Leaves own = Leaves.of(name);
    Leaves under = Leaves.of(base);
    for (String path : own.difference(under)) {
      if (!(path.startsWith("sites.") && path.endsWith(".name"))) {
        settings.add(code(path) + " " + before(path, own, under) + " → " + text(own, path));
      }
    }
    return settings;
  }

  /** A project that sets a value itself would else have that of its template. */
  private static String before(String path, Leaves own, Leaves under) {
    String template = path.replaceFirst("^sites\\.[^.]+\\.projects\\.[^.]+\\.", "project.");
    return template.equals(path) ? text(under, path) : text(own, template);
  }

  private static String text(Leaves leaves, String path) {
    String value = leaves.value(path);
    return value == null || value.equals("null") ? NOTHING : value;
  }

  /** The sites, each with its projects. */
  private static String places(String name) {
    return ScenarioDocument.named(name).resolve().sites().stream()
        .map(site -> site.name() + " (" + projects(site) + ")")
        .collect(Collectors.joining(", "));
  }

  private static String projects(SiteParameters site) {
    return site.projects().stream()
        .map(project -> project.name())
        .collect(Collectors.joining(", "));
  }
}
