package org.skilled.analysis.sensitivity.variance;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Models whose indices are known, on inputs that are uniform on [0,1].
 *
 * @param first first-order indices
 * @param total total indices
 * @param second second-order indices, [one][other] with one before other
 * @param variance of the output
 */
record Models(
    String name,
    ToDoubleFunction<double[]> function,
    double[] first,
    double[] total,
    double[][] second,
    double variance) {

  int inputs() {
    return first.length;
  }

  /** T. Ishigami and T. Homma (1990), with a = 7 and b = 0.1. */
  static Models ishigami() {
    double a = 7;
    double b = 0.1;
    double pi4 = Math.pow(Math.PI, 4);
    double v1 = 0.5 * Math.pow(1 + b * pi4 / 5, 2);
    double v2 = a * a / 8;
    double v13 = 8 * b * b * pi4 * pi4 / 225;
    double v = v1 + v2 + v13;
    double[][] second = new double[3][3];
    second[0][2] = v13 / v;
    return new Models(
        "Ishigami",
        u -> {
          double x1 = Math.PI * (2 * u[0] - 1);
          double x2 = Math.PI * (2 * u[1] - 1);
          double x3 = Math.PI * (2 * u[2] - 1);
          return Math.sin(x1) + a * Math.pow(Math.sin(x2), 2) + b * Math.pow(x3, 4) * Math.sin(x1);
        },
        new double[] {v1 / v, v2 / v, 0},
        new double[] {(v1 + v13) / v, v2 / v, v13 / v},
        second,
        v);
  }

  /** Sobol' G with the usual a: 0, 1, 4.5, 9, 99, 99, 99, 99. */
  static Models g() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double[] part = Arrays.stream(a).map(x -> 1 / (3 * (1 + x) * (1 + x))).toArray();
    double product = Arrays.stream(part).map(x -> 1 + x).reduce(1, (x, y) -> x * y);
    double v = product - 1;
    double[][] second = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = i + 1; j < a.length; j++) {
        second[i][j] = part[i] * part[j] / v;
      }
    }
    return new Models(
        "Sobol' G",
        u ->
            IntStream.range(0, a.length)
                .mapToDouble(i -> (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]))
                .reduce(1, (x, y) -> x * y),
        Arrays.stream(part).map(x -> x / v).toArray(),
        Arrays.stream(part).map(x -> x * product / (1 + x) / v).toArray(),
        second,
        v);
  }

  /** 1 x1 + 2 x2 + 3 x3 + 4 x4. */
  static Models linear() {
    return additive(
        "linear",
        u -> u[0] + 2 * u[1] + 3 * u[2] + 4 * u[3],
        1 / 12.0,
        4 / 12.0,
        9 / 12.0,
        16 / 12.0);
  }

  /** A square, a wave, a line and a step. */
  static Models additive() {
    return additive(
        "additive",
        u -> u[0] * u[0] + Math.sin(2 * Math.PI * u[1]) + u[2] + (u[3] < 0.3 ? 1 : 0),
        4 / 45.0,
        0.5,
        1 / 12.0,
        0.21);
  }

  private static Models additive(
      String name, ToDoubleFunction<double[]> function, double... parts) {
    double v = Arrays.stream(parts).sum();
    double[] first = Arrays.stream(parts).map(part -> part / v).toArray();
    return new Models(name, function, first, first, new double[parts.length][parts.length], v);
  }

  @Override
  public String toString() {
    return name;
  }
}
