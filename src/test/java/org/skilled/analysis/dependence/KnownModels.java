package org.skilled.analysis.dependence;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/** The models on which indices are checked. */
final class KnownModels {
  private static final NormalDistribution NORMAL = new NormalDistribution();
  private static final int CELLS = 3000;

  private KnownModels() {}

  static List<KnownModel> all() {
    return List.of(
        new Ishigami("Ishigami", 0),
        new Ishigami("Ishigami with noise", 2.5),
        sobolG(),
        linear(),
        new Sum(
            "additive",
            List.of(u -> 3 * u, u -> 2 * Math.sin(2 * Math.PI * u), u -> 4 * u * u, u -> 0.3 * u),
            0.5,
            false),
        new Product(),
        new Sum("null", List.of(u -> 0.0, u -> 0.0, u -> 0.0, u -> 0.0), 1, false));
  }

  /** Weights 2, 1, 0.5 and 0 of normal inputs, and normal noise. */
  static KnownModel linear() {
    return new Sum(
        "linear",
        List.of(u -> 2 * normal(u), KnownModels::normal, u -> 0.5 * normal(u), u -> 0.0),
        1,
        false);
  }

  private static KnownModel sobolG() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    return new Sum(
        "Sobol' G",
        IntStream.range(0, a.length)
            .<DoubleUnaryOperator>mapToObj(
                i -> u -> Math.log((Math.abs(4 * u - 2) + a[i]) / (1 + a[i])))
            .toList(),
        0,
        true);
  }

  private static double normal(double quantile) {
    return NORMAL.inverseCumulativeProbability(quantile);
  }

  /** Terms of one input each and normal noise; the output may be the exponential of the sum. */
  private record Sum(
      String name, List<DoubleUnaryOperator> terms, double noise, boolean exponential)
      implements KnownModel {
    private static final int FINE = 30_000;

    @Override
    public int inputs() {
      return terms.size();
    }

    @Override
    public double at(double[] quantiles, Random luck) {
      double sum = noise > 0 ? noise * luck.nextGaussian() : 0;
      for (int i = 0; i < quantiles.length; i++) {
        sum += terms.get(i).applyAsDouble(quantiles[i]);
      }
      return exponential ? Math.exp(sum) : sum;
    }

    /** By convolution of all other terms, on a grid from -12 to 12. */
    @Override
    public double[][] given(int input) {
      double least = -12;
      double cell = 24.0 / CELLS;
      double[] rest = new double[CELLS];
      rest[CELLS / 2] = 1;
      for (int i = 0; i < terms.size(); i++) {
        if (i != input) {
          rest = convolved(rest, law(terms.get(i), cell));
        }
      }
      if (noise > 0) {
        double spread = noise;
        rest = convolved(rest, law(u -> spread * normal(u), cell));
      }
      double[] below = new double[CELLS + 1];
      for (int y = 0; y < CELLS; y++) {
        below[y + 1] = below[y] + rest[y];
      }
      double[][] given = new double[STEPS][CELLS + 1];
      for (int k = 0; k < STEPS; k++) {
        double shift = terms.get(input).applyAsDouble((k + 0.5) / STEPS);
        for (int y = 0; y <= CELLS; y++) {
          double at = (least + y * cell - shift - least) / cell;
          int cut = (int) Math.floor(at);
          given[k][y] =
              cut < 0
                  ? 0
                  : cut >= CELLS
                      ? below[CELLS]
                      : below[cut] + (at - cut) * (below[cut + 1] - below[cut]);
        }
      }
      return given;
    }

    /** Mass a cell; what lies beyond the ends counts there, what lies between cells is shared. */
    private static double[] law(DoubleUnaryOperator term, double cell) {
      double[] law = new double[CELLS];
      for (int k = 0; k < FINE; k++) {
        double at = term.applyAsDouble((k + 0.5) / FINE) / cell + CELLS / 2.0;
        double within = Math.max(0, Math.min(CELLS - 1.001, at));
        int cut = (int) within;
        law[cut] += (1 - within + cut) / FINE;
        law[cut + 1] += (within - cut) / FINE;
      }
      return law;
    }

    private static double[] convolved(double[] a, double[] b) {
      double[] sum = new double[CELLS];
      for (int i = 0; i < CELLS; i++) {
        if (a[i] > 0) {
          for (int j = 0; j < CELLS; j++) {
            int at = Math.max(0, Math.min(CELLS - 1, i + j - CELLS / 2));
            sum[at] += a[i] * b[j];
          }
        }
      }
      return sum;
    }
  }

  /** {@code sin x1 + 7 sin² x2 + 0.1 x3^4 sin x1}, all from -π to π, and normal noise. */
  private record Ishigami(String name, double noise) implements KnownModel {
    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double at(double[] quantiles, Random luck) {
      double x3 = angle(quantiles[2]);
      double sine = Math.sin(angle(quantiles[1]));
      return Math.sin(angle(quantiles[0])) * (1 + 0.1 * x3 * x3 * x3 * x3)
          + 7 * sine * sine
          + (noise > 0 ? noise * luck.nextGaussian() : 0);
    }

    private static double angle(double quantile) {
      return (2 * quantile - 1) * Math.PI;
    }

    /** Sines and their squares follow laws of the arcsine; sums are convolutions of cells. */
    @Override
    public double[][] given(int input) {
      int cells = CELLS / 2;
      double least = -12 - 4 * noise;
      double cell = (31 + 8 * noise) / cells;
      double[] first = input == 1 ? below(cells, y -> product(least + y * cell)) : new double[0];
      double[][] given = new double[STEPS][];
      for (int k = 0; k < STEPS; k++) {
        double x = angle((k + 0.5) / STEPS);
        double sine = Math.sin(x);
        if (input == 1) {
          given[k] = below(cells, y -> at(first, y - 7 * sine * sine / cell));
        } else {
          double[] term =
              below(
                  cells,
                  y -> {
                    double at = least + y * cell;
                    return input == 0 ? scaled(at, sine) : sine(at / amplitude(x));
                  });
          given[k] = plusSquare(term, cell);
        }
        if (noise > 0) {
          given[k] = blurred(given[k], noise / cell);
        }
      }
      return given;
    }

    private static double[] below(int cells, DoubleUnaryOperator of) {
      return IntStream.rangeClosed(0, cells).mapToDouble(of::applyAsDouble).toArray();
    }

    private static double at(double[] below, double place) {
      int cut = (int) Math.floor(place);
      return cut < 0
          ? 0
          : cut >= below.length - 1
              ? 1
              : below[cut] + (place - cut) * (below[cut + 1] - below[cut]);
    }

    /** Of the amplitude of a uniform angle, times a sine. */
    private static double scaled(double at, double sine) {
      double most = Math.max(0, at / sine - 1) / 0.1;
      double share = Math.min(1, Math.sqrt(Math.sqrt(most)) / Math.PI);
      return sine > 0 ? share : 1 - share;
    }

    /** Of the amplitude times the sine of another uniform angle. */
    private static double product(double at) {
      int steps = 20_000;
      return IntStream.range(0, steps)
              .mapToDouble(i -> sine(at / amplitude((i + 0.5) / steps * Math.PI)))
              .sum()
          / steps;
    }

    private static double[] plusSquare(double[] below, double cell) {
      int reach = (int) Math.ceil(7 / cell);
      double[] sum = new double[below.length];
      for (int j = 0; j < reach; j++) {
        double mass = square((j + 1) * cell) - square(j * cell);
        for (int y = 0; y < below.length; y++) {
          sum[y] +=
              mass
                  * (y < j + 1
                      ? y < j ? 0 : below[y - j] / 2
                      : (below[y - j] + below[y - j - 1]) / 2);
        }
      }
      return sum;
    }

    private static double amplitude(double x3) {
      return 1 + 0.1 * x3 * x3 * x3 * x3;
    }

    private static double sine(double value) {
      return 0.5 + Math.asin(Math.max(-1, Math.min(1, value))) / Math.PI;
    }

    private static double square(double value) {
      return 2 / Math.PI * Math.asin(Math.sqrt(Math.max(0, Math.min(1, value / 7))));
    }

    private static double[] blurred(double[] below, double width) {
      int reach = (int) Math.ceil(5 * width);
      double[] result = new double[below.length];
      double[] kernel = new double[2 * reach + 1];
      double all = 0;
      for (int k = -reach; k <= reach; k++) {
        kernel[k + reach] = Math.exp(-0.5 * k * k / width / width);
        all += kernel[k + reach];
      }
      for (int y = 0; y < below.length; y++) {
        for (int k = -reach; k <= reach; k++) {
          int at = Math.max(0, Math.min(below.length - 1, y + k));
          result[y] += kernel[k + reach] / all * below[at];
        }
      }
      return result;
    }
  }

  /** {@code x1 x2 + 0.5 x3} with normal inputs: the first two only widen the output. */
  private record Product() implements KnownModel {
    private static final double WEIGHT = 0.5;

    @Override
    public String name() {
      return "product";
    }

    @Override
    public int inputs() {
      return 3;
    }

    @Override
    public double at(double[] quantiles, Random luck) {
      return normal(quantiles[0]) * normal(quantiles[1]) + WEIGHT * normal(quantiles[2]);
    }

    @Override
    public double[][] given(int input) {
      int cells = CELLS / 2;
      double[][] given = new double[STEPS][cells + 1];
      double[] normals =
          IntStream.range(0, 400).mapToDouble(i -> normal((i + 0.5) / 400)).toArray();
      for (int k = 0; k < STEPS; k++) {
        double x = normal((k + 0.5) / STEPS);
        for (int y = 0; y <= cells; y++) {
          double at = -12 + y * 24.0 / cells;
          given[k][y] = input < 2 ? below(at, Math.sqrt(x * x + WEIGHT * WEIGHT)) : 0;
          if (input == 2) {
            for (double other : normals) {
              given[k][y] += below(at - WEIGHT * x, Math.abs(other)) / normals.length;
            }
          }
        }
      }
      return given;
    }

    /** Half the complementary error function, by a table, since it is asked for so often. */
    private static double below(double value, double spread) {
      double at = (Math.max(-7.99, Math.min(7.99, value / spread)) + 8) * 1000;
      int cut = (int) at;
      return TABLE[cut] + (at - cut) * (TABLE[cut + 1] - TABLE[cut]);
    }

    private static final double[] TABLE =
        IntStream.rangeClosed(0, 16_000)
            .mapToDouble(i -> NORMAL.cumulativeProbability(i / 1000.0 - 8))
            .toArray();
  }
}
