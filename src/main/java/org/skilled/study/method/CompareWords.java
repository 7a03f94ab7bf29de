package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Share;
import org.skilled.analysis.decision.Comparison;
import org.skilled.analysis.decision.Grid;
import org.skilled.analysis.decision.Levers;
import org.skilled.analysis.sample.Output;

/**
 * What a comparison comes to, in words.
 *
 * @param costs one a lever; null if nobody says
 * @param budget what may be spent; NaN if every cost is taken as a budget
 * @param robust share of worlds from which the best is called robust
 */
record CompareWords(
    Output output, Comparison comparison, double @Nullable [] costs, double budget, double robust) {
  private static final int MOST_RIVALS = 4;

  String answer() {
    double @Nullable [] prices = costs;
    if (prices == null) {
      return choice(IntStream.range(0, comparison.labels().size()).toArray(), "Of all, ");
    }
    List<String> answers = new ArrayList<>();
    double[] budgets = Double.isNaN(budget) ? Comparison.budgets(prices) : new double[] {budget};
    for (double spent : budgets) {
      int[] affordable = Comparison.affordable(prices, spent);
      String amount = "For a budget of " + Interests.number(spent) + ", ";
      if (affordable.length == 0) {
        answers.add(amount + "nothing can be had.");
      } else if (affordable.length > 1) {
        answers.add(choice(affordable, amount));
      }
    }
    return String.join(" ", answers);
  }

  private String choice(int[] levers, String opening) {
    Comparison.Choice choice = comparison.choice(levers);
    String leader = "'" + comparison.labels().get(choice.leader()) + "'";
    String mean = mean(choice.leader());
    if (choice.isBest()) {
      String near = worlds(choice.near());
      int second = second(levers, choice.leader());
      Estimate lead = comparison.differences().of(choice.leader(), second);
      String by =
          " (mean "
              + mean
              + "), "
              + size(lead)
              + " from '"
              + comparison.labels().get(second)
              + "', the next";
      if (comparison.worldMeans()[0].length == 1) {
        return opening
            + leader
            + " is best"
            + by
            + ". There is one world, so nothing is said of"
            + " how robust that is.";
      }
      return choice.isRobust(robust)
          ? opening
              + leader
              + " is robustly best"
              + by
              + "; it is within what matters of the best"
              + " in "
              + near
              + "."
          : opening
              + leader
              + " is best on average"
              + by
              + ", but not robustly: it is within what"
              + " matters of the best only in "
              + near
              + ".";
    }
    List<String> rivals = new ArrayList<>();
    choice.rivals().stream()
        .sorted(Comparator.comparingDouble(this::badness))
        .limit(MOST_RIVALS)
        .forEach(lever -> rivals.add("'" + comparison.labels().get(lever) + "'"));
    int more = choice.rivals().size() - rivals.size();
    if (more > 0) {
      rivals.add(more + " more");
    }
    return opening
        + "no winner can be named: "
        + leader
        + " has the best mean ("
        + mean
        + "), but cannot be told apart from "
        + Cells.list(rivals)
        + ".";
  }

  private double badness(int lever) {
    double mean = comparison.differences().means()[lever];
    return comparison.higher() ? -mean : mean;
  }

  private int second(int[] levers, int leader) {
    return IntStream.of(levers)
        .filter(lever -> lever != leader)
        .boxed()
        .min(Comparator.comparingDouble(this::badness))
        .orElse(leader);
  }

  private String mean(int lever) {
    return Interests.number(comparison.differences().means()[lever]);
  }

  private static String size(Estimate lead) {
    return Interests.number(lead.value())
        + " ("
        + Interests.number(lead.low())
        + " to "
        + Interests.number(lead.high())
        + ")";
  }

  private static String worlds(Share share) {
    return String.format(
        Locale.ROOT,
        "%.0f %% (%.0f to %.0f %%) of worlds",
        100 * share.share(),
        100 * share.low(),
        100 * share.high());
  }

  List<String> notes(Levers levers, Grid grid) {
    List<String> notes = new ArrayList<>();
    String worlds =
        grid.worlds() == 1
            ? "one world"
            : Cells.count(grid.worlds(), "world")
                + " (which differ in "
                + shortened(levers.worlds())
                + ")";
    notes.add(
        String.format(
            Locale.ROOT,
            "%s, %s and %s. %s All intervals of differences hold together in 95 %% of samples"
                + " (max-t over all pairs), so the best may be looked for among them.",
            Cells.count(levers.labels().size(), "intervention"),
            worlds,
            Cells.count(grid.replicates(), "replicate"),
            grid.paired()
                ? "Replicates share their luck, so differences are paired."
                : "Replicates have luck of their own, so worlds are the units."));
    notes.add(
        String.format(
            Locale.ROOT,
            "Baseline: '%s'. %s outcomes are better. A difference of %s or more matters"
                + " (compare.matters).",
            comparison.labels().get(comparison.baseline()),
            comparison.higher() ? "Higher" : "Lower",
            Interests.number(comparison.matters())));
    if (grid.worlds() > 1) {
      notes.add(
          "Worlds are taken as a sample of what is possible, each as likely as any other; the"
              + " largest regret is that of these worlds, and others may hold larger ones.");
    }
    if (!Double.isNaN(comparison.regret().luck())) {
      notes.add(
          "The best of a world is partly the luckiest: regrets are too large by about "
              + Interests.number(comparison.regret().luck())
              + " on average, the same for all; more replicates make that smaller.");
    }
    if (grid.leftOut() > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%.0f %% of the runs were left out, so that all interventions stand on the same"
                  + " worlds and replicates, because some runs have no %s. If runs fail more under"
                  + " some interventions, this favours them.",
              100 * grid.leftOut(),
              output.name()));
    }
    if (costs != null) {
      notes.add("Costs are as given (" + Arrays.stream(costs).distinct().count() + " different).");
    }
    return notes;
  }

  private static String shortened(List<String> names) {
    int most = 4;
    return names.size() <= most
        ? Cells.list(names)
        : String.join(", ", names.subList(0, most - 1))
            + " and "
            + (names.size() - most + 1)
            + " more";
  }
}
