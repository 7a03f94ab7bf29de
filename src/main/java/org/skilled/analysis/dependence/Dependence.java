package org.skilled.analysis.dependence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.problem.InputException;

/**
 * An index of dependence of one output on each input, from any sample.
 *
 * @param rows points that it stands on
 * @param finished points with a finite output; more than {@code rows} if there were too many
 * @param leftOut points without a finite output
 * @param indices in the order of the inputs
 * @param ranking the same, for comparison
 */
public record Dependence(
    int rows, int finished, int leftOut, List<Index> indices, Ranking ranking) {
  public Dependence {
    indices = List.copyOf(indices);
  }

  /**
   * One input.
   *
   * @param value corrected for noise, with its interval; NaN for an input that does not vary
   * @param raw before correction
   * @param noise what chance alone makes of it in the mean
   * @param slices number of slices
   * @param missing points at which the input has no value
   */
  public record Index(
      String input, Estimate value, double raw, double noise, int slices, int missing) {}

  /** The strongest first, those without a value last. */
  public List<Index> byStrength() {
    return ranking.order().stream().map(indices::get).toList();
  }

  /** Whether an input stands out from inputs without effect. */
  public boolean matters(Index index) {
    return index.value().value() > ranking.floor();
  }

  /** The strongest index; null-free because there is at least one input. */
  public Index strongest() {
    return indices.stream()
        .filter(index -> !Double.isNaN(index.value().value()))
        .max(Comparator.comparingDouble(index -> index.value().value()))
        .orElse(indices.get(0));
  }

  /** By which statistic, and how its intervals come about. */
  @FunctionalInterface
  interface Correction<T> {
    NoiseCorrected of(double[] sorted, List<T> inputs);
  }

  /** The values of an input in classes. */
  @FunctionalInterface
  interface Classes<T> {
    T of(double[] values, boolean category, int rows);
  }

  /** What is told of classes: how many, and how many rows have one. */
  record Size(int classes, int rows) {}

  static <T> Dependence of(
      String name,
      List<Input> inputs,
      double[] output,
      Classes<T> classes,
      Function<T, Size> size,
      long seed,
      Correction<T> correction) {
    int[] rows = Rows.of(inputs, output, seed);
    int[] sorted =
        IntStream.of(rows)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer row) -> output[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<T> cut =
        inputs.stream()
            .map(
                input ->
                    classes.of(
                        IntStream.of(sorted).mapToDouble(input::at).toArray(),
                        input.isCategory(),
                        rows.length))
            .toList();
    List<Size> sizes = cut.stream().map(size).toList();
    if (sizes.stream().allMatch(each -> each.classes() < 2)) {
      throw InputException.of("none of the inputs varies, so nothing can be said about them");
    }
    NoiseCorrected corrected =
        correction.of(IntStream.of(sorted).mapToDouble(row -> output[row]).toArray(), cut);
    List<Index> indices =
        IntStream.range(0, inputs.size())
            .mapToObj(
                i ->
                    new Index(
                        inputs.get(i).name(),
                        corrected.values().get(i),
                        corrected.raw()[i],
                        corrected.noise()[i],
                        sizes.get(i).classes(),
                        rows.length - sizes.get(i).rows()))
            .toList();
    int finished =
        (int) IntStream.range(0, output.length).filter(i -> Double.isFinite(output[i])).count();
    return new Dependence(
        rows.length,
        finished,
        output.length - finished,
        indices,
        corrected.ranking(name, inputs.stream().map(Input::name).toList()));
  }

  /** A statistic of all inputs. */
  static Indices indices(SliceStatistic of, List<Slices> slices) {
    return (weights, partner) ->
        slices.stream().mapToDouble(each -> index(of, each, weights, partner)).toArray();
  }

  private static double index(SliceStatistic of, Slices slices, int[] weights, int[] partner) {
    if (slices.count() < 2) {
      return Double.NaN;
    }
    int[] slice = new int[partner.length];
    for (int row = 0; row < slice.length; row++) {
      slice[row] = slices.of()[partner[row]];
    }
    return of.of(slice, slices.count(), weights);
  }
}
