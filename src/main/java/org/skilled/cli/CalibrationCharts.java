package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.calibration.Particle;
import org.skilled.analysis.calibration.Posterior;
import org.skilled.analysis.calibration.WeightedSample;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.chart.Caption;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.LinePanels;
import org.skilled.chart.PairPlot;
import org.skilled.chart.PredictiveCheck;
import org.skilled.chart.PriorPosterior;
import org.skilled.experiment.Build;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.calibration.Calibration;
import org.skilled.experiment.calibration.CalibrationReport;
import org.skilled.experiment.calibration.CalibrationResult;
import org.skilled.experiment.calibration.Target;
import org.skilled.study.book.ShortNames;

/** The charts of a calibration. */
final class CalibrationCharts {
  private static final int DRAWS = 400;
  private static final int BINS = 20;

  private final CalibrationResult result;
  private final List<Dimension> dimensions;
  private final List<String> names;
  private final Caption caption;

  private CalibrationCharts(
      CalibrationResult result, CalibrationReport report, Simulator simulator) {
    this.result = result;
    this.dimensions = result.calibration().prior().dimensions();
    this.names = ShortNames.of(dimensions.stream().map(Dimension::name).toList());
    this.caption = caption(result.calibration(), report, result.posterior().tried(), simulator);
  }

  /** Draws all charts into the folder {@code charts} of the results; answers their files. */
  static List<Path> draw(
      CalibrationResult result, CalibrationReport report, Simulator simulator, Path folder)
      throws IOException {
    CalibrationCharts charts = new CalibrationCharts(result, report, simulator);
    Path target = folder.resolve("charts");
    List<Path> files = new ArrayList<>();
    files.addAll(ChartWriter.write(charts.predictive(), target, "predictive-check"));
    files.addAll(ChartWriter.write(charts.marginals(), target, "prior-posterior"));
    files.addAll(ChartWriter.write(charts.pairs(), target, "pairs"));
    files.addAll(ChartWriter.write(charts.generations(), target, "generations"));
    return files;
  }

  /** The caption of a chart that stands on these runs of these sets. */
  static Caption caption(
      Calibration calibration, CalibrationReport report, int sets, Simulator simulator) {
    return new Caption(
        report.runs() - report.failed(),
        report.failed(),
        Text.count(sets, "parameter set")
            + " in "
            + Text.count(calibration.arms().size(), "arm")
            + " with "
            + Text.count(calibration.replications(), "replication")
            + ", hopeless sets given up early",
        String.valueOf(calibration.seed()),
        Build.current().with(simulator.of(calibration.scenario().model()).version()),
        List.of());
  }

  private JFreeChart pairs() {
    List<Particle> draws = result.posterior().draws(DRAWS);
    List<PairPlot.Variable> variables = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      int dimension = d;
      variables.add(
          new PairPlot.Variable(
              names.get(d),
              dimensions.get(d).marginal().low(),
              dimensions.get(d).marginal().high(),
              dimensions.get(d).marginal() instanceof Distribution.LogUniform,
              values(result.posterior().first(), dimension),
              values(draws, dimension)));
    }
    return PairPlot.draw(
        new PairPlot.Data(
            result.calibration().question(), variables, correlations(variables), caption));
  }

  private static List<Double> values(List<Particle> particles, int dimension) {
    return particles.stream().map(particle -> particle.values()[dimension]).toList();
  }

  private static double[][] correlations(List<PairPlot.Variable> variables) {
    double[][] correlations = new double[variables.size()][variables.size()];
    for (int a = 0; a < variables.size(); a++) {
      for (int b = 0; b < variables.size(); b++) {
        correlations[a][b] =
            new SpearmansCorrelation()
                .correlation(array(variables.get(a).after()), array(variables.get(b).after()));
      }
    }
    return correlations;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private JFreeChart marginals() {
    Posterior posterior = result.posterior();
    List<PriorPosterior.Parameter> parameters = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      var marginal = dimensions.get(d).marginal();
      List<Double> edges = new ArrayList<>();
      for (int edge = 0; edge <= BINS; edge++) {
        edges.add(marginal.low() + (marginal.high() - marginal.low()) * edge / BINS);
      }
      List<Double> before = new ArrayList<>();
      List<Double> after = new ArrayList<>();
      double[] values = posterior.values(d);
      for (int bin = 0; bin < BINS; bin++) {
        before.add(marginal.cumulative(edges.get(bin + 1)) - marginal.cumulative(edges.get(bin)));
        after.add(
            WeightedSample.between(
                edges.get(bin), edges.get(bin + 1), values, posterior.weights()));
      }
      double[] interval = result.posterior(d);
      parameters.add(
          new PriorPosterior.Parameter(
              names.get(d) + " (" + result.identification(d).verdict().word() + ")",
              edges,
              before,
              after,
              interval[0],
              interval[1],
              interval[2]));
    }
    return PriorPosterior.draw(
        new PriorPosterior.Data(
            result.calibration().question(),
            parameters,
            caption.with("In brackets: how well the targets identify the parameter.")));
  }

  private JFreeChart predictive() {
    List<PredictiveCheck.Row> rows = new ArrayList<>();
    List<Target> targets = result.calibration().targets();
    for (int t = 0; t < targets.size(); t++) {
      rows.add(
          new PredictiveCheck.Row(
              targets.get(t).name(),
              targets.get(t).goal().low(),
              targets.get(t).goal().high(),
              list(result.before(t)),
              list(result.predicted(t)),
              list(result.prediction(t))));
    }
    return PredictiveCheck.draw(
        new PredictiveCheck.Data(result.calibration().question(), rows, caption));
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private JFreeChart generations() {
    List<Posterior.Generation> generations = result.posterior().generations();
    return LinePanels.draw(
        new LinePanels.Data(
            result.calibration().question(),
            "Course of the search, by generation",
            List.of(
                new LinePanels.Line(
                    "Tolerance",
                    generations.stream().map(Posterior.Generation::tolerance).toList()),
                new LinePanels.Line(
                    "Share within the tolerance before",
                    generations.stream().map(Posterior.Generation::share).toList()),
                new LinePanels.Line(
                    "Effective number of sets kept",
                    generations.stream().map(Posterior.Generation::effective).toList())),
            caption));
  }
}
