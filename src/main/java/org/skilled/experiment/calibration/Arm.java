package org.skilled.experiment.calibration;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One way in which every parameter set is run, such as without facilitators.
 *
 * @param name what it is called
 * @param settings parameters that it sets, by path, in order; they win over free parameters
 */
public record Arm(String name, Map<String, Object> settings) {
  /** The arm that is always there and sets nothing unless told to. */
  public static final String BASE = "base";

  public Arm {
    settings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
