package org.skilled.desktop.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.skilled.classic.ClassicRun;
import org.skilled.desktop.run.Figures;
import org.skilled.desktop.view.Camera;
import org.skilled.desktop.view.Legend;
import org.skilled.desktop.view.Palette;
import org.skilled.desktop.view.PeoplePicture;

/** Shows the people of a published model: the wheel zooms, dragging moves, a double click fits. */
final class PeoplePanel extends JPanel implements Watcher {
  private static final long serialVersionUID = 1L;
  private static final double ZOOM = 1.25;

  private final transient ClassicLab laboratory;
  private transient PeoplePicture picture;
  private transient double[] levels = new double[0];
  private transient @Nullable Camera camera;

  PeoplePanel(ClassicLab laboratory) {
    this.laboratory = laboratory;
    this.picture = pictured();
    setPreferredSize(new Dimension(500, 560));
    setBackground(Palette.PAPER);
    setToolTipText("");
    getAccessibleContext().setAccessibleName("People");
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addMouseWheelListener(mouse);
    laboratory.watch(this);
    advanced();
  }

  private PeoplePicture pictured() {
    synchronized (laboratory.lock()) {
      ClassicRun run = laboratory.world().run();
      return new PeoplePicture(run.people(), run.network());
    }
  }

  @Override
  public void renewed() {
    picture = pictured();
    camera = null;
    advanced();
  }

  @Override
  public void advanced() {
    levels = laboratory.levels(picture.every());
    repaint();
  }

  /** Everything in sight. */
  void fit() {
    camera = null;
    repaint();
  }

  /** Nearer or farther, around the middle. */
  void zoom(double factor) {
    zoom(factor, getWidth() / 2.0, (getHeight() - head()) / 2.0);
  }

  private void zoom(double factor, double x, double y) {
    camera = camera().zoom(factor, x, y, fitted());
    repaint();
  }

  private String level() {
    return laboratory.world().course().model().level();
  }

  /** Height of the legend above. */
  private int head() {
    return Legend.height(level(), picture.ties(), getWidth());
  }

  private Camera fitted() {
    return PeoplePicture.fit(getWidth(), getHeight() - head());
  }

  private Camera camera() {
    Camera set = camera;
    return set == null ? fitted() : set;
  }

  /** The pixel at which a person stands. */
  Point where(int person) {
    return new Point(
        (int) Math.rint(camera().screenX(picture.x(person))),
        (int) Math.rint(camera().screenY(picture.y(person)) + head()));
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    Camera now = camera();
    int person = picture.at(now.worldX(event.getX()), now.worldY(event.getY() - head()));
    int dot = person / picture.every();
    return person < 0 || dot >= levels.length
        ? null
        : "person " + (person + 1) + ": " + Figures.decimals(levels[dot], 3);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    Graphics2D g = (Graphics2D) graphics.create();
    Legend.paint(g, level(), picture.ties(), getWidth());
    g.clipRect(0, head(), getWidth(), getHeight() - head());
    g.translate(0, head());
    picture.paint(g, camera(), levels);
    g.dispose();
  }

  private final class Mouse extends MouseAdapter {
    private Point from = new Point();

    @Override
    public void mousePressed(MouseEvent event) {
      from = event.getPoint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      camera = camera().pan(event.getX() - from.getX(), event.getY() - from.getY());
      from = event.getPoint();
      repaint();
    }

    @Override
    public void mouseClicked(MouseEvent event) {
      if (event.getClickCount() == 2) {
        fit();
      }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
      zoom(
          event.getWheelRotation() < 0 ? ZOOM : 1 / ZOOM,
          event.getX(),
          event.getY() - (double) head());
    }
  }
}
