package org.skilled.experiment;

import org.jspecify.annotations.Nullable;

/**
 * What came of one run.
 *
 * @param id the run's identity
 * @param seed the run's seed
 * @param reason why the run failed; null if it did not
 * @param again whether the failure lay with the machine (such as a lack of memory), so that the run
 *     is tried again next time; other failures are as final as results, since a run is a pure
 *     function
 * @param outcomes end-of-run values in the order asked for; NaN where there is none
 * @param series weekly series, {@code [series][week]}, in the order asked for; empty where the run
 *     gave none
 */
public record RunRecord(
    RunId id,
    long seed,
    @Nullable String reason,
    boolean again,
    double[] outcomes,
    double[][] series) {

  /** Whether the run gave usable results. */
  public boolean ok() {
    return reason == null;
  }
}
