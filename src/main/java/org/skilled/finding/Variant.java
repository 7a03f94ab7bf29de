package org.skilled.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A way to set parameters otherwise.
 *
 * @param name what it is called
 * @param values a value for each parameter that is set; empty for the scenario as it is
 */
public record Variant(String name, Map<String, Object> values) {
  public Variant {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
