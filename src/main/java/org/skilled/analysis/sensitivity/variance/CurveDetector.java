package org.skilled.analysis.sensitivity.variance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Sample;

/**
 * Recognises search curves of the extended Fourier amplitude sensitivity test by the values of the
 * inputs: the order of rows of {@link Layout.Curves}, which is also that of SALib's sampler.
 *
 * <p>On every curve every input must swing at the frequency that it would have. Whatever it is
 * drawn from, its ranks follow a triangle along the curve, of which 99 % goes with that frequency
 * (81 % if it has two equally likely values); in a random sample about 2 in the number of points
 * does.
 */
public final class CurveDetector {
  /** Between a square wave, 81 %, and a ramp, 61 %, which a grid has. */
  private static final double LEAST_SHARE = 0.7;

  /** What nearly everybody takes comes first. */
  private static final int[] HARMONICS = {4, 2, 3, 5, 6, 7, 8, 9, 10};

  private static final int FEWEST_POINTS = 17;

  private final List<int[]> members;
  private final double[][] values;

  private CurveDetector(Sample sample) {
    members = sample.members();
    values = sample.inputs().stream().map(Input::values).toArray(double[][]::new);
  }

  /** Looks at the values of the inputs; null if the points are no search curves. */
  public static Layout.@Nullable Curves of(Sample sample) {
    if (sample.layout() instanceof Layout.Curves curves) {
      return curves;
    }
    CurveDetector detector = new CurveDetector(sample);
    boolean known =
        Arrays.stream(detector.values)
            .allMatch(column -> Arrays.stream(column).allMatch(Double::isFinite));
    return known ? detector.find(sample.points()) : null;
  }

  private Layout.@Nullable Curves find(int rows) {
    int inputs = members.size();
    for (int phases = 1; phases <= rows / inputs / FEWEST_POINTS; phases++) {
      if (rows % (inputs * phases) == 0) {
        int size = rows / inputs / phases;
        Spectrum first = spectrum(members.get(0)[0], 0, size);
        for (int harmonics : HARMONICS) {
          Layout.Curves layout = new Layout.Curves(phases, inputs, size, harmonics);
          if (size > 4 * harmonics * harmonics
              && swings(first, layout.highestFrequency())
              && fits(layout)) {
            return layout;
          }
        }
      }
    }
    return null;
  }

  private boolean fits(Layout.Curves layout) {
    int curves = layout.phases() * layout.inputs();
    return IntStream.range(0, curves).allMatch(curve -> fits(layout, curve));
  }

  private boolean fits(Layout.Curves layout, int curve) {
    int[] frequencies = layout.frequencies(curve % layout.inputs());
    for (int subject = 0; subject < frequencies.length; subject++) {
      for (int input : members.get(subject)) {
        if (!swings(spectrum(input, curve * layout.size(), layout.size()), frequencies[subject])) {
          return false;
        }
      }
    }
    return true;
  }

  private Spectrum spectrum(int input, int start, int size) {
    double[] part = Arrays.copyOfRange(values[input], start, start + size);
    return new Spectrum(new NaturalRanking(TiesStrategy.AVERAGE).rank(part));
  }

  private static boolean swings(Spectrum spectrum, int frequency) {
    return spectrum.power(frequency) > LEAST_SHARE * spectrum.variance();
  }
}
