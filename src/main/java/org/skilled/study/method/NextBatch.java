package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.study.DataTable;
import org.skilled.study.Options;
import org.skilled.study.Section;
import org.skilled.study.Study;

/**
 * The next batch worth running, from what methods say of the runs at hand: how many more points
 * would decide what is undecided (intervals narrow with the root of their number), whether to add
 * points or replicates, and which design comes next.
 *
 * <p>Where a new point costs no more than a new run at an old one, new points always narrow indices
 * of the mean more than replicates do; a second replicate is worth its cost to tell luck from
 * effect. Forecasts hold if indices stay where they are, and are to be taken as orders of
 * magnitude.
 */
public final class NextBatch {
  /** The name of its sections, in the place of a method's. */
  public static final String NAME = "next";

  private static final int MOST_FACTOR = 100;
  private static final int MOST_NAMED = 6;
  private static final int MANY_INPUTS = 20;
  private static final int MORE_POINTS = 4;
  private static final int BLOCKS = 512;
  private static final int TRAJECTORIES = 20;
  private static final double MUCH_LUCK = 0.5;

  /** Replications that tell how much of the output is luck; more are better spent on points. */
  private static final int FEWEST = 2;

  private NextBatch() {}

  /** One input that is not decided, and how many times as many points would decide it. */
  private record Undecided(String input, Estimate index, double factor) {}

  /**
   * The section of an output.
   *
   * @param sections what methods say of it
   * @return null if none of them ranks inputs
   */
  public static @Nullable Section of(Study study, Output output, List<Section> sections) {
    List<Ranking> rankings = new ArrayList<>();
    for (Section section : sections) {
      if (section.ranking() != null) {
        rankings.add(section.ranking());
      }
    }
    if (rankings.isEmpty()) {
      return null;
    }
    Ranking main =
        rankings.stream()
            .filter(ranking -> !Double.isNaN(ranking.floor()))
            .min(Comparator.comparing(ranking -> IndexKind.of(ranking.index())))
            .orElse(rankings.get(0));
    List<Undecided> undecided = undecided(main, rankings);
    NoiseShare noise = NoiseShare.of(output);
    Plan plan = plan(study, rankings, undecided, output);
    List<String> notes = new ArrayList<>();
    if (!plan.frozen().isEmpty()) {
      notes.add(
          "Keep as factors: "
              + some(plan.kept())
              + ". Give one value each to "
              + some(plan.frozen())
              + ".");
    }
    if (!isLuckKnown(study)) {
      notes.add(luck(noise, replicates(output)));
    }
    notes.add(
        "Forecasts hold only if indices stay where they are; those of undecided inputs may well"
            + " move, so forecasts may be off by ten times.");
    return new Section(
        NAME,
        output.name(),
        "The next batch",
        answer(study, output, main, undecided, plan),
        summary(study, undecided, plan),
        List.of(table(study, output, main, undecided), inputs(output, plan)),
        List.of(),
        notes,
        null);
  }

  /** Whether the analyst has said how much luck there is, or that there is none. */
  private static boolean isLuckKnown(Study study) {
    Options options = study.settings().options();
    return "yes".equals(options.text(SobolMethod.DETERMINISTIC))
        || options.text(MorrisMethod.NOISE) != null;
  }

  /** Runs at each point of what comes next. */
  private static int wanted(Study study, Output output) {
    return isLuckKnown(study) ? replicates(output) : Math.max(FEWEST, replicates(output));
  }

  /** Runs a point, as they are in the mean. */
  private static int replicates(Output output) {
    return Math.max(1, Math.round((float) output.runs() / output.size()));
  }

  private static String some(List<String> names) {
    int more = names.size() - MOST_NAMED;
    return more <= 0
        ? Cells.list(names)
        : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + more + " more";
  }

  private static DataTable inputs(Output output, Plan plan) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    plan.kept().forEach(input -> rows.add(List.of(output.name(), input, true)));
    plan.frozen().forEach(input -> rows.add(List.of(output.name(), input, false)));
    return new DataTable(
        NAME + "-inputs",
        "One row an output and input: whether it stays a factor in the next batch.",
        List.of("output", "input", "kept"),
        rows);
  }

  /** Inputs of which no method says that they matter, nor this one that they do not. */
  private static List<Undecided> undecided(Ranking ranking, List<Ranking> all) {
    List<Undecided> undecided = new ArrayList<>();
    for (int input : ranking.order()) {
      Estimate value = ranking.values().get(input);
      String name = ranking.inputs().get(input);
      if (value.hasInterval()
          && value.covers(ranking.floor())
          && all.stream().noneMatch(each -> isCalled(each, name))) {
        double gap = Math.abs(value.value() - ranking.floor());
        double half =
            value.value() > ranking.floor()
                ? value.value() - value.low()
                : value.high() - value.value();
        double factor = gap > 0 ? half / gap * (half / gap) : Double.POSITIVE_INFINITY;
        undecided.add(new Undecided(name, value, Math.max(1, factor)));
      }
    }
    return undecided;
  }

  /** Inputs of too few trajectories for an interval: nothing says that they may be left out. */
  private static List<String> unknown(Ranking ranking) {
    return ranking.order().stream()
        .filter(
            input -> ranking.index().equals("mu*") && !ranking.values().get(input).hasInterval())
        .map(ranking.inputs()::get)
        .toList();
  }

  private static boolean isCalled(Ranking ranking, String input) {
    int at = ranking.inputs().indexOf(input);
    return at >= 0 && ranking.matters(at);
  }

  /**
   * A design.
   *
   * @param design as in an experiment file
   * @param runs how many it takes
   * @param adds whether runs at hand are part of it
   * @param kept inputs that stay factors
   * @param frozen inputs that get one value
   */
  private record Plan(
      String design, long runs, boolean adds, List<String> kept, List<String> frozen, String why) {}

  private static Plan plan(
      Study study, List<Ranking> rankings, List<Undecided> undecided, Output output) {
    List<String> subjects = study.sample().subjects();
    Set<String> strong = new LinkedHashSet<>();
    for (Ranking ranking : rankings) {
      for (int i = 0; i < ranking.inputs().size(); i++) {
        if (ranking.matters(i)) {
          strong.add(ranking.inputs().get(i));
        }
      }
    }
    boolean none = strong.isEmpty();
    undecided.forEach(each -> strong.add(each.input()));
    rankings.forEach(each -> strong.addAll(unknown(each)));
    boolean judged = rankings.stream().anyMatch(ranking -> !Double.isNaN(ranking.floor()));
    List<String> kept =
        InputCheck.oneOfTwins(
            study.sample(),
            judged && !strong.isEmpty()
                ? subjects.stream().filter(strong::contains).toList()
                : subjects);
    List<String> frozen = subjects.stream().filter(name -> !kept.contains(name)).toList();
    Layout layout = study.sample().layout();
    int wanted = wanted(study, output);
    if (layout instanceof Layout.Trajectories && !judged && replicates(output) < wanted) {
      return new Plan(
          "the same points, run a second time",
          output.size(),
          true,
          subjects,
          List.of(),
          "only that tells effects from luck, and so which inputs can be left out");
    }
    if (layout instanceof Layout.Radial radial) {
      long blocks = blocks(radial.blocks(), undecided);
      boolean second = radial.secondOrder();
      long points = blocks * (second ? 2L * radial.groups() + 2 : radial.groups() + 2L);
      return new Plan(
          "{kind: saltelli, size: " + blocks + ", secondOrder: " + second + "}",
          points * wanted - output.runs(),
          true,
          subjects,
          List.of(),
          undecided.isEmpty()
              ? "twice the blocks make intervals some 0.7 as wide; those at hand are its first"
              : "more blocks of the same design; those at hand are its first");
    }
    if (judged && none) {
      int points = MORE_POINTS * study.sample().points();
      return new Plan(
          "{kind: latin-hypercube, points: " + points + "}",
          (long) points * wanted,
          false,
          InputCheck.oneOfTwins(study.sample(), subjects),
          List.of(),
          "no input stands out; four times as many points show effects half as large, and wider"
              + " ranges would show larger ones");
    }
    if (kept.size() > MANY_INPUTS) {
      return new Plan(
          "{kind: morris, trajectories: " + TRAJECTORIES + ", levels: 4}",
          (long) TRAJECTORIES * (kept.size() + 1) * wanted,
          false,
          kept,
          frozen,
          kept.size() + " inputs are too many for Sobol' indices, so screen them first");
    }
    String why =
        layout instanceof Layout.Trajectories && judged
            ? "Sobol' indices tell how much each of the inputs that passed the screening does, and"
                + " with which others"
            : isInteractionLikely(rankings)
                ? "some inputs act up and down or together with others, which only Sobol' indices"
                    + " can tell apart"
                : "Sobol' indices add how much of the variance each input makes, alone and with"
                    + " others";
    return new Plan(
        "{kind: saltelli, size: " + BLOCKS + ", secondOrder: false}",
        (long) BLOCKS * (kept.size() + 2) * wanted,
        false,
        kept,
        frozen,
        why);
  }

  private static long blocks(int now, List<Undecided> undecided) {
    double factor = 2;
    for (Undecided each : undecided) {
      factor = Math.max(factor, Math.min(8, each.factor()));
    }
    return Long.highestOneBit(Math.max(2, (long) Math.ceil(now * factor)) * 2 - 1);
  }

  /** Whether an input matters by an index that sees all, but not by one of what rises or falls. */
  private static boolean isInteractionLikely(List<Ranking> rankings) {
    Set<String> broad = new LinkedHashSet<>();
    Set<String> monotonic = new LinkedHashSet<>();
    boolean asked = false;
    for (Ranking ranking : rankings) {
      IndexKind kind = IndexKind.of(ranking.index());
      asked |= kind == IndexKind.MONOTONIC;
      for (int i = 0; i < ranking.inputs().size(); i++) {
        if (ranking.matters(i)) {
          (kind == IndexKind.MONOTONIC ? monotonic : broad).add(ranking.inputs().get(i));
        }
      }
    }
    broad.removeAll(monotonic);
    return asked && !broad.isEmpty();
  }

  private static String answer(
      Study study, Output output, Ranking main, List<Undecided> undecided, Plan plan) {
    int wanted = wanted(study, output);
    String each = wanted == 1 ? "one" : wanted == 2 ? "two" : String.valueOf(wanted);
    String next =
        String.format(
            Locale.ROOT,
            "Next: %s on %s, %,d %s: %s.",
            plan.design(),
            Cells.count(plan.kept().size(), study.sample().isGrouped() ? "group" : "input"),
            plan.runs(),
            (plan.adds() ? "more runs" : "runs")
                + (plan.adds() && replicates(output) == wanted
                    ? ""
                    : plan.adds()
                        ? ", with which every point, old and new, has " + each
                        : ", " + each + " a point"),
            plan.why());
    if (Double.isNaN(main.floor())) {
      return next;
    }
    if (undecided.isEmpty()) {
      return "By "
          + main.index()
          + ", all inputs are decided: they stand out, or their intervals lie below the floor. "
          + (study.sample().layout() instanceof Layout.Radial
              ? "More runs would not change that, only narrow the shares. " + next
              : next);
    }
    Undecided first =
        undecided.stream().min(Comparator.comparingDouble(Undecided::factor)).orElseThrow();
    String more =
        first.factor() <= MOST_FACTOR
            ? String.format(
                Locale.ROOT,
                "; %s would be with some %,d points in the place of %,d",
                first.input(),
                points(study, first),
                study.sample().points())
            : "; none would be with a hundred times as many points";
    return "By "
        + main.index()
        + ", "
        + Cells.count(undecided.size(), "input")
        + (undecided.size() == 1 ? " is" : " are")
        + " undecided"
        + more
        + ". "
        + next;
  }

  private static long points(Study study, Undecided undecided) {
    return (long) Math.ceil(study.sample().points() * undecided.factor());
  }

  private static String luck(NoiseShare noise, int replicates) {
    double share = noise.ofLuck();
    if (Double.isNaN(share)) {
      return "Points were run once, so nothing tells how much of the output is luck; run each at"
          + " least twice.";
    }
    String said =
        String.format(Locale.ROOT, "Luck makes %.0f %% of the variance of a run. ", 100 * share);
    return share > MUCH_LUCK
        ? said
            + "More points still narrow indices more than more replicates do, where a point costs no"
            + " more than a run; two replicates are enough to know the luck."
        : replicates > 2
            ? said + "Two replicates a point would do; spend the rest on points."
            : said + "Spend further runs on points, not on replicates.";
  }

  private static List<List<String>> summary(Study study, List<Undecided> undecided, Plan plan) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("WHAT", "POINTS OR RUNS"));
    rows.add(
        List.of("design: " + plan.design(), String.format(Locale.ROOT, "%,d runs", plan.runs())));
    for (Undecided each : undecided) {
      rows.add(
          List.of(
              "to decide " + each.input(),
              each.factor() > MOST_FACTOR
                  ? "more than " + MOST_FACTOR + " times as many"
                  : String.format(Locale.ROOT, "%,d points", points(study, each))));
    }
    return rows;
  }

  private static DataTable table(
      Study study, Output output, Ranking main, List<Undecided> undecided) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Undecided each : undecided) {
      List<@Nullable Object> row =
          new ArrayList<>(List.of(output.name(), each.input(), main.index()));
      Cells.add(row, each.index());
      row.add(main.floor());
      row.add(each.factor() > MOST_FACTOR ? null : points(study, each));
      rows.add(row);
    }
    return new DataTable(
        NAME,
        "One row an output and input of which it is undecided whether it matters, and how many"
            + " points would decide it if its index stays where it is; none for more than a hundred"
            + " times as many.",
        List.of("output", "input", "index", "value", "low", "high", "floor", "points"),
        rows);
  }
}
