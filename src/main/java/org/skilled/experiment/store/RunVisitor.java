package org.skilled.experiment.store;

import org.jspecify.annotations.Nullable;

/** Is shown runs one after the other, so that no more than one has to be held. */
@FunctionalInterface
public interface RunVisitor {
  /**
   * A run.
   *
   * @param run its number
   * @param id its identity: 16 hexadecimal digits
   * @param reason why it failed; null if it did not
   */
  void run(int run, String id, @Nullable String reason);
}
