package org.skilled.experiment.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.analysis.sample.Layout;

/**
 * The radial design for Sobol' indices (Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018):
 * blocks of a point A, the same point with each factor (or group) in turn taken from a second point
 * B, and B; A and B are the two halves of a point of the scrambled sequence of Sobol' in twice as
 * many dimensions.
 *
 * <p>The blocks of a smaller design are the first of a larger one.
 *
 * @param blocks number of blocks, best a power of 2
 * @param secondOrder whether blocks have the points for second-order indices too
 */
public record SaltelliDesign(Space space, int blocks, boolean secondOrder) implements SpaceDesign {
  /** The name in experiment files. */
  public static final String KIND = "saltelli";

  private static final int PURPOSE = 0x5a17;
  private static final int MOST_FACTORS = SobolStream.MOST_DIMENSIONS / 2;

  public SaltelliDesign {
    Demands.atLeast("size", blocks, 1);
    Demands.noConstraints(space, KIND, "its points are mixed from two others and may fit no more");
    if (space.size() > MOST_FACTORS) {
      throw Demands.fault(
          "kind",
          "is 'saltelli', which serves at most "
              + MOST_FACTORS
              + " factors, but there are "
              + space.size()
              + "; screen them first by morris, with groups");
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("size", blocks);
    settings.put("secondOrder", secondOrder);
    return settings;
  }

  @Override
  public Layout.Radial layout() {
    return new Layout.Radial(blocks, space.subjects().size(), secondOrder);
  }

  @Override
  public long size() {
    return (long) blocks * layout().pointsPerBlock();
  }

  @Override
  public double[][] codes(long seed) {
    int factors = space.size();
    long[] keys = new long[2 * factors];
    System.arraycopy(ColumnKey.all(seed, PURPOSE, 0, space), 0, keys, 0, factors);
    System.arraycopy(ColumnKey.all(seed, PURPOSE, 1, space), 0, keys, factors, factors);
    SobolStream stream = new SobolStream(keys, true);
    List<int[]> subjects = space.subjects();
    double[][] codes = new double[factors][(int) size()];
    double[] shares = new double[2 * factors];
    double[] a = new double[factors];
    double[] b = new double[factors];
    int row = 0;
    for (int block = 0; block < blocks; block++) {
      stream.next(shares);
      for (int f = 0; f < factors; f++) {
        a[f] = space.factors().get(f).code(shares[f]);
        b[f] = space.factors().get(f).code(shares[factors + f]);
      }
      mix(codes, row++, a, b, new int[0]);
      for (int[] subject : subjects) {
        mix(codes, row++, a, b, subject);
      }
      if (secondOrder) {
        for (int[] subject : subjects) {
          mix(codes, row++, b, a, subject);
        }
      }
      mix(codes, row++, b, a, new int[0]);
    }
    return codes;
  }

  /** One point with some columns of another. */
  private static void mix(double[][] codes, int row, double[] of, double[] with, int[] columns) {
    for (int f = 0; f < of.length; f++) {
      codes[f][row] = of[f];
    }
    for (int f : columns) {
      codes[f][row] = with[f];
    }
  }
}
