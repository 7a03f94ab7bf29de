package org.skilled.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.BlockContainer;
import org.jfree.chart.block.BorderArrangement;
import org.jfree.chart.block.LabelBlock;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The legend: beside the plot if its labels are short, below it if they are long. */
final class Key {
  private static final int LONGEST_BESIDE = 18;
  private static final int LONGEST_LABEL = 60;

  private Key() {}

  /**
   * A legend of lines, in the inks 0, 1, 2, ...; none if there is one line only and it has no name.
   *
   * @param heading what the lines stand for, usually the factor; may be empty
   */
  static List<Title> lines(String heading, List<String> labels) {
    boolean beside = labels.stream().allMatch(label -> label.length() <= LONGEST_BESIDE);
    return lines(heading, labels, beside);
  }

  /** A legend of lines as {@link #lines}, below the plot however short its labels are. */
  static List<Title> below(List<String> labels) {
    return lines("", labels, false);
  }

  private static List<Title> lines(String heading, List<String> labels, boolean beside) {
    if (labels.stream().allMatch(String::isEmpty)) {
      return List.of();
    }
    LegendItemCollection items = new LegendItemCollection();
    for (int i = 0; i < labels.size(); i++) {
      items.add(item(Words.shorten(labels.get(i), LONGEST_LABEL), i));
    }
    LegendItemSource source = () -> items;
    LegendTitle legend = new LegendTitle(source);
    legend.setItemFont(Fonts.LEGEND);
    legend.setItemPaint(Ink.TEXT);
    legend.setItemLabelPadding(new RectangleInsets(3, 4, 3, 8));
    legend.setLegendItemGraphicPadding(new RectangleInsets(3, 4, 3, 4));
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(beside ? RectangleEdge.RIGHT : RectangleEdge.BOTTOM);
    if (!heading.isEmpty()) {
      legend.setWrapper(headed(heading, beside, legend));
    }
    List<Title> titles = new ArrayList<>();
    titles.add(legend);
    return titles;
  }

  /** A legend of coloured blocks in one row below the plot. */
  static List<Title> blocks(List<String> labels, List<Color> colours) {
    LegendItemCollection items = new LegendItemCollection();
    for (int i = 0; i < labels.size(); i++) {
      LegendItem item = new LegendItem(labels.get(i), colours.get(i));
      item.setShape(new Rectangle2D.Double(-8, -5, 16, 10));
      items.add(item);
    }
    LegendItemSource source = () -> items;
    LegendTitle legend = new LegendTitle(source);
    legend.setItemFont(Fonts.LEGEND);
    legend.setItemPaint(Ink.TEXT);
    legend.setItemLabelPadding(new RectangleInsets(3, 4, 3, 16));
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(RectangleEdge.BOTTOM);
    return List.of(legend);
  }

  private static BlockContainer headed(String heading, boolean beside, LegendTitle legend) {
    String text = beside ? Words.wrap(heading, LONGEST_BESIDE + 4) : heading;
    LabelBlock label = new LabelBlock(text, Fonts.LEGEND_HEADING, Ink.TEXT);
    label.setPadding(4, 8, 4, 8);
    BlockContainer wrapper = new BlockContainer(new BorderArrangement());
    wrapper.add(label, RectangleEdge.TOP);
    wrapper.add(legend.getItemContainer());
    return wrapper;
  }

  private static LegendItem item(String label, int index) {
    LegendItem item = new LegendItem(label, Ink.colour(index));
    item.setLineVisible(true);
    item.setLine(new Line2D.Double(-22, 0, 22, 0));
    item.setLineStroke(Ink.line(index));
    item.setLinePaint(Ink.colour(index));
    item.setShapeVisible(true);
    item.setShape(Ink.shape(index));
    item.setFillPaint(Ink.colour(index));
    item.setOutlinePaint(Ink.colour(index));
    return item;
  }
}
