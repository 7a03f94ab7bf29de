package org.skilled.analysis.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.sample.Layout;

/** Which points of a design were drawn together, and so must be resampled together. */
final class Units {
  private Units() {}

  /**
   * The points of each unit: blocks of a radial design with A and B only, which are drawn from all
   * of the space; trajectories; curves; else each point by itself.
   */
  static List<int[]> of(Layout layout, int points) {
    if (layout instanceof Layout.Radial radial) {
      int size = radial.pointsPerBlock();
      return IntStream.range(0, radial.blocks())
          .mapToObj(block -> new int[] {block * size, (block + 1) * size - 1})
          .toList();
    }
    int size = 1;
    if (layout instanceof Layout.Trajectories trajectories) {
      size = trajectories.groups() + 1;
    } else if (layout instanceof Layout.Curves curves) {
      size = curves.size();
    }
    List<int[]> units = new ArrayList<>();
    for (int start = 0; start + size <= points; start += size) {
      units.add(IntStream.range(start, start + size).toArray());
    }
    return units;
  }
}
