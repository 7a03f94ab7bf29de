package org.skilled.report;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Marks;
import org.skilled.chart.Page;
import org.skilled.study.DataTable;
import org.skilled.study.book.ChartTable;

/** A chart in the page: the drawing, links on its dots, and the table behind it. */
final class ChartView {
  /** A drawing with more text than this is shown as a picture, which takes less room. */
  private static final int LARGEST_SVG = 700_000;

  /**
   * More links than this would make the page slow, and charts of more dots show how many there are
   * instead of each; the table has them all.
   */
  private static final int MOST_LINKS = 3000;

  private static final double SMALLEST_LINK = 9;

  private ChartView() {}

  /**
   * Writes a chart.
   *
   * @param says what it shows, in plain sentences, for people who cannot see it
   * @param caption what of that stands below it; empty if all is said elsewhere
   * @param table the table behind it; null if it has none
   * @param rows what the rows of the table stand for; empty if unknown
   * @param marks what its dots stand for; empty if unknown
   */
  static void write(
      Html html,
      String id,
      Page page,
      String says,
      String caption,
      @Nullable DataTable table,
      List<ChartTable.Runs> rows,
      List<ChartTable.Target> marks) {
    html.open("figure", "class", "chart", "id", id).line();
    html.open("div", "class", "frame");
    html.markup(drawing(page, id, says, links(page, marks)));
    html.close("div").line();
    if (caption.isEmpty()) {
      html.element("figcaption", says, "class", "sr").line();
    } else {
      html.element("figcaption", caption).line();
    }
    if (table != null && !table.rows().isEmpty()) {
      html.open("details", "class", "behind");
      int size = table.rows().size();
      html.element(
          "summary",
          String.format(
              Locale.ROOT, "Table behind this chart (%,d row%s)", size, size == 1 ? "" : "s"));
      html.element("p", table.about());
      TableView.write(html, table, rows, "data-" + id);
      html.close("details").line();
    }
    html.close("figure").line();
  }

  private static String drawing(Page page, String id, String says, String links) {
    String label =
        " class=\"drawing\" role=\"img\" aria-label=\""
            + Html.escape(says)
            + "\" data-height=\""
            + page.height()
            + "\"";
    String svg = ChartWriter.svg(page, id).strip();
    if (svg.length() > LARGEST_SVG) {
      String png = Base64.getEncoder().encodeToString(ChartWriter.png(page));
      return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
          + ChartWriter.WIDTH
          + " "
          + page.height()
          + "\""
          + label
          + "><image width=\""
          + ChartWriter.WIDTH
          + "\" height=\""
          + page.height()
          + "\" href=\"data:image/png;base64,"
          + png
          + "\"/>"
          + links
          + "</svg>";
    }
    int end = svg.lastIndexOf("</svg>");
    return "<svg" + label + svg.substring("<svg".length(), end) + links + "</svg>";
  }

  /**
   * Links over the dots. A dot is known by its value; where as many dots as targets have a value,
   * they belong together in order, else each dot leads to all of them.
   */
  private static String links(Page page, List<ChartTable.Target> targets) {
    if (targets.isEmpty() || targets.size() > MOST_LINKS) {
      return "";
    }
    Map<Long, List<ChartTable.Runs>> byValue = new HashMap<>();
    for (ChartTable.Target target : targets) {
      byValue.computeIfAbsent(key(target.value()), value -> new ArrayList<>()).add(target.runs());
    }
    Map<Long, List<Rectangle2D>> drawn = new HashMap<>();
    List<Marks.Mark> marks = Marks.of(page);
    for (Marks.Mark mark : marks) {
      drawn.computeIfAbsent(key(mark.value()), value -> new ArrayList<>()).add(mark.area());
    }
    Map<Long, Integer> next = new HashMap<>();
    StringBuilder links = new StringBuilder("<g class=\"marks\" aria-hidden=\"true\">");
    for (Marks.Mark mark : marks) {
      long key = key(mark.value());
      List<ChartTable.Runs> behind = byValue.get(key);
      if (behind != null) {
        int place = next.merge(key, 1, Integer::sum) - 1;
        boolean one = behind.size() == drawn.getOrDefault(key, List.of()).size();
        add(links, mark.area(), one ? Links.to(behind.get(place)) : all(behind));
      }
    }
    return links.append("</g>").toString();
  }

  private static String all(List<ChartTable.Runs> behind) {
    Set<String> parts = new LinkedHashSet<>();
    behind.forEach(runs -> parts.add(Links.to(runs).replace("#runs:", "")));
    return "#runs:" + parts.stream().limit(50).collect(Collectors.joining(","));
  }

  private static void add(StringBuilder links, Rectangle2D area, String address) {
    double width = Math.max(SMALLEST_LINK, area.getWidth());
    double height = Math.max(SMALLEST_LINK, area.getHeight());
    links.append(
        String.format(
            Locale.ROOT,
            "<a href=\"%s\" tabindex=\"-1\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
                + " height=\"%.1f\"/></a>",
            Html.escape(address),
            area.getCenterX() - width / 2,
            area.getCenterY() - height / 2,
            width,
            height));
  }

  private static long key(double value) {
    return Double.doubleToLongBits(value + 0.0);
  }
}
