package org.skilled.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.sensitivity.Inputs;
import org.skilled.analysis.sensitivity.RegressionIndices;
import org.skilled.analysis.sensitivity.RegressionTable;
import org.skilled.chart.IndexBars;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.store.Results;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.study.book.ChartContext;
import org.skilled.study.book.Drawn;

/** Regression indices of an experiment's outcomes on its factors, one row a design point. */
final class Regression {
  private final Results results;
  private final Inputs inputs;

  /**
   * Takes the factors of these results.
   *
   * @throws InputException if a factor has values that are no numbers, naming all of these
   */
  Regression(Results results) {
    this.results = results;
    this.inputs = inputs(results.experiment(), results.points());
  }

  /** The indices of an outcome, of which each point has the mean over its finished runs. */
  RegressionTable of(String outcome) {
    double[][] values = results.outcome(outcome);
    double[] means =
        Arrays.stream(values)
            .mapToDouble(
                runs -> Arrays.stream(runs).filter(Double::isFinite).average().orElse(Double.NaN))
            .toArray();
    try {
      return RegressionIndices.of(inputs, means, results.experiment().seed());
    } catch (InputException refusal) {
      InputException named =
          new InputException(
              refusal.problems().stream()
                  .map(problem -> new Problem(null, 0, outcome, problem.message()))
                  .toList());
      named.initCause(refusal);
      throw named;
    }
  }

  /** The chart of its strongest factors. */
  JFreeChart chart(String outcome, RegressionTable table) {
    ChartContext context = new ChartContext(results);
    Drawn drawn = new Drawn(results.outcome(outcome));
    results.points().forEach(point -> drawn.mark(point.index()));
    List<IndexBars.Bar> bars =
        table.byStrength().stream()
            .map(
                index ->
                    new IndexBars.Bar(
                        index.input(),
                        index.prcc().value(),
                        index.prcc().low(),
                        index.prcc().high()))
            .toList();
    return IndexBars.draw(
        new IndexBars.Data(
            results.experiment().question(),
            "Partial rank correlation (PRCC) of each factor with " + outcome,
            "PRCC with " + outcome,
            bars,
            table.dummies().one(),
            context.caption(drawn, "")));
  }

  private static Inputs inputs(Experiment experiment, List<DesignPoint> points) {
    List<String> paths = experiment.design().paths();
    double[][] columns = new double[paths.size()][points.size()];
    List<Problem> problems = new ArrayList<>();
    for (int f = 0; f < paths.size(); f++) {
      for (DesignPoint point : points) {
        Object value = point.values().get(f);
        if (value instanceof Number number) {
          columns[f][point.index()] = number.doubleValue();
        } else {
          problems.add(
              new Problem(
                  null,
                  0,
                  paths.get(f),
                  "is '"
                      + value
                      + "' at a point; regression needs numbers, so this experiment"
                      + " cannot be analysed by it"));
          break;
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return Inputs.of(paths, columns);
  }
}
