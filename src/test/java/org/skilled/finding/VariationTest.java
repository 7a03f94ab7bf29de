package org.skilled.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.analysis.Verdict;
import org.skilled.experiment.Build;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.TinySimulator;
import org.skilled.experiment.execute.RunOptions;
import org.skilled.experiment.execute.RunReport;
import org.skilled.experiment.finding.FindingResult;
import org.skilled.experiment.store.Results;
import org.skilled.scenario.YamlDocument;

/** Findings under many settings, with a model whose level is the first site's culture. */
class VariationTest {
  private static final String TEXT =
      """
      name: tiny-finding
      question: Does it help?
      replications: 40
      seed: 3
      outcomes: [level, luck]
      factors:
        %s
      finding:
        id: T
        says: It helps.
        claims:
          - {claim: c, outcome: level, of: {%s}, minus: {%s}, expect: above, matters: 0.1}
      """;

  @TempDir private Path folder;
  private final TinySimulator simulator = new TinySimulator();

  private Experiment about(String path) {
    return ExperimentReader.read(
        YamlDocument.parse(
            "tiny.yaml", TEXT.formatted(path + ": [0.2, 0.8]", path + ": 0.8", path + ": 0.2")),
        simulator);
  }

  private FindingRunner runner() {
    return new FindingRunner(
        new RunOptions(folder, 1, Build.current(), Clock.systemUTC()), simulator);
  }

  @Test
  void aFindingIsJudgedByItsRunsAndDoneOnce() {
    Experiment experiment = about("site.culture");
    FindingRunner runner = runner();
    assertNotNull(runner.run(experiment, progress -> {}));
    assertEquals(80, simulator.runs.get());
    RunReport again = runner.run(experiment, progress -> {});
    assertNotNull(again);
    assertEquals(80, again.reused());
    Judged judged = Judged.of(runner.folder(experiment), simulator);
    assertEquals(Verdict.SHOWN, judged.result().verdict());
    assertEquals(0.6, judged.result().claims().get(0).effect().estimate(), 1e-12);
    assertEquals(
        List.of("culture 0.2", "culture 0.8"),
        judged.means().get(0).points().stream().map(point -> point.point()).toList());
  }

  @Test
  void aRunnerThatWasStoppedDoesNothing() {
    FindingRunner runner = runner();
    runner.stop();
    assertNull(runner.run(about("site.culture"), progress -> {}));
    assertEquals(0, simulator.runs.get());
  }

  @Test
  void variantsApplyWhereTheDesignSaysNothing() {
    Experiment experiment = about("site.resources");
    Variation variation =
        Variation.of(
            experiment,
            List.of(
                new Variant("as it is", Map.of()),
                new Variant("other", Map.of("site.culture", 0.9))));
    Experiment varied = variation.experiment();
    assertEquals(List.of("site.culture", "site.resources"), varied.design().paths());
    Object base = experiment.scenario().value("site.culture");
    assertNotNull(base);
    assertEquals(
        List.of(List.of(base, 0.2), List.of(base, 0.8), List.of(0.9, 0.2), List.of(0.9, 0.8)),
        varied.design().points(0).stream().map(point -> point.values()).toList());
    FindingRunner runner = runner();
    assertNotNull(runner.run(varied, progress -> {}));
    try (Results results = Results.open(runner.folder(varied), simulator)) {
      List<FindingResult> judged = variation.judge(results, simulator);
      assertEquals(2, judged.size());
      assertEquals(Verdict.TOO_SMALL, judged.get(0).verdict());
      assertEquals(0, judged.get(1).claims().get(0).effect().estimate());
    }
  }

  @Test
  void theDesignHasItsWayWhereItSetsTheSame() {
    Experiment experiment = about("site.culture");
    Variant variant = new Variant("off", Map.of("site.culture", 0.0, "site.resources", 0.1));
    assertTrue(Variation.isAboutSame(experiment, variant));
    assertFalse(Variation.isAboutSame(about("site.workload"), variant));
    Experiment varied = Variation.of(experiment, List.of(variant)).experiment();
    assertEquals(List.of("site.resources", "site.culture"), varied.design().paths());
    assertEquals(2, varied.design().size());
  }

  @Test
  void theMatrixSaysWhatVanishes() {
    Experiment experiment = about("site.resources");
    FindingResult shown = judged(0.5);
    FindingResult lost = judged(0);
    List<Mechanisms.Mechanism> mechanisms =
        List.of(
            new Mechanisms.Mechanism("a", new Variant("one", Map.of("site.culture", 0.0))),
            new Mechanisms.Mechanism("b", new Variant("two", Map.of("site.resources", 0.0))),
            new Mechanisms.Mechanism("c", new Variant("three", Map.of("site.workload", 0.0))));
    SwitchOff matrix =
        new SwitchOff(
            mechanisms,
            List.of(SwitchOff.column(experiment, mechanisms, List.of(shown, lost, lost, shown))));
    assertEquals(
        List.of(
            List.of("SWITCHED OFF", "T"),
            List.of("nothing", "+"),
            List.of("one", "o"),
            List.of("two", "\u00b7"),
            List.of("three", "+")),
        matrix.rows());
    assertEquals("T is no longer shown without one.", matrix.notes().get(1));
    Robustness robust = Robustness.of(experiment, List.of(shown, lost, lost, shown));
    assertEquals(0.5, robust.whole().shown().share());
    assertEquals(0.5, robust.claims().get(0).direction().share());
  }

  /** The finding with arms that differ by this much in all of 300 replicates. */
  private FindingResult judged(double difference) {
    double[][] values = new double[2][300];
    Arrays.fill(values[1], difference);
    return Judged.of(about("site.resources"), simulator, selector -> values).result();
  }
}
