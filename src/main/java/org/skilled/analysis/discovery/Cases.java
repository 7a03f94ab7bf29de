package org.skilled.analysis.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/**
 * Points with what came about there: each with a weight (its number of runs) and a value in [0,1]
 * (the share of its runs that are of interest), or any other value of which the mean is wanted.
 *
 * <p>All runs of a point have the same inputs, so they are in a box together, and resamples draw
 * points, not runs.
 */
public final class Cases {
  private final List<Input> inputs;
  private final double[][] columns;
  private final int[][] orders;
  private final double[] weights;
  private final double[] values;
  private final int leftOut;
  private final int complete;

  private Cases(
      List<Input> inputs,
      double[][] columns,
      int[][] orders,
      double[] weights,
      double[] values,
      int leftOut,
      int complete) {
    this.inputs = List.copyOf(inputs);
    this.columns = columns;
    this.orders = orders;
    this.weights = weights;
    this.values = values;
    this.leftOut = leftOut;
    this.complete = complete;
  }

  /**
   * Runs of interest by point. Points with a missing input or without a finished run are left out.
   *
   * @param most points that are kept; of more, so many are drawn
   * @throws InputException if no run, or every run, is of interest
   */
  public static Cases of(Sample sample, Output output, Interest interest, int most, long seed) {
    double[] weights = new double[output.size()];
    double[] values = new double[output.size()];
    double hits = 0;
    double runs = 0;
    for (int point = 0; point < output.size(); point++) {
      double[] finite = Arrays.stream(output.runs(point)).filter(Double::isFinite).toArray();
      double here = Arrays.stream(finite).filter(interest::holds).count();
      weights[point] = finite.length;
      values[point] = finite.length == 0 ? 0 : here / finite.length;
      hits += here;
      runs += finite.length;
    }
    if (hits == 0 || hits == runs) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "%s of the %,.0f finished runs has %s, so there is nothing to tell apart; set another"
                  + " bound",
              hits == 0 ? "none" : "every one",
              runs,
              interest.of(output.name())));
    }
    return of(sample.inputs(), weights, values, most, seed);
  }

  /** Points with the mean of the outcome over their runs, each of weight 1. */
  public static Cases ofMeans(Sample sample, Output output, int most, long seed) {
    double[] means = output.means();
    double[] weights = Arrays.stream(means).map(mean -> Double.isNaN(mean) ? 0 : 1).toArray();
    double[] values = Arrays.stream(means).map(mean -> Double.isNaN(mean) ? 0 : mean).toArray();
    return of(sample.inputs(), weights, values, most, seed);
  }

  /** Points of weight 0 or with a missing input are left out. */
  private static Cases of(
      List<Input> inputs, double[] weights, double[] values, int most, long seed) {
    int[] all =
        IntStream.range(0, weights.length)
            .filter(i -> weights[i] > 0 && Double.isFinite(values[i]))
            .filter(i -> inputs.stream().allMatch(input -> Double.isFinite(input.at(i))))
            .toArray();
    int[] rows = drawn(all, most, seed);
    double[][] columns =
        inputs.stream()
            .map(input -> IntStream.of(rows).mapToDouble(input::at).toArray())
            .toArray(double[][]::new);
    int[][] orders = Arrays.stream(columns).map(Cases::order).toArray(int[][]::new);
    return new Cases(
        inputs,
        columns,
        orders,
        IntStream.of(rows).mapToDouble(i -> weights[i]).toArray(),
        IntStream.of(rows).mapToDouble(i -> values[i]).toArray(),
        weights.length - all.length,
        all.length);
  }

  private static int[] drawn(int[] rows, int most, long seed) {
    if (rows.length <= most) {
      return rows;
    }
    int[] order = shuffled(rows.length, new Well19937c(seed));
    return Arrays.stream(order, 0, most).map(k -> rows[k]).sorted().toArray();
  }

  private static int[] order(double[] column) {
    return IntStream.range(0, column.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> column[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The inputs. */
  public List<Input> inputs() {
    return inputs;
  }

  /** Number of points that are there. */
  public int size() {
    return weights.length;
  }

  /** Number of complete points, of which these may be some. */
  public int complete() {
    return complete;
  }

  /** Number of points left out. */
  public int leftOut() {
    return leftOut;
  }

  /** The value of an input at a point. */
  public double at(int input, int point) {
    return columns[input][point];
  }

  /** Number of runs of a point, or its weight in a resample. */
  public double weight(int point) {
    return weights[point];
  }

  /** Share of runs of interest at a point, or its value. */
  public double value(int point) {
    return values[point];
  }

  /** Positions of the points, ascending in an input; not to be changed. */
  int[] order(int input) {
    return orders[input];
  }

  /** Sum of weights. */
  public double mass() {
    return Arrays.stream(weights).sum();
  }

  /** Weighted sum of values: the number of runs of interest. */
  public double hits() {
    return IntStream.range(0, size()).mapToDouble(i -> weights[i] * values[i]).sum();
  }

  /** Weighted mean of values: the share of runs of interest. */
  public double density() {
    return hits() / mass();
  }

  /** The same points with weights times {@code factors}; a factor of 0 takes a point out. */
  Cases times(double[] factors) {
    double[] more = weights.clone();
    for (int i = 0; i < more.length; i++) {
      more[i] *= factors[i];
    }
    return new Cases(inputs, columns, orders, more, values, leftOut, complete);
  }

  /** The same inputs, with outcomes of point {@code from[i]} at point i. */
  Cases exchanged(int[] from) {
    return new Cases(
        inputs,
        columns,
        orders,
        IntStream.of(from).mapToDouble(i -> weights[i]).toArray(),
        IntStream.of(from).mapToDouble(i -> values[i]).toArray(),
        leftOut,
        complete);
  }

  /** Only these points. */
  public Cases only(int[] rows) {
    double[][] fewer =
        Arrays.stream(columns)
            .map(column -> IntStream.of(rows).mapToDouble(i -> column[i]).toArray())
            .toArray(double[][]::new);
    return new Cases(
        inputs,
        fewer,
        Arrays.stream(fewer).map(Cases::order).toArray(int[][]::new),
        IntStream.of(rows).mapToDouble(i -> weights[i]).toArray(),
        IntStream.of(rows).mapToDouble(i -> values[i]).toArray(),
        leftOut,
        complete);
  }

  /**
   * Divides the points at random: those of the first part, and the others.
   *
   * @param share of the points in the first part
   */
  Cases[] divided(double share, long seed) {
    RandomGenerator random = new Well19937c(seed);
    int[] order = shuffled(size(), random);
    int first = (int) Math.floor(share * size());
    return new Cases[] {
      only(Arrays.stream(order, 0, first).sorted().toArray()),
      only(Arrays.stream(order, first, order.length).sorted().toArray())
    };
  }

  /** Numbers from 0 on, in random order. */
  static int[] shuffled(int size, RandomGenerator random) {
    int[] order = IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  /** Those inside a box, or those outside. */
  Cases inside(Box box, boolean inside) {
    return only(IntStream.range(0, size()).filter(i -> box.holds(this, i) == inside).toArray());
  }

  /**
   * The design effect within parts, over all of them together, because single parts are small.
   *
   * @see #designEffect()
   */
  static double designEffect(List<Cases> parts) {
    double squares = 0;
    double independent = 0;
    for (Cases part : parts) {
      if (part.size() > 0) {
        double share = part.density();
        double runs = part.mass() * share * (1 - share);
        squares += part.designEffect() * runs;
        independent += runs;
      }
    }
    return independent <= 0 ? 1 : squares / independent;
  }

  /**
   * How many times more the share of interest varies than that of as many independent runs: 1 if
   * each point has one run, more where runs of a point agree (design effect, at least 1).
   */
  public double designEffect() {
    double density = density();
    double squares = 0;
    double mass = 0;
    for (int i = 0; i < size(); i++) {
      double excess = weights[i] * (values[i] - density);
      squares += excess * excess;
      mass += weights[i];
    }
    double independent = mass * density * (1 - density);
    return independent <= 0 ? 1 : Math.max(1, squares / independent);
  }
}
