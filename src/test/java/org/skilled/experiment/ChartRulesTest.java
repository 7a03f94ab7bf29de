package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.problem.InputException;

/** Which charts fit which designs, and which are drawn unasked. */
class ChartRulesTest {
  private static final String HEAD =
      """
      name: test
      question: What is shown?
      replications: 2
      outcomes: [luck, level]
      """;
  private static final String SAMPLE =
      "design: {kind: latin-hypercube, points: 50}\n"
          + "factors: {site.culture: {from: 0, to: 1}, site.resources: {from: 0, to: 1},"
          + " site.support.pattern: [steady, withdrawn]}\n";
  private static final String GRID =
      "factors: {site.culture: [0.1, 0.3], site.resources: [0.2, 0.4],"
          + " site.support.pattern: [steady, withdrawn]}\n";
  private static final String APART = "design: one-at-a-time\n" + GRID;
  private static final String CONSTANT =
      "factors: {site.culture: [0.1], site.support.pattern: [steady, withdrawn],"
          + " site.resources: [0.2, 0.4]}\n";
  private static final String FEW =
      "design: {kind: list, points: [{site.culture: 0.1, site.resources: 0.2},"
          + " {site.culture: 0.3, site.resources: 0.4}]}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GRID     | {kind: scatter, outcome: luck, factor: site.support.pattern} | .factor: 'site.support.pattern' has levels such as '
          GRID     | {kind: scatter, outcome: luck, factor: site.culture, dots: pies} | .dots: is 'pies'; a dot is one of points, runs
          GRID     | {kind: contour, outcome: luck, x: site.culture, y: site.support.pattern} | but a contour needs numbers; ask for a heat-map
          GRID     | {kind: contour, outcome: luck, x: site.culture, y: site.culture} | .y: is the same factor as x
          CONSTANT | {kind: contour, outcome: luck, x: site.culture, y: site.resources} | .x: 'site.culture' has the same value at every point
          APART    | {kind: contour, outcome: luck, x: site.culture, y: site.resources} | no square of four neighbouring regions has runs
          WORDS    | {kind: spider, outcome: luck} | needs a factor whose levels are numbers
          FEW      | {kind: tornado, outcome: luck} | 2 points tell nothing about each of 2 factors alone
          FEW      | {kind: spider, outcome: luck} | 2 points tell nothing about each of 2 factors alone
          NONE     | {kind: tornado, outcome: luck} | no factor varies
          SAMPLE   | {kind: effect, outcome: luck, factor: site.culture, by: site.support.pattern} | .by: cannot be told apart where 'site.culture' was sampled (50 values)
          SAMPLE   | {kind: effect, outcome: luck, factor: site.support.pattern, by: site.culture} | ask for a scatter of an outcome against it
          SAMPLE   | {kind: distribution, outcome: luck, by: site.culture} | .by: 'site.culture' has 50 values, but at most 20 can be told apart
          SAMPLE   | {kind: heat-map, outcome: luck, x: site.culture, y: site.resources} | only 50 of 2500 cells would have runs, because the factors were sampled; ask for a contour
          """)
  void whatCannotBeDrawnIsRefusedWithARemedy(String design, String chart, String fault) {
    InputException refusal =
        assertThrows(InputException.class, () -> read(design(design), "charts: [" + chart + "]\n"));
    assertEquals(1, refusal.problems().size(), refusal.getMessage());
    String problem = refusal.problems().get(0).toString();
    assertTrue(problem.contains("charts[0]") && problem.contains(fault), problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GRID   | {kind: scatter, outcome: luck, factor: site.culture, dots: runs}
          GRID   | {kind: contour, outcome: luck, x: site.culture, y: site.resources}
          APART  | {kind: tornado, outcome: luck}
          APART  | {kind: spider, outcome: luck}
          GRID   | {kind: tornado, outcome: luck}
          SAMPLE | {kind: tornado, outcome: luck}
          SAMPLE | {kind: spider, outcome: luck}
          SAMPLE | {kind: scatter, outcome: luck, factor: site.culture}
          SAMPLE | {kind: effect, outcome: luck, factor: site.culture}
          SAMPLE | {kind: effect, outcome: luck, factor: site.support.pattern}
          SAMPLE | {kind: contour, outcome: luck, x: site.culture, y: site.resources}
          """)
  void whatFitsIsTaken(String design, String chart) {
    assertEquals(1, read(design(design), "charts: [" + chart + "]\n").charts().size());
  }

  @Test
  void chartsDrawnUnaskedSuitTheDesign() {
    assertEquals(
        List.of("tornado", "scatter", "scatter", "effect", "contour"), kinds(design("SAMPLE")));
    assertEquals(
        List.of("tornado", "effect", "effect", "effect", "distribution"), kinds(design("APART")));
    assertEquals(
        List.of("effect", "effect", "effect", "heat-map", "distribution"), kinds(design("GRID")));
    assertEquals(List.of("distribution"), kinds(design("FEW")));
    assertEquals(List.of("distribution"), kinds(design("NONE")));
    assertEquals(
        List.of("ternary", "distribution"),
        kinds(
            "design: {kind: list, points: [{site.culture: 0.2, site.resources: 0.3,"
                + " site.workload: 0.5}, {site.culture: 0.5, site.resources: 0.5,"
                + " site.workload: 0}]}\n"));
  }

  private static String design(String name) {
    return switch (name) {
      case "SAMPLE" -> SAMPLE;
      case "GRID" -> GRID;
      case "APART" -> APART;
      case "CONSTANT" -> CONSTANT;
      case "FEW" -> FEW;
      case "WORDS" -> "factors: {site.support.pattern: [steady, withdrawn]}\n";
      default -> "";
    };
  }

  /** Kinds of the charts that are drawn unasked; all can be asked for as well. */
  private static List<String> kinds(String design) {
    Experiment experiment = read(design, "");
    Experiment again = Experiments.read(ExperimentWriter.toYaml(experiment, Map.of(), null));
    assertEquals(experiment.charts(), again.charts());
    return experiment.charts().stream().map(ChartRequest::kind).toList();
  }

  private static Experiment read(String design, String charts) {
    return Experiments.read(HEAD + design + charts);
  }
}
