package org.skilled.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML; text and values of attributes are escaped, whatever they are, and elements end in
 * the order in which they began.
 */
final class Html {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Writer out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; a value of null leaves the attribute out
   */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Ends the innermost element, which must be of this kind. */
  Html close(String tag) {
    String innermost = open.pop();
    if (!innermost.equals(tag)) {
      throw new IllegalStateException(tag + " cannot end: " + innermost + " is open");
    }
    return write("</").write(tag).write(">");
  }

  /** An element without content, such as {@code meta}. */
  Html single(String tag, String... attributes) {
    return start(tag, attributes);
  }

  /** A whole element with text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Text. */
  Html text(String text) {
    return write(escape(text));
  }

  /** A line break in the source, so that the page can be read and compared. */
  Html line() {
    return write("\n");
  }

  /** Markup that this program made itself and that holds no text of users that is not escaped. */
  Html markup(String html) {
    return write(html);
  }

  /** Data for the page's script, as JSON; ends by itself whatever the JSON holds. */
  Html json(String id, Json json) {
    start("script", "type", "application/json", "id", id);
    json.write(new JsonText(this::write));
    return write("</script>").line();
  }

  /** Writes JSON. */
  @FunctionalInterface
  interface Json {
    void write(JsonText to);
  }

  /** Makes sure that every element has ended. */
  void finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("these elements are still open: " + open);
    }
  }

  private Html start(String tag, String... attributes) {
    write("<").write(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      write(" ").write(attributes[i]);
      write("=\"").write(escape(attributes[i + 1])).write("\"");
    }
    return write(">");
  }

  private Html write(String text) {
    try {
      out.write(text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text that means nothing to a browser; characters that HTML does not know are replaced. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean isCharacter(int c) {
    boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    boolean surrogate = c >= 0xD800 && c < 0xE000;
    boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !none;
  }
}
