package org.skilled.cli;

import java.util.List;
import java.util.Map;
import org.skilled.analysis.calibration.Schedule;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;

/** The option {@code --method} of calibrations. */
final class MethodOption {
  private static final List<String> NAMES = List.of("first", "each", "keep", "most");

  private MethodOption() {}

  /** The schedule with what was given in place of what the file says. */
  static Schedule apply(Schedule file, Map<String, Integer> given, long seed) {
    for (Map.Entry<String, Integer> each : given.entrySet()) {
      String name = each.getKey();
      if (!NAMES.contains(name)) {
        throw InputException.of(
            "--method: there is no '"
                + name
                + "'"
                + Suggestion.didYouMean(name, NAMES)
                + "; there are "
                + String.join(", ", NAMES));
      }
      Checks.atLeast("--method " + name, each.getValue(), name.equals("each") ? 1 : 2);
    }
    int keep = given.getOrDefault("keep", file.keep());
    int first = given.getOrDefault("first", file.first());
    int most = given.getOrDefault("most", file.most());
    if (first < keep) {
      throw InputException.of(
          "--method: first is " + first + "; it must be at least keep, which is " + keep);
    }
    if (most < first) {
      throw InputException.of(
          "--method: most is " + most + "; it must be at least first, which is " + first);
    }
    return new Schedule(
        first,
        given.getOrDefault("each", file.each()),
        keep,
        most,
        file.tolerance(),
        file.acceptance(),
        seed,
        0);
  }
}
