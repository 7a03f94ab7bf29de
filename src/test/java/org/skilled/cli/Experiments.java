package org.skilled.cli;

/** Experiment files for tests. */
final class Experiments {
  /** Two design points with two replications each, in a fraction of a second. */
  static final String SMALL =
      """
      name: small
      question: Does support matter in a small place?
      scenario: one-ward
      weeks: 12
      factors:
        site.support.level: [0.2, 0.8]
      replications: 2
      seed: 1
      outcomes: [lateUsers, reach]
      series: [users]
      charts:
        - {kind: time-course, series: users, by: site.support.level}
        - {kind: effect, outcome: reach, factor: site.support.level}
      """;

  private Experiments() {}
}
