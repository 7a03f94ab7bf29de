package org.skilled.analysis.dependence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;

/**
 * Measures how often the intervals of delta and PAWN hold the true index: the table in
 * docs/analysis/screening.md. Not a test, since it takes an hour; arguments: repetitions, numbers
 * of points with commas between, and part of the name of a model (all if left out).
 */
final class CoverageTable {
  private static final int RESAMPLES = 100;
  private static final int DUMMIES = 50;

  private CoverageTable() {}

  private enum Kind {
    DELTA,
    PAWN
  }

  public static void main(String[] arguments) {
    int repetitions = Integer.parseInt(arguments[0]);
    int[] sizes = Arrays.stream(arguments[1].split(",")).mapToInt(Integer::parseInt).toArray();
    String which = arguments.length > 2 ? arguments[2] : "";
    List<Kind> kinds =
        arguments.length > 3 ? List.of(Kind.valueOf(arguments[3])) : List.of(Kind.values());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        "| index | model | input | true | points | mean | held | true above | true below | width"
            + " | important |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    for (KnownModel model : KnownModels.all()) {
      if (model.name().contains(which)) {
        List<double[][]> given = IntStream.range(0, model.inputs()).mapToObj(model::given).toList();
        for (Kind kind : kinds) {
          double[] truth =
              given.stream()
                  .mapToDouble(
                      one ->
                          kind == Kind.DELTA
                              ? KnownModel.delta(one)
                              : KnownModel.pawn(one, Pawn.SLICES))
                  .toArray();
          for (int size : sizes) {
            measured(kind, model, truth, size, repetitions).forEach(out::println);
          }
        }
      }
    }
  }

  private static List<String> measured(
      Kind kind, KnownModel model, double[] truth, int size, int repetitions) {
    double[][] sums = new double[model.inputs()][5];
    for (int seed = 1; seed <= repetitions; seed++) {
      Dependence found = found(kind, model, size, seed);
      for (int i = 0; i < truth.length; i++) {
        Estimate value = found.indices().get(i).value();
        sums[i][0] += value.value() / repetitions;
        sums[i][1] += truth[i] > value.high() ? 1.0 / repetitions : 0;
        sums[i][2] += truth[i] < value.low() ? 1.0 / repetitions : 0;
        sums[i][3] += (value.high() - value.low()) / repetitions;
        sums[i][4] += found.matters(found.indices().get(i)) ? 1.0 / repetitions : 0;
      }
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < truth.length; i++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | x%d | %.3f | %,d | %.3f | %.1f %% | %.1f %% | %.1f %% | %.3f | %.1f %% |",
              kind == Kind.DELTA ? "delta" : "PAWN",
              model.name(),
              i + 1,
              truth[i],
              size,
              sums[i][0],
              100 * (1 - sums[i][1] - sums[i][2]),
              100 * sums[i][1],
              100 * sums[i][2],
              sums[i][3],
              100 * sums[i][4]));
    }
    return lines;
  }

  private static Dependence found(Kind kind, KnownModel model, int size, long seed) {
    Table table = drawn(model, size, seed);
    return kind == Kind.DELTA
        ? Delta.of(table.inputs(), table.output(), seed, RESAMPLES, DUMMIES)
        : Pawn.of(table.inputs(), table.output(), Pawn.SLICES, false, seed, RESAMPLES);
  }

  /** Points drawn at random, with the output there. */
  record Table(List<Input> inputs, double[] output) {}

  static Table drawn(KnownModel model, int size, long seed) {
    Random random = new Random(seed);
    double[][] columns = new double[model.inputs()][size];
    double[] output = new double[size];
    double[] point = new double[model.inputs()];
    for (int row = 0; row < size; row++) {
      for (int i = 0; i < point.length; i++) {
        point[i] = random.nextDouble();
        columns[i][row] = point[i];
      }
      output[row] = model.at(point, random);
    }
    return new Table(
        IntStream.range(0, point.length)
            .mapToObj(i -> Input.number("x" + (i + 1), "x" + (i + 1), columns[i], null))
            .toList(),
        output);
  }
}
