package org.skilled.study.method;

import java.util.List;
import org.skilled.analysis.discovery.Box;
import org.skilled.analysis.discovery.Interest;
import org.skilled.analysis.discovery.Restriction;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.experiment.store.StableNumber;
import org.skilled.problem.InputException;
import org.skilled.study.Method.Setting;
import org.skilled.study.Options;
import org.skilled.study.Study;

/** Which runs are of interest to methods of discovery, and parts of the inputs' space in words. */
final class Interests {
  private static final int DIGITS = 3;
  private static final double ANY = Double.MAX_VALUE;

  private Interests() {}

  /** The settings that say which runs are of interest. */
  static List<Setting> settings(String method) {
    return List.of(
        new Setting(
            method + ".below",
            "runs whose outcome is below this are of interest; without it, runs that fail: below"
                + " 0.5 for shares, else the lowest quarter"),
        new Setting(method + ".above", "runs whose outcome is above this are of interest"));
  }

  /** Which runs of an output are of interest. */
  static Interest of(Study study, Output output, String method) {
    Options options = study.settings().options();
    double below = options.number(method + ".below", -ANY, ANY, Double.NaN);
    double above = options.number(method + ".above", -ANY, ANY, Double.NaN);
    if (!Double.isNaN(below) && !Double.isNaN(above)) {
      throw InputException.of(
          method + ".below and " + method + ".above are both set; take one of them");
    }
    if (output.finished() == 0) {
      throw InputException.of("no run has finished with a value of " + output.name());
    }
    return !Double.isNaN(below)
        ? Interest.below(below)
        : !Double.isNaN(above) ? Interest.above(above) : Interest.usual(output);
  }

  /** Three digits: {@code 0.412}. */
  static String number(double value) {
    return StableNumber.rounded(value, DIGITS);
  }

  /** {@code site.culture is up to 0.4}. */
  static String words(Restriction restriction, List<Input> inputs) {
    Input input = inputs.get(restriction.input());
    return input.name() + " " + answer(restriction, input);
  }

  /** {@code is up to 0.4}; {@code is steady or pulsed}. */
  static String answer(Restriction restriction, Input input) {
    if (!restriction.levels().isEmpty()) {
      return "is " + levels(restriction, input);
    }
    boolean low = Double.isFinite(restriction.low());
    boolean high = Double.isFinite(restriction.high());
    return low && high
        ? "is from " + number(restriction.low()) + " to " + number(restriction.high())
        : low ? "is above " + number(restriction.low()) : "is up to " + number(restriction.high());
  }

  /** {@code steady or pulsed}. */
  static String levels(Restriction restriction, Input input) {
    return String.join(
        " or ", restriction.levels().stream().map(level -> input.levels().get(level)).toList());
  }

  /** All that a box asks, in words. */
  static String words(Box box, List<Input> inputs) {
    return Cells.list(box.restrictions().stream().map(r -> words(r, inputs)).toList());
  }
}
