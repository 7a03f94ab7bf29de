package org.skilled.chart;

import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;

/**
 * The points of a design, in every pair of factors: dots below the diagonal, histograms on it, rank
 * correlations above it. Made before anything is run, to see what will be tried.
 */
public final class DesignPairs {
  private DesignPairs() {}

  /**
   * One factor.
   *
   * @param label its name
   * @param low left end of its axis
   * @param high right end, above it
   * @param logarithmic whether it is drawn on a scale of equal ratios
   * @param values one a point that is shown, within the ends
   * @param ends what is written at the two ends of its axis; empty for the two numbers
   */
  public record Column(
      String label,
      double low,
      double high,
      boolean logarithmic,
      List<Double> values,
      List<String> ends) {
    public Column {
      values = List.copyOf(values);
      ends = List.copyOf(ends);
    }
  }

  /**
   * What to draw.
   *
   * @param title the question of the experiment
   * @param kind what the design is called
   * @param columns at least one, all with as many values
   * @param factors number of factors of the design, of which some are shown
   * @param correlations {@code [a][b]}, in [-1,1]; NaN where there is none
   * @param points number of points of the design, of which some are shown
   * @param seed seed of the design
   * @param version name and version of the program
   */
  public record Data(
      String title,
      String kind,
      List<Column> columns,
      int factors,
      double[][] correlations,
      long points,
      String seed,
      String version) {
    public Data {
      columns = List.copyOf(columns);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    int shown = data.columns().isEmpty() ? 0 : data.columns().get(0).values().size();
    String subtitle =
        String.format(
            Locale.ROOT,
            "Design points (%s), %s in pairs",
            data.kind(),
            data.columns().size() < data.factors()
                ? "the first " + data.columns().size() + " of " + data.factors() + " factors"
                : data.factors() == 1 ? "1 factor" : data.factors() + " factors");
    String caption =
        String.format(
            Locale.ROOT,
            "Dot: a design point%s; bars: how often values occur. Above the diagonal: rank correlation, in bold"
                + " from 0.3 on. n = %,d %s; seed %s; %s.",
            shown < data.points()
                ? String.format(Locale.ROOT, " (%,d of %,d are shown)", shown, data.points())
                : "",
            data.points(),
            data.points() == 1 ? "point" : "points",
            data.seed(),
            data.version());
    List<PairPlot.Variable> variables =
        data.columns().stream()
            .map(
                column ->
                    new PairPlot.Variable(
                        column.label(),
                        column.low(),
                        column.high(),
                        column.logarithmic(),
                        List.of(),
                        column.values(),
                        column.ends()))
            .toList();
    PairPlot.Data pairs =
        new PairPlot.Data(
            data.title(),
            variables,
            data.correlations(),
            new Caption(data.points(), data.seed(), data.version()));
    return House.chart(data.title(), subtitle, new PairGrid(pairs), List.of(), caption);
  }
}
