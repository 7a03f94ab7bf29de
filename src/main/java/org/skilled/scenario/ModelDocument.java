package org.skilled.scenario;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of some model as it is written: parameters by path, not yet checked against each
 * other. Immutable.
 */
public interface ModelDocument {
  /** Name of the model that it is for. */
  String model();

  /** All parameters of the model, in the order of a file. */
  List<ParameterEntry> parameters();

  /**
   * The parameter that a path speaks of.
   *
   * @throws org.skilled.problem.InputException if there is none, with the nearest one
   */
  ParameterEntry parameter(String path);

  /**
   * The value that a parameter has: Double, Integer or String; null if it has none, or no single
   * one.
   *
   * @throws org.skilled.problem.InputException if there is no such parameter
   */
  @Nullable Object value(String path);

  /**
   * This scenario with one parameter set. The value is checked by itself; what it contradicts is
   * found by {@link #resolve()}.
   *
   * @param value a Number, Boolean or String
   * @throws org.skilled.problem.InputException if there is no such parameter, or the value is of
   *     the wrong type or out of range
   */
  ModelDocument with(String path, Object value);

  /**
   * The scenario with all values, checked.
   *
   * @throws org.skilled.problem.InputException with everything that its values contradict together
   */
  ModelScenario resolve();

  /** The whole scenario as YAML that depends on no other one. */
  String toYaml();

  /** The same, with names of files relative to the folder into which the text will be written. */
  String toYaml(Path folder);
}
