package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ParameterEntry;

/** The parameters of a scenario, by their paths. */
final class ScenarioVariables implements Variables {
  private final ModelDocument scenario;
  private final FactorValues values;

  ScenarioVariables(ModelDocument scenario) {
    this.scenario = scenario;
    this.values = new FactorValues(scenario);
  }

  @Override
  public Variable at(String name) {
    ParameterEntry entry = values.entry(name);
    Variable.Type type =
        switch (entry.type()) {
          case NUMBER -> Variable.Type.NUMBER;
          case INTEGER -> Variable.Type.WHOLE;
          default -> Variable.Type.WORD;
        };
    Double min = entry.min();
    Double max = entry.max();
    return new Variable(
        name,
        type,
        entry.choices(),
        min == null ? Double.NEGATIVE_INFINITY : min,
        max == null ? Double.POSITIVE_INFINITY : max);
  }

  @Override
  public Object value(Variable variable, JsonNode written) {
    return values.value(variable.name(), scenario.parameter(variable.name()), written);
  }

  @Override
  public Object value(Variable variable, String cell) {
    return values.value(variable.name(), scenario.parameter(variable.name()), cell);
  }

  @Override
  public @Nullable Object base(String name) {
    return scenario.value(name);
  }
}
