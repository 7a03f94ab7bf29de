package org.skilled.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a user's input.
 *
 * @param file the file as the user named it; null where there is none
 * @param line line in the file, from 1; 0 where there is none
 * @param field path of the field, such as {@code site.culture}; null where there is none
 * @param message what is wrong, with the bad value, and what would be right; one sentence or two
 */
public record Problem(@Nullable String file, int line, @Nullable String field, String message) {

  /** A problem with no file. */
  public static Problem of(String message) {
    return new Problem(null, 0, null, message);
  }

  /** {@code file:line: field: message}, leaving out what is not known. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (file != null) {
      text.append(file).append(line > 0 ? ":" + line : "").append(": ");
    }
    if (field != null) {
      text.append(field).append(": ");
    }
    return text.append(message).toString();
  }
}
