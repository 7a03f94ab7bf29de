package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYAnnotationEntity;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** Where a chart draws its dots and cells, so that a page can make links of them. */
public final class Marks {
  private Marks() {}

  /**
   * One dot or cell.
   *
   * @param value what it stands for: the value of a cell, else the value along the outcome's axis
   * @param area where it is, in the chart's units
   */
  public record Mark(double value, Rectangle2D area) {}

  /** The dots and cells of a chart in the order in which it draws them. */
  public static List<Mark> of(Page page) {
    ChartRenderingInfo info = new ChartRenderingInfo();
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    page.chart().draw(graphics, page.area(), info);
    graphics.dispose();
    List<Mark> marks = new ArrayList<>();
    for (Object entity : info.getEntityCollection().getEntities()) {
      if (entity instanceof MarkEntity drawn) {
        marks.add(drawn.mark());
      } else if (entity instanceof XYAnnotationEntity region && region.getToolTipText() != null) {
        marks.add(
            new Mark(Double.parseDouble(region.getToolTipText()), region.getArea().getBounds2D()));
      } else if (entity instanceof XYItemEntity item) {
        marks.add(new Mark(value(item), ((ChartEntity) item).getArea().getBounds2D()));
      }
    }
    return marks;
  }

  private static double value(XYItemEntity item) {
    XYDataset dataset = item.getDataset();
    return dataset instanceof XYZDataset cells
        ? cells.getZValue(item.getSeriesIndex(), item.getItem())
        : dataset.getYValue(item.getSeriesIndex(), item.getItem());
  }
}
