package org.skilled.analysis.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/**
 * A design in which each input has two values, balanced against all others: full and fractional
 * factorials, Plackett and Burman's.
 *
 * @param names names of the inputs that vary
 * @param columns -1 at the lower value (or first category) and 1 at the other, {@code
 *     [input][point]}
 */
record TwoLevelDesign(List<String> names, double[][] columns) {
  private static final int MOST_CONTRASTS = 255;

  /** Why a sample is no such design; null if it is. */
  static @Nullable String refusal(Sample sample) {
    for (Input input : sample.inputs()) {
      double[] different = different(input);
      if (different.length > 2) {
        return String.format(
            Locale.ROOT,
            "'%s' has more than two values; main effects need a two-level design, such as kind:"
                + " plackett-burman or fractional-factorial. Use regression for other designs",
            input.name());
      }
    }
    double[][] columns = columns(sample);
    if (columns.length == 0) {
      return "none of the inputs varies";
    }
    List<Input> varied = varied(sample);
    for (int i = 0; i < columns.length; i++) {
      if (Arrays.stream(columns[i]).anyMatch(Double::isNaN)) {
        return "'" + varied.get(i).name() + "' has no value at some point";
      }
      if (dot(columns[i], null) != 0) {
        return "'" + varied.get(i).name() + "' is not half of the time at each of its two values";
      }
      for (int j = 0; j < i; j++) {
        if (dot(columns[i], columns[j]) != 0) {
          return String.format(
              Locale.ROOT,
              "'%s' and '%s' do not vary independently of each other, so their effects cannot be"
                  + " told apart by contrasts; use regression, or a design such as kind:"
                  + " plackett-burman",
              varied.get(j).name(),
              varied.get(i).name());
        }
      }
    }
    return null;
  }

  /**
   * The design of a sample.
   *
   * @throws InputException with the reason, if it is none
   */
  static TwoLevelDesign of(Sample sample) {
    String refusal = refusal(sample);
    if (refusal != null) {
      throw InputException.of(refusal);
    }
    return new TwoLevelDesign(varied(sample).stream().map(Input::name).toList(), columns(sample));
  }

  int points() {
    return columns[0].length;
  }

  /**
   * Columns of the main effects, and after them products of pairs and triples of inputs that are
   * balanced against all before: what a contrast without main effect shows is interaction or
   * chance. Empty where points are missing.
   */
  List<double[]> contrasts() {
    List<double[]> found = new ArrayList<>(List.of(columns));
    int most = Math.min(points() - 1, MOST_CONTRASTS);
    for (int round = 0; round < 2 && found.size() < most; round++) {
      List<double[]> before = List.copyOf(found);
      for (double[] column : columns) {
        for (double[] other : before) {
          if (found.size() < most) {
            double[] product = product(column, other);
            if (isNew(product, found)) {
              found.add(product);
            }
          }
        }
      }
    }
    return found;
  }

  /** Whether some main effect is the same contrast as the interaction of two other inputs. */
  boolean isAliasedWithPairs() {
    for (int i = 0; i < columns.length; i++) {
      for (int j = i + 1; j < columns.length; j++) {
        double[] product = product(columns[i], columns[j]);
        for (double[] column : columns) {
          if (dot(column, product) != 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isNew(double[] column, List<double[]> found) {
    if (dot(column, null) != 0) {
      return false;
    }
    for (double[] other : found) {
      if (dot(column, other) != 0) {
        return false;
      }
    }
    return true;
  }

  private static double[] product(double[] a, double[] b) {
    double[] product = new double[a.length];
    for (int point = 0; point < a.length; point++) {
      product[point] = a[point] * b[point];
    }
    return product;
  }

  private static double dot(double[] a, double @Nullable [] b) {
    double sum = 0;
    for (int point = 0; point < a.length; point++) {
      sum += b == null ? a[point] : a[point] * b[point];
    }
    return sum;
  }

  private static List<Input> varied(Sample sample) {
    return sample.inputs().stream().filter(input -> !input.isConstant()).toList();
  }

  private static double[][] columns(Sample sample) {
    return varied(sample).stream()
        .map(
            input -> {
              double low = different(input)[0];
              return Arrays.stream(input.values())
                  .map(value -> Double.isNaN(value) ? value : value == low ? -1 : 1)
                  .toArray();
            })
        .toArray(double[][]::new);
  }

  private static double[] different(Input input) {
    return Arrays.stream(input.values())
        .filter(value -> !Double.isNaN(value))
        .sorted()
        .distinct()
        .limit(3)
        .toArray();
  }
}
