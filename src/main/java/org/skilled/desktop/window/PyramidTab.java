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
import org.skilled.desktop.view.Palette;
import org.skilled.desktop.view.PyramidPicture;
import org.skilled.model.community.Project;

/** The measured pyramid of each project. */
final class PyramidTab extends JPanel implements Watcher, Scrollable {
  private static final long serialVersionUID = 1L;
  private static final String NOTE =
      "Filled: as measured before facilitators leave. Dashed: skills this week. Grey bar: the base. Star: sustained.";

  private static final double FOOT = 26;
  private static final int LEAST_WIDTH = 190;
  private static final int LEAST_HEIGHT = 190;

  private final transient Laboratory laboratory;
  private transient List<PyramidPicture.Data> pictures = List.of();

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
      pictures = pictures(laboratory.run());
    }
    getAccessibleContext()
        .setAccessibleDescription(
            String.join("; ", pictures.stream().map(PyramidPicture.Data::words).toList()));
    repaint();
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
              outcome(run, "sustained" + of) > 0));
    }
    return all;
  }

  private static double outcome(Run run, String selector) {
    return run.simulation().observation().outcome(selector);
  }

  /** Height below which pyramids could not be read in so much width. */
  int leastHeight(int width) {
    int columns = Math.max(1, width / LEAST_WIDTH);
    return (int) FOOT + LEAST_HEIGHT * ((pictures.size() + columns - 1) / columns);
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
    int columns = PyramidPicture.columns(pictures.size(), getWidth(), getHeight() - FOOT);
    int rows = (pictures.size() + columns - 1) / columns;
    double width = getWidth() / (double) columns;
    double height = (getHeight() - FOOT) / Math.max(1, rows);
    for (int p = 0; p < pictures.size(); p++) {
      int column = p % columns;
      int row = p / columns;
      PyramidPicture.paint(g, pictures.get(p), column * width, row * height, width, height);
    }
    g.setFont(Palette.font(Font.PLAIN, 11));
    g.setColor(Palette.FAINT_TEXT);
    g.drawString(NOTE, 10, getHeight() - 9);
    g.dispose();
  }
}
