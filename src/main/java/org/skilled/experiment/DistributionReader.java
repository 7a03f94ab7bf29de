package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Beta;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.distribution.Whole;
import org.skilled.experiment.design.Factor;

/**
 * Reads a factor that is drawn from a distribution, such as {@code {normal: [0.5, 0.1], from: 0,
 * to: 1}}.
 */
final class DistributionReader {
  static final String UNIFORM = "uniform";
  static final String LOG_UNIFORM = "log-uniform";
  static final String TRIANGULAR = "triangular";
  static final String NORMAL = "normal";
  static final String BETA = "beta";
  static final String DISCRETE = "discrete";
  static final String CATEGORICAL = "categorical";

  /** The field of problem files that says that values are whole numbers. */
  static final String WHOLE = "whole";

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final double HALF = 0.5;

  /** Every kind, with what its numbers mean. */
  static final Map<String, String> KINDS = kinds();

  private final Fields factor;
  private final Variable variable;
  private final Variables variables;

  /**
   * A reader of one factor.
   *
   * @param factor the mapping that holds the kind
   */
  DistributionReader(Fields factor, Variable variable, Variables variables) {
    this.factor = factor;
    this.variable = variable;
    this.variables = variables;
  }

  /** The kind of distribution that a mapping names; null if it names none. */
  static @Nullable String kind(Fields factor) {
    return KINDS.keySet().stream().filter(factor.names()::contains).findFirst().orElse(null);
  }

  /** The factor; null, with problems noted, if it is not sound. */
  @Nullable Factor read(String kind) {
    boolean listed = kind.equals(DISCRETE) || kind.equals(CATEGORICAL);
    List<String> known = new ArrayList<>(List.of(kind));
    if (kind.equals(NORMAL) || kind.equals(BETA)) {
      known.addAll(List.of(FROM, TO));
    }
    if (variable.type() == Variable.Type.ANY && !listed) {
      known.add(WHOLE);
    }
    int before = factor.problems().size();
    factor.allowOnly(known);
    if (!listed && !variable.isNumber()) {
      factor.problem(
          kind,
          "is for numbers; write 'categorical', as in {categorical: {"
              + String.join(": 1, ", variable.choices())
              + ": 1}}");
      return null;
    }
    Factor read = listed ? new WeightReader(factor, variable, variables).read(kind) : drawn(kind);
    return factor.problems().size() == before ? read : null;
  }

  private @Nullable Factor drawn(String kind) {
    boolean whole = variable.type() == Variable.Type.WHOLE || factor.truth(WHOLE, false);
    int wanted = kind.equals(TRIANGULAR) ? 3 : 2;
    double[] numbers = numbers(kind, wanted);
    if (numbers == null) {
      return null;
    }
    double from =
        switch (kind) {
          case NORMAL -> end(FROM, Double.NEGATIVE_INFINITY);
          case BETA -> end(FROM, Double.NaN);
          default -> numbers[0];
        };
    double to =
        switch (kind) {
          case NORMAL -> end(TO, Double.POSITIVE_INFINITY);
          case BETA -> end(TO, Double.NaN);
          default -> numbers[wanted - 1];
        };
    if (Double.isNaN(from) || Double.isNaN(to) || !isInside(kind, from, to, whole)) {
      return null;
    }
    if (kind.equals(UNIFORM)) {
      return made(kind, () -> new Factor.Range(variable.name(), from, to, whole));
    }
    double low = whole ? from - HALF : from;
    double high = whole ? to + HALF : to;
    return made(
        kind,
        () -> {
          Distribution smooth = distribution(kind, numbers, low, high);
          return new Factor.Drawn(variable.name(), whole ? new Whole(smooth, from, to) : smooth);
        });
  }

  private static Distribution distribution(String kind, double[] numbers, double low, double high) {
    return switch (kind) {
      case LOG_UNIFORM -> new Distribution.LogUniform(low, high);
      case TRIANGULAR -> new Distribution.Triangular(low, numbers[1], high);
      case BETA -> new Beta(numbers[0], numbers[1], low, high);
      default ->
          Double.isInfinite(low) && Double.isInfinite(high)
              ? new Distribution.Normal(numbers[0], numbers[1])
              : new Distribution.TruncatedNormal(numbers[0], numbers[1], low, high);
    };
  }

  private double @Nullable [] numbers(String kind, int wanted) {
    JsonNode node = factor.get(kind);
    boolean sound = node.isArray() && node.size() == wanted;
    double[] numbers = new double[wanted];
    for (int i = 0; i < wanted && sound; i++) {
      sound = node.get(i).isNumber() && Double.isFinite(node.get(i).doubleValue());
      numbers[i] = node.get(i).doubleValue() + 0.0;
    }
    if (!sound) {
      factor.problem(
          kind,
          (node.isMissingNode() ? "is empty" : "is " + Fields.shown(node))
              + "; it must be "
              + KINDS.get(kind));
    }
    return sound ? numbers : null;
  }

  private double end(String field, double otherwise) {
    if (!factor.has(field)) {
      if (Double.isNaN(otherwise)) {
        factor.problem(field, "is missing; a beta has 'from' and 'to', such as 0 and 1");
      }
      return otherwise;
    }
    return factor.number(field);
  }

  /** Whether all that may be drawn is allowed; else the remedy is noted. */
  private boolean isInside(String kind, double from, double to, boolean whole) {
    String ends = kind.equals(NORMAL) || kind.equals(BETA) ? FROM : kind;
    if (!(from < to)) {
      factor.problem(
          ends, "goes from " + shown(from) + " to " + shown(to) + "; the smaller end comes first");
      return false;
    }
    boolean wholeEnds =
        (Double.isInfinite(from) || from == Math.rint(from))
            && (Double.isInfinite(to) || to == Math.rint(to));
    if (whole && !wholeEnds) {
      factor.problem(
          ends,
          "goes from "
              + shown(from)
              + " to "
              + shown(to)
              + ", but "
              + variable.name()
              + " takes whole numbers; make both ends whole");
      return false;
    }
    if (from < variable.min() || to > variable.max()) {
      boolean below = from < variable.min();
      String limit = shown(below ? variable.min() : variable.max());
      factor.problem(
          kind.equals(NORMAL) || kind.equals(BETA) ? kind : ends,
          "may be "
              + (below ? "below " : "above ")
              + limit
              + ", the "
              + (below ? "smallest" : "largest")
              + " value that "
              + variable.name()
              + " may have; "
              + (kind.equals(NORMAL) || kind.equals(BETA)
                  ? "cut it with '" + (below ? FROM : TO) + ": " + limit + "'"
                  : "let it " + (below ? "begin" : "end") + " there"));
      return false;
    }
    return true;
  }

  private static String shown(double end) {
    return Double.isInfinite(end) ? (end < 0 ? "minus infinity" : "infinity") : Fields.shown(end);
  }

  /** What a distribution refuses, such as a deviation of 0, is a mistake of the file. */
  private @Nullable Factor made(String kind, Supplier<Factor> factory) {
    try {
      return factory.get();
    } catch (IllegalArgumentException refusal) {
      factor.problem(kind, "cannot be: " + refusal.getMessage());
      return null;
    }
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put(UNIFORM, "two numbers, as in {uniform: [0, 1]}: the least and the most");
    kinds.put(NORMAL, "two numbers, as in {normal: [0.5, 0.1]}: mean and standard deviation");
    kinds.put(TRIANGULAR, "three numbers, as in {triangular: [0, 0.3, 1]}: least, mode and most");
    kinds.put(BETA, "two numbers, as in {beta: [2, 5], from: 0, to: 1}: the two shapes");
    kinds.put(LOG_UNIFORM, "two numbers above 0, as in {log-uniform: [0.01, 1]}: least and most");
    kinds.put(DISCRETE, "numbers with weights, as in {discrete: {1: 0.2, 2: 0.8}}, or a list");
    kinds.put(CATEGORICAL, "words with weights, as in {categorical: {a: 1, b: 3}}, or a list");
    return Collections.unmodifiableMap(kinds);
  }

  /** Positions in ascending order of numbers. */
  static List<Integer> ascending(List<Object> numbers) {
    return IntStream.range(0, numbers.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> ((Number) numbers.get(i)).doubleValue()))
        .toList();
  }
}
