package org.skilled.analysis.sample;

import java.util.Arrays;

/** One output (outcome): its value in every run of every design point. */
public final class Output {
  private final String name;
  private final String label;
  private final double[][] values;
  private final double lowest;
  private final double highest;

  private Output(String name, String label, double[][] values, double lowest, double highest) {
    this.name = name;
    this.label = label;
    this.values = values;
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * An output.
   *
   * @param name as in tables and files
   * @param label what it means with its unit, in words for charts
   * @param values {@code [point][replicate]}; what is not finite is a run that failed or has no
   *     such value; points may differ in their number of replicates
   */
  public static Output of(String name, String label, double[][] values) {
    double[][] copy = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    return new Output(name, label, copy, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** The same with the range in which its values must lie; infinite where nothing bounds them. */
  public Output within(double lowest, double highest) {
    return new Output(name, label, values, lowest, highest);
  }

  /** Smallest possible value; negative infinity if unbounded or unknown. */
  public double lowest() {
    return lowest;
  }

  /** Largest possible value; infinity if unbounded or unknown. */
  public double highest() {
    return highest;
  }

  /** The name, as in tables and files. */
  public String name() {
    return name;
  }

  /** What it means, in words for charts. */
  public String label() {
    return label;
  }

  /** Number of design points. */
  public int size() {
    return values.length;
  }

  /** The replicates of a point, as a copy. */
  public double[] runs(int point) {
    return values[point].clone();
  }

  /** The same at some of the points, in their order here. */
  public Output at(int[] points) {
    double[][] some = Arrays.stream(points).mapToObj(p -> values[p]).toArray(double[][]::new);
    return of(name, label, some).within(lowest, highest);
  }

  /** Most replicates that a point has. */
  public int replicates() {
    return Arrays.stream(values).mapToInt(runs -> runs.length).max().orElse(0);
  }

  /** Number of runs with a finite value. */
  public int finished() {
    return Arrays.stream(values)
        .mapToInt(runs -> (int) Arrays.stream(runs).filter(Double::isFinite).count())
        .sum();
  }

  /** Number of runs, finished or not. */
  public int runs() {
    return Arrays.stream(values).mapToInt(runs -> runs.length).sum();
  }

  /** The mean over each point's finite runs; NaN for a point that has none. */
  public double[] means() {
    return Arrays.stream(values)
        .mapToDouble(
            runs -> Arrays.stream(runs).filter(Double::isFinite).average().orElse(Double.NaN))
        .toArray();
  }
}
