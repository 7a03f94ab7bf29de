package org.skilled.desktop.run;

import org.skilled.scenario.ScenarioDocument;

/** Courses for tests: small and short. */
public final class Courses {
  /** For scenarios that make their own network. */
  public static final NetworkSource NO_FILES = scenario -> null;

  private Courses() {}

  /** Two sites with 80 people in all, for 60 weeks, with shocks, turnover and facilitators. */
  public static Course small(long seed) {
    ScenarioDocument document =
        ScenarioDocument.named("two-sites")
            .with("project.people", 20)
            .with("project.keyIndividuals.blockers", 1)
            .with("facilitation.untilWeek", 30)
            .with("measurement.sustainedWeeks", 10)
            .with("weeks", 60);
    return Course.of("two-sites", document, seed);
  }
}
