package org.skilled.desktop.window;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.Twin;
import org.skilled.desktop.view.Palette;
import org.skilled.desktop.view.PyramidPicture;
import org.skilled.model.community.Project;

/** The measured pyramid of each project. */
final class PyramidTab extends JPanel implements Watcher, Scrollable {
  private static final long serialVersionUID = 1L;
  private static final String NOTE =
      "Filled: as measured before facilitators leave. Dashed: skills this week. Grey bar: the base. Star: sustained, when all weeks are over.";

  private static final double FOOT = 26;
  private static final double HEAD = 26;
  private static final int LEAST_WIDTH = 190;
  private static final int LEAST_HEIGHT = 190;

  private final transient Laboratory laboratory;
  private transient List<PyramidPicture.Data> pictures = List.of();
  private transient List<PyramidPicture.Data> beside = List.of();
  private String twin = "";

  PyramidTab(Laboratory laboratory) {
    this.laboratory = laboratory;
    laboratory.watch(this);
    advanced();
  }

  @Override
  public void renewed() {
    advanced();
    revalidate();
  }

  @Override
  public void advanced() {
    synchronized (laboratory.lock()) {
      Twin other = laboratory.twin();
      pictures = pictures(laboratory.run());
      beside = other == null ? List.of() : pictures(other.right());
      twin = other == null ? "" : "Right: " + other.move().words();
    }
    String words = words(pictures);
    getAccessibleContext()
        .setAccessibleDescription(
            beside.isEmpty() ? words : "Left: " + words + ". " + twin + ": " + words(beside));
    repaint();
  }

  private static String words(List<PyramidPicture.Data> of) {
    return String.join("; ", of.stream().map(PyramidPicture.Data::words).toList());
  }

  static List<PyramidPicture.Data> pictures(Run run) {
    List<PyramidPicture.Data> all = new ArrayList<>();
    for (Project project : run.community().projects()) {
      String of = "@project:" + project.name();
      double base = outcome(run, "pyramid.base" + of);
      all.add(
          new PyramidPicture.Data(
              project.name(),
              base,
              List.of(
                  outcome(run, "pyramid.technical" + of),
                  outcome(run, "pyramid.soft" + of),
                  outcome(run, "pyramid.learning" + of)),
              List.of(
                  outcome(run, "technical" + of),
                  outcome(run, "soft" + of),
                  outcome(run, "learning" + of)),
              base > 0,
              outcome(run, "achieved" + of) > 0,
              outcome(run, "sustained" + of) > 0,
              run.over()));
    }
    return all;
  }

  private static double outcome(Run run, String selector) {
    return run.simulation().observation().outcome(selector);
  }

  /** Height below which pyramids could not be read in so much width. */
  int leastHeight(int width) {
    boolean twins = !beside.isEmpty();
    int columns = Math.max(1, (twins ? width / 2 : width) / LEAST_WIDTH);
    int most = Math.max(pictures.size(), beside.size());
    int head = twins ? (int) HEAD : 0;
    return head + (int) FOOT + LEAST_HEIGHT * ((most + columns - 1) / columns);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(600, Math.max(480, leastHeight(getWidth() > 0 ? getWidth() : 600)));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return new Dimension(600, 480);
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
    return LEAST_HEIGHT / 8;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
    return LEAST_HEIGHT;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return getParent() != null && getParent().getHeight() >= leastHeight(getParent().getWidth());
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setColor(Palette.PAPER);
    g.fillRect(0, 0, getWidth(), getHeight());
    if (beside.isEmpty()) {
      paint(g, pictures, 0, 0, getWidth());
    } else {
      double half = getWidth() / 2.0;
      g.setFont(Palette.font(Font.BOLD, 13));
      g.setColor(Palette.TEXT);
      g.drawString("Left", 10, 18);
      g.drawString(twin, (float) half + 10, 18);
      g.setColor(Palette.WEDGE);
      g.drawLine((int) half, 4, (int) half, getHeight() - (int) FOOT);
      paint(g, pictures, 0, HEAD, half);
      paint(g, beside, half, HEAD, half);
    }
    g.setFont(Palette.font(Font.PLAIN, 11));
    g.setColor(Palette.FAINT_TEXT);
    g.drawString(NOTE, 10, getHeight() - 9);
    g.dispose();
  }

  /** Draws those of one world. */
  private void paint(
      Graphics2D g, List<PyramidPicture.Data> all, double left, double top, double room) {
    double tall = getHeight() - FOOT - top;
    int columns = PyramidPicture.columns(all.size(), room, tall);
    int rows = (all.size() + columns - 1) / columns;
    double width = room / columns;
    double height = tall / Math.max(1, rows);
    for (int p = 0; p < all.size(); p++) {
      int column = p % columns;
      int row = p / columns;
      PyramidPicture.paint(g, all.get(p), left + column * width, top + row * height, width, height);
    }
  }
}
