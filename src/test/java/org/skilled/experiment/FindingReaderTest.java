package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.experiment.finding.Claim;
import org.skilled.experiment.finding.Comparison;
import org.skilled.experiment.finding.Finding;
import org.skilled.problem.InputException;

/** The block that declares what an experiment's runs are to say yes or no to. */
class FindingReaderTest {
  private static final String HEAD =
      """
      name: finding
      question: Does it help?
      replications: 2
      outcomes: [level, luck]
      """;
  private static final String DESIGN =
      """
      factors:
        site.culture: [0.2, 0.8]
        site.support.pattern: [steady, pulsed]
      """;
  private static final String FINDING =
      """
      finding:
        id: K0
        says: It helps.
        claims:
          - claim: more culture gives a higher level
            outcome: level
            of: {site.culture: 0.8}
            minus: {site.culture: 0.2}
            expect: above
            matters: 0.1
          - claim: most with pulsed support
            outcome: level
            of: {site.culture: 0.8, site.support.pattern: pulsed}
            minus: {site.culture: 0.2, site.support.pattern: pulsed}
            moreThan:
              of: {site.culture: 0.8, site.support.pattern: steady}
              minus: [{site.culture: 0.2, site.support.pattern: steady}]
            expect: hardly any
            matters: 0.05
      """;

  private static Finding read(String text) {
    Finding finding = Experiments.read(HEAD + text).finding();
    assertNotNull(finding);
    return finding;
  }

  @Test
  void armsArePointsByTheirValues() {
    Finding finding = read(DESIGN + FINDING);
    assertEquals("K0", finding.id());
    Comparison.Contrast first = (Comparison.Contrast) finding.claims().get(0).comparison();
    assertEquals(List.of(2, 3), first.difference().of().points());
    assertEquals(List.of(0, 1), first.difference().minus().points());
    Comparison.Contrast second = (Comparison.Contrast) finding.claims().get(1).comparison();
    assertEquals(
        List.of(List.of(3), List.of(1), List.of(2), List.of(0)),
        second.arms().stream().map(arm -> arm.points()).toList());
  }

  @Test
  void armsArePointsByLabel() {
    Finding finding =
        read(
            """
            design:
              kind: list
              points:
                - {label: low, site.culture: 0.2}
                - {label: middle, site.culture: 0.5}
                - {label: high, site.culture: 0.8}
            finding:
              id: K0
              says: It helps.
              claims:
                - {claim: c, outcome: luck, of: [middle, high], minus: low, expect: below, matters: 1}
            """);
    Claim claim = finding.claims().get(0);
    Comparison.Contrast contrast = (Comparison.Contrast) claim.comparison();
    assertEquals(List.of(1, 2), contrast.difference().of().points());
  }

  @Test
  void whatIsWrittenReadsAsTheSameFinding() {
    Experiment experiment = Experiments.read(HEAD + DESIGN + FINDING);
    Experiment again = Experiments.read(ExperimentWriter.toYaml(experiment, Map.of(), null));
    assertEquals(experiment.finding(), again.finding());
    assertEquals(experiment.finding(), experiment.withReplications(9).withSeed(3).finding());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outcome: level | outcome: levl | 13 | claims[0].outcome | did you mean 'level'",
        "of: {site.culture: 0.8} | of: {site.culture: 0.7} | 14 | claims[0].of.site.culture | at no design point",
        "of: {site.culture: 0.8} | of: {site.cultur: 0.8} | 14 | claims[0].of.site.cultur | did you mean 'site.culture'",
        "of: {site.culture: 0.8} | of: high | 14 | claims[0].of | the design's points have no labels",
        "of: {site.culture: 0.8} | of: 3 | 14 | claims[0].of | it must be a point's label, or values",
        "of: {site.culture: 0.8} | of: {site.culture: 0.2} | 15 | claims[0].minus | the same design points",
        "expect: above | expect: abov | 16 | claims[0].expect | did you mean 'above'",
        "matters: 0.1 | matters: -1 | 17 | claims[0].matters | above 0",
        "id: K0 | id: [] | 9 | finding.id | must be a text",
        "says: It helps. | sayz: It helps. | 10 | finding.sayz | did you mean 'says'",
        "replications: 2 | 'replications: 2\ncommonRandomNumbers: false' | 4 | commonRandomNumbers | the same luck",
      })
  void faultsAreSaidWithTheirPlace(
      String right, String wrong, int line, String field, String says) {
    String text = (HEAD + DESIGN + FINDING).replaceFirst(Pattern.quote(right), wrong);
    String message = assertThrows(InputException.class, () -> Experiments.read(text)).getMessage();
    assertTrue(message.contains("test.yaml:" + line + ": "), message);
    assertTrue(message.contains(field), message);
    assertTrue(message.contains(says), message);
  }

  @Test
  void aBudgetHasOneSum() {
    String text =
        HEAD
            + """
            design:
              kind: list
              points:
                - {site.culture: 0.5, site.resources: 0.5, site.structures: 0}
                - {site.culture: 0.5, site.resources: 0, site.structures: 0}
            finding:
              id: K0
              says: It helps.
              claims:
                - {claim: c, outcome: level, simplex: [site.culture, site.resources, site.structures], expect: above, matters: 1}
            """;
    String message = assertThrows(InputException.class, () -> Experiments.read(text)).getMessage();
    assertTrue(message.contains("claims[0].simplex: sum to 0.5 at design point 1"), message);
  }
}
