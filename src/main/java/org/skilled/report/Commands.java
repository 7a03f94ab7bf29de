package org.skilled.report;

import java.nio.file.Path;

/** Commands as a reader can type them into a shell. */
final class Commands {
  private final String folder;

  /** Commands about a results folder, named as the user named it. */
  Commands(Path folder) {
    this.folder = quoted(folder.toString());
  }

  /** Everything of the command that replays a run but the run's identity. */
  String replayPrefix() {
    return "skilled replay " + folder + " --run ";
  }

  /** Does one run again and compares it, bit by bit. */
  String replay(String id) {
    return replayPrefix() + id;
  }

  /** Does the whole experiment again, into another folder. */
  String run() {
    return "skilled run " + file("experiment.yaml") + " --results again";
  }

  /** Analyses an outcome again, as the report does; by all methods if none is named. */
  String analyse(String method, String outcome) {
    return "skilled analyse "
        + folder
        + (method.isEmpty() ? "" : " --method " + method)
        + (outcome.isEmpty() ? "" : " --outputs " + quoted(outcome));
  }

  /** Makes the report again. */
  String report() {
    return "skilled report " + folder;
  }

  /** The table of all runs as CSV, by DuckDB's own program. */
  String runsAsCsv() {
    return "duckdb -csv -c \"SELECT * FROM '"
        + folder.replace("'", "").replace("\"", "")
        + "/runs.parquet'\"";
  }

  /** A file of the folder. */
  private String file(String name) {
    return folder.endsWith("'")
        ? folder.substring(0, folder.length() - 1) + "/" + name + "'"
        : folder + "/" + name;
  }

  /** A word for a POSIX shell: as it is where that is safe, else in single quotes. */
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./@%+:,-]+") && !word.startsWith("-")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
