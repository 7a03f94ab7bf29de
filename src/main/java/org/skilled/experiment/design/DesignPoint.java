package org.skilled.experiment.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One combination of factor values.
 *
 * @param index position in the design, from 0
 * @param label what the researcher calls the point; null where it has no name
 * @param values one value a factor, in the order of the design's paths: Integer, Double, Boolean or
 *     String
 */
public record DesignPoint(int index, @Nullable String label, List<Object> values) {
  public DesignPoint {
    values = List.copyOf(values);
  }
}
