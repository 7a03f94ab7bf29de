package org.skilled.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.calibration.Recovery;
import org.skilled.experiment.calibration.RecoveryResult;

/** The table of a recovery study as people read it on a terminal. */
final class RecoveryText {
  private RecoveryText() {}

  static void print(RecoveryResult result, PrintWriter out) {
    out.println(
        result.calibration().name()
            + ": "
            + Text.count(result.trials().size(), "known parameter set")
            + " recovered ("
            + result.redrawn()
            + " drawn anew, because a statistic of theirs was not defined)");
    out.println();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "parameter",
            "50 % interval covers (95 %)",
            "95 % interval covers (95 %)",
            "ranks even (p)",
            "correlation",
            "contraction"));
    List<Dimension> dimensions = result.calibration().prior().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      Recovery recovery = result.recovery(d);
      rows.add(
          List.of(
              dimensions.get(d).name(),
              coverage(recovery.half()),
              coverage(recovery.most()),
              CalibrationText.number(recovery.uniform()),
              CalibrationText.number(recovery.correlation()),
              CalibrationText.number(result.contraction(d))));
    }
    Columns.lines(rows).forEach(out::println);
  }

  private static String coverage(Recovery.Coverage coverage) {
    return CalibrationText.percent(coverage.share())
        + " ("
        + CalibrationText.percent(coverage.low())
        + " to "
        + CalibrationText.percent(coverage.high())
        + ")";
  }
}
