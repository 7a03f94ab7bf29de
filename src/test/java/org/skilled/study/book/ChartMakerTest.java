package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.analysis.Summary;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;

/** What charts of real results stand on, and what they say about it. */
class ChartMakerTest {
  private static final String SUPPORT = "site.support.level";
  private static final String CULTURE = "site.culture";
  private static final String POOLED = "within each replicate";
  private static final String FACTORS =
      """
      factors:
        site.support.level: [0.2, 0.8]
        site.culture: [0.5, 0.9, 1]
      """;
  private static final String ONE_AT_A_TIME = FACTORS + "design: {kind: one-at-a-time}\n";

  @TempDir private Path folder;

  @Test
  void distributionsTakeMeansWithinReplicatesAsOtherChartsDo() throws IOException {
    try (Results results = results(FACTORS)) {
      ChartMaker maker = new ChartMaker(results);
      JFreeChart spread = maker.chart(new ChartRequest.Distribution("reach", SUPPORT));
      IntervalXYDataset means = (IntervalXYDataset) spread.getXYPlot().getDataset(2);
      double[] low = Replicates.means(results.outcome("reach"), new int[] {0, 1, 2});
      Summary expected = Summary.of(low, 0, Double.POSITIVE_INFINITY);
      assertEquals(2, expected.n());
      assertEquals(expected.mean(), means.getYValue(0, 0), 1e-12);
      JFreeChart effect = maker.chart(new ChartRequest.Effect("reach", SUPPORT, null));
      IntervalXYDataset points = (IntervalXYDataset) effect.getXYPlot().getDataset(0);
      for (int level = 0; level < 2; level++) {
        assertEquals(points.getStartYValue(0, level), means.getStartYValue(0, level));
        assertEquals(points.getEndYValue(0, level), means.getEndYValue(0, level));
      }
      assertSays(spread, POOLED);
      assertSays(spread, "n = 12 runs;");
      assertSays(effect, "n = 12 runs, 6 a point;");
    }
  }

  @Test
  void mapsSayHowFarIntervalsReachAndWhatACellStandsOn() throws IOException {
    try (Results results = results(FACTORS)) {
      JFreeChart map =
          new ChartMaker(results).chart(new ChartRequest.HeatMap("lateUsers", SUPPORT, CULTURE));
      assertSays(map, "95 % intervals reach at most \u00b1");
      assertSays(map, "n = 12 runs, 2 a cell;");
      assertFalse(words(map).contains(POOLED), words(map));
    }
  }

  @Test
  void oneAtATimeCountsOnlyRunsDrawnAndPoolsNothing() throws IOException {
    try (Results results = results(ONE_AT_A_TIME)) {
      ChartMaker maker = new ChartMaker(results);
      JFreeChart effect = maker.chart(new ChartRequest.Effect("reach", CULTURE, null));
      int levels = new PointGroups(results).levels(CULTURE).size();
      assertSays(effect, "n = " + 2 * levels + " runs, 2 a point;");
      assertFalse(words(effect).contains(POOLED), words(effect));
      JFreeChart both = maker.chart(new ChartRequest.Effect("reach", CULTURE, SUPPORT));
      int points = results.points().size();
      assertSays(both, "n = " + 2 * points + " runs, 2 a point;");
    }
  }

  @Test
  void headingsAreWordsWhereTheyAreShort() throws IOException {
    ChartContext context;
    try (Results results = results("")) {
      context = new ChartContext(results);
    }
    assertEquals("", context.heading(null));
    for (String path : List.of(SUPPORT, "project.practitioners.roleShare", CULTURE)) {
      String heading = context.heading(path);
      assertTrue(heading.equals(path) || heading.length() <= 32, heading);
    }
    assertEquals("Number of facilitators", context.heading("facilitation.facilitators"));
  }

  private Results results(String design) throws IOException {
    String experiment =
        Experiments.SMALL.replace("factors:\n  site.support.level: [0.2, 0.8]\n", design);
    return Results.open(Experiments.run(experiment, folder), Simulator.LEARNING_COMMUNITY);
  }

  private static void assertSays(JFreeChart chart, String sentence) {
    assertTrue(words(chart).contains(sentence), words(chart));
  }

  private static String words(JFreeChart chart) {
    return chart.getSubtitles().stream()
        .filter(TextTitle.class::isInstance)
        .map(title -> ((TextTitle) title).getText())
        .collect(Collectors.joining(" "));
  }
}
