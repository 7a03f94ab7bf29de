package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skilled.analysis.contrast.Contrast;
import org.skilled.analysis.contrast.Contrast.Unit;
import org.skilled.analysis.contrast.Contrasts;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.experiment.store.StableNumber;

/** Differences between values of inputs, in words. */
record ContrastWords(Sample sample, Output output, Contrasts contrasts, RankedInputs ranked) {
  private static final int MOST_NAMED = 3;
  private static final int MOST_UNCLEAR = 6;
  private static final int DIGITS = 5;

  /** What was taken off: {@code 0.2}; {@code lower third}. */
  String from(Contrast contrast) {
    return contrast.isThirds() ? "lower third" : value(contrast.input(), contrast.from());
  }

  /** What it was taken off from. */
  String to(Contrast contrast) {
    return contrast.isThirds() ? "upper third" : value(contrast.input(), contrast.to());
  }

  private String value(int position, double value) {
    Input input = sample.inputs().get(position);
    return input.isCategory()
        ? input.levels().get((int) value)
        : StableNumber.rounded(value, DIGITS);
  }

  String input(Contrast contrast) {
    return sample.inputs().get(contrast.input()).name();
  }

  /** {@code site.culture from 0.5 to 0.9}. */
  String setting(Contrast contrast) {
    return contrast.isThirds()
        ? input(contrast) + " from its lower to its upper third"
        : input(contrast) + " from " + from(contrast) + " to " + to(contrast);
  }

  /** What moves the output most, and what cannot be told from nothing. */
  String answer() {
    List<Contrast> strongest = new ArrayList<>();
    List<String> unclear = new ArrayList<>();
    for (int input : contrasts.inputs()) {
      List<Contrast> clear = contrasts.of(input).stream().filter(Contrast::isClear).toList();
      if (clear.isEmpty()) {
        unclear.add(sample.inputs().get(input).name());
      } else {
        strongest.add(clear.get(0));
      }
    }
    String all =
        contrasts.contrasts().size() == 1
            ? " interval"
            : " intervals that hold for all differences together";
    if (strongest.isEmpty()) {
      Contrast most = contrasts.of(contrasts.inputs().get(0)).get(0);
      return "No difference can be told from none; the largest is "
          + named(most)
          + (most.together().hasInterval() ? " (95 %" + all + ")." : ", without an interval.");
    }
    return "Largest clear difference"
        + (strongest.size() == 1 ? ": " : "s: ")
        + strongest.stream().limit(MOST_NAMED).map(this::named).collect(Collectors.joining("; "))
        + " (95 %"
        + all
        + ")."
        + ranked.together()
        + rest(strongest, unclear);
  }

  private String named(Contrast contrast) {
    return setting(contrast) + ": " + Digits.signed(contrast.estimate());
  }

  private String rest(List<Contrast> strongest, List<String> unclear) {
    int more = strongest.size() - MOST_NAMED;
    String others =
        more <= 0
            ? ""
            : " "
                + Cells.count(more, "other input")
                + (more == 1 ? " makes" : " make")
                + " a clear difference too.";
    if (unclear.isEmpty()) {
      return others;
    }
    return others
        + " No clear difference: "
        + (unclear.size() <= MOST_UNCLEAR
            ? Cells.list(unclear)
            : Cells.count(unclear.size(), "input"))
        + ".";
  }

  /** What a reader must know to trust or doubt it. */
  List<String> notes(boolean sharedLuck) {
    List<String> notes = new ArrayList<>();
    if (contrasts.base() >= 0) {
      notes.add(
          "Each setting is compared with the baseline, at which the mean is "
              + Digits.three(output.means()[contrasts.base()])
              + "; what inputs do together is not seen.");
    }
    if (has(Unit.REPLICATES)) {
      notes.add(
          sharedLuck
              ? "Replicates share their luck, so they are compared pair by pair, at points that"
                  + " differ in one input alone."
              : "Replicates are compared in pairs, at points that differ in one input alone.");
    }
    if (has(Unit.REPLICATES) && replicates().distinct().count() > 1) {
      notes.add(
          "Points differ in their number of replicates: those are compared that most have, and"
              + " pairs of points with fewer are left out.");
    }
    if (has(Unit.PAIRS)) {
      notes.add(
          (replicates().max().orElse(0) > 1
                  ? "Too few points have replicates in common"
                  : "Points were run once")
              + ", so pairs of points that differ in one input alone are the sample:"
              + " intervals hold the luck of runs and what depends on other inputs.");
    }
    if (has(Unit.POINTS)) {
      notes.add(
          "Where other inputs vary too, groups of points are compared (Welch): a difference is that"
              + " over the whole range of the others, and the thirds are of the points in the order"
              + " of the input.");
      if (sharedLuck) {
        notes.add(
            output.replicates() > 1
                ? "Replicates share their luck, so intervals of groups hold both how points differ"
                    + " and how far the difference changes between replicates; with few of these"
                    + " they are wide."
                : "All points share the luck of one run, so intervals of groups hold for that luck"
                    + " only; replicate runs.");
      }
    }
    List<Contrast> cautious = contrasts.contrasts().stream().filter(Contrast::cautious).toList();
    if (!cautious.isEmpty()) {
      notes.add(cautious(cautious));
    }
    int count = contrasts.contrasts().size();
    if (count > 1) {
      notes.add(
          "Intervals hold for all "
              + Cells.count(count, "difference")
              + " together in 95 % of cases (Šidák), so the largest may be looked for among them;"
              + " the table has those of each alone too.");
    }
    notes.addAll(withoutInterval());
    return notes;
  }

  /** Why differences have none, by cause. */
  private List<String> withoutInterval() {
    List<Contrast> without =
        contrasts.contrasts().stream().filter(each -> !each.together().hasInterval()).toList();
    List<String> notes = new ArrayList<>();
    if (without.stream().anyMatch(each -> each.alone().n() < 2 && each.unit() != Unit.POINTS)) {
      notes.add(
          "Where a point has a single finished run, or one alone in common with another, nothing"
              + " tells how far luck made the difference, so it has no interval; replicate runs.");
    }
    if (without.stream().anyMatch(each -> each.alone().n() < 2 && each.unit() == Unit.POINTS)) {
      notes.add(
          "Where a group has a single point, nothing tells how far other inputs made the"
              + " difference, so it has no interval.");
    }
    if (without.stream().anyMatch(each -> each.alone().n() > 1)) {
      notes.add(
          "Where a few observations all agree, they may do so by chance, so the difference has no"
              + " interval; more replicates would tell.");
    }
    return notes;
  }

  /** The number of runs of each point. */
  private IntStream replicates() {
    return IntStream.range(0, output.size()).map(point -> output.runs(point).length);
  }

  /** Why intervals are wide where nearly all is the same. */
  private String cautious(List<Contrast> cautious) {
    boolean all = cautious.size() == contrasts.contrasts().size();
    String where =
        all
            ? "in all differences"
            : cautious.size() <= MOST_NAMED
                ? "of " + Cells.list(cautious.stream().map(this::setting).toList())
                : "in " + cautious.size() + " of the differences";
    return "More than half of the values that are compared are equal "
        + where
        + ": they hide how far others may lie, so these intervals count two more, at either end of"
        + " what is possible (Agresti), and are wide where there are few, up to all that is possible.";
  }

  private boolean has(Unit unit) {
    return contrasts.contrasts().stream().anyMatch(contrast -> contrast.unit() == unit);
  }
}
