package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.agreement.Tiers;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.chart.RankedIndices;
import org.skilled.study.Figure;
import org.skilled.study.Study;

/** What methods that rank inputs have in common: words on who stands out, tiers, and a chart. */
final class RankedInputs {
  private static final int MOST_NAMED = 3;
  private static final int MOST_TOGETHER = 6;

  private final Ranking ranking;
  private final Tiers tiers;

  RankedInputs(Ranking ranking) {
    this(ranking, Tiers.of(ranking));
  }

  RankedInputs(Ranking ranking, Tiers tiers) {
    this.ranking = ranking;
    this.tiers = tiers;
  }

  /**
   * The tier of an input with its letters: {@code 1 a}, or {@code 1-2 ab} where it may be in
   * several; a dash if it is not known.
   */
  String tier(String input) {
    int at = ranking.inputs().indexOf(input);
    int tier = tiers.tier().get(at);
    return tier == 0 || !tiers.isJudged() ? "-" : tiers.words(at) + " " + tiers.letters().get(at);
  }

  /** The number of the first tier that an input may be in; 0 if it is not known. */
  int tierNumber(String input) {
    return tiers.isJudged() ? tiers.tier().get(ranking.inputs().indexOf(input)) : 0;
  }

  /** Which inputs stand out, first the strongest with their intervals. */
  String standOut() {
    List<Integer> strong = ranking.order().stream().filter(ranking::matters).toList();
    int size = ranking.inputs().size();
    if (strong.isEmpty()) {
      return "None of "
          + Cells.count(size, "input")
          + " stands out from inputs that do nothing ("
          + ranking.index()
          + " above "
          + Digits.three(ranking.floor())
          + ").";
    }
    return strong.size()
        + " of "
        + Cells.count(size, "input")
        + (strong.size() == 1 ? " stands" : " stand")
        + " out from inputs that do nothing ("
        + ranking.index()
        + " above "
        + Digits.three(ranking.floor())
        + "), first "
        + named(strong)
        + "."
        + together();
  }

  /** The strongest inputs, where nothing tells whether they stand out. */
  String strongest() {
    List<Integer> known =
        ranking.order().stream()
            .filter(input -> !Double.isNaN(ranking.values().get(input).value()))
            .toList();
    return known.isEmpty() ? "No input has an index." : "Strongest: " + named(known) + ".";
  }

  private String named(List<Integer> inputs) {
    return Cells.list(
        inputs.stream()
            .limit(MOST_NAMED)
            .map(
                input ->
                    ranking.inputs().get(input)
                        + " with "
                        + Digits.both(ranking.values().get(input)))
            .toList());
  }

  /** Which inputs of the first tier cannot be told apart, behind a space; empty if it holds one. */
  String together() {
    if (!tiers.isJudged()) {
      return "";
    }
    List<String> first = new ArrayList<>();
    for (int input : ranking.order()) {
      if (tiers.tier().get(input) == 1) {
        first.add(ranking.inputs().get(input));
      }
    }
    int size = first.size();
    if (size < 2) {
      return "";
    }
    return size <= MOST_TOGETHER
        ? " " + Cells.list(first) + " cannot be told apart."
        : " The first " + size + " cannot be told apart.";
  }

  /** A note on what tiers and letters are. */
  static String note() {
    return "Tiers: inputs without a tier in common differ for sure (95 %, over all pairs together);"
        + " inputs that share a letter cannot be told apart.";
  }

  /** The chart of all inputs. */
  Figure figure(
      Study study, Output output, String method, String index, String note, String table) {
    List<RankedIndices.Row> rows = new ArrayList<>();
    for (int input : ranking.order()) {
      String name = ranking.inputs().get(input);
      String remark = tiers.isJudged() && tiers.count() > 1 ? "tier " + tiers.words(input) : "";
      rows.add(
          new RankedIndices.Row(name, ranking.values().get(input), remark, ranking.matters(input)));
    }
    String floor =
        Double.isNaN(ranking.floor())
            ? "Point: index; bar: its 95 % interval. "
            : "Point: index, filled if it stands out; bar: its 95 % interval; grey: where all"
                + " inputs without effect lie 95 % of the time. ";
    return new Figure(
        method + "-" + output.name(),
        index
            + " of each input on "
            + output.name()
            + ", with 95 % intervals. "
            + (Double.isNaN(ranking.floor()) ? strongest() : standOut()),
        RankedIndices.draw(
            new RankedIndices.Data(
                study.title(),
                index + " of each input on " + output.label(),
                rows,
                ranking.floor(),
                (floor + note).strip(),
                study.caption(output, method))),
        table);
  }
}
