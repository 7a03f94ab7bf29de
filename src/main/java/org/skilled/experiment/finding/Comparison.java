package org.skilled.experiment.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is compared with what. */
public sealed interface Comparison {

  /** The difference between two arms, replicate by replicate. */
  record Difference(Arm of, Arm minus) {}

  /**
   * A difference between arms, or by how much it exceeds another one.
   *
   * @param moreThan the difference that is taken off; null for none
   */
  record Contrast(Difference difference, @Nullable Difference moreThan) implements Comparison {
    /** All arms that are compared. */
    public List<Arm> arms() {
      return moreThan == null
          ? List.of(difference.of(), difference.minus())
          : List.of(difference.of(), difference.minus(), moreThan.of(), moreThan.minus());
    }
  }

  /**
   * Whether the best third of all divisions of a budget gives something to everything: see {@link
   * org.skilled.analysis.SimplexLean}.
   *
   * @param factors the parts of the budget; they add up to the same sum at every design point
   */
  record Simplex(List<String> factors) implements Comparison {
    public Simplex {
      factors = List.copyOf(factors);
    }
  }
}
