package org.skilled.network;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;

/**
 * Reads networks from files.
 *
 * <p>Faulty rows are reported all at once in an {@link InputException} (the first 50 in full, the
 * others counted), each with file, line, field and reason.
 */
public final class NetworkReader {
  private static final List<String> ATTRIBUTES =
      List.of("site", "project", "discipline", "sector", "role");

  private NetworkReader() {}

  /**
   * Reads two CSV files in UTF-8, each with a header.
   *
   * @param people columns {@code id} (required, unique), and {@code site, project, discipline,
   *     sector, role} as far as known; a role is champion, blocker, leader or empty. Other columns
   *     are ignored
   * @param ties columns {@code from}, {@code to} and, as far as known, {@code trust} in [0, 1]. A
   *     tie and the one back become one undirected tie with their mean trust
   * @throws InputException with all that is wrong
   */
  public static ImportedNetwork csv(Path people, Path ties) {
    Problems problems = new Problems();
    ImportBuilder builder = new ImportBuilder(problems, true);
    readPeople(people, InputText.read(people, problems), builder, problems);
    readTies(ties, InputText.read(ties, problems), builder, problems);
    return builder.build();
  }

  /**
   * Reads a GraphML file in UTF-8. Nodes are people, with the node's id and the attributes {@code
   * site, project, discipline, sector, role}; edges are ties, with the attribute {@code trust}.
   * Other attributes are ignored. Document type declarations are refused, so no entity, external or
   * not, is ever resolved.
   *
   * @throws InputException with all that is wrong
   */
  public static ImportedNetwork graphml(Path file) {
    Problems problems = new Problems();
    String text = InputText.read(file, problems);
    problems.throwIfAny();
    return GraphmlImport.read(file.toString(), text == null ? "" : text, problems);
  }

  private static void readPeople(
      Path path, @Nullable String text, ImportBuilder builder, Problems problems) {
    if (text == null) {
      return;
    }
    String file = path.toString();
    boolean headerGood =
        new CsvTable(file, text, problems)
            .read(
                List.of("id"),
                ATTRIBUTES,
                row ->
                    builder.person(
                        file,
                        row.line(),
                        row.get("id"),
                        row.get("site"),
                        row.get("project"),
                        row.get("discipline"),
                        row.get("sector"),
                        row.get("role")));
    if (headerGood && builder.nobody()) {
      problems.add(file, 0, null, "there are no people; give each a row of their own");
    }
  }

  /** Without people, only the file itself can be checked: all ties would name somebody unknown. */
  private static void readTies(
      Path path, @Nullable String text, ImportBuilder builder, Problems problems) {
    if (text == null) {
      return;
    }
    String file = path.toString();
    boolean nobody = builder.nobody();
    new CsvTable(file, text, problems)
        .read(
            List.of("from", "to"),
            List.of("trust"),
            row -> {
              if (!nobody) {
                builder.tie(file, row.line(), row.get("from"), row.get("to"), row.get("trust"));
              }
            });
  }
}
