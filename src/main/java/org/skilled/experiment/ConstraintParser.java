package org.skilled.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Constraint;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;

/**
 * Reads linear inequalities such as {@code 2 * a + b <= 0.6} or {@code 0.1 < a <= b}: sums of
 * factors and numbers, each with a factor before or behind it, between signs {@code <=}, {@code <},
 * {@code >=} and {@code >}. A factor's name that is no plain word stands in backquotes.
 */
final class ConstraintParser {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)|`(?<quoted>[^`]*)`"
              + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_.]*(?:-[\\p{L}_][\\p{L}\\p{N}_.]*)*)"
              + "|(?<sign><=|>=|==|=|<|>|\\+|-|\\*|/|\\(|\\)))");

  private final String text;
  private final List<String> factors;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private ConstraintParser(String text, List<String> factors) {
    this.text = text;
    this.factors = factors;
  }

  /** A number, a factor's place, or a sign. */
  private record Token(String text, double number, int factor) {
    boolean is(String sign) {
      return factor < 0 && Double.isNaN(number) && text.equals(sign);
    }

    boolean isNumber() {
      return !Double.isNaN(number);
    }
  }

  /** A sum: weights of the factors, and a number. */
  private record Sum(double[] weights, double number) {}

  /**
   * The inequalities of a text: as many as it has signs of comparison.
   *
   * @param factors the names that may occur
   * @throws InputException with what is wrong and what would be right
   */
  static List<Constraint> parse(String text, List<String> factors) {
    ConstraintParser parser = new ConstraintParser(text, factors);
    parser.split();
    return parser.inequalities();
  }

  private void split() {
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < text.stripTrailing().length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw fault(
            "has '" + text.substring(at).strip().charAt(0) + "', which has no meaning here");
      }
      at = matcher.end();
      String number = matcher.group("number");
      String quoted = matcher.group("quoted");
      String name = matcher.group("name");
      if (number != null) {
        tokens.add(new Token(number, Double.parseDouble(number), -1));
      } else if (quoted != null || name != null) {
        String factor = quoted == null ? String.valueOf(name) : quoted;
        tokens.add(new Token(factor, Double.NaN, place(factor)));
      } else {
        tokens.add(new Token(matcher.group("sign"), Double.NaN, -1));
      }
    }
  }

  private int place(String factor) {
    int place = factors.indexOf(factor);
    if (place < 0) {
      String minus = factor.contains("-") ? "; put blanks round a minus" : "";
      throw fault(
          "names '"
              + factor
              + "', which is not among the factors"
              + Suggestion.didYouMean(factor, factors)
              + minus
              + "; they are "
              + String.join(", ", factors));
    }
    return place;
  }

  private List<Constraint> inequalities() {
    List<Constraint> found = new ArrayList<>();
    Sum left = sum();
    do {
      String sign = comparison();
      Sum right = sum();
      boolean less = sign.startsWith("<");
      found.add(constraint(less ? left : right, less ? right : left, sign.length() == 1));
      left = right;
    } while (next < tokens.size());
    return found;
  }

  private String comparison() {
    Token sign = take();
    if (sign != null && List.of("<=", ">=", "<", ">").contains(sign.text())) {
      return sign.text();
    }
    if (sign != null && sign.text().startsWith("=")) {
      throw fault(
          "has '"
              + sign.text()
              + "', which random points never fit; for shares of a total use a simplex-lattice design");
    }
    throw fault("lacks one of <=, <, >= and >" + (sign == null ? "" : where(sign)));
  }

  private Constraint constraint(Sum less, Sum more, boolean strict) {
    List<Double> weights = new ArrayList<>();
    for (int f = 0; f < factors.size(); f++) {
      weights.add(less.weights()[f] - more.weights()[f]);
    }
    if (weights.equals(Collections.nCopies(factors.size(), 0.0))) {
      throw fault("compares no factors; name at least one");
    }
    return new Constraint(text.strip(), weights, more.number() - less.number(), strict);
  }

  private Sum sum() {
    double[] weights = new double[factors.size()];
    double number = 0;
    boolean first = true;
    while (true) {
      Token ahead = next < tokens.size() ? tokens.get(next) : null;
      boolean minus = ahead != null && ahead.is("-");
      if (ahead != null && (minus || ahead.is("+"))) {
        next++;
      } else if (!first) {
        return new Sum(weights, number);
      }
      first = false;
      Token term = operand();
      Token times = next < tokens.size() ? tokens.get(next) : null;
      Token other = null;
      if (times != null && times.is("*")) {
        next++;
        other = operand();
      }
      if (other != null && term.isNumber() == other.isNumber()) {
        throw fault(
            "multiplies "
                + term.text()
                + " by "
                + other.text()
                + "; only a number times a factor is linear");
      }
      double weight =
          (minus ? -1 : 1)
              * (term.isNumber() ? term.number() : 1)
              * (other != null && other.isNumber() ? other.number() : 1);
      Token factor = term.isNumber() ? other : term;
      if (factor == null) {
        number += weight;
      } else {
        weights[factor.factor()] += weight;
      }
    }
  }

  private Token operand() {
    Token token = take();
    if (token == null || (!token.isNumber() && token.factor() < 0)) {
      throw fault(
          "lacks a factor or a number"
              + (token == null ? " at its end" : where(token))
              + (token != null && (token.is("(") || token.is("/"))
                  ? "; write it without brackets and divisions, as in '0.5 * a + 0.5 * b <= 1'"
                  : ""));
    }
    return token;
  }

  private @Nullable Token take() {
    return next < tokens.size() ? tokens.get(next++) : null;
  }

  private static String where(Token token) {
    return " where it has '" + token.text() + "'";
  }

  private InputException fault(String message) {
    return InputException.of("'" + text.strip() + "' " + message);
  }
}
