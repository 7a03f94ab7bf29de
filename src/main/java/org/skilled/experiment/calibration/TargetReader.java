package org.skilled.experiment.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.calibration.Goal;
import org.skilled.experiment.Fields;
import org.skilled.experiment.Simulator;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.ProjectParameters;
import org.skilled.scenario.Scenario;

/** Reads targets: a statistic, the range in which it should lie, and the source of that. */
final class TargetReader {
  static final String TARGETS = "targets";
  static final String PROJECT = "project";
  static final String COMMUNITY = "community";

  /** The fields that each kind of target has besides those that all have. */
  static final Map<String, List<String>> KINDS = kinds();

  static final List<String> COMMON = List.of("name", "kind", "range", "scale", "source");

  private final Fields calibration;
  private final List<Dimension> free;
  private final List<String> arms;
  private final ModelScenario base;
  private final Simulator simulator;

  /**
   * A reader.
   *
   * @param arms names of the arms that there are
   * @param base the scenario, which outcomes are of
   */
  TargetReader(
      Fields calibration,
      List<Dimension> free,
      List<String> arms,
      ModelScenario base,
      Simulator simulator) {
    this.calibration = calibration;
    this.free = free;
    this.arms = arms;
    this.base = base;
    this.simulator = simulator;
  }

  /** All targets that are sound. */
  List<Target> read() {
    JsonNode node = calibration.get(TARGETS);
    List<Target> targets = new ArrayList<>();
    if (!node.isArray() || node.isEmpty()) {
      calibration.problem(
          TARGETS,
          (node.isMissingNode() ? "is missing" : "is " + Fields.shown(node))
              + "; give a list of targets such as '- {name: late use, kind: mean, outcome: lateUsers,"
              + " range: [0.3, 0.6], source: ...}'");
      return targets;
    }
    for (int t = 0; t < node.size(); t++) {
      Target target = target(calibration.inside(TARGETS, t));
      if (target != null
          && targets.stream().anyMatch(other -> other.name().equals(target.name()))) {
        calibration
            .inside(TARGETS, t)
            .problem(
                "name", "'" + target.name() + "' is the name of another target; choose a new one");
      } else if (target != null) {
        targets.add(target);
      }
    }
    return targets;
  }

  private @Nullable Target target(Fields fields) {
    String name = fields.requiredText("name", "say in a word or two what is aimed at");
    String source = fields.requiredText("source", "say where the range comes from");
    String kind = fields.requiredText("kind", "it is one of " + String.join(", ", KINDS.keySet()));
    if (kind == null) {
      return null;
    }
    List<String> own = KINDS.get(kind);
    if (own == null) {
      fields.problem(
          "kind",
          "there is no kind '"
              + kind
              + "'"
              + Suggestion.didYouMean(kind, KINDS.keySet())
              + "; there are "
              + String.join(", ", KINDS.keySet()));
      return null;
    }
    List<String> known = new ArrayList<>(COMMON);
    known.addAll(own);
    fields.allowOnly(known);
    Statistic statistic = statistic(fields, kind);
    Goal goal = name == null ? null : goal(fields, name);
    return statistic == null || goal == null || source == null
        ? null
        : new Target(statistic, goal, source.strip().replaceAll("\\s+", " "));
  }

  private @Nullable Statistic statistic(Fields fields, String kind) {
    if (kind.equals(Statistic.ParameterValue.KIND)) {
      return parameter(fields);
    }
    String arm = arm(fields, "arm", Arm.BASE);
    switch (kind) {
      case Statistic.Mean.KIND -> {
        String outcome = outcome(fields, "outcome");
        return arm == null || outcome == null ? null : new Statistic.Mean(outcome, arm);
      }
      case Statistic.Ratio.KIND -> {
        String numerator = outcome(fields, "numerator");
        String denominator = outcome(fields, "denominator");
        return arm == null || numerator == null || denominator == null
            ? null
            : new Statistic.Ratio(numerator, denominator, arm);
      }
      default -> {
        String versus = arm(fields, "versus", null);
        String outcome = outcome(fields, "outcome");
        if (arm != null && arm.equals(versus)) {
          fields.problem("versus", "'" + versus + "' is the same arm; compare two different ones");
          return null;
        }
        if (arm == null || versus == null || outcome == null) {
          return null;
        }
        return kind.equals(Statistic.Difference.KIND)
            ? new Statistic.Difference(outcome, arm, versus)
            : standardised(fields, outcome, arm, versus);
      }
    }
  }

  private @Nullable Statistic standardised(
      Fields fields, String outcome, String arm, String versus) {
    String per = fields.text("per");
    if (per == null || per.equals(COMMUNITY)) {
      return new Statistic.StandardisedDifference(List.of(outcome), arm, versus);
    }
    if (!per.equals(PROJECT)) {
      fields.problem("per", "is '" + per + "'; it must be " + COMMUNITY + " or " + PROJECT);
      return null;
    }
    if (!(base instanceof Scenario community)) {
      fields.problem(
          "per", "is '" + per + "', but " + base.model() + " has no projects; take it out");
      return null;
    }
    List<String> selectors =
        community.sites().stream()
            .flatMap(site -> site.projects().stream())
            .map(ProjectParameters::name)
            .map(project -> outcome + "@project:" + project)
            .toList();
    return fields.noting(
        "outcome",
        () -> {
          selectors.forEach(selector -> simulator.outcome(selector, base));
          return new Statistic.StandardisedDifference(selectors, arm, versus);
        });
  }

  private @Nullable Statistic parameter(Fields fields) {
    String path = fields.requiredText("parameter", "name a free parameter");
    List<String> paths = free.stream().map(Dimension::name).toList();
    if (path == null) {
      return null;
    }
    if (!paths.contains(path)) {
      if (calibration.inside("free").has(path)) {
        // Its prior is at fault, which has been said already.
        return null;
      }
      fields.problem(
          "parameter",
          "'"
              + path
              + "' is not among the free parameters"
              + Suggestion.didYouMean(path, paths)
              + "; there are "
              + String.join(", ", paths));
      return null;
    }
    return new Statistic.ParameterValue(path, paths.indexOf(path));
  }

  private @Nullable String arm(Fields fields, String field, @Nullable String otherwise) {
    String arm =
        otherwise == null
            ? fields.requiredText(field, "name the arm that the first is compared with")
            : fields.text(field);
    if (arm == null) {
      return fields.has(field) ? null : otherwise;
    }
    if (!arms.contains(arm)) {
      fields.problem(
          field,
          "there is no arm '"
              + arm
              + "'"
              + Suggestion.didYouMean(arm, arms)
              + "; there are "
              + String.join(", ", arms));
      return null;
    }
    return arm;
  }

  private @Nullable String outcome(Fields fields, String field) {
    String outcome = fields.requiredText(field, "name an outcome, such as lateUsers");
    if (outcome == null) {
      return null;
    }
    Function<String, String> check = selector -> simulator.outcome(selector, base).selector();
    return fields.noting(field, () -> check.apply(outcome));
  }

  private static @Nullable Goal goal(Fields fields, String name) {
    JsonNode range = fields.get("range");
    if (!range.isArray()
        || range.size() != 2
        || !range.get(0).isNumber()
        || !range.get(1).isNumber()) {
      fields.problem(
          "range",
          (range.isMissingNode() ? "is missing" : "is " + Fields.shown(range))
              + "; give its two ends, such as [0.4, 0.7]");
      return null;
    }
    double low = range.get(0).doubleValue();
    double high = range.get(1).doubleValue();
    double scale = fields.has("scale") ? fields.number("scale") : (high - low) / 2;
    if (!(low < high) || Double.isInfinite(high - low)) {
      fields.problem("range", "is " + Fields.shown(range) + "; the smaller end comes first");
      return null;
    }
    if (!(scale > 0)) {
      if (fields.get("scale").isNumber()) {
        fields.problem("scale", "is " + Fields.shown(fields.get("scale")) + "; it must be above 0");
      }
      return null;
    }
    return new Goal(name, low, high, scale);
  }

  private static Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put(Statistic.Mean.KIND, List.of("outcome", "arm"));
    kinds.put(Statistic.Difference.KIND, List.of("outcome", "arm", "versus"));
    kinds.put(Statistic.StandardisedDifference.KIND, List.of("outcome", "arm", "versus", "per"));
    kinds.put(Statistic.Ratio.KIND, List.of("numerator", "denominator", "arm"));
    kinds.put(Statistic.ParameterValue.KIND, List.of("parameter"));
    return kinds;
  }
}
