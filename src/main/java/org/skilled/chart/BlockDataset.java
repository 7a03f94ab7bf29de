package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/** Rectangles, in one series. */
final class BlockDataset extends AbstractIntervalXYDataset {
  private static final long serialVersionUID = 1L;

  private final transient List<Block> blocks = new ArrayList<>();

  private record Block(double startX, double endX, double startY, double endY) {}

  void add(double startX, double endX, double startY, double endY) {
    blocks.add(new Block(startX, endX, startY, endY));
  }

  @Override
  public int getSeriesCount() {
    return 1;
  }

  @Override
  public Comparable<?> getSeriesKey(int series) {
    return "blocks";
  }

  @Override
  public int getItemCount(int series) {
    return blocks.size();
  }

  @Override
  public Number getX(int series, int item) {
    return (getStartX(series, item).doubleValue() + getEndX(series, item).doubleValue()) / 2;
  }

  @Override
  public Number getY(int series, int item) {
    return (getStartY(series, item).doubleValue() + getEndY(series, item).doubleValue()) / 2;
  }

  @Override
  public Number getStartX(int series, int item) {
    return blocks.get(item).startX();
  }

  @Override
  public Number getEndX(int series, int item) {
    return blocks.get(item).endX();
  }

  @Override
  public Number getStartY(int series, int item) {
    return blocks.get(item).startY();
  }

  @Override
  public Number getEndY(int series, int item) {
    return blocks.get(item).endY();
  }
}
