package org.skilled.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.Range;
import org.skilled.analysis.Summary;
import org.skilled.analysis.Verdict;

/**
 * A page of small charts, one a finding: the outcome in each arm, and what became of each claim.
 */
public final class FindingPanels {
  private static final int COLUMNS = 3;
  private static final double ARM = 25;
  private static final double CLAIM = 17;
  private static final double HEADING = 24;
  private static final double FOOT = 14;
  private static final double GAP = 26;
  private static final double AROUND = 140;
  private static final double LABELS = 124;
  private static final int LONGEST_LABEL = 21;
  private static final double DOT = 4;

  private FindingPanels() {}

  /** One design point with the mean of the outcome. */
  public record Arm(String name, Summary mean) {}

  /**
   * What became of one claim.
   *
   * @param text the effect with its interval
   */
  public record Effect(String text, Verdict verdict) {}

  /**
   * One finding.
   *
   * @param name what it is called, with the outcome
   * @param range the outcome's range
   */
  public record Panel(
      String name, Verdict verdict, Measure range, List<Arm> arms, List<Effect> effects) {
    public Panel {
      arms = List.copyOf(arms);
      effects = List.copyOf(effects);
    }
  }

  /** What to draw. */
  public record Data(String title, String subtitle, List<Panel> panels, Caption caption) {
    public Data {
      panels = List.copyOf(panels);
    }
  }

  /** Draws the page, as high as it needs to be. */
  public static Page draw(Data data) {
    double height = 0;
    for (int from = 0; from < data.panels().size(); from += COLUMNS) {
      height += rowHeight(data.panels(), from);
    }
    String key = "Dot: mean at a design point; bar: 95 % interval of the mean. " + VerdictMark.KEY;
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new Grid(data.panels()),
            List.of(),
            data.caption().text(key)),
        (int) Math.ceil(height + AROUND));
  }

  private static double rowHeight(List<Panel> panels, int from) {
    return panels.subList(from, Math.min(from + COLUMNS, panels.size())).stream()
            .mapToDouble(FindingPanels::height)
            .max()
            .orElse(0)
        + GAP;
  }

  private static double height(Panel panel) {
    return HEADING
        + panel.arms().size() * ARM
        + IntervalRows.AXIS
        + FOOT
        + panel.effects().size() * CLAIM;
  }

  private static final class Grid extends DrawnPlot {
    private static final long serialVersionUID = 1L;

    private final transient List<Panel> panels;

    Grid(List<Panel> panels) {
      this.panels = List.copyOf(panels);
    }

    @Override
    void draw(Graphics2D g2, Rectangle2D area) {
      double width = (area.getWidth() - GAP * (COLUMNS - 1)) / COLUMNS;
      double top = area.getY() + HEADING / 2;
      for (int from = 0; from < panels.size(); from += COLUMNS) {
        for (int i = from; i < Math.min(from + COLUMNS, panels.size()); i++) {
          double x = area.getX() + (i - from) * (width + GAP);
          panel(g2, new Rectangle2D.Double(x, top, width, height(panels.get(i))), panels.get(i));
        }
        top += rowHeight(panels, from);
      }
    }

    private static void panel(Graphics2D g2, Rectangle2D area, Panel panel) {
      VerdictMark.draw(g2, panel.verdict(), area.getX() + 7, area.getY() + 10, 5);
      g2.setFont(Fonts.LEGEND_HEADING);
      g2.setPaint(Ink.TEXT);
      g2.drawString(panel.name(), (float) area.getX() + 19, (float) area.getY() + 15);
      double rows = panel.arms().size() * ARM + IntervalRows.AXIS;
      layout(panel)
          .draw(
              g2,
              new Rectangle2D.Double(area.getX(), area.getY() + HEADING, area.getWidth(), rows),
              panel.arms().stream().map(Grid::row).toList());
      double y = area.getY() + HEADING + rows + FOOT;
      for (Effect effect : panel.effects()) {
        VerdictMark.draw(g2, effect.verdict(), area.getX() + 7, y, 3.5);
        g2.setFont(Fonts.CAPTION);
        g2.setPaint(Ink.TEXT);
        g2.drawString(effect.text(), (float) area.getX() + 19, (float) y + 4);
        y += CLAIM;
      }
    }

    private static IntervalRows layout(Panel panel) {
      Extent extent = Extent.of(panel.arms().stream().map(Arm::mean).toList());
      Range range = Axes.range(panel.range(), extent);
      double span = range.getLength();
      double tick =
          Arrays.stream(new double[] {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50})
              .filter(size -> span / size <= 5.5)
              .findFirst()
              .orElse(100);
      return new IntervalRows(range, tick, LABELS, 0, Fonts.CAPTION.deriveFont(11f));
    }

    private static IntervalRows.Row row(Arm arm) {
      List<String> label =
          Arrays.stream(Words.wrap(arm.name(), LONGEST_LABEL).split("\n")).limit(2).toList();
      return new IntervalRows.Row(
          label,
          false,
          List.of(
              new IntervalRows.Estimate(
                  arm.mean().mean(),
                  arm.mean().low(),
                  arm.mean().high(),
                  Ink.colour(0),
                  (g2, x, y) -> {
                    g2.setPaint(Ink.colour(0));
                    g2.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
                  })),
          null,
          "");
    }
  }
}
