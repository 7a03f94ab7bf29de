package org.skilled.experiment.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: some design points, whose outcomes are averaged within each replicate.
 *
 * @param picks how they are named in the experiment file
 * @param points their indices, at least one
 */
public record Arm(List<Pick> picks, List<Integer> points) {
  public Arm {
    picks = List.copyOf(picks);
    points = List.copyOf(points);
  }

  /**
   * Design points by label, or by values of factors.
   *
   * @param label the label of one point; null if picked by values
   * @param values values that factors have at the points; empty if picked by label
   */
  public record Pick(@Nullable String label, Map<String, Object> values) {
    public Pick {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The point that is called so. */
    public static Pick labelled(String label) {
      return new Pick(label, Map.of());
    }

    /** All points at which the factors have these values. */
    public static Pick having(Map<String, Object> values) {
      return new Pick(null, values);
    }

    /** The label, or the factors' values without the beginnings of their paths. */
    String name() {
      return label != null
          ? label
          : values.entrySet().stream()
              .map(value -> lastWord(value.getKey()) + " " + shown(value.getValue()))
              .collect(Collectors.joining(", "));
    }

    private static String lastWord(String path) {
      return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String shown(Object value) {
      return value instanceof Double number
          ? new BigDecimal(number).round(new MathContext(12)).stripTrailingZeros().toPlainString()
          : value.toString();
    }
  }
}
