package org.skilled.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ModelScenario;

/**
 * What a design point comes to.
 *
 * @param scenario the resolved scenario; null for points beyond those that are kept at hand
 * @param fingerprint the scenario's fingerprint; empty if there are problems
 * @param imports whether its network is imported
 * @param problems why it is no scenario; empty if it is one
 */
record Resolved(
    @Nullable ModelScenario scenario, String fingerprint, boolean imports, List<Problem> problems) {
  /** Scenarios kept at hand; beyond that many points, they are made again when needed. */
  private static final int KEPT = 4096;

  Resolved {
    problems = List.copyOf(problems);
  }

  static Resolved of(Experiment experiment, DesignPoint point) {
    try {
      ModelScenario scenario = scenario(experiment, point);
      boolean imports = Networks.isImported(scenario);
      return new Resolved(
          point.index() < KEPT ? scenario : null, scenario.fingerprint(), imports, List.of());
    } catch (InputException e) {
      return new Resolved(null, "", false, at(point, e.problems()));
    }
  }

  /** The scenario with the point's values set, checked. */
  static ModelScenario scenario(Experiment experiment, DesignPoint point) {
    ModelDocument document = experiment.scenario();
    List<String> paths = experiment.design().paths();
    for (int f = 0; f < paths.size(); f++) {
      document = document.with(paths.get(f), point.values().get(f));
    }
    return document.resolve();
  }

  private static List<Problem> at(DesignPoint point, List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                new Problem(
                    problem.file(),
                    problem.line(),
                    problem.field(),
                    "design point " + point.index() + ": " + problem.message()))
        .toList();
  }
}
