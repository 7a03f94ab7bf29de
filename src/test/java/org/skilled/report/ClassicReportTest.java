package org.skilled.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Simulator;

/** The report of runs of a published model is about that model, and not about the community. */
class ClassicReportTest {
  private static final String MARCH =
      """
      name: march
      question: Do slow learners help?
      scenario: {model: march-1991, periods: 5}
      factors: {socialization: [0.1, 0.9]}
      replications: 2
      outcomes: [codeKnowledge]
      series: [codeKnowledge]
      """;

  @TempDir private Path folder;

  @Test
  void speaksOfThePaperAndOfPeriods() throws IOException {
    Path results = Reports.run(MARCH, folder.resolve("march"), Simulator.LEARNING_COMMUNITY);
    Document page = Reports.page(Reports.write(results));
    String cite = page.select("#cite").text();
    assertTrue(cite.contains("March (1991), Exploration and exploitation"), cite);
    assertTrue(cite.contains("@software{skilled"), cite);
    assertFalse(page.select("#cite > p").text().contains("Gabbay"), cite);
    assertFalse(cite.contains("@techreport"), cite);
    String design = page.select("#design").text();
    assertTrue(design.contains("Series by period"), design);
    assertTrue(page.select("#model").text().contains("docs/classics.md"));
    assertFalse(
        page.select("#design, #answer, #charts").text().toLowerCase(Locale.ROOT).contains("week"));
    assertEquals(12, page.select("#chart-1 tbody tr").size(), "from the start to period 5, twice");
  }
}
