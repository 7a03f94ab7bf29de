package org.skilled.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;

/** How to cite the program and the report that its model stands on, from {@code CITATION.cff}. */
final class Citation {
  private Citation() {}

  /** The file as it is. */
  static String cff() {
    return Resource.text("CITATION.cff");
  }

  /** The program, in its version, as BibTeX. */
  static String program(String version) {
    JsonNode file = read();
    return "@software{skilled,\n"
        + field("title", file.path("title").asText())
        + field("author", authors(file.path("authors")))
        + field("version", version)
        + field("note", "License: " + file.path("license").asText())
        + "}\n";
  }

  /** The program, in its version, and all references, as BibTeX. */
  static String bibtex(String version) {
    List<String> entries = new ArrayList<>(List.of(program(version)));
    for (JsonNode reference : read().path("references")) {
      String first = reference.path("authors").path(0).path("family-names").asText("reference");
      entries.add(
          "@techreport{"
              + first.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "")
              + reference.path("year").asText()
              + ",\n"
              + field("title", reference.path("title").asText())
              + field("author", authors(reference.path("authors")))
              + field("institution", reference.path("institution").path("name").asText())
              + field("address", reference.path("publisher").path("city").asText())
              + field("year", reference.path("year").asText())
              + "}\n");
    }
    return String.join("\n", entries);
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(cff());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("CITATION.cff cannot be read", e);
    }
  }

  private static String authors(JsonNode authors) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : authors) {
      names.add(
          author.has("name")
              ? "{" + author.path("name").asText() + "}"
              : author.path("family-names").asText() + ", " + author.path("given-names").asText());
    }
    return String.join(" and ", names);
  }

  private static String field(String name, String value) {
    return value.isEmpty() ? "" : "  " + name + " = {" + value + "},\n";
  }
}
