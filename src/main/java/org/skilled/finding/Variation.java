package org.skilled.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.PointList;
import org.skilled.experiment.finding.Assessment;
import org.skilled.experiment.finding.FindingResult;
import org.skilled.experiment.store.Results;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelScenario;

/**
 * The experiment of a finding, done again under each of several variants: one experiment, whose
 * points are all pairs of a variant and a point of the original.
 *
 * <p>Where the finding's own design sets a parameter, the design has its way; the variant's value
 * is not used there.
 */
public final class Variation {
  private final Experiment original;
  private final List<Variant> variants;
  private final List<String> paths;

  private Variation(Experiment original, List<Variant> variants, List<String> paths) {
    this.original = original;
    this.variants = variants;
    this.paths = paths;
  }

  /** The variation of an experiment that has a finding. */
  public static Variation of(Experiment original, List<Variant> variants) {
    Set<String> own = catalogued(original);
    Set<String> paths = new LinkedHashSet<>();
    for (Variant variant : variants) {
      for (String path : variant.values().keySet()) {
        if (!own.contains(original.scenario().parameter(path).path())) {
          paths.add(path);
        }
      }
    }
    Judged.finding(original);
    return new Variation(original, List.copyOf(variants), List.copyOf(paths));
  }

  /** Whether the finding's own design sets a parameter that a variant sets. */
  public static boolean isAboutSame(Experiment original, Variant variant) {
    Set<String> own = catalogued(original);
    return variant.values().keySet().stream()
        .anyMatch(path -> own.contains(original.scenario().parameter(path).path()));
  }

  /** The original experiment. */
  public Experiment original() {
    return original;
  }

  /**
   * The experiment that is to be run.
   *
   * @throws InputException if a variant leaves a parameter as it is in which sites or projects
   *     differ
   */
  public Experiment experiment() {
    List<DesignPoint> own = original.design().points(original.seed());
    List<String> all = new ArrayList<>(paths);
    all.addAll(original.design().paths());
    List<DesignPoint> points = new ArrayList<>();
    for (Variant variant : variants) {
      List<Object> settings = paths.stream().map(path -> value(variant, path)).toList();
      for (DesignPoint point : own) {
        List<Object> values = new ArrayList<>(settings);
        values.addAll(point.values());
        points.add(new DesignPoint(points.size(), null, values));
      }
    }
    return new Experiment(
        original.name(),
        original.question(),
        original.scenario(),
        new PointList(all, points),
        original.replications(),
        original.seed(),
        original.commonRandomNumbers(),
        original.outcomes(),
        List.of(),
        List.of());
  }

  /** What the runs say of the finding under each variant, in their order. */
  public List<FindingResult> judge(Results results, Simulator simulator) {
    List<DesignPoint> own = original.design().points(original.seed());
    ModelScenario base = original.scenario().resolve();
    Simulator model = simulator.of(base.model());
    Map<String, double[][]> read = new HashMap<>();
    List<FindingResult> judged = new ArrayList<>();
    for (int v = 0; v < variants.size(); v++) {
      int from = v * own.size();
      Function<String, double[][]> outcomes =
          selector ->
              Arrays.copyOfRange(
                  read.computeIfAbsent(selector, results::outcome), from, from + own.size());
      judged.add(
          new Assessment(
                  original.design().paths(),
                  own,
                  selector -> model.outcome(selector, base),
                  outcomes)
              .judge(Judged.finding(original)));
    }
    return judged;
  }

  private Object value(Variant variant, String path) {
    Object set = variant.values().get(path);
    Object value = set == null ? original.scenario().value(path) : set;
    if (value == null) {
      throw InputException.of(
          path
              + " is set by some variants only, and has no single value in the scenario of "
              + original.name()
              + " otherwise, because sites or projects differ in it; set it in all or none");
    }
    return value;
  }

  private static Set<String> catalogued(Experiment original) {
    Set<String> entries = new LinkedHashSet<>();
    original
        .design()
        .paths()
        .forEach(path -> entries.add(original.scenario().parameter(path).path()));
    return entries;
  }
}
