package org.skilled.analysis.dependence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.sample.Input;
import org.skilled.problem.InputException;

/** Which rows of a table are worked on: those with an output, or as many as time allows. */
public final class Rows {
  /** Cells (rows times inputs) with which a thousand resamples take a few seconds. */
  private static final int MOST_CELLS = 250_000;

  private static final int ALWAYS = 4000;
  private static final int LEAST = 30;

  private Rows() {}

  /**
   * Rows with a finite output that varies, in their order; chosen at random if there are more than
   * time allows.
   *
   * @throws InputException if there are fewer than 30, or the output does not vary
   */
  public static int[] of(List<Input> inputs, double[] output, long seed) {
    int[] finished =
        IntStream.range(0, output.length).filter(row -> Double.isFinite(output[row])).toArray();
    if (finished.length < LEAST) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "there are only %,d points with a value; cutting inputs into slices needs at least"
                  + " %,d, and some hundreds to be of use",
              finished.length,
              LEAST));
    }
    if (IntStream.of(finished).allMatch(row -> output[row] == output[finished[0]])) {
      throw InputException.of(
          "the output is the same at all points, so it depends on none of the inputs there");
    }
    int most = Math.max(ALWAYS, MOST_CELLS / inputs.size());
    return finished.length <= most ? finished : chosen(finished, most, seed);
  }

  private static int[] chosen(int[] rows, int most, long seed) {
    RandomGenerator random = new Well19937c(seed);
    int[] drawn = rows.clone();
    for (int i = 0; i < most; i++) {
      int j = i + random.nextInt(drawn.length - i);
      int kept = drawn[i];
      drawn[i] = drawn[j];
      drawn[j] = kept;
    }
    int[] chosen = Arrays.copyOf(drawn, most);
    Arrays.sort(chosen);
    return chosen;
  }
}
