package org.skilled.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.calibration.Identification;
import org.skilled.analysis.calibration.Posterior;
import org.skilled.experiment.calibration.CalibrationResult;
import org.skilled.experiment.calibration.Target;

/** The tables of a calibration as people read them on a terminal. */
final class CalibrationText {
  private static final MathContext DIGITS = new MathContext(3);

  /** Below this effective number, intervals are too coarse to be read. */
  private static final double FEW = 30;

  private CalibrationText() {}

  static void print(CalibrationResult result, PrintWriter out) {
    Posterior posterior = result.posterior();
    out.printf(
        Locale.ROOT,
        "%s: %s tried in %s, %,d kept (effective number %.0f), tolerance %s; %s%n%n",
        result.calibration().name(),
        Text.count(posterior.tried(), "parameter set"),
        Text.count(posterior.generations().size(), "generation"),
        posterior.sample().size(),
        effective(posterior),
        number(posterior.tolerance()),
        posterior.ending().words());
    Columns.lines(parameters(result)).forEach(out::println);
    out.println();
    Columns.lines(targets(result)).forEach(out::println);
    out.println();
    out.println(
        "All targets at once: "
            + percent(result.allInside())
            + " of "
            + Text.count(result.draws().size(), "set")
            + " drawn from the posterior and run with fresh seeds.");
    if (effective(posterior) < FEW) {
      out.printf(
          Locale.ROOT,
          "The sample is worth only %.0f independent sets: read medians, not intervals, and try more"
              + " sets (--method most=...).%n",
          effective(posterior));
    }
  }

  private static double effective(Posterior posterior) {
    return posterior.generations().get(posterior.generations().size() - 1).effective();
  }

  private static List<List<String>> parameters(CalibrationResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "parameter",
            "prior median (95 %)",
            "posterior median (95 %)",
            "central set",
            "identified",
            "contraction"));
    List<Dimension> dimensions = result.calibration().prior().dimensions();
    double[] central = result.central();
    for (int d = 0; d < dimensions.size(); d++) {
      Identification identification = result.identification(d);
      rows.add(
          List.of(
              dimensions.get(d).name(),
              interval(result.prior(d)),
              interval(result.posterior(d)),
              number(central[d]),
              identification.verdict().word(),
              String.format(Locale.ROOT, "%.2f", identification.contraction())));
    }
    return rows;
  }

  private static List<List<String>> targets(CalibrationResult result) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("target", "range", "prediction: median (95 %)", "inside", "with prior"));
    List<Target> targets = result.calibration().targets();
    for (int t = 0; t < targets.size(); t++) {
      Target target = targets.get(t);
      rows.add(
          List.of(
              target.name(),
              number(target.goal().low()) + " to " + number(target.goal().high()),
              interval(result.prediction(t)),
              percent(result.inside(t)),
              percent(result.insideBefore(t))));
    }
    return rows;
  }

  static String interval(double[] quantiles) {
    return number(quantiles[1]) + " (" + number(quantiles[0]) + " to " + number(quantiles[2]) + ")";
  }

  /** Three significant digits. */
  static String number(double value) {
    return Double.isFinite(value)
        ? Text.number(new BigDecimal(value).round(DIGITS).doubleValue())
        : "undefined";
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
