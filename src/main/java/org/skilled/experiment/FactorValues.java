package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;

/**
 * Turns what is written for a factor into a value of its parameter's own type, checked by the
 * scenario.
 */
public final class FactorValues {
  private final ModelDocument scenario;

  /** Values for parameters of this scenario. */
  public FactorValues(ModelDocument scenario) {
    this.scenario = scenario;
  }

  /**
   * What is declared about a factor's parameter.
   *
   * @throws InputException if there is no such parameter, or it cannot be varied
   */
  public ParameterEntry entry(String path) {
    ParameterEntry entry = scenario.parameter(path);
    if (!entry.isFactor() || entry.type() == ParameterType.TEXT) {
      throw InputException.of(
          "cannot be varied as a factor, because it is "
              + (entry.type() == ParameterType.TEXT ? "a text or a file" : "a list")
              + "; write one scenario file for each");
    }
    return entry;
  }

  /**
   * The value, as Integer, Double or String.
   *
   * @throws InputException if it is of the wrong type or out of range
   */
  public Object value(String path, ParameterEntry entry, JsonNode written) {
    Object value = typed(entry.type(), written);
    scenario.with(path, value);
    return value;
  }

  /** As {@link #value(String, ParameterEntry, JsonNode)}, for a cell of a table. */
  public Object value(String path, ParameterEntry entry, String cell) {
    return value(path, entry, node(entry.type(), cell));
  }

  private static Object typed(ParameterType type, JsonNode written) {
    if (type == ParameterType.NUMBER && written.isNumber()) {
      // Adding 0 turns -0.0 into 0.0: the same value, so the same run.
      return written.doubleValue() + 0.0;
    }
    if (written.isIntegralNumber() && written.canConvertToInt()) {
      return written.intValue();
    }
    if (written.isNumber()) {
      return written.doubleValue();
    }
    if (written.isBoolean()) {
      return written.booleanValue();
    }
    if (written.isTextual()) {
      return written.textValue();
    }
    throw InputException.of("is " + Fields.shown(written) + "; it must be a single value");
  }

  private static JsonNode node(ParameterType type, String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      throw InputException.of("is empty; every point needs a value of every factor");
    }
    try {
      if (type == ParameterType.INTEGER) {
        return LongNode.valueOf(Long.parseLong(text));
      }
      if (type == ParameterType.NUMBER) {
        // Not Double.parseDouble, which takes '1d', '0x1p3' and 'NaN' for numbers.
        return DoubleNode.valueOf(new BigDecimal(text).doubleValue());
      }
    } catch (NumberFormatException e) {
      throw InputException.of(
          "is '"
              + text
              + "'; it must be a "
              + (type == ParameterType.INTEGER ? "whole " : "")
              + "number");
    }
    return TextNode.valueOf(text);
  }
}
