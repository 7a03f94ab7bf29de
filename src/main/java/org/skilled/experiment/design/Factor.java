package org.skilled.experiment.design;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Discrete;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.distribution.Whole;

/**
 * One parameter that an experiment varies, with the values that it may take.
 *
 * <p>Designs keep values as codes, so that a million points are arrays of numbers: the code of a
 * number is the number, the code of a listed value is its position.
 */
public sealed interface Factor {
  /** Path of the parameter in the scenario, such as {@code site.support.level}. */
  String path();

  /**
   * The code of the value below which a share of the factor's distribution lies.
   *
   * @param share in [0,1]
   */
  double code(double share);

  /** The value of a code: Integer, Double, Boolean or String. */
  Object value(double code);

  /** What it is drawn from; null if its values are not all numbers. */
  @Nullable Distribution distribution();

  /** The value of a code as a number; NaN if it is none. */
  default double number(double code) {
    return value(code) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** Whether the share 0 and the share 1 have finite values, as designs of levels need. */
  default boolean hasEnds() {
    Distribution distribution = distribution();
    return distribution == null || distribution.isBounded();
  }

  /**
   * A factor with listed values, all equally likely.
   *
   * @param values at least one, all different; each an Integer, Double, Boolean or String as the
   *     parameter's type asks
   */
  record Levels(String path, List<Object> values) implements Factor {
    public Levels {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException(path + " has no values; a factor needs at least one");
      }
    }

    @Override
    public double code(double share) {
      return Math.min(values.size() - 1, (int) (share * values.size()));
    }

    @Override
    public Object value(double code) {
      return values.get((int) code);
    }

    @Override
    public @Nullable Distribution distribution() {
      return numbers(values, values.stream().map(value -> 1.0).toList());
    }
  }

  /**
   * A factor with listed values, some likelier than others.
   *
   * @param values at least one, all different; numbers in ascending order
   * @param weights one a value, above 0; their sum counts as a probability of 1
   */
  record Weighted(String path, List<Object> values, List<Double> weights) implements Factor {
    public Weighted {
      values = List.copyOf(values);
      weights = List.copyOf(weights);
      if (values.isEmpty() || values.size() != weights.size()) {
        throw new IllegalArgumentException(
            path + " has " + values.size() + " values with " + weights.size() + " weights");
      }
    }

    @Override
    public double code(double share) {
      return Discrete.position(weights, share);
    }

    @Override
    public Object value(double code) {
      return values.get((int) code);
    }

    @Override
    public @Nullable Distribution distribution() {
      return numbers(values, weights);
    }
  }

  /**
   * A factor that may take any value of a range, both ends included.
   *
   * @param from smallest value
   * @param to largest value, greater than {@code from}
   * @param whole whether only whole numbers are meant
   */
  record Range(String path, double from, double to, boolean whole) implements Factor {
    private static final double HALF = 0.5;

    public Range {
      if (!(from < to) || Double.isInfinite(to - from)) {
        throw new IllegalArgumentException(
            path
                + " ranges from "
                + from
                + " to "
                + to
                + "; the first must be less than the second, both finite");
      }
    }

    @Override
    public double code(double share) {
      return whole
          ? Math.min(to, from + Math.floor(share * (to - from + 1)))
          : Math.min(to, from + share * (to - from));
    }

    @Override
    public Object value(double code) {
      return whole ? (Object) (int) code : (Object) code;
    }

    @Override
    public Distribution distribution() {
      return whole
          ? new Whole(new Distribution.Uniform(from - HALF, to + HALF), from, to)
          : new Distribution.Uniform(from, to);
    }
  }

  /** A factor that is drawn from a distribution; its values are whole if those of it are. */
  record Drawn(String path, Distribution distribution) implements Factor {
    /** The smallest share that random numbers have, so that no draw is infinite. */
    private static final double LEAST = 0x1.0p-53;

    @Override
    public double code(double share) {
      double low = Double.isFinite(distribution.low()) ? share : Math.max(LEAST, share);
      double within = Double.isFinite(distribution.high()) ? low : Math.min(1 - LEAST, low);
      return distribution.quantile(within) + 0.0;
    }

    @Override
    public Object value(double code) {
      return distribution instanceof Whole ? (Object) (int) code : (Object) code;
    }
  }

  private static @Nullable Distribution numbers(List<Object> values, List<Double> weights) {
    if (!values.stream().allMatch(Number.class::isInstance)) {
      return null;
    }
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> ((Number) values.get(i)).doubleValue()))
            .toList();
    return new Discrete(
        order.stream().map(i -> ((Number) values.get(i)).doubleValue()).toList(),
        order.stream().map(weights::get).toList());
  }
}
