package org.skilled.analysis.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;

/**
 * How much each input matters by one index, with all that resampling knows of the error.
 *
 * @param index short name of the index, such as {@code ST}, {@code mu*}, {@code delta}
 * @param inputs names of the inputs or groups
 * @param values the index of each; greater means that it matters more (an index with a sign is
 *     given by its size)
 * @param resamples the indices in each resample, {@code [resample][input]}: resamples are joint, so
 *     differences between inputs can be judged; empty if the method does not resample
 * @param floor what an input that does nothing stays below, in 95 % of cases jointly over as many
 *     inputs as there are; an input beyond it matters. NaN if the method has no such floor
 */
public record Ranking(
    String index, List<String> inputs, List<Estimate> values, double[][] resamples, double floor) {
  public Ranking {
    inputs = List.copyOf(inputs);
    values = List.copyOf(values);
    if (inputs.size() != values.size()) {
      throw new IllegalArgumentException(inputs.size() + " inputs, " + values.size() + " values");
    }
  }

  /** Positions of the inputs, the strongest first; those without a value last. */
  public List<Integer> order() {
    return IntStream.range(0, inputs.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                (Integer i) ->
                    Double.isNaN(values.get(i).value())
                        ? Double.POSITIVE_INFINITY
                        : -values.get(i).value()))
        .toList();
  }

  /** Whether an input stands out from inputs that do nothing. */
  public boolean matters(int input) {
    return values.get(input).value() > floor;
  }
}
