package org.skilled.classic;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.skilled.random.Draws;

/** Runs of published models, for tests. */
final class Ends {
  private Ends() {}

  /** A run at its end. */
  static <P extends Record> ClassicRun of(Classic<P> model, P parameters, long seed) {
    ClassicRun run = model.start(parameters, seed);
    while (run.nextPeriod()) {
      // Only the end counts.
    }
    return run;
  }

  /** Final values of a quantity in so many runs. */
  static <P extends Record> double[] of(
      Classic<P> model, P parameters, int runs, long seed, String quantity) {
    return IntStream.range(0, runs)
        .parallel()
        .mapToDouble(r -> of(model, parameters, Draws.seed(seed, r)).value(quantity))
        .toArray();
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }
}
