package org.skilled.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.skilled.analysis.response.Bins;
import org.skilled.analysis.response.Isoline;

/** Regions, lines and numbers of a {@link Contour}. */
final class ContourLayer {
  private static final double PLOT_WIDTH = Axes.PLOT_WIDTH - 130;
  private static final double PLOT_HEIGHT = 385;
  private static final int MOST_LEVELS = 7;
  private static final double CHARACTER = 0.66;
  private static final Font RUNS = Fonts.CAPTION.deriveFont(9f);
  private static final Font LEVEL = Fonts.CAPTION.deriveFont(Font.BOLD, 12f);
  private static final Color HALO = new Color(255, 255, 255, 200);

  private final Contour.Data data;
  private final ColourScale scale;
  private final Extent extent;
  private final List<Rectangle2D> taken = new ArrayList<>();

  ContourLayer(Contour.Data data, ColourScale scale, Extent extent) {
    this.data = data;
    this.scale = scale;
    this.extent = extent;
  }

  /** Draws all of it; whether with the numbers of runs. */
  boolean addTo(XYPlot plot) {
    addRegions(plot);
    addLines(plot);
    return addRuns(plot);
  }

  private void addRegions(XYPlot plot) {
    double[] xs = data.columns().edges();
    double[] ys = data.rows().edges();
    for (int row = 0; row < data.rows().size(); row++) {
      for (int column = 0; column < data.columns().size(); column++) {
        double mean = data.regions().get(row).get(column).mean();
        Color colour = scale.colour(mean);
        XYBoxAnnotation box =
            new XYBoxAnnotation(
                xs[column],
                ys[row],
                xs[column + 1],
                ys[row + 1],
                new BasicStroke(0.5f),
                colour,
                colour);
        // Makes the region known to Marks, by its mean.
        box.setToolTipText(Double.isNaN(mean) ? null : Double.toString(mean));
        plot.addAnnotation(box, false);
      }
    }
  }

  /**
   * The number of runs in the lower left corner of each region, but for those under a line's value;
   * none if they are all the same, or if there is no room.
   */
  private boolean addRuns(XYPlot plot) {
    double[] xs = data.columns().edges();
    double[] ys = data.rows().edges();
    boolean alike =
        data.regions().stream()
                .flatMap(List::stream)
                .mapToInt(Contour.Region::runs)
                .distinct()
                .filter(runs -> runs > 0)
                .count()
            < 2;
    List<XYTextAnnotation> texts = new ArrayList<>();
    for (int row = 0; row < data.rows().size(); row++) {
      for (int column = 0; column < data.columns().size(); column++) {
        Contour.Region region = data.regions().get(row).get(column);
        String text = Numbers.plain(region.runs());
        double wide = text.length() * CHARACTER * RUNS.getSize2D() + 4;
        double tall = RUNS.getSize2D() + 5;
        double left = across(xs[column]);
        double bottom = up(ys[row]);
        boolean room =
            wide <= across(xs[column + 1]) - left && tall <= 0.7 * (up(ys[row + 1]) - bottom);
        if (alike || (region.runs() > 0 && !room)) {
          return false;
        }
        Rectangle2D box = new Rectangle2D.Double(left, bottom, wide, tall);
        if (region.runs() > 0 && taken.stream().noneMatch(box::intersects)) {
          texts.add(runs(region, text, xs[column], ys[row]));
        }
      }
    }
    texts.forEach(text -> plot.addAnnotation(text, false));
    return true;
  }

  private XYTextAnnotation runs(Contour.Region region, String text, double x, double y) {
    XYTextAnnotation annotation =
        new XYTextAnnotation(
            text,
            x + 3 / PLOT_WIDTH * width(data.columns()),
            y + 3 / PLOT_HEIGHT * width(data.rows()));
    annotation.setFont(RUNS);
    annotation.setPaint(scale.textOn(region.mean()));
    annotation.setTextAnchor(TextAnchor.BOTTOM_LEFT);
    return annotation;
  }

  private void addLines(XYPlot plot) {
    double spread = extent.high() - extent.low();
    if (!(spread > 0)) {
      return;
    }
    double step = Numbers.ticks().getCeilingTickUnit(spread / MOST_LEVELS).getSize();
    long first = (long) Math.floor(extent.low() / step) + 1;
    for (long i = first; i * step < extent.high(); i++) {
      double level = i * step;
      List<Isoline> lines =
          Isoline.of(data.columns().centres(), data.rows().centres(), data.means(), level);
      for (Isoline line : lines) {
        Path2D path = path(line);
        plot.addAnnotation(new XYShapeAnnotation(path, Ink.solid(4), HALO), false);
        plot.addAnnotation(new XYShapeAnnotation(path, Ink.solid(1.6f), Ink.TEXT), false);
      }
      lines.stream()
          .max(Comparator.comparingInt(line -> line.x().length))
          .ifPresent(line -> addLabel(plot, line, Numbers.cell(level, 10 * step)));
    }
  }

  private static Path2D path(Isoline line) {
    Path2D path = new Path2D.Double();
    path.moveTo(line.x()[0], line.y()[0]);
    for (int i = 1; i < line.x().length; i++) {
      path.lineTo(line.x()[i], line.y()[i]);
    }
    return path;
  }

  /**
   * Puts a level's value on its longest line, where that hides nothing; from the middle outwards.
   */
  private void addLabel(XYPlot plot, Isoline line, String text) {
    int vertices = line.x().length;
    double wide = text.length() * CHARACTER * LEVEL.getSize2D() + 8;
    double tall = LEVEL.getSize2D() + 6;
    for (int i = 0; i < vertices; i++) {
      int at = vertices / 2 + (i % 2 == 0 ? i / 2 : -(i + 1) / 2);
      if (at < 0 || at >= vertices) {
        continue;
      }
      double x = across(line.x()[at]);
      double y = up(line.y()[at]);
      Rectangle2D box = new Rectangle2D.Double(x - wide / 2, y - tall / 2, wide, tall);
      boolean inside =
          box.getMinX() > 0
              && box.getMaxX() < PLOT_WIDTH
              && box.getMinY() > 0
              && box.getMaxY() < PLOT_HEIGHT;
      if (inside && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        XYTextAnnotation label = new XYTextAnnotation(text, line.x()[at], line.y()[at]);
        label.setFont(LEVEL);
        label.setPaint(Ink.TEXT);
        label.setBackgroundPaint(HALO);
        plot.addAnnotation(label, false);
        return;
      }
    }
  }

  private static double width(Bins bins) {
    return bins.edges()[bins.size()] - bins.edges()[0];
  }

  /** Rough place in units from the left. */
  private double across(double x) {
    return (x - data.columns().edges()[0]) / width(data.columns()) * PLOT_WIDTH;
  }

  /** Rough place in units from the bottom. */
  private double up(double y) {
    return (y - data.rows().edges()[0]) / width(data.rows()) * PLOT_HEIGHT;
  }
}
