package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.agreement.RankAgreement;
import org.skilled.analysis.agreement.Tiers;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.chart.AgreementMatrix;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Section;
import org.skilled.study.Study;

/**
 * What several methods say of the same inputs: where they agree, where not, and why that may be.
 */
public final class Agreement {
  public static final String NAME = "agreement";
  private static final String CORRELATIONS = "agreement-correlations";
  private static final int MOST_NAMED = 4;

  private final List<String> methods = new ArrayList<>();
  private final List<Ranking> rankings = new ArrayList<>();
  private final List<Tiers> tiers = new ArrayList<>();
  private final List<String> inputs;

  private Agreement(List<Section> sections) {
    Set<String> names = new LinkedHashSet<>();
    for (Section section : sections) {
      Ranking ranking = section.ranking();
      if (ranking != null) {
        methods.add(section.method());
        rankings.add(ranking);
        tiers.add(Tiers.of(ranking));
        names.addAll(ranking.inputs());
      }
    }
    inputs = names.stream().sorted(Comparator.comparingDouble(name -> -meanShare(name))).toList();
  }

  /**
   * The section of an output.
   *
   * @param sections what methods say of it; those without a ranking are passed over
   * @return null if fewer than two of them rank inputs
   */
  public static @Nullable Section of(Study study, Output output, List<Section> sections) {
    Agreement agreement = new Agreement(sections);
    return agreement.rankings.size() < 2 ? null : agreement.section(study, output);
  }

  private Section section(Study study, Output output) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Methods ask different questions, so a difference is no fault: PRCC and SRC see what rises"
            + " or falls with an input, S1 what an input does alone, ST and mu* also what it does"
            + " together with others, delta and PAWN any change of the distribution, KS what tells"
            + " both sides of a threshold apart.");
    notes.add(
        "t1, t2, ...: tiers. Inputs without a tier in common differ for sure (95 %, over all pairs"
            + " together); t1-2 may be in either. *:"
            + " stands out from inputs that do nothing. The figures are in the table "
            + NAME
            + ".");
    if (rankings.stream().anyMatch(ranking -> Double.isNaN(ranking.floor()))) {
      notes.add("Some methods have no floor of noise, so they do not say whether inputs matter.");
    }
    if (study.sample().isGrouped()) {
      notes.add(
          "Inputs were moved in groups: indices of groups are set beside each other, and those of"
              + " single inputs apart from them, as a group may matter by one of its inputs alone."
              + " Methods that look at single inputs cannot tell those of a group apart where they"
              + " were moved together.");
    }
    notes.add(
        "Intervals of correlations hold for other runs, not for other inputs; methods on the same"
            + " runs share their luck, which these intervals do not count.");
    String answer = answer();
    return new Section(
        NAME,
        output.name(),
        "Agreement between methods",
        answer,
        summary(),
        List.of(table(output), correlations(output)),
        List.of(figure(study, output, answer)),
        notes,
        null);
  }

  /** 0 if no method gives it an index. */
  private double meanShare(String input) {
    double sum = 0;
    int count = 0;
    for (Ranking ranking : rankings) {
      double share = share(ranking, input);
      if (!Double.isNaN(share)) {
        sum += share;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double share(Ranking ranking, String input) {
    int at = ranking.inputs().indexOf(input);
    double largest =
        ranking.values().stream()
            .mapToDouble(value -> Double.isNaN(value.value()) ? 0 : value.value())
            .max()
            .orElse(0);
    if (at < 0 || Double.isNaN(ranking.values().get(at).value())) {
      return Double.NaN;
    }
    return largest > 0 ? Math.max(0, ranking.values().get(at).value() / largest) : 0;
  }

  /** Null if the method does not say. */
  private static @Nullable Boolean matters(Ranking ranking, String input) {
    int at = ranking.inputs().indexOf(input);
    boolean says =
        at >= 0
            && !Double.isNaN(ranking.floor())
            && !Double.isNaN(ranking.values().get(at).value());
    return says ? ranking.matters(at) : null;
  }

  private String answer() {
    List<String> all = new ArrayList<>();
    List<String> none = new ArrayList<>();
    List<String> differ = new ArrayList<>();
    for (String input : inputs) {
      List<Boolean> said = new ArrayList<>();
      for (Ranking ranking : rankings) {
        Boolean matters = matters(ranking, input);
        if (matters != null) {
          said.add(matters);
        }
      }
      if (said.size() > 1) {
        boolean yes = said.contains(true);
        boolean no = said.contains(false);
        (yes && no ? differ : yes ? all : none).add(input);
      }
    }
    if (all.size() + none.size() + differ.size() == 0) {
      return "Fewer than two methods say which inputs matter, so only their ranks can be compared.";
    }
    StringBuilder text = new StringBuilder();
    text.append(
        all.isEmpty()
            ? "No input matters by all methods."
            : "All methods agree that " + some(all) + (all.size() == 1 ? " matters." : " matter."));
    if (!none.isEmpty()) {
      boolean judged = rankings.stream().noneMatch(ranking -> Double.isNaN(ranking.floor()));
      text.append(judged ? " None finds that " : " None that has a floor of noise finds that ")
          .append(none.size() <= MOST_NAMED ? some(none) : "any of the other " + none.size())
          .append(none.size() == 1 ? " does anything." : " do anything.");
    }
    if (!differ.isEmpty()) {
      text.append(" They differ on ").append(some(differ)).append(": ").append(reason(differ));
    }
    return text.toString();
  }

  private static String some(List<String> names) {
    return names.size() <= MOST_NAMED
        ? Cells.list(names)
        : Cells.list(
            List.of(
                String.join(", ", names.subList(0, MOST_NAMED - 1)),
                (names.size() - MOST_NAMED + 1) + " more"));
  }

  /** The likely reason for the first input on which methods differ. */
  private String reason(List<String> differ) {
    String input = differ.get(0);
    Set<IndexKind> yes = new LinkedHashSet<>();
    Set<IndexKind> no = new LinkedHashSet<>();
    List<String> yesNames = new ArrayList<>();
    List<String> noNames = new ArrayList<>();
    for (Ranking ranking : rankings) {
      Boolean matters = matters(ranking, input);
      if (matters != null) {
        (matters ? yes : no).add(IndexKind.of(ranking.index()));
        (matters ? yesNames : noNames).add(ranking.index());
      }
    }
    String who = input + " matters by " + Cells.list(yesNames) + ", not by " + Cells.list(noNames);
    return who + ", " + why(yes, no);
  }

  private static String why(Set<IndexKind> yes, Set<IndexKind> no) {
    boolean broad = yes.contains(IndexKind.TOTAL) || yes.contains(IndexKind.DISTRIBUTION);
    if (yes.contains(IndexKind.MONOTONIC)) {
      return "as happens with weak inputs and few points: where effects rise or fall steadily,"
          + " regression needs the fewest.";
    }
    if (yes.contains(IndexKind.TOTAL) && no.contains(IndexKind.ALONE)) {
      return "as an input may that acts only together with others.";
    }
    if (no.contains(IndexKind.MONOTONIC) && (broad || yes.contains(IndexKind.ALONE))) {
      return "as an input may whose effect rises and falls, or depends on others.";
    }
    if (yes.contains(IndexKind.DISTRIBUTION) && no.contains(IndexKind.ALONE)) {
      return "as an input may that changes the spread or shape of the output more than its mean.";
    }
    if (yes.size() == 1 && yes.contains(IndexKind.REGIONAL)) {
      return "as an input may that matters near the threshold only.";
    }
    return "as happens with inputs near the floor of noise.";
  }

  private List<List<String>> summary() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("INPUT"));
    rankings.forEach(ranking -> head.add(ranking.index()));
    rows.add(head);
    for (String input : inputs) {
      List<String> row = new ArrayList<>(List.of(input));
      for (int m = 0; m < rankings.size(); m++) {
        Ranking ranking = rankings.get(m);
        if (Double.isNaN(share(ranking, input))) {
          row.add("-");
        } else {
          Boolean matters = matters(ranking, input);
          String mark = matters == null ? "" : matters ? " *" : "";
          String cell = (place(m, input) + mark).strip();
          row.add(cell.isEmpty() ? "?" : cell);
        }
      }
      rows.add(row);
    }
    return rows;
  }

  /**
   * {@code t1} for the first tier, {@code t1-2} for either of two; empty if the method has no
   * intervals to tell tiers by.
   */
  private String place(int method, String input) {
    Tiers of = tiers.get(method);
    return of.isJudged() ? "t" + of.words(rankings.get(method).inputs().indexOf(input)) : "";
  }

  private DataTable table(Output output) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String input : inputs) {
      for (int m = 0; m < rankings.size(); m++) {
        Ranking ranking = rankings.get(m);
        int at = ranking.inputs().indexOf(input);
        if (at >= 0) {
          List<@Nullable Object> row =
              new ArrayList<>(List.of(output.name(), input, methods.get(m), ranking.index()));
          Cells.add(row, ranking.values().get(at));
          boolean placed = tiers.get(m).isJudged() && tiers.get(m).tier().get(at) > 0;
          row.add(placed ? tiers.get(m).rank(at) : null);
          row.add(placed ? tiers.get(m).tier().get(at) : null);
          row.add(placed ? tiers.get(m).last().get(at) : null);
          row.add(matters(ranking, input));
          rows.add(row);
        }
      }
    }
    return new DataTable(
        NAME,
        "One row an output, input and method; inputs of one tier share its rank.",
        List.of(
            "output",
            "input",
            "method",
            "index",
            "value",
            "low",
            "high",
            "rank",
            "tier",
            "tier.last",
            "matters"),
        rows);
  }

  private DataTable correlations(Output output) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int a = 0; a < rankings.size(); a++) {
      for (int b = a + 1; b < rankings.size(); b++) {
        RankAgreement between = RankAgreement.of(rankings.get(a), rankings.get(b));
        List<@Nullable Object> row =
            new ArrayList<>(
                List.of(
                    output.name(),
                    methods.get(a),
                    rankings.get(a).index(),
                    methods.get(b),
                    rankings.get(b).index()));
        Cells.add(row, between.spearman());
        Cells.add(row, between.savage());
        row.add(between.inputs());
        rows.add(row);
      }
    }
    return new DataTable(
        CORRELATIONS,
        "One row an output and pair of methods: correlation of ranks (Spearman), and of Savage"
            + " scores, in which the strongest inputs count most.",
        List.of(
            "output",
            "method",
            "index",
            "otherMethod",
            "otherIndex",
            "spearman",
            "spearman.low",
            "spearman.high",
            "savage",
            "savage.low",
            "savage.high",
            "inputs"),
        rows);
  }

  private Figure figure(Study study, Output output, String answer) {
    List<List<AgreementMatrix.Cell>> cells = new ArrayList<>();
    for (String input : inputs) {
      List<AgreementMatrix.Cell> row = new ArrayList<>();
      for (int m = 0; m < rankings.size(); m++) {
        Ranking ranking = rankings.get(m);
        double share = share(ranking, input);
        String text = Double.isNaN(share) ? "" : place(m, input);
        row.add(new AgreementMatrix.Cell(share, text, matters(ranking, input)));
      }
      cells.add(row);
    }
    List<String> columns = new ArrayList<>();
    for (int m = 0; m < rankings.size(); m++) {
      String index = rankings.get(m).index();
      boolean twice = rankings.stream().filter(other -> other.index().equals(index)).count() > 1;
      columns.add(twice ? index + " (" + methods.get(m) + ")" : index);
    }
    return new Figure(
        NAME + "-" + output.name(),
        "What " + rankings.size() + " methods say of each input. " + answer,
        AgreementMatrix.draw(
            new AgreementMatrix.Data(
                study.title(),
                "What methods say of inputs on " + output.label(),
                inputs,
                columns,
                cells,
                "t1, t2, ...: tiers; inputs without a tier in common differ for sure.",
                study.caption(output, "agreement"))),
        NAME);
  }
}
