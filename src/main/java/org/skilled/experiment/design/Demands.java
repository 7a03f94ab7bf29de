package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** What designs demand of a space; what is not met is said with its field and the remedy. */
final class Demands {
  /** The field of constraints in files. */
  static final String CONSTRAINTS = "constraints";

  /** The field of groups in files. */
  static final String GROUPS = "groups";

  private Demands() {}

  /** At least this many points, trajectories and so on. */
  static void atLeast(String setting, int value, int least) {
    if (value < least) {
      throw fault(setting, "is " + value + "; it must be at least " + least);
    }
  }

  /** That there are no constraints; {@code why} is a clause that says what they would break. */
  static void noConstraints(Space space, String kind, String why) {
    if (!space.constraints().isEmpty()) {
      throw fault(
          CONSTRAINTS,
          "cannot be kept by a '"
              + kind
              + "' design, because "
              + why
              + "; choose ranges that fit together, or a design that draws points one by one:"
              + " random, halton, sobol-sequence or latin-hypercube");
    }
  }

  /** That there are no groups. */
  static void noGroups(Space space, String kind) {
    if (!space.groups().isEmpty()) {
      throw fault(
          GROUPS,
          "mean nothing to a '"
              + kind
              + "' design, which moves every factor by itself; take them out, or use saltelli, morris or fast");
    }
  }

  /** That each factor has a lowest and a highest value. */
  static void ends(Space space, String why) {
    List<Problem> problems = new ArrayList<>();
    for (Factor factor : space.factors()) {
      if (!factor.hasEnds()) {
        problems.add(
            new Problem(
                null,
                0,
                factor.path(),
                "has no ends, but " + why + "; add 'from: ...' and 'to: ...' to its distribution"));
      }
    }
    throwIfAny(problems);
  }

  /** That each factor has two values: two listed ones, or the ends of a range. */
  static void twoLevels(Space space, String kind) {
    ends(space, "a '" + kind + "' design goes from the lowest to the highest value");
    List<Problem> problems = new ArrayList<>();
    for (Factor factor : space.factors()) {
      int listed =
          factor instanceof Factor.Levels levels
              ? levels.values().size()
              : factor instanceof Factor.Weighted weighted ? weighted.values().size() : 2;
      if (listed != 2) {
        problems.add(
            new Problem(
                null,
                0,
                factor.path(),
                "has "
                    + (listed == 1 ? "1 value" : listed + " values")
                    + ", but a '"
                    + kind
                    + "' design takes two; list two, or give a range {from: ..., to: ...}"));
      }
    }
    throwIfAny(problems);
  }

  static InputException fault(String field, String message) {
    return new InputException(new Problem(null, 0, field, message));
  }

  static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }
}
