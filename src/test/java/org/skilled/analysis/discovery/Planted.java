package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;

/** Samples in which it is known where runs fail. */
final class Planted {
  /** Ends of the planted box: x0 from 0.2 to 0.6, x1 above 0.5. */
  static final double LOW = 0.2;

  static final double HIGH = 0.6;
  static final double FROM = 0.5;

  private Planted() {}

  record Study(Sample sample, Output output) {
    Cases cases() {
      return Cases.of(sample, output, Interest.below(0.5), Integer.MAX_VALUE, 1);
    }
  }

  static boolean inside(double x0, double x1) {
    return x0 >= LOW && x0 <= HIGH && x1 >= FROM;
  }

  /** Runs are 0 (failed) with one chance inside the box, and with another outside, else 1. */
  static Study of(long seed, int points, int inputs, int runs, double in, double out) {
    Well19937c random = new Well19937c(seed);
    double[][] x = new double[inputs][points];
    double[][] y = new double[points][runs];
    for (int i = 0; i < points; i++) {
      for (int j = 0; j < inputs; j++) {
        x[j][i] = random.nextDouble();
      }
      double chance = inside(x[0][i], x[1][i]) ? in : out;
      for (int r = 0; r < runs; r++) {
        y[i][r] = random.nextDouble() < chance ? 0 : 1;
      }
    }
    return study(x, y);
  }

  static Study study(double[][] x, double[][] y) {
    List<Input> inputs = new ArrayList<>();
    for (int j = 0; j < x.length; j++) {
      inputs.add(Input.number("x" + j, "x" + j, x[j], null));
    }
    return study(inputs, y);
  }

  static Study study(List<Input> inputs, double[][] y) {
    Sample sample = new Sample(inputs, java.util.Map.of(), new Layout.Free(), List.of());
    return new Study(sample, Output.of("y", "outcome", y));
  }

  static double[][] column(double... values) {
    return Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
  }
}
