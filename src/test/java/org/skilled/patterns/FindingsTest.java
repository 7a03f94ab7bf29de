package org.skilled.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skilled.analysis.Verdict.SHOWN;
import static org.skilled.analysis.Verdict.TOO_SMALL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.analysis.Verdict;
import org.skilled.docs.MarkedTables;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.finding.ClaimResult;
import org.skilled.finding.FindingTable;
import org.skilled.finding.Judged;
import org.skilled.finding.ShippedFindings;

/**
 * What the model shows of each finding, claim by claim, with default parameters and at least 200
 * pairs of runs. A claim is shown if the whole 95 % interval of the effect lies on the expected
 * side and the effect has the size that its file says would matter.
 *
 * <p>{@link #TODAY} says what is seen, not what is hoped for: a claim that begins or ceases to be
 * shown fails its test, and {@code docs/findings.md} has to tell why.
 */
class FindingsTest {
  private static final Path DOCUMENT = Path.of("docs", "findings.md");
  private static final Map<String, List<Verdict>> TODAY = new LinkedHashMap<>();

  static {
    TODAY.put("k1-technical-alone", List.of(SHOWN));
    TODAY.put("k2-lower-technical", List.of(TOO_SMALL));
    TODAY.put("k2-lower-soft", List.of(TOO_SMALL));
    TODAY.put("k2-lower-learning", List.of(SHOWN));
    TODAY.put("k2-simplex", List.of(SHOWN, SHOWN, TOO_SMALL, SHOWN));
    TODAY.put("k3-part-of-the-role", List.of(SHOWN, SHOWN));
    TODAY.put("k4-support-that-lasts", List.of(SHOWN, SHOWN));
    TODAY.put("k5-key-individuals", List.of(SHOWN, SHOWN, SHOWN, SHOWN));
    TODAY.put("k6-leadership", List.of(SHOWN));
    TODAY.put("k7-flexibility", List.of(SHOWN, SHOWN, SHOWN));
    TODAY.put("k8-disciplines", List.of(SHOWN, SHOWN, SHOWN));
    TODAY.put("k9-alignment", List.of(SHOWN));
    TODAY.put("same-base-opposite-outcome", List.of(SHOWN));
  }

  static Stream<Experiment> experiments() {
    return PairedRuns.SHIPPED.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void isJudgedAsWritten(String name) {
    Experiment experiment =
        experiments().filter(other -> other.name().equals(name)).findFirst().orElseThrow();
    Judged judged = PairedRuns.judge(experiment);
    List<Verdict> verdicts = new ArrayList<>();
    for (ClaimResult claim : judged.result().claims()) {
      verdicts.add(claim.verdict());
      assertTrue(
          claim.effect().n() >= FindingTable.FEWEST_PAIRS, () -> claim.effect().n() + " pairs");
    }
    assertEquals(TODAY.get(name), verdicts, () -> FindingTable.rows(List.of(judged)).toString());
  }

  static List<String> names() {
    return ShippedFindings.NAMES;
  }

  /**
   * Written anew with {@code mvn test -Dtest=FindingsTest -Dtest.options=-Dskilled.update=true}.
   */
  @Test
  void theDocumentedTableIsThatOfTheModel() throws IOException {
    String table = FindingTable.markdown(experiments().map(PairedRuns::judge).toList());
    String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
    if (Boolean.getBoolean("skilled.update")) {
      document = MarkedTables.of(document).with(Map.of("findings", table));
      Files.writeString(DOCUMENT, document);
    }
    assertEquals(
        table,
        MarkedTables.of(document).tables().get("findings"),
        "the model has changed: run mvn test -Dtest=FindingsTest"
            + " -Dtest.options=-Dskilled.update=true, see whether the text still holds, and draw the"
            + " figures again as "
            + DOCUMENT
            + " says");
  }

  @Test
  void everyFindingHasItsVerdict() {
    assertEquals(ShippedFindings.NAMES, List.copyOf(TODAY.keySet()));
  }
}
