package org.skilled.scenario;

import org.jspecify.annotations.Nullable;
import org.skilled.problem.Problem;

/**
 * Where a value was written, so that a message about it can say so even after layers were merged.
 *
 * @param file the file as the user named it; null for values set by a program
 * @param line line in the file, from 1; 0 where there is none
 * @param depth how many layers lie above: 0 for the user's own file and for values set by a program
 * @param path path of the field as written there, such as {@code site.culture} or {@code
 *     sites[0].name}
 */
record Origin(@Nullable String file, int line, int depth, String path) {

  Problem problem(String message) {
    return new Problem(file, line, path.isEmpty() ? null : path, message);
  }

  /** The place of a field that is missing here. */
  Origin missing(String field) {
    return new Origin(file, line, depth, path.isEmpty() ? field : path + "." + field);
  }

  /** The path with its place, as part of a sentence. */
  String named() {
    return file == null ? path : path + " (" + where() + ")";
  }

  /** "line 12 of x.yaml", or the path where there is no file. */
  String where() {
    return file == null ? path : "line " + line + " of " + file;
  }
}
