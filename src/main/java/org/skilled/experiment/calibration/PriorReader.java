package org.skilled.experiment.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.experiment.FactorValues;
import org.skilled.experiment.Fields;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;

/** Reads the free parameters, each with its prior, checked against the scenario's parameters. */
final class PriorReader {
  static final String UNIFORM = "uniform";
  static final String LOG_UNIFORM = "log-uniform";
  static final String TRIANGULAR = "triangular";
  static final String NORMAL = "normal";

  /** The fields that each kind of prior has besides its kind. */
  static final Map<String, List<String>> KINDS =
      new java.util.TreeMap<>(
          Map.of(
              UNIFORM, List.of("from", "to"),
              LOG_UNIFORM, List.of("from", "to"),
              TRIANGULAR, List.of("from", "mode", "to"),
              NORMAL, List.of("mean", "sd", "from", "to")));

  static final String KIND = "prior";

  private static final double HALF = 0.5;

  private final Fields free;
  private final FactorValues values;

  PriorReader(Fields free, ModelDocument scenario) {
    this.free = free;
    this.values = new FactorValues(scenario);
  }

  /** All parameters that are sound, in the order written. */
  List<Dimension> read() {
    List<Dimension> read = new ArrayList<>();
    for (String path : free.names()) {
      ParameterEntry entry = free.noting(path, () -> values.entry(path));
      Dimension dimension = entry == null ? null : dimension(path, entry);
      if (dimension != null) {
        read.add(dimension);
      }
    }
    return read;
  }

  private @Nullable Dimension dimension(String path, ParameterEntry entry) {
    JsonNode node = free.get(path);
    if (!node.isObject()) {
      free.problem(
          path,
          (node.isMissingNode() ? "has no prior" : "is " + Fields.shown(node))
              + "; give one such as {prior: uniform, from: 0.1, to: 0.5}");
      return null;
    }
    boolean whole = entry.type() == ParameterType.INTEGER;
    if (!whole && entry.type() != ParameterType.NUMBER) {
      free.problem(path, "is no number, so it has no prior; set it in an arm, or in the scenario");
      return null;
    }
    Fields prior = free.inside(path);
    String kind = prior.requiredText(KIND, "it is one of " + String.join(", ", KINDS.keySet()));
    if (kind == null) {
      return null;
    }
    List<String> fields = KINDS.get(kind);
    if (fields == null) {
      prior.problem(
          KIND,
          "there is no prior '"
              + kind
              + "'"
              + Suggestion.didYouMean(kind, KINDS.keySet())
              + "; there are "
              + String.join(", ", KINDS.keySet()));
      return null;
    }
    List<String> known = new ArrayList<>(List.of(KIND));
    known.addAll(fields);
    prior.allowOnly(known);
    Distribution marginal = marginal(prior, kind, path, entry, whole);
    return marginal == null ? null : new Dimension(path, marginal, whole);
  }

  private @Nullable Distribution marginal(
      Fields prior, String kind, String path, ParameterEntry entry, boolean whole) {
    double from = end(prior, "from", path, entry);
    double to = end(prior, "to", path, entry);
    double mode = kind.equals(TRIANGULAR) ? inside(prior, "mode", from, to) : 0;
    double mean = kind.equals(NORMAL) ? inside(prior, "mean", from, to) : 0;
    double sd = kind.equals(NORMAL) ? prior.number("sd") : 1;
    if (Double.isNaN(from + to + mode + mean + sd)) {
      return null;
    }
    if (from >= to) {
      prior.problem(
          "from",
          Fields.shown(prior.get("from"))
              + " is not less than 'to', "
              + Fields.shown(prior.get("to"))
              + "; the smaller end comes first");
      return null;
    }
    if (sd <= 0) {
      prior.problem("sd", "is " + Fields.shown(prior.get("sd")) + "; it must be above 0");
      return null;
    }
    // Whole numbers own the stretch of half a unit to either side.
    double low = whole ? from - HALF : from;
    double high = whole ? to + HALF : to;
    if (kind.equals(LOG_UNIFORM) && low <= 0) {
      prior.problem(
          "from", "is " + Fields.shown(prior.get("from")) + "; a log-uniform prior begins above 0");
      return null;
    }
    return switch (kind) {
      case LOG_UNIFORM -> new Distribution.LogUniform(low, high);
      case TRIANGULAR -> new Distribution.Triangular(low, mode, high);
      case NORMAL -> new Distribution.TruncatedNormal(mean, sd, low, high);
      default -> new Distribution.Uniform(low, high);
    };
  }

  /** An end of the range, which must be a value that the parameter may have. */
  private double end(Fields prior, String field, String path, ParameterEntry entry) {
    if (!prior.has(field)) {
      prior.problem(field, "is missing; every prior has 'from' and 'to'");
      return Double.NaN;
    }
    Object value = prior.noting(field, () -> values.value(path, entry, prior.get(field)));
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  private static double inside(Fields prior, String field, double from, double to) {
    double value = prior.number(field);
    if (value < from || value > to) {
      prior.problem(
          field,
          "is "
              + Fields.shown(prior.get(field))
              + "; it must lie in the range, from "
              + Fields.shown(prior.get("from"))
              + " to "
              + Fields.shown(prior.get("to")));
      return Double.NaN;
    }
    return value;
  }
}
