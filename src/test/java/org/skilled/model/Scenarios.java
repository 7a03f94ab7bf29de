package org.skilled.model;

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
}
