package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * Every pair of parameters of a sample: dots below the diagonal, histograms on it, rank
 * correlations above it; what was held possible before in grey behind.
 */
public final class PairPlot {
  private PairPlot() {}

  /**
   * One parameter.
   *
   * @param label a short name
   * @param low smallest value held possible
   * @param high largest
   * @param logarithmic whether it is drawn on a scale of equal ratios
   * @param before values before the data, all of the same weight
   * @param after values after the data, all of the same weight
   * @param ends what is written at the two ends of its axis; empty for the two numbers
   */
  public record Variable(
      String label,
      double low,
      double high,
      boolean logarithmic,
      List<Double> before,
      List<Double> after,
      List<String> ends) {
    public Variable {
      before = List.copyOf(before);
      after = List.copyOf(after);
      ends = List.copyOf(ends);
    }

    /** A parameter with the two numbers at the ends of its axis. */
    public Variable(
        String label,
        double low,
        double high,
        boolean logarithmic,
        List<Double> before,
        List<Double> after) {
      this(label, low, high, logarithmic, before, after, List.of());
    }

    /** What is written at the left end. */
    String left() {
      return ends.isEmpty() ? Numbers.plain(low) : ends.get(0);
    }

    /** What is written at the right end. */
    String right() {
      return ends.isEmpty() ? Numbers.plain(high) : ends.get(1);
    }

    /** Where a value lies between the two ends, in [0,1]. */
    double share(double value) {
      return logarithmic
          ? Math.log(value / low) / Math.log(high / low)
          : (value - low) / (high - low);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question in words
   * @param variables at least one, all with as many values after
   * @param correlations {@code [a][b]}, in [-1,1]
   */
  public record Data(
      String title, List<Variable> variables, double[][] correlations, Caption caption) {
    public Data {
      variables = List.copyOf(variables);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    return House.chart(
        data.title(),
        "Free parameters in pairs, each over the range of its prior",
        new PairGrid(data),
        List.of(),
        data.caption()
            .text(
                "Blue: posterior, as draws of equal weight; grey: prior. Above the diagonal: rank"
                    + " correlation in the posterior, in bold from 0.3 on. Parameters with log-uniform priors are"
                    + " drawn on a logarithmic scale."));
  }
}
