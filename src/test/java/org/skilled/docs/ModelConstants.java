package org.skilled.docs;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Numbers of the model that no scenario can change, looked up in the code. */
final class ModelConstants {
  private ModelConstants() {}

  /**
   * One constant.
   *
   * @param type the class that holds it, below {@code org.skilled}
   * @param field its name in the code
   * @param meaning what it is, without a full stop
   */
  record Constant(String type, String field, String meaning) {

    /** Its value in the code. */
    double value() {
      try {
        Field found = Class.forName("org.skilled." + type).getDeclaredField(field);
        found.setAccessible(true);
        return ((Number) found.get(null)).doubleValue();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            "there is no constant " + field + " in " + type + " any more: mend ModelConstants", e);
      }
    }

    String simpleName() {
      return type.substring(type.lastIndexOf('.') + 1) + "." + field;
    }
  }

  /** All that matter for what a run gives. */
  static final List<Constant> ALL =
      List.of(
          new Constant(
              "model.process.ContextProcess", "WEEKS_A_YEAR", "Weeks in a year, for shocks"),
          new Constant(
              "model.process.TurnoverProcess", "WEEKS_A_YEAR", "Weeks in a year, for turnover"),
          new Constant(
              "model.process.EncounterProcess",
              "WON_OVER",
              "Engagement from which a blocker no longer is one"),
          new Constant(
              "model.community.Arrivals",
              "ROOT_6",
              "Half-width of the triangular distribution, in standard deviations (root of 6)"),
          new Constant(
              "model.community.Staffing",
              "DISCIPLINE_STEP",
              "Step of the sequence that deals out disciplines"),
          new Constant(
              "model.community.Staffing",
              "SECTOR_STEP",
              "Step of the sequence that deals out sectors"),
          new Constant(
              "network.Partners",
              "TRIES",
              "Draws in a row without a new tie before a person gives up"),
          new Constant(
              "network.Remainder",
              "TRIES_PER_TIE",
              "Random tries for each tie that was not placed"),
          new Constant(
              "network.Remainder",
              "MOST_CANDIDATES",
              "Pairs above which ties left after these tries are given up"),
          new Constant(
              "network.RingTies", "FARTHEST", "Farthest place along the ring for a tie made up"),
          new Constant(
              "network.PreferentialTies",
              "TRIES",
              "Tries in all of a person to attach by preference, for ties made up"),
          new Constant(
              "network.ShortestPaths", "EXACT_UP_TO", "People up to which betweenness is exact"),
          new Constant(
              "network.ShortestPaths",
              "SAMPLED_SOURCES",
              "Sources from which betweenness is estimated above that"));

  /** Fractional constants in these classes that the list above lacks; by class and name. */
  static Set<String> missing(List<Class<?>> types) {
    Set<String> listed = new TreeSet<>();
    ALL.forEach(constant -> listed.add(constant.simpleName()));
    Set<String> missing = new TreeSet<>();
    for (Class<?> type : types) {
      for (Field field : constants(type)) {
        String name = type.getSimpleName() + "." + field.getName();
        if (!listed.contains(name)) {
          missing.add(name);
        }
      }
    }
    return missing;
  }

  private static List<Field> constants(Class<?> type) {
    List<Field> constants = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      if (field.getType() == double.class
          && Modifier.isStatic(modifiers)
          && Modifier.isFinal(modifiers)
          && !field.getName().equals("UNBOUNDED")) {
        constants.add(field);
      }
    }
    constants.sort((a, b) -> Arrays.compare(bytes(a), bytes(b)));
    return constants;
  }

  private static char[] bytes(Field field) {
    return field.getName().toCharArray();
  }
}
