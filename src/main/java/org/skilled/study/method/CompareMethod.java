package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.decision.Comparison;
import org.skilled.analysis.decision.Grid;
import org.skilled.analysis.decision.Levers;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;
import org.skilled.study.Method;
import org.skilled.study.Options;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code compare}: interventions over the same luck and worlds: which is robustly best? */
public final class CompareMethod implements Method {
  static final String NAME = "compare";

  private static final int MOST_LEVERS = 60;
  private static final double SMALL = 0.2;
  private static final double SHARE_MATTERS = 0.05;
  private static final double ROBUST = 0.9;
  private static final double ANY = Double.MAX_VALUE;
  private static final List<String> BASELINES =
      List.of("baseline", "base", "none", "nothing", "status quo", "as it is", "control");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Which of several labelled interventions is robustly best, for a given budget: paired"
        + " differences whose intervals hold all together, and regret over worlds.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            "compare.baseline",
            "label that others are measured against; else one called baseline, none or the like,"
                + " or the first"),
        new Setting("compare.better", "'higher' outcomes are better (the default), or 'lower'"),
        new Setting(
            "compare.matters",
            "smallest difference that would matter; else 0.05 of a share, and 0.2 standard"
                + " deviations of the baseline's runs of anything else"),
        new Setting("compare.enough", "level of the outcome that would be enough"),
        new Setting(
            "compare.robust",
            "share of worlds in which the best on average must be within what matters of the best"
                + " there, to be called robust; else 0.9"),
        new Setting(
            "compare.cost",
            "input, or CSV file with the columns label and cost, that says what each intervention"
                + " costs; else an input called cost"),
        new Setting("compare.budget", "what may be spent; else every cost is taken as a budget"),
        new Setting(
            "compare.label",
            "category input that names the intervention, for tables without labels; else label"));
  }

  @Override
  public @Nullable String refusal(Study study) {
    Sample sample = labelled(study);
    String refusal = Levers.refusal(sample);
    if (refusal != null) {
      return refusal;
    }
    long levers = sample.labels().stream().distinct().count();
    return levers <= MOST_LEVERS
        ? null
        : String.format(
            Locale.ROOT,
            "there are %,d labels; a comparison takes at most %d interventions. Labels name"
                + " interventions, not points",
            levers,
            MOST_LEVERS);
  }

  /** The sample with labels from a category input if it has none of its own. */
  private static Sample labelled(Study study) {
    Sample sample = study.sample();
    String named = study.settings().options().text("compare.label");
    if (named == null && !sample.labels().isEmpty()) {
      return sample;
    }
    Input input = sample.input(named == null ? "label" : named);
    if (input == null || !input.isCategory() || sample.inputs().size() < 2) {
      return sample;
    }
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < input.size(); i++) {
      labels.add(Double.isNaN(input.at(i)) ? "" : input.levels().get((int) input.at(i)));
    }
    List<Input> others =
        sample.inputs().stream().filter(other -> !other.name().equals(input.name())).toList();
    return new Sample(others, Map.of(), sample.layout(), labels);
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream().map(output -> section(study, output)).toList();
  }

  private static Section section(Study study, Output output) {
    Sample sample = labelled(study);
    Levers levers = Levers.of(sample);
    Options options = study.settings().options();
    Grid grid = Grid.of(levers, output, study.sharedLuck());
    int baseline = baseline(levers, options.text("compare.baseline"));
    boolean higher = isHigher(options.text("compare.better"));
    double matters = options.number("compare.matters", 0, ANY, matters(grid, baseline));
    double enough = options.number("compare.enough", -ANY, ANY, Double.NaN);
    double @Nullable [] costs = Costs.of(sample, levers, options.text("compare.cost"));
    double budget = options.number("compare.budget", 0, ANY, Double.NaN);
    if (!Double.isNaN(budget) && costs == null) {
      throw InputException.of(
          "compare.budget is set, but nothing says what interventions cost; set compare.cost");
    }
    Comparison comparison =
        Comparison.of(
            levers.labels(),
            grid,
            new Comparison.Question(baseline, matters, higher, enough),
            study.settings().resamples(),
            study.settings().seed());
    CompareWords words =
        new CompareWords(
            output, comparison, costs, budget, options.number("compare.robust", 0, 1, ROBUST));
    CompareTables tables = new CompareTables(output, comparison, costs);
    return new Section(
        NAME,
        output.name(),
        "Which intervention is best",
        words.answer(),
        tables.summary(),
        tables.tables(),
        new ComparePictures(study, output, comparison, costs, levers).figures(),
        words.notes(levers, grid),
        null);
  }

  private static int baseline(Levers levers, @Nullable String named) {
    List<String> labels = levers.labels();
    if (named != null) {
      int at = labels.indexOf(named);
      if (at < 0) {
        throw InputException.of(
            "compare.baseline is '"
                + named
                + "'"
                + Suggestion.didYouMean(named, labels)
                + "; there are "
                + String.join(", ", labels));
      }
      return at;
    }
    for (int l = 0; l < labels.size(); l++) {
      if (BASELINES.contains(labels.get(l).toLowerCase(Locale.ROOT))) {
        return l;
      }
    }
    return 0;
  }

  private static boolean isHigher(@Nullable String better) {
    if (better == null || better.equals("higher")) {
      return true;
    }
    if (better.equals("lower")) {
      return false;
    }
    throw InputException.of("compare.better is '" + better + "'; it must be higher or lower");
  }

  /** Five hundredths of a share; of anything else, a small effect on Cohen's scale. */
  private static double matters(Grid grid, int baseline) {
    if (grid.isShare()) {
      return SHARE_MATTERS;
    }
    double[] runs =
        Arrays.stream(grid.values()[baseline]).flatMapToDouble(Arrays::stream).toArray();
    double mean = Arrays.stream(runs).average().orElse(0);
    double squares = Arrays.stream(runs).map(x -> (x - mean) * (x - mean)).sum();
    return Math.max(Double.MIN_NORMAL, SMALL * Math.sqrt(squares / (runs.length - 1)));
  }
}
