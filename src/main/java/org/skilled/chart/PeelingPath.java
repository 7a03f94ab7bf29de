package org.skilled.chart;

import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.skilled.analysis.Estimate;

/**
 * The way of a search for boxes: coverage against density, from the whole space on the right to the
 * smallest box on the left, coloured by the number of restricted inputs.
 */
public final class PeelingPath {
  private static final Range SHARES = new Range(-0.025, 1.025);

  private PeelingPath() {}

  /** One box on the way. */
  public record Step(double coverage, double density, int restricted) {}

  /**
   * What to draw.
   *
   * @param title the question in words
   * @param interest what counts, in words
   * @param steps the way, the whole space first
   * @param chosen position of the box that was chosen; -1 for none
   * @param coverage of the box on points held out; NaN if there is none
   * @param density of the box on points held out; NaN if there is none
   */
  public record Data(
      String title,
      String interest,
      List<Step> steps,
      int chosen,
      Estimate coverage,
      Estimate density,
      Caption caption) {
    public Data {
      steps = List.copyOf(steps);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    String subtitle = "Boxes on the way to where runs have " + data.interest();
    if (data.steps().isEmpty()) {
      return House.nothing(data.title(), subtitle, MessagePlot.NO_RUNS, data.caption());
    }
    int most = data.steps().stream().mapToInt(Step::restricted).max().orElse(1);
    Range range = new Range(0, Math.max(1, most));
    ColourScale scale = new ColourScale(range);
    PaintScaleLegend bar = ScaleBar.of(scale, range);
    bar.getAxis().setLabel("Restricted inputs");
    bar.getAxis().setLabelFont(Fonts.LEGEND);
    if (bar.getAxis() instanceof NumberAxis axis) {
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    return House.chart(
        data.title(),
        subtitle,
        plot(data, scale),
        List.of(bar),
        data.caption()
            .text(
                "Dot: a box, on the points that were searched; ring: the chosen one. Cross: what"
                    + " was made of it, on points held out, with 95 % intervals. Dashed: share"
                    + " where the way begins."));
  }

  private static XYPlot plot(Data data, ColourScale scale) {
    XYPlot plot =
        House.plot(
            Axes.labelled("Coverage: share of those of interest that lie inside", SHARES),
            Axes.labelled("Density: share inside that is of interest", SHARES));
    XYSeries series = new XYSeries("way", false);
    data.steps().forEach(step -> series.add(step.coverage(), step.density()));
    plot.setDataset(new XYSeriesCollection(series));
    plot.setRenderer(new Coloured(data.steps(), scale));
    plot.addRangeMarker(new ValueMarker(data.steps().get(0).density(), Ink.AXIS, Ink.dashed(1.4f)));
    double wide = 0.011;
    double tall = 0.019;
    if (data.chosen() >= 0) {
      Step at = data.steps().get(data.chosen());
      plot.addAnnotation(
          new XYShapeAnnotation(
              new Ellipse2D.Double(at.coverage() - wide, at.density() - tall, 2 * wide, 2 * tall),
              Ink.solid(2),
              Ink.colour(1)));
    }
    Estimate x = data.coverage();
    Estimate y = data.density();
    if (x.hasInterval() && y.hasInterval()) {
      line(plot, x.low(), y.value(), x.high(), y.value());
      line(plot, x.value(), y.low(), x.value(), y.high());
    }
    return plot;
  }

  private static void line(XYPlot plot, double x1, double y1, double x2, double y2) {
    plot.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, Ink.solid(2.2f), Ink.colour(1)));
  }

  /** Dots in the colour of their number of restricted inputs. */
  private static final class Coloured extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;

    private final transient List<Step> steps;
    private final transient ColourScale scale;

    Coloured(List<Step> steps, ColourScale scale) {
      super(false, true);
      this.steps = steps;
      this.scale = scale;
      setSeriesShape(0, Ink.shape(0));
      setUseOutlinePaint(true);
      setSeriesOutlinePaint(0, Ink.AXIS);
      setUseFillPaint(true);
    }

    @Override
    public Paint getItemFillPaint(int row, int column) {
      return scale.colour(steps.get(column).restricted());
    }
  }
}
