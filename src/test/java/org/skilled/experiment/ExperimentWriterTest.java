package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.PointList;

class ExperimentWriterTest {
  private static final String HEAD =
      """
      name: round-trip
      question: 'Is it: the same?'
      scenario: {basedOn: two-sites, site: {culture: 0.3}}
      weeks: 33
      replications: 2
      seed: -9223372036854775808
      series: [users, hours]
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e5",
        "0x1F",
        "007",
        "2024",
        "1.5",
        "true",
        "yes",
        "null",
        "no.1",
        "12:30:45",
        "1_000",
        "2024-01-31",
        "-",
        "~",
        "- a",
        "a: b",
        "a #b",
        "'",
        "\"",
        "[x",
        "{x",
        "*x",
        "&x",
        "!x",
        "%x",
        "@x",
        "|",
        ">",
        "?",
        ".nan",
        ".inf",
        "a\nb",
        "a\tb",
        "größer",
        "a\u2028b",
        "<<"
      })
  void textsThatLookLikeSomethingElseStayTexts(String text) {
    Experiment plain =
        Experiments.read(HEAD + "design: {kind: list, points: [{label: x, site.culture: 0.1}]}\n");
    boolean named = text.matches(NameField.PATTERN);
    Experiment experiment =
        new Experiment(
            named ? text : plain.name(),
            text,
            plain.scenario(),
            new PointList(
                List.of("site.culture"), List.of(new DesignPoint(0, text, List.of((Object) 0.1)))),
            1,
            7,
            true,
            plain.outcomes(),
            plain.series(),
            List.of());
    Experiment again = Experiments.read(ExperimentWriter.toYaml(experiment, Map.of(), null));
    assertEquals(experiment.name(), again.name());
    assertEquals(text, again.question());
    assertEquals(experiment.design(), again.design());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "factors: {site.culture: {from: 0, to: 1, levels: 4}, site.support.pattern: [steady, withdrawn]}\n",
        "design: one-at-a-time\nfactors: {site.culture: [0.1, 0.3], project.people: [20, 30]}\ncommonRandomNumbers: false\n",
        "design: {kind: latin-hypercube, points: 9}\n"
            + "factors: {site.culture: {from: 0.1, to: 0.7}, project.people: {from: 20, to: 30}}\n",
        "design: {kind: list, points: [{label: 'yes', site.culture: 0.1}, {site.culture: 0.30000000000000004}]}\n",
        "design: {kind: list, points: [{site.culture: 0.1, site.resources: 0.2, site.workload: 0.3},"
            + " {site.culture: 0.3, site.resources: 0.1, site.workload: 0.2}]}\n"
            + "charts: [{kind: ternary, outcome: luck, factors: [site.culture, site.resources, site.workload]},"
            + " {kind: heat-map, outcome: luck, x: site.culture, y: site.resources},"
            + " {kind: time-course, series: users, by: site.culture},"
            + " {kind: effect, outcome: level, factor: site.culture, by: site.resources}]\n",
        "factors: {site.culture: [0.1, 0.3], site.resources: [0.2, 0.4]}\n"
            + "charts: [{kind: scatter, outcome: luck, factor: site.culture, dots: runs},"
            + " {kind: scatter, outcome: luck, factor: site.culture},"
            + " {kind: tornado, outcome: luck}, {kind: spider, outcome: luck},"
            + " {kind: contour, outcome: luck, x: site.culture, y: site.resources}]\n",
      })
  void whatIsWrittenReadsAsTheSameExperiment(String design) {
    Experiment experiment = Experiments.read(HEAD + design);
    Experiment again = Experiments.read(ExperimentWriter.toYaml(experiment, Map.of(), null));
    assertEquals(experiment.name(), again.name());
    assertEquals(experiment.question(), again.question());
    assertEquals(experiment.design(), again.design());
    assertEquals(experiment.outcomes(), again.outcomes());
    assertEquals(experiment.series(), again.series());
    assertEquals(experiment.charts(), again.charts());
    RunPlan plan = RunPlan.of(experiment, "1");
    RunPlan replanned = RunPlan.of(again, "1");
    assertEquals(plan.runs(), replanned.runs());
    for (int run = 0; run < plan.runs(); run++) {
      assertEquals(plan.run(run), replanned.run(run));
      assertNotNull(plan.scenario(0));
    }
  }
}
