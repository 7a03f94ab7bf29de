package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.PointList;
import org.skilled.problem.InputException;

/** Factors of somebody else's simulator: any name, any values. */
final class FreeVariables implements Variables {
  @Override
  public Variable at(String name) {
    if (name.isBlank() || !name.equals(name.strip()) || name.matches("(?s).*[\\p{Cntrl}`].*")) {
      throw InputException.of(
          "'" + name + "' cannot head a column of a table; give a name without blanks at its ends");
    }
    if (name.equals(PointList.LABEL)) {
      throw InputException.of(
          "'" + name + "' is the column that names points; call the factor something else");
    }
    return new Variable(
        name, Variable.Type.ANY, List.of(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  @Override
  public Object value(Variable variable, JsonNode written) {
    if (written.isNumber() && Double.isFinite(written.doubleValue())) {
      return written.doubleValue() + 0.0;
    }
    if (written.isTextual() && !written.textValue().isBlank()) {
      return written.textValue();
    }
    if (written.isBoolean()) {
      return written.asText();
    }
    throw InputException.of("is " + Fields.shown(written) + "; it must be a single number or word");
  }

  @Override
  public Object value(Variable variable, String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      throw InputException.of("is empty; every point needs a value of every factor");
    }
    try {
      return new BigDecimal(text).doubleValue() + 0.0;
    } catch (NumberFormatException word) {
      return text;
    }
  }

  @Override
  public @Nullable Object base(String name) {
    return null;
  }
}
