package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.PairedDifference;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Tornado;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;
import org.skilled.study.DataTable;

/** Tornadoes, spiders, scatters and contours of real results. */
class SwingChartsTest {
  private static final String CULTURE = "site.culture";
  private static final String SUPPORT = "site.support.level";
  private static final String GRID =
      "factors:\n  site.support.level: [0.2, 0.8]\n  site.culture: [0.5, 0.9, 1]\n";
  private static final String SAMPLE =
      """
      design: {kind: latin-hypercube, points: 40}
      factors:
        site.support.level: {from: 0, to: 1}
        site.culture: {from: 0, to: 1}
        site.support.pattern: [steady, withdrawn]
      """;

  @TempDir private Path folder;

  /** The ends of a one-at-a-time design are paired with the base, replicate by replicate. */
  @Test
  void endsOfOneAtATimeAreDifferencesFromTheBase() throws IOException {
    try (Results results = results("design: one-at-a-time\n" + GRID, 3)) {
      double[][] reach = results.outcome("reach");
      List<Object> base = results.points().get(0).values();
      Quantity range = new ChartContext(results).outcome("reach");
      Tornado.Row row = rows(results).get(1);
      assertEquals(CULTURE, row.label());
      assertEquals("0.5 to 1", row.ends());
      for (int end = 0; end < 2; end++) {
        double level = end == 0 ? 0.5 : 1;
        int point =
            results.points().stream()
                .filter(other -> other.values().get(0).equals(base.get(0)))
                .filter(other -> other.values().get(1).equals(level))
                .findFirst()
                .orElseThrow()
                .index();
        double[] differences = new double[3];
        for (int r = 0; r < 3; r++) {
          differences[r] = reach[point][r] - reach[0][r];
        }
        double mean = Arrays.stream(reach[0]).average().orElseThrow();
        var effect = PairedDifference.of(differences, range.max() - range.min());
        Estimate drawn = end == 0 ? row.low() : row.high();
        assertEquals(mean + effect.estimate(), drawn.value(), 1e-12);
        assertEquals(Math.max(range.min(), mean + effect.low()), drawn.low(), 1e-12);
        assertEquals(Math.min(range.max(), mean + effect.high()), drawn.high(), 1e-12);
      }
    }
  }

  @Test
  void endsOfAGridAreMeansOverTheOtherFactors() throws IOException {
    try (Results results = results(GRID, 2)) {
      double[][] reach = results.outcome("reach");
      Tornado.Row support = rows(results).get(0);
      double low = 0;
      double high = 0;
      for (int point = 0; point < 3; point++) {
        low += (reach[point][0] + reach[point][1]) / 6;
        high += (reach[point + 3][0] + reach[point + 3][1]) / 6;
      }
      assertEquals(SUPPORT, support.label());
      assertEquals(low, support.low().value(), 1e-12);
      assertEquals(high, support.high().value(), 1e-12);
    }
  }

  @Test
  void aSampleIsDrawnByItsPoints() throws IOException {
    try (Results results = results(SAMPLE, 2)) {
      ChartMaker maker = new ChartMaker(results);
      double[][] reach = results.outcome("reach");
      int[] lowest =
          results.points().stream()
              .sorted(
                  Comparator.comparingDouble(
                      point -> ((Number) point.values().get(0)).doubleValue()))
              .limit(8)
              .mapToInt(point -> point.index())
              .toArray();
      double expected =
          Arrays.stream(lowest)
              .mapToDouble(point -> (reach[point][0] + reach[point][1]) / 2)
              .average()
              .orElseThrow();
      Tornado.Row support = rows(results).get(0);
      assertEquals(expected, support.low().value(), 1e-12);
      assertTrue(support.low().hasInterval());
      assertSays(maker.chart(new ChartRequest.Tornado("reach")), "n = 80 runs;");
      JFreeChart scatter =
          maker.chart(new ChartRequest.Scatter("reach", CULTURE, ChartRequest.Scatter.Dots.POINTS));
      assertSays(scatter, "n = 80 runs, 2 a point;");
      assertSays(scatter, Responses.SHARED_LUCK);
      assertSays(scatter, "95 % interval");
      assertEquals(
          words(scatter), words(maker.chart(new ChartRequest.Effect("reach", CULTURE, null))));
      JFreeChart runs =
          maker.chart(new ChartRequest.Scatter("reach", CULTURE, ChartRequest.Scatter.Dots.RUNS));
      assertEquals(80, runs.getXYPlot().getDataset(0).getItemCount(0));
      JFreeChart spider = maker.chart(new ChartRequest.Spider("reach"));
      assertSays(spider, "Factors whose levels are words have no range and are left out.");
      JFreeChart contour = maker.chart(new ChartRequest.Contour("reach", SUPPORT, CULTURE));
      assertSays(contour, "95 % intervals reach at most \u00b1");
      assertSays(contour, "n = 80 runs;");
    }
  }

  /** Levels of a sampled design have intervals from points, in the chart and in its table. */
  @Test
  void effectsInASampleStandOnPoints() throws IOException {
    try (Results results = results(SAMPLE, 1)) {
      ChartMaker maker = new ChartMaker(results);
      ChartRequest request = new ChartRequest.Effect("reach", "site.support.pattern", null);
      JFreeChart chart = maker.chart(request);
      IntervalXYDataset drawn = (IntervalXYDataset) chart.getXYPlot().getDataset(0);
      DataTable table = new ChartTables(results, maker).of(request, chart).table();
      for (int level = 0; level < 2; level++) {
        assertTrue(drawn.getStartYValue(0, level) < drawn.getEndYValue(0, level));
        assertEquals(drawn.getYValue(0, level), table.rows().get(level).get(1));
        assertEquals(drawn.getStartYValue(0, level), table.rows().get(level).get(2));
        assertEquals(drawn.getEndYValue(0, level), table.rows().get(level).get(3));
      }
    }
  }

  /** A single replicate has no interval, and the chart says so instead of drawing one. */
  @Test
  void oneReplicateHasNoInterval() throws IOException {
    try (Results results = results(GRID, 1)) {
      assertFalse(rows(results).get(0).low().hasInterval());
      ChartMaker maker = new ChartMaker(results);
      assertSays(maker.chart(new ChartRequest.Tornado("reach")), "No intervals");
      for (ChartRequest request :
          List.of(
              new ChartRequest.Spider("reach"),
              new ChartRequest.Scatter("reach", CULTURE, ChartRequest.Scatter.Dots.POINTS),
              new ChartRequest.Contour("reach", SUPPORT, CULTURE))) {
        assertTrue(ChartWriter.svg(maker.chart(request), "one").length() > 1000);
      }
    }
  }

  private static List<Tornado.Row> rows(Results results) {
    ChartContext context = new ChartContext(results);
    SwingCharts charts = new SwingCharts(context);
    Responses responses = new Responses(context, "reach");
    return charts.rows(responses, responses.units(charts.reference(responses)));
  }

  private Results results(String design, int replications) throws IOException {
    String experiment =
        Experiments.SMALL
            .replace("factors:\n  site.support.level: [0.2, 0.8]\n", design)
            .replace("replications: 2", "replications: " + replications);
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
