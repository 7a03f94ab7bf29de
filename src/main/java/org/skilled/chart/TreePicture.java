package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/** A tree of questions, from the root on the left to the leaves on the right. */
public final class TreePicture {
  private static final double ROW = 54;
  private static final double LINE = 15;
  private static final double AROUND = 170;
  private static final double LEAVES = 235;
  private static final int MOST_LEAVES = 40;

  private TreePicture() {}

  /**
   * A node.
   *
   * @param branch the answer that leads here: {@code site.culture up to 0.4}; empty at the root
   * @param value share or mean here, which gives the colour; NaN if unknown
   * @param remark what stands beside a leaf
   * @param children none at a leaf, else two
   */
  public record Node(String branch, double value, String remark, List<Node> children) {
    public Node {
      children = List.copyOf(children);
    }

    int leaves() {
      return children.isEmpty() ? 1 : children.stream().mapToInt(Node::leaves).sum();
    }

    int depth() {
      return children.isEmpty() ? 0 : 1 + children.stream().mapToInt(Node::depth).max().orElse(0);
    }
  }

  /**
   * What to draw.
   *
   * @param value what colours mean
   */
  public record Data(
      String title, String subtitle, Measure value, @Nullable Node root, Caption caption) {}

  /** Draws the chart, as high as it needs to be. */
  public static Page draw(Data data) {
    Node root = data.root();
    if (root == null || root.children().isEmpty() || root.leaves() > MOST_LEAVES) {
      String reason =
          root == null
              ? MessagePlot.NO_RUNS
              : root.children().isEmpty()
                  ? "No question tells runs apart"
                  : "More than " + MOST_LEAVES + " leaves: see the table";
      return new Page(
          House.nothing(data.title(), data.subtitle(), reason, data.caption()),
          ChartWriter.HEIGHT / 2);
    }
    Range range = Axes.scaleRange(data.value(), extent(root, Extent.EMPTY));
    ColourScale scale = new ColourScale(range);
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new Drawing((g2, area) -> paint(g2, area, root, scale)),
            List.of(),
            data.caption()
                .text(
                    "Colour of a node: "
                        + data.value().plain()
                        + " (dark: "
                        + Numbers.plain(range.getLowerBound())
                        + ", light: "
                        + Numbers.plain(range.getUpperBound())
                        + "). Beside each leaf: the same on points held out, with its 95 %"
                        + " interval.")),
        (int) (root.leaves() * ROW + AROUND));
  }

  private static Extent extent(Node node, Extent extent) {
    Extent grown = extent.with(node.value());
    for (Node child : node.children()) {
      grown = extent(child, grown);
    }
    return grown;
  }

  private static void paint(Graphics2D g2, Rectangle2D area, Node root, ColourScale scale) {
    double step = (area.getWidth() - LEAVES - 20) / root.depth();
    double row = area.getHeight() / root.leaves();
    paint(g2, root, area.getX() + 12, area.getY(), step, row, area.getMaxX() - LEAVES, scale);
  }

  /** Draws a node and what is below it. */
  private static void paint(
      Graphics2D g2,
      Node node,
      double x,
      double top,
      double step,
      double row,
      double leaves,
      ColourScale scale) {
    double y = middle(node, top, row);
    double from = top;
    for (Node child : node.children()) {
      boolean leaf = child.children().isEmpty();
      double childX = leaf ? leaves - 12 : x + step;
      double childY = middle(child, from, row);
      g2.setPaint(Ink.AXIS);
      g2.setStroke(Ink.solid(1.6f));
      Path2D way = new Path2D.Double();
      way.moveTo(x, y);
      way.lineTo(x, childY);
      way.lineTo(childX, childY);
      g2.draw(way);
      g2.setPaint(Ink.TEXT);
      branch(g2, child.branch(), x + 12, childY, Math.min(childX, x + step) - x - 24);
      paint(g2, child, childX, from, step, row, leaves, scale);
      from += child.leaves() * row;
    }
    g2.setPaint(scale.colour(node.value()));
    Ellipse2D dot = new Ellipse2D.Double(x - 8, y - 8, 16, 16);
    g2.fill(dot);
    g2.setPaint(Ink.AXIS);
    g2.setStroke(Ink.solid(1));
    g2.draw(dot);
    if (node.children().isEmpty()) {
      g2.setPaint(Ink.TEXT);
      Drawing.text(
          g2, node.remark(), Fonts.CAPTION, x + 14, y, LEAVES - 14, TextAnchor.CENTER_LEFT);
    }
  }

  /** The name above the line, the answer below it. */
  private static void branch(Graphics2D g2, String text, double x, double y, double room) {
    int space = text.indexOf(' ');
    String name = space < 0 ? text : text.substring(0, space);
    String answer = space < 0 ? "" : text.substring(space + 1);
    g2.setFont(Fonts.CAPTION);
    List<String> lines = lines(g2, name, room);
    for (int i = 0; i < lines.size(); i++) {
      double up = (lines.size() - 1 - i) * LINE;
      Drawing.text(g2, lines.get(i), Fonts.CAPTION, x, y - 4 - up, room, TextAnchor.BOTTOM_LEFT);
    }
    Drawing.text(g2, answer, Fonts.CAPTION, x, y + 4, room, TextAnchor.TOP_LEFT);
  }

  /** A name that is too long is broken after dots, so that no two are shortened to the same. */
  private static List<String> lines(Graphics2D g2, String name, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String part : name.split("(?<=[.])", -1)) {
      if (!line.isEmpty() && g2.getFontMetrics().stringWidth(line + part) > room) {
        lines.add(line);
        line = "";
      }
      line += part;
    }
    lines.add(line);
    int most = (int) ((ROW / 2 - 4) / LINE) + 1;
    return lines.size() <= most ? lines : lines.subList(lines.size() - most, lines.size());
  }

  private static double middle(Node node, double top, double row) {
    if (node.children().isEmpty()) {
      return top + row / 2;
    }
    double from = top;
    double first = middle(node.children().get(0), from, row);
    for (int i = 0; i + 1 < node.children().size(); i++) {
      from += node.children().get(i).leaves() * row;
    }
    double last = middle(node.children().get(node.children().size() - 1), from, row);
    return (first + last) / 2;
  }
}
