package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.study.Options;
import org.skilled.study.Study;

/** Made-up studies. */
final class Studies {
  private Studies() {}

  /** Points that stand alone, uniform on [0, 1], with two runs a point. */
  static Study free(int points, int size, ToDoubleFunction<double[]> function, double noise) {
    Random random = new Random(11);
    double[][] rows = new double[points][size];
    for (double[] row : rows) {
      for (int i = 0; i < size; i++) {
        row[i] = random.nextDouble();
      }
    }
    return study(rows, new Layout.Free(), function, noise, 2);
  }

  static Study study(
      double[][] rows,
      Layout layout,
      ToDoubleFunction<double[]> function,
      double noise,
      int replicates) {
    Random random = new Random(12);
    int size = rows[0].length;
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double[] column = new double[rows.length];
      for (int p = 0; p < rows.length; p++) {
        column[p] = rows[p][i];
      }
      String name = "site.factor" + (i + 1);
      inputs.add(Input.number(name, name, column, new Distribution.Uniform(0, 1)));
    }
    double[][] runs = new double[rows.length][replicates];
    double[][][] weeks = new double[rows.length][replicates][12];
    for (int p = 0; p < rows.length; p++) {
      for (int r = 0; r < replicates; r++) {
        runs[p][r] = function.applyAsDouble(rows[p]) + noise * random.nextGaussian();
        for (int week = 0; week < 12; week++) {
          weeks[p][r][week] =
              week * rows[p][0] + (12 - week) * rows[p][1] + 2 * random.nextGaussian();
        }
      }
    }
    Study.Weekly series =
        new Study.Weekly() {
          @Override
          public String name() {
            return "users";
          }

          @Override
          public String label() {
            return "share of practitioners who use it";
          }

          @Override
          public double[][][] values() {
            return weeks;
          }
        };
    return new Study(
        "What matters?",
        new Sample(inputs, Map.of(), layout, List.of()),
        List.of(Output.of("y", "share that lasts", runs)),
        List.of(series),
        false,
        new Study.Origin("test", "20140301", "Skilled 0.1.0"),
        new Study.Settings(1, 300, Options.NONE));
  }

  /** The same with settings. */
  static Study with(Study study, Map<String, String> settings) {
    return new Study(
        study.title(),
        study.sample(),
        study.outputs(),
        study.series(),
        study.sharedLuck(),
        study.origin(),
        new Study.Settings(1, 300, new Options(settings)));
  }

  /** The same, said to be laid out otherwise. */
  static Study laidOut(Study study, Layout layout) {
    return new Study(
        study.title(),
        new Sample(study.sample().inputs(), Map.of(), layout, List.of()),
        study.outputs(),
        study.series(),
        study.sharedLuck(),
        study.origin(),
        study.settings());
  }

  /** The same with other outputs. */
  static Study with(Study study, Output output) {
    return study.only(output);
  }
}
