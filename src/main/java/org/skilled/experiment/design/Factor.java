package org.skilled.experiment.design;

import java.util.List;

/** One parameter that an experiment varies, with the values that it may take. */
public sealed interface Factor {
  /** Path of the parameter in the scenario, such as {@code site.support.level}. */
  String path();

  /**
   * A factor with listed values.
   *
   * @param values at least one, all different; each an Integer, Double, Boolean or String as the
   *     parameter's type asks
   */
  record Levels(String path, List<Object> values) implements Factor {
    public Levels {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException(path + " has no values; a factor needs at least one");
      }
    }
  }

  /**
   * A factor that may take any value of a range, both ends included.
   *
   * @param from smallest value
   * @param to largest value, greater than {@code from}
   * @param whole whether only whole numbers are meant
   */
  record Range(String path, double from, double to, boolean whole) implements Factor {
    public Range {
      if (!(from < to) || Double.isInfinite(to - from)) {
        throw new IllegalArgumentException(
            path
                + " ranges from "
                + from
                + " to "
                + to
                + "; the first must be less than the second, both finite");
      }
    }
  }
}
