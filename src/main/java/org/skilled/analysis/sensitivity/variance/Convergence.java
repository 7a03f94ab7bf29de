package org.skilled.analysis.sensitivity.variance;

import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Layout;

/**
 * Total and first-order indices from the first blocks of a design: whether more runs would change
 * the picture.
 */
public final class Convergence {
  private static final int RESAMPLES = 200;

  private Convergence() {}

  /**
   * One size of the sample.
   *
   * @param blocks number of complete blocks
   * @param first first-order index of each input
   * @param total total index of each input
   */
  public record Step(int blocks, List<Estimate> first, List<Estimate> total) {
    public Step {
      first = List.copyOf(first);
      total = List.copyOf(total);
    }
  }

  /**
   * The indices at sizes that double, up to all blocks.
   *
   * @throws org.skilled.problem.InputException as {@link Sobol#of}
   */
  public static List<Step> of(Layout.Radial layout, PointMeans means, long seed) {
    int[] complete = Sobol.complete(layout, means);
    BlockTerms terms = BlockTerms.of(layout, means, complete);
    List<Step> steps = new ArrayList<>();
    for (int size : sizes(complete.length)) {
      steps.add(step(terms, layout.groups(), size, seed));
    }
    return steps;
  }

  /** From the smallest that is of use to all, each about twice the one before. */
  private static List<Integer> sizes(int all) {
    List<Integer> sizes = new ArrayList<>();
    for (int size = all; size >= Sobol.FEWEST_BLOCKS; size /= 2) {
      sizes.add(0, size);
    }
    return sizes;
  }

  private static Step step(BlockTerms terms, int groups, int size, long seed) {
    Resampled indices = Resampled.of(terms, size, seed, RESAMPLES);
    return new Step(size, indices.estimates(0, groups), indices.estimates(groups, 2 * groups));
  }
}
