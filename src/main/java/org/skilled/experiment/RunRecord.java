package org.skilled.experiment;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of one run.
 *
 * @param id the run's identity
 * @param seed the run's seed
 * @param thrown what the run threw; null if it ended
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
    @Nullable String thrown,
    boolean again,
    double[] outcomes,
    double[][] series) {

  /** Whether the run gave usable results: it ended, and every outcome asked for is a number. */
  public boolean ok() {
    return thrown == null && DoubleStream.of(outcomes).allMatch(Double::isFinite);
  }

  /**
   * Why the run failed; null if it did not.
   *
   * @param names the outcomes, in the order of their values
   */
  public @Nullable String reason(List<String> names) {
    if (thrown != null) {
      return thrown;
    }
    for (int o = 0; o < outcomes.length; o++) {
      if (!Double.isFinite(outcomes[o])) {
        return undefined(names.get(o), String.valueOf(outcomes[o]));
      }
    }
    return null;
  }

  /** What is said of an outcome that is no finite number. */
  public static String undefined(String outcome, String value) {
    return "outcome " + outcome + " is " + value + ", not a number that can be used";
  }
}
