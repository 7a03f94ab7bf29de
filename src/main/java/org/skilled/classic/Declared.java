package org.skilled.classic;

import java.lang.reflect.RecordComponent;
import org.skilled.scenario.Parameter;

/** Checks values of parameters against what the components of their record declare. */
final class Declared {
  private Declared() {}

  /**
   * Requires that each number lies in the range of its component.
   *
   * @param type the record
   * @param values the numbers of its numeric components, in their order
   * @throws IllegalArgumentException naming the first value that does not, its field and its range
   */
  static void check(Class<? extends Record> type, double... values) {
    int next = 0;
    for (RecordComponent component : type.getRecordComponents()) {
      if (!component.getType().isPrimitive()) {
        continue;
      }
      Parameter declared = component.getAnnotation(Parameter.class);
      double value = values[next++];
      if (!(value >= declared.min() && value <= declared.max())) {
        throw new IllegalArgumentException(
            component.getName()
                + " is "
                + plain(value)
                + "; it must be from "
                + plain(declared.min())
                + " to "
                + plain(declared.max()));
      }
    }
    if (next != values.length) {
      throw new IllegalStateException(type + " has " + next + " numbers, not " + values.length);
    }
  }

  /** Requires a relation between fields. */
  static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
