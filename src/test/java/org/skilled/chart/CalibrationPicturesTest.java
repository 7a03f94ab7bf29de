package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;

/** Charts of calibrations say what they show, with many parameters and with nothing to show. */
class CalibrationPicturesTest {
  private static final int MANY = 10;
  private static final Caption CAPTION = new Caption(100, "1", "Skilled test");

  @Test
  void pairsNameEveryParameterAndCorrelation() throws Exception {
    List<PairPlot.Variable> variables = new ArrayList<>();
    for (int v = 0; v < MANY; v++) {
      variables.add(new PairPlot.Variable("p" + v, 0.5, 2, v % 2 == 0, draws(v), draws(40 + v)));
    }
    double[][] correlations = new double[MANY][MANY];
    correlations[0][1] = -0.62;
    String text =
        text(PairPlot.draw(new PairPlot.Data("title?", variables, correlations, CAPTION)));
    for (int v = 0; v < MANY; v++) {
      assertTrue(text.contains("p" + v), text);
    }
    assertTrue(text.contains("\u22120.62"), text);
    assertTrue(text.contains("title?") && text.contains("n = 100 runs"), text);
  }

  @Test
  void predictionsBeyondTheScaleAndUndefinedOnesAreDrawn() throws Exception {
    List<PredictiveCheck.Row> rows =
        List.of(
            new PredictiveCheck.Row(
                "far", 0, 1, List.of(-1e6, 1e6), List.of(0.5, 2.0), List.of(-9.0, 0.5, 99.0)),
            new PredictiveCheck.Row(
                "undefined",
                0.45,
                0.67,
                List.of(Double.NaN),
                List.of(Double.NaN),
                List.of(Double.NaN, Double.NaN, Double.NaN)));
    String text = text(PredictiveCheck.draw(new PredictiveCheck.Data("met?", rows, CAPTION)));
    assertTrue(text.contains("far") && text.contains("0 to 1"), text);
    assertTrue(text.contains("undefined") && text.contains("0.45 to 0.67"), text);
  }

  @Test
  void marginalsCoursesAndRecoveriesNameTheirPanels() throws Exception {
    List<Double> edges = List.of(0.0, 0.5, 1.0);
    List<Double> even = List.of(0.5, 0.5);
    List<PriorPosterior.Parameter> marginals = new ArrayList<>();
    List<RecoveryPanels.Parameter> recoveries = new ArrayList<>();
    for (int v = 0; v < MANY; v++) {
      marginals.add(
          new PriorPosterior.Parameter("m" + v, edges, even, List.of(0.0, 1.0), 0.6, 0.7, 0.9));
      recoveries.add(
          new RecoveryPanels.Parameter(
              "r" + v, 0, 1, List.of(new RecoveryPanels.Trial(0.5, 0.1, 0.4, 0.9, 1))));
    }
    String prior = text(PriorPosterior.draw(new PriorPosterior.Data("q", marginals, CAPTION)));
    RecoveryPanels.Data recovery = new RecoveryPanels.Data("q", recoveries, CAPTION);
    String values = text(RecoveryPanels.values(recovery));
    String ranks = text(RecoveryPanels.ranks(recovery, 10, 0, 2));
    String course =
        text(
            LinePanels.draw(
                new LinePanels.Data(
                    "q",
                    "s",
                    List.of(new LinePanels.Line("Tolerance", List.of(1.0, Double.NaN))),
                    CAPTION)));
    assertTrue(course.contains("Tolerance"), course);
    for (int v = 0; v < MANY; v++) {
      assertTrue(prior.contains("m" + v), prior);
      assertTrue(values.contains("r" + v) && ranks.contains("r" + v), values);
    }
  }

  private static List<Double> draws(int seed) {
    Well19937c random = new Well19937c(seed);
    return IntStream.range(0, 60).mapToObj(i -> 0.5 + 1.5 * random.nextDouble()).toList();
  }

  private static String text(JFreeChart chart) throws Exception {
    return SvgText.of(ChartWriter.svg(chart, "test")).stream()
        .map(SvgText::text)
        .collect(Collectors.joining("\n"));
  }
}
