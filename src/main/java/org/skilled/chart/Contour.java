package org.skilled.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.skilled.analysis.response.Bins;

/**
 * Mean of an outcome over two numeric factors: regions coloured by the mean of the runs in them,
 * with the number of these runs, and lines of equal outcome between regions that all have runs.
 */
public final class Contour {
  private Contour() {}

  /**
   * One region.
   *
   * @param runs number of finished runs in it
   * @param mean NaN if there is none
   */
  public record Region(int runs, double mean) {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param measure what the outcome measures
   * @param across factor along the horizontal axis
   * @param up factor along the vertical axis
   * @param columns the regions' extents along the horizontal axis
   * @param rows the regions' extents along the vertical axis
   * @param regions {@code regions.get(row).get(column)}
   */
  public record Data(
      String title,
      Measure measure,
      Measure across,
      Measure up,
      Bins columns,
      Bins rows,
      List<List<Region>> regions,
      Caption caption) {
    public Data {
      regions = regions.stream().map(List::copyOf).toList();
      int wide = columns.size();
      if (regions.size() != rows.size() || regions.stream().anyMatch(row -> row.size() != wide)) {
        throw new IllegalArgumentException(
            "there must be " + rows.size() + " rows of " + wide + " regions");
      }
    }

    double[][] means() {
      return regions.stream()
          .map(row -> row.stream().mapToDouble(Region::mean).toArray())
          .toArray(double[][]::new);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    Extent extent =
        Extent.ofValues(data.regions().stream().flatMap(List::stream).map(Region::mean).toList());
    if (extent.low() > extent.high()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    Range range = Axes.scaleRange(data.measure(), extent);
    ColourScale scale = new ColourScale(range);
    XYPlot plot =
        House.plot(
            Axes.labelled(data.across().text(), ends(data.columns())),
            Axes.labelled(data.up().text(), ends(data.rows())));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    boolean numbered = new ContourLayer(data, scale, extent).addTo(plot);
    return House.chart(
        data.title(),
        "Colour: " + data.measure().plain() + "\n" + sentence(data, extent),
        plot,
        List.of(ScaleBar.of(scale, range)),
        data.caption().text(note(data, numbered)));
  }

  private static Range ends(Bins bins) {
    return new Range(bins.edges()[0], bins.edges()[bins.size()]);
  }

  private static String sentence(Data data, Extent extent) {
    double spread = extent.high() - extent.low();
    if (!(spread > 0)) {
      return "The mean is the same in all regions with runs";
    }
    return "Region means lie between "
        + Numbers.cell(extent.low(), spread)
        + " "
        + place(data, extent.low())
        + " and "
        + Numbers.cell(extent.high(), spread)
        + " "
        + place(data, extent.high());
  }

  /** Where a mean is found first. */
  private static String place(Data data, double mean) {
    for (int row = 0; row < data.rows().size(); row++) {
      for (int column = 0; column < data.columns().size(); column++) {
        if (data.regions().get(row).get(column).mean() == mean) {
          return "(at "
              + Numbers.plain(data.columns().centres()[column])
              + " across, "
              + Numbers.plain(data.rows().centres()[row])
              + " up)";
        }
      }
    }
    throw new IllegalStateException("no region has the mean " + mean);
  }

  private static String note(Data data, boolean numbered) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    boolean gaps = false;
    for (List<Region> row : data.regions()) {
      for (Region region : row) {
        gaps |= region.runs() == 0;
        if (region.runs() > 0) {
          least = Math.min(least, region.runs());
          most = Math.max(most, region.runs());
        }
      }
    }
    String runs =
        least == most
            ? Numbers.plain(most) + (most == 1 ? " run" : " runs")
            : Numbers.plain(least) + " to " + Numbers.plain(most) + " runs";
    return "Colour: mean of a region, of "
        + runs
        + (numbered ? " (small number)" : "")
        + ". Lines: equal outcome, straight between regions' centres."
        + (gaps ? " Grey: no finished runs, so no lines." : "");
  }
}
