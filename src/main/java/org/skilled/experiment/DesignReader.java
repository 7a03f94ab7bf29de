package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.Factor;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.LatinHypercube;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.design.PointList;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.ScenarioDocument;

/** Reads the design of an experiment with its factors. */
final class DesignReader {
  static final String CSV = "csv";
  static final List<String> KINDS =
      List.of(FullFactorial.KIND, OneAtATime.KIND, LatinHypercube.KIND, PointList.KIND, CSV);

  private static final String DESIGN = "design";
  private static final String FACTORS = "factors";

  private final Fields experiment;
  private final Fields design;
  private final ScenarioDocument scenario;

  DesignReader(Fields experiment, ScenarioDocument scenario) {
    this.experiment = experiment;
    this.design = experiment.inside(DESIGN);
    this.scenario = scenario;
  }

  /** The design; null, with problems noted, if it is not sound. */
  @Nullable Design read() {
    String kind = kind();
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case PointList.KIND, CSV -> points(kind);
      default -> factorial(kind);
    };
  }

  private @Nullable String kind() {
    JsonNode node = experiment.get(DESIGN);
    if (node.isMissingNode()) {
      return FullFactorial.KIND;
    }
    if (!node.isTextual() && !node.isObject()) {
      experiment.problem(
          DESIGN, "is " + Fields.shown(node) + "; it must be one of " + String.join(", ", KINDS));
      return null;
    }
    boolean plain = node.isTextual();
    String kind =
        plain
            ? node.textValue()
            : design.requiredText("kind", "give one of " + String.join(", ", KINDS));
    if (kind != null && !KINDS.contains(kind)) {
      String message =
          "there is no design '"
              + kind
              + "'"
              + Suggestion.didYouMean(kind, KINDS)
              + "; there are "
              + String.join(", ", KINDS);
      if (plain) {
        experiment.problem(DESIGN, message);
      } else {
        design.problem("kind", message);
      }
      return null;
    }
    return kind;
  }

  private @Nullable Design points(String kind) {
    if (experiment.has(FACTORS)) {
      experiment.problem(
          FACTORS, "are named by the points of a '" + kind + "' design; take them out here");
    }
    design.allowOnly(List.of("kind", kind.equals(CSV) ? "file" : "points"));
    return kind.equals(CSV)
        ? new CsvPoints(design, scenario).read()
        : new ListedPoints(design, scenario).read();
  }

  private @Nullable Design factorial(String kind) {
    boolean hypercube = kind.equals(LatinHypercube.KIND);
    design.allowOnly(hypercube ? List.of("kind", "points", "cells") : List.of("kind"));
    if (experiment.has(FACTORS) && !experiment.get(FACTORS).isObject()) {
      experiment.problem(
          FACTORS,
          "is "
              + Fields.shown(experiment.get(FACTORS))
              + "; it must map parameters to values, such as"
              + " 'site.culture: [0.2, 0.8]'");
      return null;
    }
    int sound = experiment.problems().size();
    List<Factor> factors = new FactorReader(experiment.inside(FACTORS), scenario).read();
    if (factors.isEmpty()
        && !kind.equals(FullFactorial.KIND)
        && experiment.problems().size() == sound) {
      experiment.problem(FACTORS, "are missing; a '" + kind + "' design needs at least one");
      return null;
    }
    if (hypercube) {
      return hypercube(factors);
    }
    List<Factor.Levels> levels = levels(factors, kind);
    return kind.equals(OneAtATime.KIND) ? oneAtATime(levels) : new FullFactorial(levels);
  }

  private List<Factor.Levels> levels(List<Factor> factors, String kind) {
    List<Factor.Levels> levels = new ArrayList<>();
    for (Factor factor : factors) {
      if (factor instanceof Factor.Levels listed) {
        levels.add(listed);
      } else {
        experiment
            .inside(FACTORS)
            .problem(
                factor.path(),
                "is a range without levels, but a '"
                    + kind
                    + "' design needs them; add 'levels: 5' or 'step: 0.1', or"
                    + " list the values");
      }
    }
    return levels;
  }

  private Design oneAtATime(List<Factor.Levels> factors) {
    List<Factor.Levels> based = new ArrayList<>();
    List<Object> base = new ArrayList<>();
    for (Factor.Levels factor : factors) {
      Object value = scenario.value(factor.path());
      if (value == null) {
        experiment
            .inside(FACTORS)
            .problem(
                factor.path(),
                "has no single value in the scenario to start from, because sites or projects differ in it; name one,"
                    + " as in 'sites.NAME.culture'");
      } else {
        based.add(factor);
        base.add(value);
      }
    }
    return new OneAtATime(based, base);
  }

  private @Nullable Design hypercube(List<Factor> factors) {
    int points = design.whole("points", 1, (int) Experiment.MOST_RUNS, 0);
    if (points == 0) {
      if (!design.has("points")) {
        design.problem(
            "points",
            "is missing; say how many, as in 'design: {kind: latin-hypercube, points: 200}'");
      }
      return null;
    }
    String cells = design.text("cells");
    List<String> known = List.of("random", "centred");
    if (cells != null && !known.contains(cells)) {
      design.problem(
          "cells",
          "is '"
              + cells
              + "'"
              + Suggestion.didYouMean(cells, known)
              + "; it must be random or centred");
    }
    return new LatinHypercube(factors, points, "centred".equals(cells));
  }
}
