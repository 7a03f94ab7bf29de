package org.skilled.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Effect;
import org.skilled.analysis.Summary;
import org.skilled.finding.FindingTable;
import org.skilled.finding.Judged;
import org.skilled.model.Quantity;
import org.skilled.study.Amount;
import org.skilled.study.Analysis;
import org.skilled.study.Section;
import org.skilled.study.book.FactorContrast;
import org.skilled.study.book.FactorContrasts;
import org.skilled.study.method.Agreement;
import org.skilled.study.method.NextBatch;
import org.skilled.study.method.ReplicationsMethod;

/** What the runs say, in plain words with its uncertainty. */
final class AnswerPart implements Part {
  /** Methods that speak of further runs, not of what these have shown. */
  private static final Set<String> ADVICE = Set.of(new ReplicationsMethod().name(), NextBatch.NAME);

  private static final int MOST_NAMED = 3;
  private static final int MOST_ROWS = 20;

  private final Facts facts;
  private final FactorContrasts contrasts;
  private final @Nullable Judged judged;
  private final Analysis analysis;

  AnswerPart(Facts facts, @Nullable Judged judged, Analysis analysis) {
    this.facts = facts;
    this.contrasts = new FactorContrasts(facts.results());
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
    boolean comparesPoints = false;
    boolean picked = false;
    for (String outcome : facts.experiment().outcomes()) {
      List<FactorContrast> effects = contrasts.of(facts.quantity(outcome), facts.values(outcome));
      outcome(html, outcome, effects);
      comparesPoints |= effects.stream().anyMatch(effect -> !effect.paired());
      picked |= effects.stream().anyMatch(effect -> effect.picked() > 0);
    }
    notes(html, comparesPoints, picked);
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

  private void outcome(Html html, String outcome, List<FactorContrast> effects) {
    Quantity quantity = facts.quantity(outcome);
    html.open("section", "class", "outcome");
    html.open("h3").text(quantity.about() + " ").element("code", outcome).close("h3").line();
    html.element("p", level(quantity, facts.values(outcome)));
    html.element("p", strongest(effects));
    methods(html, outcome);
    if (!effects.isEmpty()) {
      html.open("details");
      html.element("summary", "Effect of each factor on " + outcome);
      TableView.words(html, rows(effects), "effects-" + outcome);
      html.close("details").line();
    }
    html.close("section").line();
  }

  /**
   * What methods say. Where several rank inputs, their agreement comes first, and what each of them
   * says is folded, as is advice on further runs, or nobody would find the answer among so many.
   */
  private void methods(Html html, String outcome) {
    List<Section> said =
        analysis.sections().stream().filter(section -> section.output().equals(outcome)).toList();
    Optional<Section> agreement =
        said.stream().filter(section -> section.method().equals(Agreement.NAME)).findFirst();
    agreement.ifPresent(section -> sentence(html, section));
    List<Section> folded = new ArrayList<>();
    List<Section> next = new ArrayList<>();
    for (Section section : said) {
      if (ADVICE.contains(section.method())) {
        next.add(section);
      } else if (agreement.isPresent() && section.ranking() != null) {
        folded.add(section);
      } else if (!section.method().equals(Agreement.NAME)) {
        sentence(html, section);
      }
    }
    fold(html, "What each of " + folded.size() + " methods says of " + outcome, folded);
    fold(html, "What to run next for " + outcome, next);
  }

  private static void fold(Html html, String summary, List<Section> sections) {
    if (!sections.isEmpty()) {
      html.open("details");
      html.element("summary", summary);
      sections.forEach(section -> sentence(html, section));
      html.close("details").line();
    }
  }

  private static void sentence(Html html, Section section) {
    html.open("p").element("strong", section.title() + ": ").text(section.answer()).close("p");
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
        + " Lowest at "
        + facts.name(least)
        + ": "
        + mean(quantity, values[least])
        + "; highest at "
        + facts.name(most)
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
  private static int extreme(double[] means, int sign) {
    int best = -1;
    for (int i = 0; i < means.length; i++) {
      if (Double.isFinite(means[i]) && (best < 0 || sign * means[i] > sign * means[best])) {
        best = i;
      }
    }
    return best;
  }

  private static String strongest(List<FactorContrast> effects) {
    if (effects.isEmpty()) {
      return "No factor varies in a way that allows a comparison.";
    }
    List<FactorContrast> clear = effects.stream().filter(AnswerPart::isClear).toList();
    if (clear.isEmpty()) {
      return effects.size() == 1
          ? "These runs cannot tell its effect from none: " + sentence(effects.get(0)) + "."
          : "For none of the "
              + effects.size()
              + " factors can these runs tell an effect from none; the largest estimate: "
              + sentence(effects.get(0))
              + ".";
    }
    StringBuilder text = new StringBuilder();
    for (FactorContrast effect : clear.subList(0, Math.min(MOST_NAMED, clear.size()))) {
      text.append(text.isEmpty() ? "Largest clear effect: " : " Then ")
          .append(sentence(effect))
          .append(".");
    }
    if (effects.size() > 1) {
      text.append(
          String.format(
              Locale.ROOT,
              " The interval excludes no effect for %d of %d factors.",
              clear.size(),
              effects.size()));
    }
    return text.toString();
  }

  private static String sentence(FactorContrast effect) {
    return effect.factor()
        + " from "
        + effect.from()
        + " to "
        + effect.to()
        + ": "
        + Amount.signed(effect.effect());
  }

  private static boolean isClear(FactorContrast contrast) {
    Effect effect = contrast.effect();
    return effect.hasInterval() && (effect.low() > 0 || effect.high() < 0);
  }

  private static List<List<String>> rows(List<FactorContrast> effects) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("factor", "from", "to", "effect", "95 % interval", "n", "clear"));
    for (FactorContrast contrast : effects.subList(0, Math.min(MOST_ROWS, effects.size()))) {
      Effect effect = contrast.effect();
      rows.add(
          List.of(
              contrast.factor(),
              contrast.from(),
              contrast.to(),
              Amount.of(effect.estimate()),
              effect.hasInterval()
                  ? Amount.of(effect.low()) + " to " + Amount.of(effect.high())
                  : "unknown",
              effect.n() + (contrast.paired() ? " pairs" : " points"),
              isClear(contrast) ? "yes" : "no"));
    }
    return rows;
  }

  private void notes(Html html, boolean comparesPoints, boolean picked) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "These figures describe the model under the assumptions of its scenario; they predict no"
            + " real institution.");
    notes.add(
        "Intervals cover the luck of the runs that were done. With many factors and outcomes, about"
            + " one in twenty effects that do not exist looks clear by chance.");
    if (facts.experiment().commonRandomNumbers() && facts.experiment().replications() > 1) {
      notes.add(
          "Replicates share their luck over all points, so differences are compared pair by pair"
              + " where the design allows it.");
    }
    if (comparesPoints) {
      notes.add(
          "Where other factors vary too, groups of design points are compared (Welch); the effects"
              + " are those over the whole range of the other factors.");
    }
    if (picked) {
      notes.add(
          "Of a factor whose levels are words, the two levels that differ most were picked after"
              + " looking, so its interval is too narrow and its effect too large.");
    }
    html.open("ul", "class", "notes");
    notes.forEach(note -> html.element("li", note));
    html.close("ul").line();
  }
}
