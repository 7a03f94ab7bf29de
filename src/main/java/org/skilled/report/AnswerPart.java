package org.skilled.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Summary;
import org.skilled.finding.FindingTable;
import org.skilled.finding.Judged;
import org.skilled.model.Quantity;
import org.skilled.study.Amount;
import org.skilled.study.Analysis;
import org.skilled.study.Section;
import org.skilled.study.method.Agreement;
import org.skilled.study.method.ContrastsMethod;
import org.skilled.study.method.NextBatch;
import org.skilled.study.method.ReplicationsMethod;

/** What the runs say, in plain words with its uncertainty. */
final class AnswerPart implements Part {
  /** Methods that speak of further runs, not of what these have shown. */
  private static final Set<String> ADVICE = Set.of(new ReplicationsMethod().name(), NextBatch.NAME);

  private final Facts facts;
  private final @Nullable Judged judged;
  private final Analysis analysis;

  AnswerPart(Facts facts, @Nullable Judged judged, Analysis analysis) {
    this.facts = facts;
    this.judged = judged;
    this.analysis = analysis;
  }

  @Override
  public String id() {
    return "answer";
  }

  @Override
  public String title() {
    return "Answer";
  }

  @Override
  public void write(Html html) {
    if (facts.manifest().failed() == facts.manifest().runs()) {
      html.element("p", "Every run failed, so there is no answer.", "class", "verdict");
      return;
    }
    if (judged != null) {
      finding(html, judged);
    }
    facts.experiment().outcomes().forEach(outcome -> outcome(html, outcome));
    notes(html);
  }

  private static void finding(Html html, Judged judged) {
    html.open("p", "class", "verdict");
    html.element(
        "strong", judged.result().finding().id() + ": " + judged.result().finding().says());
    html.text(" In the model this is ");
    html.element("strong", judged.result().verdict().text()).text(".");
    html.close("p").line();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("claim", "outcome", "expected", "effect", "95 % interval", "pairs", "verdict"));
    for (FindingTable.Row row : FindingTable.rows(List.of(judged))) {
      rows.add(
          List.of(
              row.claim(),
              row.outcome(),
              row.matters(),
              row.effect(),
              row.interval(),
              row.pairs(),
              row.verdict()));
    }
    TableView.words(html, rows, "claims");
  }

  private void outcome(Html html, String outcome) {
    Quantity quantity = facts.quantity(outcome);
    html.open("section", "class", "outcome");
    html.open("h3").text(quantity.about() + " ").element("code", outcome).close("h3").line();
    html.element("p", level(quantity, facts.values(outcome)));
    methods(html, outcome);
    html.close("section").line();
  }

  /**
   * What methods say: that of those that speak for themselves. Where several rank inputs, their
   * agreement comes first, and what each of them says is told below, or nobody would find the
   * answer among so many; as is advice on further runs.
   */
  private void methods(Html html, String outcome) {
    List<Section> said =
        analysis.sections().stream().filter(section -> section.output().equals(outcome)).toList();
    boolean agreement = said.stream().anyMatch(section -> section.method().equals(Agreement.NAME));
    List<Section> order = new ArrayList<>(said);
    order.sort(Comparator.comparingInt(AnswerPart::place));
    List<Section> below = new ArrayList<>();
    for (Section section : order) {
      if (ADVICE.contains(section.method()) || (agreement && section.ranking() != null)) {
        below.add(section);
      } else {
        html.open("p").element("strong", section.title() + ": ").text(section.answer()).close("p");
      }
    }
    if (!below.isEmpty()) {
      html.open("p", "class", "below").text("Told below: ");
      for (int i = 0; i < below.size(); i++) {
        html.text(i == 0 ? "" : i == below.size() - 1 ? " and " : ", ");
        html.element(
            "a", below.get(i).title(), "href", "#" + AnalysisPart.anchor(analysis, below.get(i)));
      }
      html.text(".").close("p").line();
    }
  }

  /** What methods agree on first, then differences in the outcome's own unit. */
  private static int place(Section section) {
    return section.method().equals(Agreement.NAME)
        ? 0
        : section.method().equals(ContrastsMethod.NAME) ? 1 : 2;
  }

  /** How high it is overall, and how far design points differ. */
  private String level(Quantity quantity, double[][] values) {
    int replications = facts.experiment().replications();
    double[] points =
        Arrays.stream(values)
            .mapToDouble(runs -> Summary.of(runs, quantity.min(), quantity.max()).mean())
            .toArray();
    boolean byReplicate = replications > 1;
    double[] independent = byReplicate ? replicates(values, replications) : points;
    Summary overall = Summary.of(independent, quantity.min(), quantity.max());
    String unit = quantity.unit().equals("1") ? "" : " " + quantity.unit();
    String text =
        "Overall mean"
            + unit(unit)
            + ": "
            + Amount.withInterval(overall.mean(), overall.low(), overall.high())
            + String.format(
                Locale.ROOT,
                ", over %,d design point%s with %,d replication%s.",
                values.length,
                values.length == 1 ? "" : "s",
                replications,
                replications == 1 ? "" : "s");
    int least = extreme(points, -1);
    int most = extreme(points, 1);
    if (least < 0 || least == most) {
      return text;
    }
    return text
        + " Lowest "
        + where(points, least)
        + ": "
        + mean(quantity, values[least])
        + "; highest "
        + where(points, most)
        + ": "
        + mean(quantity, values[most])
        + ".";
  }

  private static String unit(String unit) {
    return unit.isEmpty() ? "" : " in" + unit;
  }

  private static String mean(Quantity quantity, double[] runs) {
    Summary summary = Summary.of(runs, quantity.min(), quantity.max());
    return Amount.withInterval(summary.mean(), summary.low(), summary.high());
  }

  private static double[] replicates(double[][] values, int replications) {
    double[] means = new double[replications];
    for (int r = 0; r < replications; r++) {
      int replicate = r;
      means[r] =
          Arrays.stream(values)
              .mapToDouble(runs -> runs[replicate])
              .filter(Double::isFinite)
              .average()
              .orElse(Double.NaN);
    }
    return means;
  }

  /** The index of the smallest or largest mean; -1 without any. */
  /** {@code at site.culture = 0.2}; {@code at 39 of 60 design points}, where so many are equal. */
  private String where(double[] means, int point) {
    long equal = Arrays.stream(means).filter(mean -> mean == means[point]).count();
    return equal == 1
        ? "at " + facts.name(point)
        : String.format(Locale.ROOT, "at %,d of %,d design points", equal, means.length);
  }

  private static int extreme(double[] means, int sign) {
    int best = -1;
    for (int i = 0; i < means.length; i++) {
      if (Double.isFinite(means[i]) && (best < 0 || sign * means[i] > sign * means[best])) {
        best = i;
      }
    }
    return best;
  }

  private void notes(Html html) {
    html.open("ul", "class", "notes");
    html.element(
        "li",
        "These figures describe the model under the assumptions of its scenario; they predict no"
            + " real institution.");
    html.element(
        "li",
        "Intervals cover the luck of the runs that were done. Each outcome, and each method, is"
            + " judged on its own: with many of them, some of what looks clear is chance.");
    html.close("ul").line();
  }
}
