package org.skilled.cli;

/** Lines of help on what may stand in the files of experiments, for commands that take them. */
final class ExperimentHelp {
  static final String DESIGNS = "Designs, full-factorial unless the file says otherwise:";
  static final String FULL_FACTORIAL = "  design: full-factorial";
  static final String ONE_AT_A_TIME = "  design: one-at-a-time";
  static final String LATIN_HYPERCUBE =
      "  design: {kind: latin-hypercube, points: 200}   # factors such as {from: 0, to: 1}";
  static final String LIST =
      "  design: {kind: list, points: [{site.culture: 0.2}, {site.culture: 0.8}]}  # no 'factors:'";
  static final String CSV =
      "  design: {kind: csv, file: points.csv}   # a column for each parameter, and no 'factors:'";

  /** The designs that are made of factors and settings, a line each. */
  static final String MORE_DESIGNS =
      "  design: {kind: random, points: 1000}%n"
          + "  design: {kind: halton, points: 1024}%n"
          + "  design: {kind: sobol-sequence, points: 1024}%n"
          + "  design: {kind: saltelli, size: 1024, secondOrder: false}   # for Sobol' indices%n"
          + "  design: {kind: morris, trajectories: 20, levels: 4}   # for elementary effects%n"
          + "  design: {kind: fast, size: 257}   # for extended FAST%n"
          + "  design: {kind: fractional-factorial, resolution: 4}   # two levels of each factor%n"
          + "  design: plackett-burman   # two levels of each factor%n"
          + "  design: {kind: simplex-lattice, degree: 4, total: 1}   # shares of a total%n"
          + "  design: {kind: simplex-centroid, total: 1}   # shares of a total";

  static final String FACTORS = "Factors, besides lists and ranges, and what goes with them:";
  static final String DRAWN =
      "  factors: {site.culture: {normal: [0.5, 0.1], from: 0, to: 1}}%n"
          + "  factors: {site.culture: {triangular: [0.2, 0.5, 0.9]}}%n"
          + "  factors: {site.culture: {beta: [2, 5], from: 0, to: 1}}%n"
          + "  factors: {site.culture: {log-uniform: [0.01, 1]}}%n"
          + "  factors: {site.culture: {discrete: {0.2: 0.3, 0.8: 0.7}}}%n"
          + "  factors: {site.support.pattern: {categorical: {steady: 0.8, withdrawn: 0.2}}}%n"
          + "  groups: {place: [site.culture, site.resources]}%n"
          + "  constraints: [site.culture + 0.5 * site.resources <= 0.9]";

  /** Names of designs for others' simulators. */
  static final String METHODS =
      "latin-hypercube, random, halton, sobol-sequence, saltelli (sobol), morris, fast,"
          + " fractional-factorial, plackett-burman, simplex-lattice, simplex-centroid.";

  static final String CHARTS = "Charts, in which 'by' is optional:";
  static final String TIME_COURSE = "  - {kind: time-course, series: NAME, by: FACTOR}";
  static final String EFFECT = "  - {kind: effect, outcome: NAME, factor: FACTOR, by: FACTOR}";
  static final String HEAT_MAP = "  - {kind: heat-map, outcome: NAME, x: FACTOR, y: FACTOR}";
  static final String TERNARY =
      "  - {kind: ternary, outcome: NAME, factors: [FACTOR, FACTOR, FACTOR]}   # shares of one sum";
  static final String DISTRIBUTION = "  - {kind: distribution, outcome: NAME, by: FACTOR}";

  static final String SCATTER =
      "  - {kind: scatter, outcome: NAME, factor: FACTOR, dots: runs}   # dots: points if left out";
  static final String TORNADO = "  - {kind: tornado, outcome: NAME}";
  static final String SPIDER = "  - {kind: spider, outcome: NAME}";
  static final String CONTOUR = "  - {kind: contour, outcome: NAME, x: FACTOR, y: FACTOR}";

  private ExperimentHelp() {}
}
