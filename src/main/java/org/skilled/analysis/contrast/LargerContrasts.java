package org.skilled.analysis.contrast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Effect;
import org.skilled.analysis.PairedDifference;

/**
 * Which inputs make larger differences than others, whatever their sign, at 95 % over all pairs of
 * inputs together.
 *
 * <p>Where all differences stand on the same replicates, one of size a is larger than one of size b
 * if both a - b and a + b are above 0 (an intersection of two tests, so that each may use the whole
 * level: R. L. Berger 1982, Multiparameter hypothesis testing and acceptance sampling,
 * Technometrics 24:295-300, doi:10.2307/1267823), by {@link PairedDifference} at Bonferroni's level
 * for all settings whose difference might be the largest. Elsewhere the joint interval of one must
 * lie farther from 0 than any part of those of the other. In both cases a difference that is not
 * clear is not larger than another.
 */
public final class LargerContrasts {
  private static final double ERROR = 0.05;

  private final Contrasts contrasts;
  private final boolean paired;
  private final double level;

  private LargerContrasts(Contrasts contrasts) {
    this.contrasts = contrasts;
    int replicates = contrasts.samples().stream().mapToInt(sample -> sample.length).max().orElse(0);
    this.paired =
        replicates > 1
            && contrasts.samples().stream().allMatch(sample -> sample.length == replicates);
    // Each setting of an input may come out as its largest, against each other input, and an
    // interval errs half the time on either side.
    double tests = (contrasts.inputs().size() - 1) * contrasts.contrasts().size() / 2.0;
    this.level = 1 - ERROR / Math.max(1, tests);
  }

  /**
   * Which inputs differ, in O(inputs contrasts replicates log replicates).
   *
   * @return {@code [place][place]} in the order of {@link Contrasts#inputs()}; symmetric
   */
  public static boolean[][] differ(Contrasts contrasts) {
    LargerContrasts larger = new LargerContrasts(contrasts);
    List<Integer> inputs = contrasts.inputs();
    boolean[][] differ = new boolean[inputs.size()][inputs.size()];
    for (int i = 0; i < inputs.size(); i++) {
      int largest = larger.positions(inputs.get(i))[0];
      for (int j = i + 1; j < inputs.size(); j++) {
        differ[i][j] =
            Arrays.stream(larger.positions(inputs.get(j)))
                .allMatch(other -> larger.isLarger(largest, other));
        differ[j][i] = differ[i][j];
      }
    }
    return differ;
  }

  /** Positions of the contrasts of an input, the largest first. */
  private int[] positions(int input) {
    List<Contrast> all = contrasts.contrasts();
    int largest = all.indexOf(contrasts.of(input).get(0));
    return IntStream.concat(
            IntStream.of(largest),
            IntStream.range(0, all.size()).filter(c -> all.get(c).input() == input && c != largest))
        .toArray();
  }

  private boolean isLarger(int large, int small) {
    Contrast one = contrasts.contrasts().get(large);
    Contrast other = contrasts.contrasts().get(small);
    if (!one.isClear()) {
      return false;
    }
    if (!paired) {
      Effect near = one.together();
      Effect far = other.together();
      return Math.max(near.low(), -near.high()) > Math.max(-far.low(), far.high());
    }
    double sign = Math.signum(one.alone().estimate());
    return isAbove0(large, small, sign, -1) && isAbove0(large, small, sign, 1);
  }

  private boolean isAbove0(int large, int small, double sign, double otherSign) {
    double[] of = contrasts.samples().get(large);
    double[] and = contrasts.samples().get(small);
    double[] sum =
        IntStream.range(0, of.length).mapToDouble(r -> sign * of[r] + otherSign * and[r]).toArray();
    return PairedDifference.of(sum, 2 * contrasts.reach(), level).low() > 0;
  }
}
