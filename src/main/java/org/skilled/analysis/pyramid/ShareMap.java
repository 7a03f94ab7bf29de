package org.skilled.analysis.pyramid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.prediction.Share;

/**
 * The share sustained over two figures, each cut into stretches with as many projects each.
 *
 * @param across ends of the stretches of the first figure, one more than there are stretches
 * @param up ends of the stretches of the second
 * @param cells {@code cells.get(stretch of up).get(stretch of across)}
 */
public record ShareMap(double[] across, double[] up, List<List<Share>> cells) {

  static ShareMap of(double[] x, double[] y, PyramidCases cases, int stretches) {
    double[] shares =
        IntStream.rangeClosed(0, stretches).mapToDouble(k -> (double) k / stretches).toArray();
    double[] across = Quantiles.of(x, shares);
    double[] up = Quantiles.of(y, shares);
    List<List<Share>> rows = new ArrayList<>();
    for (int row = 0; row < stretches; row++) {
      List<Share> cells = new ArrayList<>();
      for (int column = 0; column < stretches; column++) {
        int r = row;
        int c = column;
        int[] members =
            IntStream.range(0, x.length)
                .filter(i -> stretch(across, x[i]) == c && stretch(up, y[i]) == r)
                .toArray();
        cells.add(Share.of(cases.sustained().only(members)));
      }
      rows.add(cells);
    }
    return new ShareMap(across, up, rows);
  }

  /** From each end up to but without the next; the last stretch has its end too. */
  private static int stretch(double[] ends, double value) {
    int stretch = 0;
    while (stretch < ends.length - 2 && value >= ends[stretch + 1]) {
      stretch++;
    }
    return stretch;
  }
}
