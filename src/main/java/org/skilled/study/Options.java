package org.skilled.study;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;

/**
 * Settings of single methods, by name, as the analyst wrote them: {@code filtering.above=0.5}.
 *
 * @param values name and text
 */
public record Options(Map<String, String> values) {
  /** No settings: every method uses its defaults. */
  public static final Options NONE = new Options(Map.of());

  public Options {
    values = new LinkedHashMap<>(values);
  }

  /** The text of a setting; null if it is not given. */
  public @Nullable String text(String name) {
    return values.get(name);
  }

  /**
   * A number.
   *
   * @throws InputException if it is not a number within the bounds
   */
  public double number(String name, double least, double most, double otherwise) {
    String text = values.get(name);
    if (text == null) {
      return otherwise;
    }
    try {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException noNumber) {
      // Told below, together with numbers out of bounds.
    }
    String bounds =
        most < Double.MAX_VALUE
            ? " from " + least + " to " + most
            : least == 0 ? " of at least 0" : least > 0 ? " above 0" : "";
    throw InputException.of(name + " is '" + text + "'; it must be a number" + bounds);
  }

  /**
   * A whole number.
   *
   * @throws InputException if it is not a whole number within the bounds
   */
  public int whole(String name, int least, int most, int otherwise) {
    double value = number(name, least, most, otherwise);
    if (value != Math.rint(value)) {
      throw InputException.of(name + " is '" + values.get(name) + "'; it must be a whole number");
    }
    return (int) value;
  }
}
