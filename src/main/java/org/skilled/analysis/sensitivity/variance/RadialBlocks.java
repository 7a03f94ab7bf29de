package org.skilled.analysis.sensitivity.variance;

import java.util.stream.IntStream;
import org.skilled.analysis.sample.Layout;

/**
 * An output on a radial design, block by block.
 *
 * @param layout the design
 * @param values one a point, in the order of {@link Layout.Radial}
 */
record RadialBlocks(Layout.Radial layout, double[] values) {
  RadialBlocks {
    if (values.length != layout.blocks() * layout.pointsPerBlock()) {
      throw new IllegalArgumentException(
          values.length
              + " points for "
              + layout.blocks()
              + " blocks of "
              + layout.pointsPerBlock());
    }
  }

  /** At A. */
  double a(int block) {
    return values[start(block)];
  }

  /** At A with a group's values from B. */
  double ab(int block, int group) {
    return values[start(block) + 1 + group];
  }

  /** At B with a group's values from A; only if the design has them. */
  double ba(int block, int group) {
    return values[start(block) + 1 + layout.groups() + group];
  }

  /** At B. */
  double b(int block) {
    return values[start(block) + layout.pointsPerBlock() - 1];
  }

  /** Blocks all of whose points have a finite value. */
  int[] complete() {
    return IntStream.range(0, layout.blocks())
        .filter(
            block ->
                IntStream.range(start(block), start(block) + layout.pointsPerBlock())
                    .allMatch(point -> Double.isFinite(values[point])))
        .toArray();
  }

  private int start(int block) {
    return block * layout.pointsPerBlock();
  }
}
