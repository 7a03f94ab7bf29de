package org.skilled.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.entity.ChartEntity;

/** A dot of a plot that is drawn by hand. */
final class MarkEntity extends ChartEntity {
  private static final long serialVersionUID = 1L;

  private final double value;

  MarkEntity(Marks.Mark mark) {
    super(mark.area());
    this.value = mark.value();
  }

  Marks.Mark mark() {
    Rectangle2D area = getArea().getBounds2D();
    return new Marks.Mark(value, area);
  }
}
