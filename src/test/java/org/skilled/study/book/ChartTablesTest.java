package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.IntervalXYDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Marks;
import org.skilled.chart.Page;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;

/** Tables say what their charts draw, and know the runs behind each dot. */
class ChartTablesTest {
  private static final String SUPPORT = "site.support.level";
  private static final String CULTURE = "site.culture";

  @TempDir private Path folder;

  @Test
  void effectsHaveTheFiguresThatAreDrawn() throws IOException {
    try (Results results = results()) {
      ChartMaker maker = new ChartMaker(results);
      ChartRequest request = new ChartRequest.Effect("knowHow", CULTURE, SUPPORT);
      JFreeChart chart = maker.chart(request);
      ChartTable table = new ChartTables(results, maker).of(request, chart);
      assertEquals(
          List.of(SUPPORT, CULTURE, "knowHow", "low", "high", "runs"), table.table().columns());
      IntervalXYDataset drawn = (IntervalXYDataset) chart.getXYPlot().getDataset(0);
      int row = 0;
      for (int line = 0; line < 2; line++) {
        for (int level = 0; level < 3; level++) {
          List<@Nullable Object> cells = table.table().rows().get(row++);
          assertEquals(drawn.getYValue(line, level), cells.get(2));
          assertEquals(drawn.getStartYValue(line, level), cells.get(3));
          assertEquals(drawn.getEndYValue(line, level), cells.get(4));
          assertEquals(2L, cells.get(5));
        }
      }
      assertEquals(6, row);
      assertEquals(List.of(4), table.rows().get(4).points());
      assertTrue(table.says().contains("knowHow lies between"), table.says());
    }
  }

  @Test
  void dotsOfSpreadsAreTheRunsOfTheirPoints() throws IOException {
    try (Results results = results()) {
      ChartMaker maker = new ChartMaker(results);
      ChartRequest request = new ChartRequest.Distribution("knowHow", SUPPORT);
      JFreeChart chart = maker.chart(request);
      ChartTable table = new ChartTables(results, maker).of(request, chart);
      assertEquals(List.of(0, 1, 2), table.rows().get(0).points());
      double[][] values = results.outcome("knowHow");
      List<Double> marks = new ArrayList<>();
      for (ChartTable.Target target : table.marks()) {
        int run = target.runs().run();
        assertEquals(values[run / 2][run % 2], target.value());
        marks.add(target.value());
      }
      assertEquals(12, marks.size());
      List<Double> drawn =
          Marks.of(new Page(chart, ChartWriter.HEIGHT)).stream().map(Marks.Mark::value).toList();
      assertTrue(drawn.containsAll(marks), "each run is drawn as a dot that can be found");
    }
  }

  @Test
  void mapsHaveACellForEachPairOfLevels() throws IOException {
    try (Results results = results()) {
      ChartMaker maker = new ChartMaker(results);
      ChartRequest request = new ChartRequest.HeatMap("knowHow", CULTURE, SUPPORT);
      JFreeChart chart = maker.chart(request);
      ChartTable table = new ChartTables(results, maker).of(request, chart);
      Set<List<Integer>> points = new HashSet<>();
      table.rows().forEach(row -> points.add(row.points()));
      assertEquals(6, points.size());
      Page page = new Page(chart, ChartWriter.HEIGHT);
      List<Marks.Mark> cells = Marks.of(page);
      assertEquals(6, cells.size());
      for (int cell = 0; cell < 6; cell++) {
        assertEquals(table.marks().get(cell).value(), cells.get(cell).value());
        assertTrue(cells.get(cell).area().getWidth() > 50, "a cell has an area");
      }
    }
  }

  @Test
  void coursesHaveARowForEachLineAndWeek() throws IOException {
    try (Results results = results()) {
      ChartMaker maker = new ChartMaker(results);
      ChartRequest request = new ChartRequest.TimeCourse("users", SUPPORT);
      ChartTable table = new ChartTables(results, maker).of(request, maker.chart(request));
      assertEquals(2 * 12, table.table().rows().size());
      assertEquals("0.2", table.table().rows().get(0).get(0));
      assertEquals(11, table.table().rows().get(11).get(1));
      assertEquals(List.of(3, 4, 5), table.rows().get(12).points());
    }
  }

  @Test
  void everyKindHasATableAndWords() throws IOException {
    try (Results results = results()) {
      ChartMaker maker = new ChartMaker(results);
      ChartTables tables = new ChartTables(results, maker);
      List<ChartRequest> requests =
          List.of(
              new ChartRequest.Scatter("knowHow", CULTURE, ChartRequest.Scatter.Dots.RUNS),
              new ChartRequest.Scatter("knowHow", CULTURE, ChartRequest.Scatter.Dots.POINTS),
              new ChartRequest.Tornado("knowHow"),
              new ChartRequest.Spider("knowHow"),
              new ChartRequest.Contour("knowHow", CULTURE, SUPPORT));
      List<Integer> rows = new ArrayList<>();
      for (ChartRequest request : requests) {
        ChartTable table = tables.of(request, maker.chart(request));
        rows.add(table.table().rows().size());
        assertEquals(table.table().rows().size(), table.rows().size());
        assertFalse(table.says().startsWith("Chart of the kind"), table.says());
      }
      assertEquals(List.of(6, 6, 2, 5, 6), rows);
      ChartTable runs = tables.of(requests.get(0), maker.chart(requests.get(0)));
      assertEquals(12, runs.marks().size());
      assertEquals(11, runs.marks().get(11).runs().run());
      List<Double> drawn =
          Marks.of(new Page(maker.chart(requests.get(0)), ChartWriter.HEIGHT)).stream()
              .map(Marks.Mark::value)
              .toList();
      assertTrue(
          drawn.containsAll(runs.marks().stream().map(ChartTable.Target::value).toList()),
          "each run is drawn as a dot that can be found");
    }
  }

  @Test
  void anyOtherChartIsReadFromWhatItDraws() throws IOException {
    try (Results results = results()) {
      ChartMaker maker = new ChartMaker(results);
      JFreeChart chart = maker.chart(new ChartRequest.Effect("knowHow", CULTURE, null));
      assertFalse(DatasetTable.of(chart, "any").rows().isEmpty());
      assertEquals(5, DatasetTable.of(chart, "any").columns().size());
    }
  }

  private Results results() throws IOException {
    String experiment =
        Experiments.SMALL
            .replace(
                "  site.support.level: [0.2, 0.8]\n",
                "  site.support.level: [0.2, 0.8]\n  site.culture: [0.1, 0.5, 0.9]\n")
            .replace("[lateUsers, reach]", "[knowHow]");
    return Results.open(Experiments.run(experiment, folder), Simulator.LEARNING_COMMUNITY);
  }
}
