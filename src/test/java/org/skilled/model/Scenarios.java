package org.skilled.model;

import org.skilled.random.Draws;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/** Scenarios for tests. */
public final class Scenarios {
  private Scenarios() {}

  /** The default scenario with some parameters set: path, value, path, value ... */
  public static Scenario twoSites(Object... settings) {
    return with(ScenarioDocument.named("two-sites"), settings);
  }

  /** A small, busy community: two sites, two projects each, 15 people a project, 60 weeks. */
  public static Scenario small(Object... settings) {
    ScenarioDocument small =
        ScenarioDocument.named("two-sites")
            .with("weeks", 60)
            .with("project.people", 15)
            .with("facilitation.untilWeek", 30)
            .with("project.practitioners.roleShare", 0.15);
    return with(small, settings);
  }

  private static Scenario with(ScenarioDocument document, Object... settings) {
    ScenarioDocument result = document;
    for (int i = 0; i < settings.length; i += 2) {
      result = result.with((String) settings[i], settings[i + 1]);
    }
    return result.resolve();
  }

  /**
   * A scenario whose every numeric parameter is drawn from its whole range, apart from sizes, which
   * are kept small.
   */
  static Scenario anywhere(long seed) {
    long key = Draws.seeded(seed).key(0, 0);
    ScenarioDocument document =
        ScenarioDocument.named("two-sites")
            .with("project.people", 5 + Draws.index(key, 0, 25))
            .with("weeks", 1 + Draws.index(key, 1, 120));
    int n = 2;
    for (ParameterEntry parameter : ParameterCatalogue.all()) {
      n += 2;
      document = moved(document, parameter, key, n);
    }
    return document.resolve();
  }

  private static ScenarioDocument moved(
      ScenarioDocument document, ParameterEntry parameter, long key, int n) {
    Double min = parameter.min();
    Double max = parameter.max();
    boolean small = max != null && max <= 20 && !parameter.path().contains("<");
    if (min == null || max == null || !small || !parameter.isFactor()) {
      return document;
    }
    double at = Draws.uniform(key, n);
    // Extremes are where states leave their range: a third of the values lie at one end or the
    // other.
    double share = at < 1.0 / 6 ? 0 : at < 1.0 / 3 ? 1 : Draws.uniform(key, n + 1);
    if (parameter.type() == ParameterType.NUMBER) {
      return document.with(parameter.path(), min + share * (max - min));
    }
    return parameter.type() == ParameterType.INTEGER
        ? document.with(parameter.path(), (int) Math.floor(min + share * (max - min)))
        : document;
  }
}
