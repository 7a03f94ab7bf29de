package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.screening.Morris;
import org.skilled.analysis.screening.Walk;
import org.skilled.analysis.sensitivity.Inputs;
import org.skilled.analysis.sensitivity.WeeklyPartialRanks;
import org.skilled.problem.InputException;
import org.skilled.study.Study;

/**
 * An index of each input at each week.
 *
 * @param index its name
 * @param inputs names
 * @param values {@code [week][input]}
 * @param floor size that inputs without effect stay below over all weeks; NaN if unknown
 * @param left names of inputs that the index cannot take
 */
record WeeklyIndices(
    String index,
    List<String> inputs,
    List<List<Estimate>> values,
    double floor,
    List<String> left) {
  /** Resamples at each week, fewer than elsewhere because there are many weeks. */
  private static final int MOST_RESAMPLES = 200;

  /** mu* on trajectories, else partial rank correlations. */
  static WeeklyIndices of(Study study, Study.Weekly series) {
    double[][][] values = series.values();
    int weeks =
        Arrays.stream(values).flatMap(Arrays::stream).mapToInt(run -> run.length).max().orElse(0);
    if (weeks == 0) {
      throw InputException.of("no run has values of " + series.name());
    }
    return Walk.find(study.sample()) == null
        ? ranks(study, values, weeks)
        : morris(study, series, values, weeks);
  }

  private static WeeklyIndices ranks(Study study, double[][][] values, int weeks) {
    List<Input> usable = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Input input : study.sample().inputs()) {
      if ((input.isCategory() && input.levels().size() > 2) || input.isConstant()) {
        left.add(input.name());
      } else {
        usable.add(input);
      }
    }
    if (usable.isEmpty()) {
      throw InputException.of(
          "none of the inputs is a number that varies, and correlations need numbers");
    }
    double[][] means = new double[weeks][values.length];
    for (int week = 0; week < weeks; week++) {
      for (int point = 0; point < values.length; point++) {
        means[week][point] = mean(values[point], week);
      }
    }
    List<String> names = usable.stream().map(Input::name).toList();
    WeeklyPartialRanks.Table table =
        WeeklyPartialRanks.of(
            Inputs.of(names, usable.stream().map(Input::values).toArray(double[][]::new)), means);
    return new WeeklyIndices("PRCC", names, table.values(), table.floor(), left);
  }

  private static WeeklyIndices morris(
      Study study, Study.Weekly series, double[][][] values, int weeks) {
    int resamples = Math.min(MOST_RESAMPLES, study.settings().resamples());
    List<Morris.Table> tables =
        IntStream.range(0, weeks)
            .mapToObj(
                week ->
                    Morris.of(
                        study.sample(),
                        Output.of(series.name(), series.label(), at(values, week)),
                        Double.NaN,
                        study.sharedLuck(),
                        study.settings().seed(),
                        resamples))
            .toList();
    double floor = 0;
    for (Morris.Table table : tables) {
      double own = table.ranking().floor();
      floor = Double.isNaN(own) || Double.isNaN(floor) ? Double.NaN : Math.max(floor, own);
    }
    return new WeeklyIndices(
        "mu*",
        tables.get(0).ranking().inputs(),
        tables.stream().map(table -> table.ranking().values()).toList(),
        floor,
        List.of());
  }

  private static double[][] at(double[][][] values, int week) {
    return Arrays.stream(values)
        .map(
            runs ->
                Arrays.stream(runs)
                    .mapToDouble(run -> week < run.length ? run[week] : Double.NaN)
                    .toArray())
        .toArray(double[][]::new);
  }

  private static double mean(double[][] runs, int week) {
    double sum = 0;
    int count = 0;
    for (double[] run : runs) {
      if (week < run.length && Double.isFinite(run[week])) {
        sum += run[week];
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /** Positions of the inputs, the one with the largest index at any week first. */
  List<Integer> order() {
    return IntStream.range(0, inputs.size())
        .boxed()
        .sorted((a, b) -> Double.compare(Math.abs(peak(b).value()), Math.abs(peak(a).value())))
        .toList();
  }

  /** The week in which the input's index is largest in size. */
  int peakWeek(int input) {
    int best = 0;
    for (int week = 1; week < values.size(); week++) {
      double size = Math.abs(values.get(week).get(input).value());
      double most = Math.abs(values.get(best).get(input).value());
      if (size > most || Double.isNaN(most)) {
        best = week;
      }
    }
    return best;
  }

  Estimate peak(int input) {
    Estimate at = values.get(peakWeek(input)).get(input);
    return Double.isNaN(at.value()) ? Estimate.bare(0) : at;
  }

  /** Weeks without an index of any input. */
  int blankWeeks() {
    return (int)
        values.stream()
            .filter(week -> week.stream().allMatch(at -> Double.isNaN(at.value())))
            .count();
  }

  /** Weeks in which the input stands out. */
  int[] strongWeeks(int input) {
    return IntStream.range(0, values.size())
        .filter(week -> Math.abs(values.get(week).get(input).value()) > floor)
        .toArray();
  }
}
