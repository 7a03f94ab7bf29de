package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.Suggestion;

/** Checks a single value against its declaration. */
final class ValueCheck {
  /** What names in paths are made of; as the schema takes it, anchored. */
  static final String NAME_PATTERN = "^[a-z0-9][a-z0-9-]*$";

  private static final Pattern NAME = Pattern.compile(NAME_PATTERN);
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]*)?%?");
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cc}");
  private static final int LONGEST_QUOTE = 60;

  private ValueCheck() {}

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** What is wrong with the value and what would be right; null if it is right. */
  static @Nullable String problem(Shape.Value shape, JsonNode value) {
    if (value.isNull()) {
      return shape.nullable() ? null : "has no value, but must be " + wanted(shape);
    }
    boolean right =
        switch (shape.kind()) {
          case NUMBER -> isNumber(value) && inRange(shape, value);
          case INTEGER -> isInteger(value) && inRange(shape, value);
          case CATEGORY -> value.isTextual() && shape.choices().contains(value.textValue());
          case NAME -> value.isTextual() && isName(value.textValue());
          case FILE ->
              value.isTextual() && !value.textValue().isBlank() && isFile(value.textValue());
          case TEXT -> value.isTextual() && !value.textValue().isBlank();
        };
    return right
        ? null
        : "is " + shown(value) + ", but must be " + wanted(shape) + hint(shape, value);
  }

  /** What a place takes, as part of a sentence. */
  static String wanted(Shape.Value shape) {
    String wanted =
        switch (shape.kind()) {
          case NUMBER ->
              "a number from " + Numbers.text(shape.min()) + " to " + Numbers.text(shape.max());
          case INTEGER ->
              "a whole number from "
                  + Numbers.text(shape.min())
                  + " to "
                  + Numbers.text(shape.max());
          case CATEGORY -> "one of " + String.join(", ", shape.choices());
          case NAME -> "a name of lower-case letters, digits and hyphens, such as ward-3";
          case FILE -> "the name of a file";
          case TEXT -> "text";
        };
    return shape.nullable() ? wanted + ", or null" : wanted;
  }

  /** A value as shown in messages. */
  static String shown(JsonNode value) {
    if (value.isNumber()) {
      return isFinite(value)
          ? Numbers.text(value)
          : Numbers.text(value.doubleValue()) + " (no finite number)";
    }
    if (value.isTextual()) {
      String text = UNPRINTABLE.matcher(value.textValue()).replaceAll("?");
      return "the text '"
          + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text)
          + "'";
    }
    return value.isNull() ? "nothing" : value.asText();
  }

  private static boolean isNumber(JsonNode value) {
    return value.isNumber() && isFinite(value);
  }

  private static boolean isInteger(JsonNode value) {
    return isNumber(value) && Math.rint(value.doubleValue()) == value.doubleValue();
  }

  private static boolean isFinite(JsonNode value) {
    return Double.isFinite(value.doubleValue());
  }

  private static boolean inRange(Shape.Value shape, JsonNode value) {
    double number = value.doubleValue();
    return number >= shape.min() && number <= shape.max();
  }

  private static boolean isFile(String text) {
    return text.indexOf('\0') < 0;
  }

  private static String hint(Shape.Value shape, JsonNode value) {
    if (!value.isTextual()) {
      return "";
    }
    String text = value.textValue();
    return switch (shape.kind()) {
      case CATEGORY -> Suggestion.didYouMean(text, shape.choices());
      case NUMBER, INTEGER ->
          NUMBER.matcher(text).matches()
              ? " (without quotes or signs, and with a decimal point)"
              : "";
      case NAME, FILE, TEXT -> "";
    };
  }
}
