package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.decision.Comparison;
import org.skilled.analysis.decision.Levers;
import org.skilled.analysis.sample.Output;
import org.skilled.chart.Caption;
import org.skilled.chart.CostFrontier;
import org.skilled.chart.LeverRows;
import org.skilled.chart.Measure;
import org.skilled.study.Figure;
import org.skilled.study.Study;

/** A comparison as charts. */
record ComparePictures(
    Study study, Output output, Comparison comparison, double @Nullable [] costs, Levers levers) {

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(differences());
    if (comparison.worldMeans()[0].length > 1) {
      figures.add(regrets());
    }
    double @Nullable [] prices = costs;
    if (prices != null) {
      figures.add(frontier(prices));
    }
    return figures;
  }

  private Caption caption() {
    return study.caption(output, "paired comparison");
  }

  /** What each row of the table of interventions stands on: all runs of an intervention. */
  private List<Figure.Dot> dots(IntToDoubleFunction value) {
    return IntStream.range(0, comparison.labels().size())
        .mapToObj(
            l ->
                new Figure.Dot(
                    value.applyAsDouble(l),
                    Arrays.stream(levers.points()[l]).sorted().boxed().toList()))
        .toList();
  }

  private Figure differences() {
    List<LeverRows.Row> rows = new ArrayList<>();
    String baseline = comparison.labels().get(comparison.baseline());
    for (int l : CompareTables.order(comparison)) {
      if (l != comparison.baseline()) {
        Estimate difference = comparison.differences().of(l, comparison.baseline());
        rows.add(
            new LeverRows.Row(
                comparison.labels().get(l),
                difference,
                -comparison.matters(),
                comparison.matters(),
                Double.NaN,
                difference.side(0) != 0,
                CompareTables.words(difference)));
      }
    }
    String says = "Difference in " + output.name() + " from '" + baseline + "'";
    return new Figure(
        "compare-" + output.name(),
        says + ", with 95 % intervals that hold all together.",
        LeverRows.draw(
            new LeverRows.Data(
                study.title(),
                says,
                rows,
                "Point: mean difference over worlds and replicates; bar: 95 % intervals that hold"
                    + " all together; blue: told apart from no difference. Shaded: too small to"
                    + " matter.",
                caption())),
        CompareTables.LEVERS,
        dots(
            l ->
                l == comparison.baseline()
                    ? Double.NaN
                    : comparison.differences().of(l, comparison.baseline()).value()));
  }

  private Figure regrets() {
    List<LeverRows.Row> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>(CompareTables.order(comparison));
    order.sort(Comparator.comparingDouble(l -> comparison.regret().expected().get(l).value()));
    for (int l : order) {
      double[] ends = Quantiles.of(comparison.regret().byWorld()[l], 0.05, 0.95);
      rows.add(
          new LeverRows.Row(
              comparison.labels().get(l),
              comparison.regret().expected().get(l),
              ends[0],
              ends[1],
              comparison.regret().most()[l],
              true,
              String.format(
                  Locale.ROOT,
                  "best in %.0f %% of worlds",
                  100 * comparison.best().get(l).share())));
    }
    return new Figure(
        "compare-regret-" + output.name(),
        "What each intervention gives away against the best of each world: '"
            + comparison.labels().get(order.get(0))
            + "' least, "
            + CompareTables.words(comparison.regret().expected().get(order.get(0)))
            + " on average.",
        LeverRows.draw(
            new LeverRows.Data(
                study.title(),
                "Regret: what is lost of " + output.name() + " against the best of each world",
                rows,
                "Point: expected regret; bar: its 95 % interval. Shaded: 90 % of worlds. Cross: the"
                    + " largest regret in any world.",
                caption())),
        CompareTables.REGRETS);
  }

  private Figure frontier(double[] prices) {
    List<Integer> frontier = comparison.frontier(prices);
    List<CostFrontier.Point> points = new ArrayList<>();
    for (int l = 0; l < prices.length; l++) {
      points.add(
          new CostFrontier.Point(
              comparison.labels().get(l), prices[l], mean(l), frontier.contains(l)));
    }
    return new Figure(
        "compare-cost-" + output.name(),
        "Mean of "
            + output.name()
            + " against cost; on the frontier: "
            + Cells.list(frontier.stream().map(comparison.labels()::get).toList())
            + ".",
        CostFrontier.draw(
            new CostFrontier.Data(
                study.title(),
                Measure.unbounded("mean of " + output.name(), ""),
                points,
                caption())),
        CompareTables.LEVERS,
        dots(l -> comparison.regret().expected().get(l).value()));
  }

  /** Over worlds; a single world has no interval here. */
  private Estimate mean(int lever) {
    double[] worlds = comparison.worldMeans()[lever];
    double mean = comparison.differences().means()[lever];
    if (worlds.length < 2) {
      return Estimate.bare(mean);
    }
    double squares = 0;
    for (double world : worlds) {
      squares += (world - mean) * (world - mean);
    }
    double error = Math.sqrt(squares / (worlds.length - 1) / worlds.length);
    return Estimate.normal(mean, error);
  }
}
