package org.skilled.analysis.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.skilled.analysis.Effect;
import org.skilled.analysis.IndependentDifference;
import org.skilled.analysis.PairedDifference;
import org.skilled.analysis.contrast.Contrast.Unit;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;

/**
 * By how much an output differs between values of each input, in its own unit.
 *
 * <p>Where one input was varied at a time, each setting is compared with the baseline. Elsewhere
 * every level is compared with the lowest (of words, with the commonest), at points that differ in
 * this input alone if there are such; if not, all points at one level with all at the other, and of
 * an input that was sampled the upper third of the points with the lower. Replicates that share
 * their luck are compared pair by pair.
 *
 * <p>Joint intervals are Student's at the level 0.95 to the power of 1/m for m contrasts, which is
 * enough however they depend on each other: Z. Šidák (1967), Rectangular confidence regions for the
 * means of multivariate normal distributions, Journal of the American Statistical Association
 * 62:626-633, doi:10.1080/01621459.1967.10482935.
 *
 * @param base the baseline's point; -1 if inputs were not varied one at a time
 * @param contrasts by input, and within it by value
 * @param samples for each contrast, the differences of replicates; empty if the unit is another
 * @param reach how far runs can differ; infinite if the output has no bounds
 */
public record Contrasts(int base, List<Contrast> contrasts, List<double[]> samples, double reach) {
  private static final double LEVEL = 0.95;

  /** An input with more values than this was sampled. */
  private static final int MOST_LEVELS = 20;

  private static final int FEWEST_FOR_THIRDS = 6;

  public Contrasts {
    contrasts = List.copyOf(contrasts);
    samples = List.copyOf(samples);
  }

  /** A contrast before it is known how many there are. */
  private record Raw(
      int input,
      double from,
      double to,
      List<int[]> pairs,
      Unit unit,
      boolean cautious,
      double[] sample,
      DoubleFunction<Effect> effect) {}

  /**
   * What was seen.
   *
   * @param runs {@code [point][replicate]}
   * @param shared whether replicate r has the same luck at every point
   * @param reach how far runs can differ
   */
  private record Luck(double[][] runs, boolean shared, double reach) {}

  /**
   * All contrasts of an output of which something is known, in O(points inputs levels).
   *
   * @param sharedLuck whether replicate r has the same luck at every point
   */
  public static Contrasts of(Sample sample, Output output, boolean sharedLuck) {
    double[][] runs =
        IntStream.range(0, output.size()).mapToObj(output::runs).toArray(double[][]::new);
    int base = Baseline.of(sample);
    Matches matches = new Matches(sample);
    Luck luck = new Luck(runs, sharedLuck, reach(runs));
    List<Raw> raw = new ArrayList<>();
    for (int i = 0; i < sample.inputs().size(); i++) {
      raw.addAll(ofInput(sample.inputs().get(i), i, base, matches, luck));
    }
    raw.removeIf(contrast -> Double.isNaN(contrast.effect().apply(LEVEL).estimate()));
    double joint = StrictMath.pow(LEVEL, 1.0 / Math.max(1, raw.size()));
    return new Contrasts(
        base,
        raw.stream()
            .map(
                contrast ->
                    new Contrast(
                        contrast.input(),
                        contrast.from(),
                        contrast.to(),
                        points(contrast.pairs()),
                        contrast.unit(),
                        contrast.cautious(),
                        contrast.effect().apply(LEVEL),
                        contrast.effect().apply(joint)))
            .toList(),
        raw.stream().map(Raw::sample).toList(),
        luck.reach());
  }

  private static List<Integer> points(List<int[]> pairs) {
    return pairs.stream().flatMapToInt(Arrays::stream).distinct().sorted().boxed().toList();
  }

  private static List<Raw> ofInput(
      Input input, int position, int base, Matches matches, Luck luck) {
    double[] levels = Matches.levels(input);
    if (levels.length < 2) {
      return List.of();
    }
    double from =
        base >= 0 ? input.at(base) : input.isCategory() ? Baseline.commonest(input) : levels[0];
    boolean sampled = levels.length > MOST_LEVELS && !input.isCategory();
    if (sampled && base < 0) {
      return thirds(input, position, luck);
    }
    List<Raw> matched = new ArrayList<>();
    List<Raw> unmatched = new ArrayList<>();
    for (double to : levels) {
      if (to != from) {
        List<int[]> pairs = matches.pairs(position, from, to);
        if (pairs.isEmpty()) {
          unmatched.add(points(position, from, to, input, luck));
        } else {
          matched.add(pairs(position, from, to, pairs, luck));
        }
      }
    }
    return matched.isEmpty() ? unmatched : matched;
  }

  private static List<Raw> thirds(Input input, int position, Luck luck) {
    double[] sorted = Matches.sorted(input);
    int size = sorted.length;
    if (size < FEWEST_FOR_THIRDS) {
      return List.of();
    }
    int third = size / 3;
    double[] low = Matches.means(luck.runs(), Matches.between(input, sorted[0], sorted[third - 1]));
    double[] high =
        Matches.means(luck.runs(), Matches.between(input, sorted[size - third], sorted[size - 1]));
    return List.of(
        independent(
            position, Double.NaN, Double.NaN, List.of(), Unit.POINTS, low, high, luck.reach()));
  }

  private static Raw points(int input, double from, double to, Input varied, Luck luck) {
    return independent(
        input,
        from,
        to,
        List.of(),
        Unit.POINTS,
        Matches.means(luck.runs(), Matches.at(varied, from)),
        Matches.means(luck.runs(), Matches.at(varied, to)),
        luck.reach());
  }

  private static Raw independent(
      int input,
      double from,
      double to,
      List<int[]> pairs,
      Unit unit,
      double[] before,
      double[] after,
      double reach) {
    return new Raw(
        input,
        from,
        to,
        pairs,
        unit,
        IndependentDifference.isCautious(after, before, reach),
        new double[0],
        level -> IndependentDifference.of(after, before, reach, level));
  }

  private static Raw pairs(int input, double from, double to, List<int[]> pairs, Luck luck) {
    double[][] runs = luck.runs();
    int replicates =
        pairs.stream()
            .mapToInt(pair -> Math.min(runs[pair[0]].length, runs[pair[1]].length))
            .min()
            .orElseThrow();
    if (replicates > 1 && !luck.shared() && pairs.size() == 1) {
      int[] pair = pairs.get(0);
      return independent(
          input, from, to, pairs, Unit.RUNS, runs[pair[0]], runs[pair[1]], luck.reach());
    }
    boolean byReplicate = replicates > 1;
    double[] differences =
        byReplicate
            ? IntStream.range(0, replicates).mapToDouble(r -> difference(pairs, runs, r)).toArray()
            : pairs.stream().mapToDouble(pair -> difference(List.of(pair), runs, 0)).toArray();
    return new Raw(
        input,
        from,
        to,
        pairs,
        byReplicate ? Unit.REPLICATES : Unit.PAIRS,
        PairedDifference.isCautious(differences, luck.reach()),
        byReplicate ? differences : new double[0],
        level -> PairedDifference.of(differences, luck.reach(), level));
  }

  /** Mean over the pairs that have both runs of a replicate; NaN without any. */
  private static double difference(List<int[]> pairs, double[][] runs, int replicate) {
    return pairs.stream()
        .filter(pair -> runs[pair[0]].length > replicate && runs[pair[1]].length > replicate)
        .mapToDouble(pair -> runs[pair[1]][replicate] - runs[pair[0]][replicate])
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  /** By how much runs can differ: by 1 if all are shares, else by anything. */
  private static double reach(double[][] runs) {
    for (double[] point : runs) {
      for (double value : point) {
        if (Double.isFinite(value) && !(value >= 0 && value <= 1)) {
          return Double.POSITIVE_INFINITY;
        }
      }
    }
    return 1;
  }

  /** Positions of the inputs that are compared, that with the largest difference first. */
  public List<Integer> inputs() {
    return contrasts.stream()
        .map(Contrast::input)
        .distinct()
        .sorted(Comparator.comparingDouble(input -> -largest(input)))
        .toList();
  }

  /** Contrasts of an input, the largest first. */
  public List<Contrast> of(int input) {
    return contrasts.stream()
        .filter(contrast -> contrast.input() == input)
        .sorted(Comparator.comparingDouble(c -> -Math.abs(c.alone().estimate())))
        .toList();
  }

  private double largest(int input) {
    return Math.abs(of(input).get(0).alone().estimate());
  }
}
