package org.skilled.study.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.chart.Caption;
import org.skilled.chart.Factor;
import org.skilled.chart.Measure;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;
import org.skilled.scenario.ModelScenario;

/** What all charts of an experiment have in common: its results, its words, its caption. */
public final class ChartContext {
  private static final String POOLED =
      "Means are taken over the other factors' levels within each replicate.";

  private static final int LONGEST_LABEL = 90;
  private static final int LONGEST_UPRIGHT = 45;
  private static final int LONGEST_HEADING = 32;

  private final Results results;
  private final Experiment experiment;
  private final ModelScenario base;
  private final Simulator simulator;
  private final PointGroups groups;

  public ChartContext(Results results) {
    this.results = results;
    this.experiment = results.experiment();
    this.base = experiment.scenario().resolve();
    this.simulator = Simulator.LEARNING_COMMUNITY.of(base.model());
    this.groups = new PointGroups(results);
  }

  Results results() {
    return results;
  }

  Experiment experiment() {
    return experiment;
  }

  /** The scenario before any factor is set. */
  ModelScenario base() {
    return base;
  }

  PointGroups groups() {
    return groups;
  }

  Quantity outcome(String selector) {
    return simulator.outcome(selector, base);
  }

  Quantity series(String selector) {
    return simulator.series(selector, base);
  }

  public static Measure measure(Quantity quantity) {
    return new Measure(quantity.about(), quantity.unit(), quantity.min(), quantity.max());
  }

  /** A factor as an axis across the chart, in words and under its path. */
  Factor factor(String path) {
    return factor(path, words(path));
  }

  /** A factor as an axis that stands upright, where there is less room for words. */
  Factor uprightFactor(String path) {
    String label = words(path);
    return factor(path, label.length() <= LONGEST_UPRIGHT ? label : path);
  }

  private Factor factor(String path, String label) {
    List<Object> levels = groups.levels(path);
    if (levels.stream().allMatch(Number.class::isInstance)) {
      List<Double> values = levels.stream().map(level -> ((Number) level).doubleValue()).toList();
      return Factor.numeric(label, experiment.scenario().parameter(path).unit(), values);
    }
    return Factor.categorical(label, levels.stream().map(PointGroups::words).toList());
  }

  /**
   * What a parameter means, with its path; the path alone where that would be too long for an axis.
   */
  public String words(String path) {
    String label = brief(path) + " (" + path + ")";
    return label.length() <= LONGEST_LABEL ? label : path;
  }

  /** The heading of a key: what the parameter means, or its path where that would be too long. */
  public String heading(@Nullable String by) {
    if (by == null) {
      return "";
    }
    String about = brief(by);
    return about.length() <= LONGEST_HEADING ? about : by;
  }

  /** What a parameter means, without the details after a colon. */
  private String brief(String path) {
    String about = experiment.scenario().parameter(path).about();
    int detail = about.indexOf(':');
    return detail < 0 ? about : about.substring(0, detail);
  }

  /**
   * The caption of a chart.
   *
   * @param noun what a mark is called: point, line, cell; empty if the chart itself has the counts
   */
  public Caption caption(Drawn drawn, String noun) {
    String program = "Skilled " + results.manifest().program().get("version");
    return new Caption(
        drawn.finished(),
        drawn.leftOut(),
        noun.isEmpty() ? "" : drawn.each(noun),
        String.valueOf(experiment.seed()),
        program + ", model " + results.manifest().modelVersion(),
        drawn.pooled() ? List.of(POOLED) : List.of());
  }
}
