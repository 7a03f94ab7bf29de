package org.skilled.experiment;

import java.nio.file.Path;

/** The field {@code name}, which names a folder of results. */
public final class NameField {
  /** What names may be made of: they name folders, on every system. */
  public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}";

  private NameField() {}

  /** The name; the file's own, without its ending, if the field is not there. */
  public static String read(Fields fields) {
    String file = String.valueOf(Path.of(fields.document().file()).getFileName());
    String stem = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
    String name = fields.text("name");
    if (name != null && !name.matches(PATTERN)) {
      fields.problem(
          "name",
          "'"
              + name
              + "' cannot name a folder; use at most 80 letters, digits, dots, dashes and underscores, and start"
              + " with a letter or digit");
    }
    if (!fields.has("name") && !stem.matches(PATTERN)) {
      fields.problem(
          "name",
          "is missing, and the file's own name, '"
              + stem
              + "', cannot name a folder; add a line such as 'name: my-experiment'");
    }
    return name == null ? stem : name;
  }
}
