package org.skilled.desktop.run;

import java.util.LinkedHashMap;
import java.util.Map;

/** An experiment file that asks of many runs what was seen in one: do the moved levers matter? */
public final class ExperimentText {
  private static final int REPLICATIONS = 100;

  private ExperimentText() {}

  /**
   * The file: each moved lever is a factor with its value before and after, all else as in the
   * course's scenario.
   *
   * @param scenario what the experiment names: a scenario that ships, or a file beside it
   * @param name the experiment's name
   */
  public static String of(Course course, String scenario, String name) {
    StringBuilder text = new StringBuilder();
    text.append("# Written by the desktop laboratory; check it with ./skilled validate.\n");
    text.append("name: ").append(Yaml.quoted(name)).append('\n');
    text.append("question: What do the levers do that were moved by hand?\n");
    text.append("scenario: ").append(Yaml.quoted(scenario)).append('\n');
    Map<String, Object> after = new LinkedHashMap<>();
    course.moves().forEach(move -> after.put(move.path(), move.value()));
    StringBuilder factors = new StringBuilder();
    after.forEach(
        (path, value) -> {
          Object before = course.base().value(path);
          factors.append("  ").append(path).append(": [");
          if (before != null && !before.equals(value)) {
            factors.append(Figures.exact(before)).append(", ");
          }
          factors.append(Figures.exact(value)).append("]\n");
        });
    text.append(factors.isEmpty() ? "" : "factors:\n" + factors);
    text.append("replications: ").append(REPLICATIONS).append('\n');
    text.append("seed: ").append(course.seed()).append('\n');
    text.append("outcomes: [sustained, lateUsers, achieved]\n");
    text.append("series: [users]\n");
    return text.toString();
  }
}
