package org.skilled.experiment.design;

import java.util.Locale;
import java.util.stream.Collectors;
import org.skilled.problem.InputException;

/** How long points are drawn again before constraints are said to leave hardly any room. */
final class Fitting {
  /** Points tried before giving up is thought of. */
  static final long PATIENCE = 100_000;

  /** At least one in so many must fit. */
  static final long RAREST = 1000;

  private Fitting() {}

  /** That hardly any point fits. */
  static InputException tooRare(Space space, long kept, long tried) {
    String written =
        space.constraints().stream()
            .map(constraint -> "'" + constraint.text() + "'")
            .collect(Collectors.joining(" and "));
    return Demands.fault(
        Demands.CONSTRAINTS,
        String.format(
            Locale.ROOT,
            "leave hardly any room: of %,d points drawn, %s fit %s; at least 1 in %,d must, so widen the"
                + " constraints, or narrow the factors' ranges towards where they hold",
            tried,
            kept == 0 ? "none" : String.format(Locale.ROOT, "only %,d", kept),
            written,
            RAREST));
  }
}
