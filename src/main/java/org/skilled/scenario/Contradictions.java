package org.skilled.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.Problem;

/** Problems that concern several fields, each said once and where the user can mend it. */
final class Contradictions {
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * Adds a problem, at that of the fields concerned that stands in the uppermost layer: the user's
   * own file rather than a scenario below it; of several, the first named.
   */
  void add(String message, @Nullable Node... concerned) {
    Origin place = new Origin(null, 0, Integer.MAX_VALUE, "");
    for (Node node : concerned) {
      if (node != null && node.origin().depth() < place.depth()) {
        place = node.origin();
      }
    }
    problems.add(place.problem(message));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
