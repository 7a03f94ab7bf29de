package org.skilled.experiment.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.analysis.sample.Layout;
import org.skilled.random.Draws;

/**
 * Search curves of the extended Fourier amplitude sensitivity test (Saltelli, Tarantola and Chan
 * 1999, doi:10.1080/00401706.1999.10485594).
 *
 * <p>A curve for each factor (or group), on which it swings at the highest frequency and all others
 * at low ones; the factors of a group share their frequency, each with a random phase of its own.
 *
 * @param points points of a curve, more than four times the square of {@code harmonics}
 * @param phases how often all curves are repeated with other random phases
 * @param harmonics interference factor M: multiples of a frequency that are counted
 */
public record FourierCurves(Space space, int points, int phases, int harmonics)
    implements SpaceDesign {
  /** The name in experiment files. */
  public static final String KIND = "fast";

  private static final int PURPOSE = 0xfa57;

  public FourierCurves {
    Demands.atLeast("harmonics", harmonics, 1);
    Demands.atLeast("phases", phases, 1);
    if (points <= 4 * harmonics * harmonics) {
      throw Demands.fault(
          "size",
          "is "
              + points
              + "; with "
              + harmonics
              + " harmonics a curve needs at least "
              + (4 * harmonics * harmonics + 1)
              + " points");
    }
    Demands.noConstraints(space, KIND, "its curves run through the whole space");
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("size", points);
    settings.put("phases", phases);
    settings.put("harmonics", harmonics);
    return settings;
  }

  @Override
  public Layout.Curves layout() {
    return new Layout.Curves(phases, space.subjects().size(), points, harmonics);
  }

  @Override
  public long size() {
    return (long) phases * space.subjects().size() * points;
  }

  /**
   * The frequency of each of so many subjects on the curve of one of them.
   *
   * @param points points of a curve
   */
  static int[] frequencies(int points, int harmonics, int subjects, int own) {
    int highest = (points - 1) / (2 * harmonics);
    int others = Math.max(1, highest / (2 * harmonics));
    int[] frequencies = new int[subjects];
    int other = 0;
    for (int s = 0; s < subjects; s++) {
      frequencies[s] = s == own ? highest : complement(other++, subjects - 1, others);
    }
    return frequencies;
  }

  /** Evenly spread from 1 to the highest allowed; in turn where there are too few. */
  private static int complement(int index, int number, int highest) {
    if (highest < number) {
      return index % highest + 1;
    }
    return number == 1 ? 1 : 1 + (int) ((long) index * (highest - 1) / (number - 1));
  }

  @Override
  public double[][] codes(long seed) {
    List<int[]> subjects = space.subjects();
    long[] keys = ColumnKey.all(seed, PURPOSE, 0, space);
    double[][] codes = new double[space.size()][(int) size()];
    int row = 0;
    int curve = 0;
    for (int phase = 0; phase < phases; phase++) {
      for (int own = 0; own < subjects.size(); own++) {
        int[] frequencies = frequencies(points, harmonics, subjects.size(), own);
        for (int s = 0; s < frequencies.length; s++) {
          for (int f : subjects.get(s)) {
            double start = 2 * Math.PI * Draws.uniform(keys[f], curve);
            swing(codes[f], row, space.factors().get(f), frequencies[s], start);
          }
        }
        row += points;
        curve++;
      }
    }
    return codes;
  }

  private void swing(double[] column, int row, Factor factor, int frequency, double start) {
    for (int i = 0; i < points; i++) {
      double angle = frequency * (2 * Math.PI * i / points) + start;
      double share = 0.5 + StrictMath.asin(StrictMath.sin(angle)) / Math.PI;
      column[row + i] = factor.code(Math.max(0, Math.min(1, share)));
    }
  }
}
