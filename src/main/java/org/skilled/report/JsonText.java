package org.skilled.report;

import java.util.List;
import java.util.function.Consumer;
import org.skilled.experiment.store.StableNumber;

/**
 * Writes JSON that can stand inside a script element: no {@code <} ever appears, so that no text
 * can end the element.
 */
final class JsonText {
  private static final int DIGITS = 6;

  private final Consumer<String> out;

  JsonText(Consumer<String> out) {
    this.out = out;
  }

  /** Structure: braces, brackets, commas and colons. */
  JsonText raw(String structure) {
    out.accept(structure);
    return this;
  }

  /** The name of a field, with its colon. */
  JsonText name(String name) {
    return text(name).raw(":");
  }

  /** A text. */
  JsonText text(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
        json.append(String.format("\\u%04x", (int) c));
      } else if (Character.isSurrogate(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return raw(json.append('"').toString());
  }

  /** A number with six significant digits; null for NaN and infinities. */
  JsonText number(double value) {
    String text =
        value == Math.rint(value) && Math.abs(value) < 1e6
            ? String.valueOf((long) value)
            : StableNumber.rounded(value, DIGITS);
    return raw(text.isEmpty() ? "null" : text);
  }

  /** A cell of a table: a number, a text, or null. */
  JsonText cell(@org.jspecify.annotations.Nullable Object cell) {
    if (cell == null) {
      return raw("null");
    }
    return cell instanceof Number number ? number(number.doubleValue()) : text(cell.toString());
  }

  /** Texts in brackets. */
  JsonText texts(List<String> texts) {
    raw("[");
    for (int i = 0; i < texts.size(); i++) {
      raw(i == 0 ? "" : ",").text(texts.get(i));
    }
    return raw("]");
  }
}
