package org.skilled.desktop.run;

/** Words as they stand in YAML. */
final class Yaml {
  private Yaml() {}

  static String quoted(String text) {
    return "'" + text.replace("'", "''").replace("\n", " ") + "'";
  }
}
