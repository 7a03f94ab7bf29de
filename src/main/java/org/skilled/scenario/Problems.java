package org.skilled.scenario;

import java.util.ArrayList;
import java.util.List;
import org.skilled.problem.Problem;

/** Keeps a report readable when a file is wrong from end to end. */
final class Problems {
  static final int MOST_SHOWN = 100;

  private Problems() {}

  /** The first problems, and how many more there are. */
  static List<Problem> first(List<Problem> problems) {
    if (problems.size() <= MOST_SHOWN) {
      return problems;
    }
    List<Problem> shown = new ArrayList<>(problems.subList(0, MOST_SHOWN));
    Problem last = problems.get(MOST_SHOWN);
    int more = problems.size() - MOST_SHOWN;
    shown.add(
        new Problem(last.file(), 0, null, "and " + more + " more problems; mend these first"));
    return shown;
  }
}
