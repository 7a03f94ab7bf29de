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
  static final int MOST_LEVELS = 20;

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
   * All contrasts of an output of which something is known, in O(points inputs levels).
   *
   * @param sharedLuck whether replicate r has the same luck at every point
   */
  public static Contrasts of(Sample sample, Output output, boolean sharedLuck) {
    int base = Baseline.of(sample);
    Matches matches = new Matches(sample);
    Luck luck = Luck.of(output, sharedLuck);
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
          unmatched.add(
              points(position, from, to, Matches.at(input, from), Matches.at(input, to), luck));
        } else {
          matched.add(pairs(position, from, to, pairs, luck));
        }
      }
    }
    return matched.isEmpty() ? unmatched : matched;
  }

  /** The outer thirds of the points; of points at a value that both would hold, neither has any. */
  private static List<Raw> thirds(Input input, int position, Luck luck) {
    double[] sorted = Matches.sorted(input);
    int size = sorted.length;
    if (size < FEWEST_FOR_THIRDS) {
      return List.of();
    }
    double below = sorted[size / 3 - 1];
    double above = sorted[size - size / 3];
    if (below == above) {
      below = below == sorted[0] ? below : Math.nextDown(below);
      above = above == sorted[size - 1] && below != above ? above : Math.nextUp(above);
    }
    int[] low = Matches.between(input, sorted[0], below);
    int[] high = Matches.between(input, above, sorted[size - 1]);
    return List.of(points(position, Double.NaN, Double.NaN, low, high, luck));
  }

  private static Raw points(
      int input, double from, double to, int[] before, int[] after, Luck luck) {
    return new Raw(
        input,
        from,
        to,
        List.of(),
        Unit.POINTS,
        IndependentDifference.isCautious(
            Matches.means(luck.runs(), after), Matches.means(luck.runs(), before), luck.reach()),
        new double[0],
        level -> luck.points(before, after, level));
  }

  private static Raw runs(int input, double from, double to, int[] pair, Luck luck) {
    double[] before = luck.runs()[pair[0]];
    double[] after = luck.runs()[pair[1]];
    return new Raw(
        input,
        from,
        to,
        List.of(pair),
        Unit.RUNS,
        IndependentDifference.isCautious(after, before, luck.reach()),
        new double[0],
        level -> IndependentDifference.of(after, before, luck.reach(), level));
  }

  private static Raw pairs(int input, double from, double to, List<int[]> all, Luck luck) {
    int replicates = Luck.replicates(all.stream().mapToInt(luck::common).toArray());
    int[] first = all.get(0);
    if (all.size() == 1 && luck.isReplicated(first) && (!luck.shared() || replicates < 2)) {
      return runs(input, from, to, first, luck);
    }
    List<int[]> pairs = all.stream().filter(pair -> luck.common(pair) >= replicates).toList();
    boolean byReplicate = replicates > 1;
    double[] differences =
        byReplicate
            ? IntStream.range(0, replicates).mapToDouble(r -> luck.difference(pairs, r)).toArray()
            : pairs.stream().mapToDouble(luck::means).toArray();
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
