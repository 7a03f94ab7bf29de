package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Summary;
import org.skilled.chart.Distribution.Group;

/** What the marks of a distribution stand for. */
final class DistributionTest {
  private static final Measure SHARE = Measure.share("share of users");

  /** Ten of ten runs, and half of ten runs: the block of the half is half as high. */
  @Test
  void heightsOfAllRowsAreOnOneScale() {
    List<Double> zeros = Collections.nCopies(10, 0.0);
    List<Double> mixed = Stream.concat(zeros.stream().limit(5), ones(5).stream()).toList();
    XYPlot plot = draw(List.of(new Group("zeros", zeros), new Group("mixed", mixed)));
    IntervalXYDataset blocks = (IntervalXYDataset) plot.getDataset(0);
    assertEquals(3, blocks.getItemCount(0));
    assertEquals(0.84, height(blocks, 0), 1e-12);
    assertEquals(0.42, height(blocks, 1), 1e-12);
    assertEquals(0.42, height(blocks, 2), 1e-12);
  }

  @Test
  void meanAndIntervalStandOnTheIndependentValues() {
    List<Double> runs = List.of(0.1, 0.9, 0.2, 0.8, 0.15, 0.85);
    List<Double> replicates = List.of(0.5, 0.5, 0.51);
    XYPlot plot = draw(List.of(new Group("", runs, replicates)));
    IntervalXYDataset means = (IntervalXYDataset) plot.getDataset(2);
    Summary expected = Summary.of(new double[] {0.5, 0.5, 0.51}, 0, 1);
    assertEquals(expected.low(), means.getStartYValue(0, 0));
    assertEquals(expected.high(), means.getEndYValue(0, 0));
  }

  @Test
  void axisHasTheShortName() {
    assertEquals("lateUsers", draw(List.of(new Group("", ones(3)))).getRangeAxis().getLabel());
  }

  private static List<Double> ones(int count) {
    return Collections.nCopies(count, 1.0);
  }

  private static double height(IntervalXYDataset blocks, int item) {
    return blocks.getEndXValue(0, item) - blocks.getStartXValue(0, item);
  }

  private static XYPlot draw(List<Group> groups) {
    return Distribution.draw(
            new Distribution.Data(
                "t", SHARE, "lateUsers", "", groups, new Caption(1, "1", "Skilled")))
        .getXYPlot();
  }
}
