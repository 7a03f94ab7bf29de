package org.skilled.analysis.screening;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Functions on the unit cube that screening is tried on. */
record Models(String name, int inputs, double noise, ToDoubleFunction<double[]> function) {
  private static final double[] WEIGHTS = {0, 1, 4.5, 9, 99, 99, 99, 99};

  /** Those that formulas were chosen on, and Friedman's and Bratley's. */
  static List<Models> all() {
    return List.of(
        new Models("Ishigami", 3, 0, x -> ishigami(x, 0.5, 0.5, 0.5)),
        new Models("Ishigami, shifted", 3, 0, x -> ishigami(x, 0.45, 0.4, 0.55)),
        new Models("Ishigami with noise", 3, 1, x -> ishigami(x, 0.5, 0.5, 0.5)),
        new Models("Sobol' G", 8, 0, Models::g),
        new Models("Morris", 20, 0, Walks::morris),
        new Models("linear", 5, 0, x -> 5 * x[0] - 2 * x[1] + x[2] + x[3] / 2),
        new Models("additive", 5, 0, Models::additive),
        new Models("Friedman", 10, 0, Models::friedman),
        new Models("Bratley", 8, 0, Models::bratley));
  }

  /** The function of Ishigami and Homma on a range of width 2 pi with 0 at a place of each axis. */
  static double ishigami(double[] x, double first, double second, double third) {
    double a = Math.sin(2 * Math.PI * (x[0] - first));
    double b = Math.sin(2 * Math.PI * (x[1] - second));
    double c = 2 * Math.PI * (x[2] - third);
    return a + 7 * b * b + 0.1 * c * c * c * c * a;
  }

  static double g(double[] x) {
    double product = 1;
    for (int i = 0; i < x.length; i++) {
      product *= (Math.abs(4 * x[i] - 2) + WEIGHTS[i]) / (1 + WEIGHTS[i]);
    }
    return product;
  }

  private static double additive(double[] x) {
    return Math.exp(2 * x[0])
        + 10 * x[1] * x[1]
        + 3 * Math.sin(2 * Math.PI * x[2])
        + 2 * Math.sqrt(x[3])
        + x[4];
  }

  /** J. H. Friedman (1991), doi:10.1214/aos/1176347963; five of ten inputs do nothing. */
  private static double friedman(double[] x) {
    return 10 * Math.sin(Math.PI * x[0] * x[1])
        + 20 * (x[2] - 0.5) * (x[2] - 0.5)
        + 10 * x[3]
        + 5 * x[4];
  }

  /** P. Bratley, B. L. Fox and H. Niederreiter (1992), doi:10.1145/146382.146385. */
  private static double bratley(double[] x) {
    double sum = 0;
    double product = 1;
    for (int i = 0; i < x.length; i++) {
      product *= x[i];
      sum += i % 2 == 0 ? -product : product;
    }
    return sum;
  }
}
