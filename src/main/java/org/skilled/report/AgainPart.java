package org.skilled.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How to run it again: commands, versions, files with their hashes, and the experiment itself. */
final class AgainPart implements Part {
  private static final String EXPERIMENT = "experiment.yaml";

  private final Facts facts;

  AgainPart(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String id() {
    return "again";
  }

  @Override
  public String title() {
    return "How to run it again";
  }

  @Override
  public void write(Html html) {
    Map<String, String> program = facts.manifest().program();
    html.element(
        "p",
        "With Skilled "
            + program.get("version")
            + " (commit "
            + program.get("commit")
            + ", model version "
            + facts.manifest().modelVersion()
            + ") and seed "
            + facts.experiment().seed()
            + ", this gives the same results, bit by bit, on any machine and number of threads:");
    Snippet.command(html, facts.commands().run());
    html.element("p", "One run again, compared with what is stored (here the first):");
    List<String> first = new ArrayList<>();
    facts.results().visit(0, 1, (run, id, reason) -> first.add(id));
    first.forEach(id -> Snippet.command(html, facts.commands().replay(id)));
    html.element("p", "This report again:");
    Snippet.command(html, facts.commands().report());
    html.element("h3", "Made by");
    html.open("dl", "class", "facts");
    DesignPart.fact(html, "Hash of all rows", facts.manifest().contentHash());
    facts.manifest().machine().forEach((name, value) -> fact(html, name, value));
    facts.manifest().session().forEach((name, value) -> fact(html, name, value));
    html.close("dl").line();
    html.element("h3", "Files");
    List<List<String>> files = new ArrayList<>();
    files.add(List.of("file", "SHA-256"));
    facts.manifest().files().forEach((file, hash) -> files.add(List.of(file, hash)));
    TableView.words(html, files, "files");
    html.open("details", "id", "experiment-file");
    html.element("summary", "The experiment, with everything spelt out (" + EXPERIMENT + ")");
    Snippet.file(html, EXPERIMENT, experiment());
    html.close("details").line();
  }

  private static void fact(Html html, String name, Object value) {
    DesignPart.fact(
        html,
        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1),
        String.valueOf(value));
  }

  private String experiment() {
    try {
      return Files.readString(facts.results().folder().resolve(EXPERIMENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
