package org.skilled.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Markdown document with tables that a program writes, each between {@code <!-- table: NAME -->}
 * and {@code <!-- end -->}, alone on their lines.
 */
public final class MarkedTables {
  private static final String BEGIN = "<!-- table: ";
  private static final String BEGIN_CLOSES = " -->";
  private static final String END = "<!-- end -->";

  private final List<String> lines;

  private MarkedTables(List<String> lines) {
    this.lines = lines;
  }

  /** The tables of a document. */
  public static MarkedTables of(String document) {
    return new MarkedTables(List.of(document.replace("\r\n", "\n").split("\n", -1)));
  }

  /**
   * The tables by name, in the order of the document.
   *
   * @throws IllegalArgumentException if a table is there twice, does not end, or ends without
   *     having begun
   */
  public Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    String open = null;
    List<String> inside = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.equals(END)) {
        require(open != null, at, "ends a table, but none has begun");
        require(tables.put(open, content(inside)) == null, at, "table " + open + " is there twice");
        open = null;
        inside.clear();
      } else if (begins(line)) {
        require(open == null, at, "begins a table before table " + open + " has ended");
        open = name(line);
      } else if (open != null) {
        inside.add(line);
      }
    }
    require(open == null, lines.size() - 1, "table " + open + " does not end");
    return tables;
  }

  /** The document with these tables in their places. */
  public String with(Map<String, String> tables) {
    List<String> out = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      inside &= !line.equals(END);
      if (!inside) {
        out.add(line);
      }
      if (begins(line) && tables.containsKey(name(line))) {
        out.addAll(List.of("", tables.get(name(line)), ""));
        inside = true;
      }
    }
    return String.join("\n", out);
  }

  private static boolean begins(String line) {
    return line.startsWith(BEGIN) && line.endsWith(BEGIN_CLOSES);
  }

  private static String name(String line) {
    return line.substring(BEGIN.length(), line.length() - BEGIN_CLOSES.length());
  }

  private static String content(List<String> lines) {
    return String.join("\n", lines).strip();
  }

  private static void require(boolean good, int line, String fault) {
    if (!good) {
      throw new IllegalArgumentException("line " + (line + 1) + ": " + fault);
    }
  }
}
