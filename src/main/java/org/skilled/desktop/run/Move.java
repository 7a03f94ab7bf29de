package org.skilled.desktop.run;

import java.util.function.Function;
import org.skilled.problem.InputException;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;

/**
 * A lever that is moved.
 *
 * @param week from which week on it holds; 0 is before the run
 * @param path path of the parameter, as in a scenario
 * @param value a Double, Integer or String
 */
public record Move(int week, String path, Object value) {

  /**
   * Reads {@code PATH=VALUE} or {@code WEEK:PATH=VALUE}.
   *
   * @throws InputException if it is neither, or there is no such parameter
   */
  public static Move parse(String text) {
    return parse(text, ParameterCatalogue::at);
  }

  /**
   * The same for a model whose parameters are told by another.
   *
   * @throws InputException as {@link #parse(String)}
   */
  public static Move parse(String text, Function<String, ParameterEntry> parameters) {
    int equals = text.indexOf('=');
    int colon = text.indexOf(':');
    boolean dated = colon >= 0 && colon < equals;
    String week = dated ? text.substring(0, colon) : "0";
    if (equals <= colon + 1 || equals == text.length() - 1 || !week.matches("\\d{1,4}")) {
      throw InputException.of(
          "'" + text + "' moves no lever; write PATH=VALUE, or WEEK:PATH=VALUE to move it later");
    }
    String path = text.substring(dated ? colon + 1 : 0, equals);
    return new Move(
        Integer.parseInt(week),
        path,
        value(path, parameters.apply(path), text.substring(equals + 1)));
  }

  /**
   * The value of a parameter from how it is written.
   *
   * @throws InputException if there is no such parameter, or it takes numbers and this is none
   */
  public static Object value(String path, String text) {
    return value(path, ParameterCatalogue.at(path), text);
  }

  /**
   * The same of a parameter that is known.
   *
   * @throws InputException if it takes numbers and this is none
   */
  public static Object value(String path, ParameterEntry entry, String text) {
    try {
      if (entry.type() == ParameterType.INTEGER) {
        return Integer.valueOf(text.strip());
      }
      return entry.type() == ParameterType.NUMBER ? Double.valueOf(text.strip()) : text.strip();
    } catch (NumberFormatException none) {
      InputException problem =
          InputException.of(
              path
                  + ": '"
                  + text
                  + "' is not a "
                  + (entry.type() == ParameterType.INTEGER ? "whole number" : "number")
                  + range(entry));
      problem.initCause(none);
      throw problem;
    }
  }

  private static String range(ParameterEntry entry) {
    Double min = entry.min();
    Double max = entry.max();
    return min == null || max == null
        ? ""
        : "; it must be between " + Figures.exact(min) + " and " + Figures.exact(max);
  }

  /** In words, with the lever's label, for instance "Leadership is 0.9". */
  public String words() {
    return Levers.name(path) + " is " + Figures.exact(value);
  }

  /** As {@link #parse} reads it. */
  public String text() {
    return (week == 0 ? "" : week + ":") + path + "=" + Figures.exact(value);
  }
}
