package org.skilled.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** Problems found in input files: the first ones in full, and how many more there are. */
final class Problems {
  static final int MOST = 50;

  private final List<Problem> found = new ArrayList<>();
  private long more;

  void add(String file, int line, @Nullable String field, String message) {
    add(file, line, field, () -> message);
  }

  /** Adds a problem whose message takes time to make, such as one with a suggestion. */
  void add(String file, int line, @Nullable String field, Supplier<String> message) {
    if (found.size() < MOST) {
      found.add(new Problem(file, line, field, message.get()));
    } else {
      more++;
    }
  }

  /** Throws all problems together, if there are any. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      List<Problem> all = new ArrayList<>(found);
      if (more > 0) {
        all.add(Problem.of("and " + more + (more == 1 ? " more problem" : " more problems")));
      }
      throw new InputException(all);
    }
  }
}
