package org.skilled.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skilled.model.Quantity;
import org.skilled.study.Amount;

/** How many runs failed, why, which, and what that does to the results. */
final class FailuresPart implements Part {
  private static final int MOST_REASONS = 20;
  private static final int EXAMPLES = 3;

  private final Facts facts;

  FailuresPart(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String id() {
    return "failures";
  }

  @Override
  public String title() {
    return "Failed runs";
  }

  @Override
  public void write(Html html) {
    int failed = facts.manifest().failed();
    int runs = facts.manifest().runs();
    if (failed == 0) {
      html.element("p", String.format(Locale.ROOT, "None of the %,d runs failed.", runs));
      return;
    }
    html.element(
        "p",
        String.format(
            Locale.ROOT,
            "%,d of %,d runs failed (%.1f %%). All figures stand on the runs that finished.",
            failed,
            runs,
            100.0 * failed / runs),
        "class",
        "verdict");
    reasons(html);
    html.element("p", where());
    html.open("ul");
    for (String outcome : facts.experiment().outcomes()) {
      html.element("li", bounds(outcome));
    }
    html.close("ul").line();
  }

  private void reasons(Html html) {
    Map<String, Integer> counts = facts.results().failures();
    Map<String, List<String>> examples = new LinkedHashMap<>();
    facts
        .results()
        .visit(
            0,
            facts.manifest().runs(),
            (run, id, reason) -> {
              if (reason != null && (examples.containsKey(reason) || examples.size() < 1000)) {
                List<String> ids = examples.computeIfAbsent(reason, first -> new ArrayList<>());
                if (ids.size() < EXAMPLES) {
                  ids.add(id);
                }
              }
            });
    int shown = 0;
    for (Map.Entry<String, Integer> reason : counts.entrySet()) {
      if (shown++ == MOST_REASONS) {
        html.element(
            "p",
            "Further reasons: "
                + (counts.size() - MOST_REASONS)
                + "; all are in the column 'reason' of runs.parquet.");
        break;
      }
      html.open("section", "class", "failure");
      html.open("p").element("strong", String.format(Locale.ROOT, "%,d × ", reason.getValue()));
      html.element("code", reason.getKey()).close("p");
      for (String id : examples.getOrDefault(reason.getKey(), List.of())) {
        Snippet.command(html, facts.commands().replay(id));
      }
      html.close("section").line();
    }
  }

  /** Whether failures crowd at some points, which would bend the results. */
  private String where() {
    double[][] values = facts.values(facts.experiment().outcomes().get(0));
    int touched = 0;
    int empty = 0;
    for (double[] point : values) {
      long finished = java.util.Arrays.stream(point).filter(Double::isFinite).count();
      touched += finished < point.length ? 1 : 0;
      empty += finished == 0 ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "They are spread over %,d of %,d design points; %,d points have no finished run and are"
            + " missing from charts and comparisons. Where runs fail because of what the outcome"
            + " would have been, means of the rest are biased; no figure here corrects for that.",
        touched,
        values.length,
        empty);
  }

  private String bounds(String outcome) {
    Quantity quantity = facts.quantity(outcome);
    double sum = 0;
    long finished = 0;
    long all = 0;
    for (double[] point : facts.values(outcome)) {
      for (double value : point) {
        all++;
        if (Double.isFinite(value)) {
          finished++;
          sum += value;
        }
      }
    }
    String mean = outcome + ": mean of the finished runs " + Amount.of(sum / finished);
    if (Double.isInfinite(quantity.max() - quantity.min())) {
      return mean + "; it has no bounds, so the failed runs could have moved it anywhere.";
    }
    double missing = all - finished;
    return mean
        + "; had all runs finished, it would lie between "
        + Amount.of((sum + missing * quantity.min()) / all)
        + " and "
        + Amount.of((sum + missing * quantity.max()) / all)
        + ".";
  }
}
