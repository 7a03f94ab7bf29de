package org.skilled.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.skilled.model.observe.Measure;
import org.skilled.model.observe.Measures;
import org.skilled.model.observe.ProjectOutcome;
import org.skilled.model.observe.Selector;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.NetworkParameters;
import org.skilled.scenario.PractitionerParameters;
import org.skilled.scenario.ProjectParameters;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.SiteParameters;

/** The outcomes and weekly series that a run can report. */
public final class Quantities {
  private Quantities() {}

  /** Outcomes of the whole community, in the order in which they are documented. */
  public static List<Quantity> outcomes() {
    List<Quantity> outcomes = new ArrayList<>();
    for (ProjectOutcome outcome : ProjectOutcome.all()) {
      outcomes.add(new Quantity(outcome.name(), outcome.about(), outcome.unit(), 0, outcome.max()));
    }
    outcomes.addAll(series());
    return List.copyOf(outcomes);
  }

  /** Weekly series of the whole community, in the order in which they are documented. */
  public static List<Quantity> series() {
    return Measures.all().stream()
        .map(m -> new Quantity(m.name(), m.about(), m.unit(), m.min(), m.max()))
        .toList();
  }

  /**
   * The outcome of this name, of the whole or of a group of this scenario ({@code @site:}, {@code @project:}, {@code
   * @discipline:}, {@code @sector:}).
   *
   * @throws InputException if there is none, with the nearest name
   */
  public static Quantity outcome(String selector, Scenario scenario) {
    return find(selector, "outcome", outcomes(), scenario);
  }

  /** As {@link #outcome}, for weekly series. */
  public static Quantity series(String selector, Scenario scenario) {
    return find(selector, "series", series(), scenario);
  }

  /**
   * Names of the groups of a kind that a scenario itself names, in its order. Of an imported
   * network, the file names the disciplines and sectors.
   */
  public static Set<String> groups(Selector.Kind kind, Scenario scenario) {
    return switch (kind) {
      case ALL -> Set.of("");
      case SITE -> sites(scenario, SiteParameters::name);
      case PROJECT -> projects(scenario, project -> Set.of(project.name()));
      case DISCIPLINE -> mix(scenario, PractitionerParameters::disciplines);
      case SECTOR -> mix(scenario, PractitionerParameters::sectors);
    };
  }

  private static Quantity find(String text, String what, List<Quantity> known, Scenario scenario) {
    Selector selector = Selector.parse(text);
    List<String> names = known.stream().map(Quantity::selector).toList();
    int at = names.indexOf(selector.measure());
    if (at < 0) {
      throw InputException.of(
          "there is no "
              + what
              + " '"
              + selector.measure()
              + "'"
              + Suggestion.didYouMean(selector.measure(), names)
              + "; known are "
              + String.join(", ", names));
    }
    checkGroup(text, selector, scenario);
    Quantity whole = known.get(at);
    return new Quantity(text, whole.about(), whole.unit(), whole.min(), whole.max());
  }

  private static void checkGroup(String text, Selector selector, Scenario scenario) {
    Set<String> groups = groups(selector.kind(), scenario);
    boolean ofPeople =
        selector.kind() == Selector.Kind.DISCIPLINE || selector.kind() == Selector.Kind.SECTOR;
    if (ofPeople && ofProjects(selector.measure())) {
      throw InputException.of(
          "'"
              + text
              + "' asks for a "
              + selector.kind().label()
              + ", but "
              + selector.measure()
              + " belongs to projects; use @project: or @site:");
    }
    boolean fromFile = ofPeople && scenario.network().kind() == NetworkParameters.Kind.IMPORTED;
    if (!fromFile && !groups.contains(selector.group())) {
      throw InputException.of(
          "'"
              + text
              + "': there is no "
              + selector.kind().label()
              + " '"
              + selector.group()
              + "'"
              + Suggestion.didYouMean(selector.group(), groups)
              + "; the scenario has "
              + String.join(", ", groups));
    }
  }

  /** Whether this outcome or series belongs to projects: disciplines and sectors have none. */
  public static boolean ofProjects(String name) {
    return ProjectOutcome.all().stream().anyMatch(outcome -> outcome.name().equals(name))
        || Measures.all().stream().filter(Measure::ofProjects).anyMatch(m -> m.name().equals(name));
  }

  private static Set<String> sites(Scenario scenario, Function<SiteParameters, String> name) {
    Set<String> names = new LinkedHashSet<>();
    scenario.sites().forEach(site -> names.add(name.apply(site)));
    return names;
  }

  private static Set<String> projects(
      Scenario scenario, Function<ProjectParameters, Set<String>> of) {
    Set<String> names = new LinkedHashSet<>();
    scenario
        .sites()
        .forEach(site -> site.projects().forEach(project -> names.addAll(of.apply(project))));
    return names;
  }

  private static Set<String> mix(
      Scenario scenario, Function<PractitionerParameters, java.util.Map<String, Double>> of) {
    return projects(scenario, project -> of.apply(project.practitioners()).keySet());
  }
}
