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
