package org.skilled.model.observe;

import java.io.Serializable;
import java.util.Locale;
import org.skilled.problem.InputException;

/**
 * A measure by name, of the whole community or of one group: {@code users}, {@code
 * users@site:dansworth}.
 *
 * @param measure name of the measure
 * @param kind kind of group
 * @param group name of the group; empty for the whole
 */
public record Selector(String measure, Kind kind, String group) implements Serializable {

  /** The kinds of group that can be measured by themselves. */
  public enum Kind {
    ALL,
    SITE,
    PROJECT,
    DISCIPLINE,
    SECTOR;

    /** Its name in a selector. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads a selector.
   *
   * @throws InputException if the part after {@code @} is not {@code kind:name}
   */
  public static Selector parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      return new Selector(text, Kind.ALL, "");
    }
    String group = text.substring(at + 1);
    for (Kind kind : Kind.values()) {
      String prefix = kind.label() + ":";
      if (kind != Kind.ALL && group.startsWith(prefix) && group.length() > prefix.length()) {
        return new Selector(text.substring(0, at), kind, group.substring(prefix.length()));
      }
    }
    throw InputException.of(
        "'"
            + text
            + "' names no group; after @ comes site:, project:, discipline: or sector: and a name");
  }
}
