package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.finding.Finding;
import org.skilled.model.Quantity;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.YamlDocument;

/** Reads experiment files; everything that is wrong with one is said at once. */
public final class ExperimentReader {
  static final List<String> FIELDS =
      List.of(
          "name",
          "question",
          "scenario",
          "weeks",
          SpaceReader.FACTORS,
          GroupReader.FIELD,
          SpaceReader.CONSTRAINTS,
          DesignReader.FIELD,
          "replications",
          "seed",
          "commonRandomNumbers",
          "outcomes",
          "series",
          "charts",
          FindingReader.FINDING);

  /** Columns of the results that every experiment has, in lower case. */
  private static final List<String> ROW =
      List.of("run", "point", "replicate", "seed", "status", "reason", "label", "id");

  private static final List<String> WEEK = List.of("run", "point", "replicate", "week");

  private static final String SCENARIO = "scenario";
  private static final String WEEKS = "weeks";
  private static final String SERIES = "series";
  private static final String REPLICATIONS = "replications";

  private final Fields fields;
  private Simulator simulator;

  private ExperimentReader(Fields fields, Simulator simulator) {
    this.fields = fields;
    this.simulator = simulator;
  }

  /**
   * Reads an experiment.
   *
   * @param simulator the model that it is for, which knows the outcomes
   * @throws InputException with all problems found, each with its place in the file
   */
  public static Experiment read(Path file, Simulator simulator) {
    return read(YamlDocument.read(file), simulator);
  }

  /**
   * Reads an experiment from a document; files that it names are relative to the document's.
   *
   * @throws InputException as {@link #read(Path, Simulator)}
   */
  public static Experiment read(YamlDocument document, Simulator simulator) {
    Fields fields = new Fields(document, "", document.root(), new ArrayList<>());
    Experiment experiment = new ExperimentReader(fields, simulator).experiment();
    if (experiment == null || !fields.isSound()) {
      throw new InputException(fields.problems().stream().distinct().toList());
    }
    return experiment;
  }

  private @Nullable Experiment experiment() {
    fields.allowOnly(FIELDS);
    String name = NameField.read(fields);
    String question = fields.requiredText("question", "say in a sentence what the experiment asks");
    if (!fields.has(REPLICATIONS)) {
      fields.problem(REPLICATIONS, "is missing; say how many runs to do at each point, such as 20");
    }
    int replications = fields.whole(REPLICATIONS, 1, (int) Experiment.MOST_RUNS, 1);
    long seed = fields.whole64("seed", 0);
    boolean common = fields.truth("commonRandomNumbers", true);
    ModelDocument scenario = scenario();
    ModelScenario base = scenario == null ? null : fields.noting(SCENARIO, scenario::resolve);
    if (scenario == null || base == null) {
      return null;
    }
    Design design = new DesignReader(fields, new ScenarioVariables(scenario)).read();
    simulator = simulator.of(base.model());
    List<String> outcomes = outcomes(base);
    List<String> series = selectors(SERIES, namedByCharts(), base, simulator::series);
    if (design == null) {
      return null;
    }
    List<String> factors = design.paths();
    if (fields.has(WEEKS) && factors.contains(WEEKS)) {
      fields.problem(WEEKS, "is set here and is a factor as well; take it out here");
    }
    if (!isFeasible(design, replications)) {
      return null;
    }
    // Once: large designs are not made in no time.
    List<DesignPoint> points = fields.noting(SpaceReader.CONSTRAINTS, () -> design.points(seed));
    if (points == null) {
      return null;
    }
    requireColumns(ROW, List.of(factors, outcomes));
    requireColumns(WEEK, List.of(series));
    List<ChartRequest> charts = new ChartReader(fields, factors, points, outcomes, series).read();
    if (fields.has(FindingReader.FINDING) && !common) {
      fields.problem(
          "commonRandomNumbers",
          "is false, but a finding is judged by pairs of runs that have the same luck; take it out");
    }
    Finding finding = new FindingReader(fields, factors, points, outcomes).read();
    return new Experiment(
        name,
        question == null ? "" : question,
        scenario,
        design,
        replications,
        seed,
        common,
        outcomes,
        series,
        charts == null ? DefaultCharts.of(design, points, outcomes, series) : charts,
        finding);
  }

  private @Nullable ModelDocument scenario() {
    ModelDocument scenario = ScenarioReference.read(fields);
    if (scenario == null || !fields.has(WEEKS)) {
      return scenario;
    }
    JsonNode weeks = fields.get(WEEKS);
    Object value =
        weeks.isIntegralNumber() && weeks.canConvertToInt()
            ? (Object) weeks.intValue()
            : weeks.asText();
    return fields.noting(WEEKS, () -> scenario.with(WEEKS, value));
  }

  private List<String> outcomes(ModelScenario base) {
    if (fields.has("outcomes")
        && fields.get("outcomes").isEmpty()
        && fields.get("outcomes").isArray()) {
      fields.problem(
          "outcomes", "is an empty list; name at least one, or leave it out for the usual ones");
    }
    List<String> usual = simulator.outcomes().stream().map(Quantity::selector).toList();
    return selectors("outcomes", usual, base, simulator::outcome);
  }

  private List<String> selectors(
      String field,
      List<String> usual,
      ModelScenario base,
      BiFunction<String, ModelScenario, Quantity> check) {
    List<String> written = fields.texts(field);
    List<String> named = written == null ? usual : written;
    List<String> known = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String selector = named.get(i);
      String place = written == null ? "charts" : field + "[" + i + "]";
      if (fields.noting(place, () -> check.apply(selector, base)) != null) {
        known.add(selector);
      }
    }
    return known;
  }

  /** Without a list of series, those that charts show are kept. */
  private List<String> namedByCharts() {
    Set<String> named = new LinkedHashSet<>();
    for (JsonNode chart : fields.get("charts")) {
      if (chart.path(SERIES).isTextual()) {
        named.add(chart.path(SERIES).textValue());
      }
    }
    return List.copyOf(named);
  }

  /** Columns of a table are told apart without regard to case. */
  private void requireColumns(List<String> fixed, List<List<String>> more) {
    Map<String, String> columns = new HashMap<>();
    fixed.forEach(column -> columns.put(column, column));
    for (List<String> names : more) {
      for (String name : names) {
        String other = columns.put(name.toLowerCase(Locale.ROOT), name);
        if (other != null) {
          fields.problem(
              "",
              "'"
                  + name
                  + "' and '"
                  + other
                  + "' would be the same column of the results, where upper and lower case are alike;"
                  + " give sites and projects names that differ in more than case, or leave one out");
        }
      }
    }
  }

  private boolean isFeasible(Design design, int replications) {
    double runs = (double) design.size() * replications;
    boolean feasible = runs <= Experiment.MOST_RUNS;
    if (!feasible) {
      fields.problem(
          REPLICATIONS,
          design.size()
              + " design points with "
              + replications
              + " replications are more than the "
              + Experiment.MOST_RUNS
              + " runs that one experiment may have; take fewer levels, points or replications");
    }
    return feasible;
  }
}
