package org.skilled.desktop.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Snapshot;
import org.skilled.desktop.view.Camera;
import org.skilled.desktop.view.CommunityLayout;
import org.skilled.desktop.view.CommunityPainter;
import org.skilled.desktop.view.Palette;
import org.skilled.network.SocialNetwork;

/** Shows a community: wheel and keys zoom, dragging moves, a click selects a person. */
final class CommunityPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final double ZOOM = 1.25;
  private static final int NEAR = 9;

  private transient CommunityLayout layout;
  private transient CommunityPainter painter;
  private transient Snapshot seen;
  private transient CommunityPainter.Attention attention = CommunityPainter.Attention.none();
  private transient @Nullable Camera camera;
  private transient @Nullable BufferedImage places;
  private transient Object placesOf = "";
  private transient IntConsumer select = person -> {};
  private transient IntFunction<@Nullable String> names = person -> null;

  CommunityPanel(CommunityLayout layout, SocialNetwork network, Snapshot seen) {
    this.layout = layout;
    this.painter = new CommunityPainter(layout, network);
    this.seen = seen;
    setPreferredSize(new Dimension(640, 520));
    setFocusable(true);
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
    setToolTipText("");
    getAccessibleContext().setAccessibleName("Community");
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addMouseWheelListener(mouse);
    key("PLUS", () -> zoom(ZOOM));
    key("EQUALS", () -> zoom(ZOOM));
    // Where + is on the key of =, with Shift.
    key("shift EQUALS", () -> zoom(ZOOM));
    key("ADD", () -> zoom(ZOOM));
    key("MINUS", () -> zoom(1 / ZOOM));
    key("SUBTRACT", () -> zoom(1 / ZOOM));
    key("0", this::fit);
    key("LEFT", () -> neighbour(-1, 0));
    key("RIGHT", () -> neighbour(1, 0), () -> attention.selected() >= 0);
    key("UP", () -> neighbour(0, -1));
    key("DOWN", () -> neighbour(0, 1));
    key("ESCAPE", () -> select.accept(-1));
  }

  private void key(String stroke, Runnable action) {
    key(stroke, action, () -> true);
  }

  /** A key that is left to the window while a condition does not hold. */
  private void key(String stroke, Runnable action, BooleanSupplier holds) {
    getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
    getActionMap()
        .put(
            stroke,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public boolean isEnabled() {
                return holds.getAsBoolean();
              }

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }

  /** Who is told of a person that is selected, and what people are called. */
  void listen(IntConsumer selected, IntFunction<@Nullable String> called) {
    select = selected;
    names = called;
  }

  /** Shows other people. */
  void renew(CommunityLayout other, SocialNetwork network, Snapshot now) {
    layout = other;
    painter = new CommunityPainter(other, network);
    camera = null;
    placesOf = "";
    update(now, attention);
  }

  /** Shows a later week. */
  void update(Snapshot now, CommunityPainter.Attention on) {
    seen = now;
    attention = on;
    repaint();
  }

  /** Everything in sight. */
  void fit() {
    camera = null;
    repaint();
  }

  /** Nearer or farther, around the middle. */
  void zoom(double factor) {
    zoom(factor, getWidth() / 2.0, getHeight() / 2.0);
  }

  private void zoom(double factor, double x, double y) {
    camera = camera().zoom(factor, x, y, Camera.fit(layout, getWidth(), getHeight()));
    repaint();
  }

  /** How the layout lies in the window now. */
  Camera camera() {
    Camera set = camera;
    return set == null ? Camera.fit(layout, getWidth(), getHeight()) : set;
  }

  /** The pixel at which a person stands. */
  Point where(int person) {
    Camera now = camera();
    return new Point(
        (int) Math.rint(now.screenX(layout.x()[person])),
        (int) Math.rint(now.screenY(layout.y()[person])));
  }

  private int personAt(int x, int y) {
    Camera now = camera();
    double within = Math.max(0.5, NEAR / now.scale());
    return layout.nearest(now.worldX(x), now.worldY(y), within);
  }

  private void neighbour(int dx, int dy) {
    int from = attention.selected();
    if (from < 0 || from >= layout.x().length) {
      select.accept(layout.x().length > 0 ? 0 : -1);
      return;
    }
    int found = -1;
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < layout.x().length; i++) {
      double along =
          dx * (layout.x()[i] - layout.x()[from]) + dy * (layout.y()[i] - layout.y()[from]);
      double aside =
          dy * (layout.x()[i] - layout.x()[from]) - dx * (layout.y()[i] - layout.y()[from]);
      double cost = along + 2 * Math.abs(aside);
      if (along > 0.2 && cost < best) {
        best = cost;
        found = i;
      }
    }
    if (found >= 0) {
      select.accept(found);
    }
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    int person = personAt(event.getX(), event.getY());
    return person < 0 ? null : names.apply(person);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    Camera now = camera();
    double pixels = Math.max(1, g.getTransform().getScaleX());
    g.drawImage(places(now, pixels), 0, 0, getWidth(), getHeight(), null);
    painter.paintPeople(g, now, seen, attention, g.getClipBounds());
    if (isFocusOwner()) {
      g.setColor(Palette.line(0));
      g.drawRect(1, 1, getWidth() - 3, getHeight() - 3);
    }
    g.dispose();
  }

  /** The places are drawn once for each camera, window and screen. */
  private BufferedImage places(Camera now, double pixels) {
    int width = Math.max(1, (int) Math.ceil(getWidth() * pixels));
    int height = Math.max(1, (int) Math.ceil(getHeight() * pixels));
    Object key = List.of(now, width, height, attention.ties(), System.identityHashCode(painter));
    BufferedImage image = places;
    if (image == null || !key.equals(placesOf)) {
      image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      g.setColor(Palette.PAPER);
      g.fillRect(0, 0, width, height);
      g.scale(pixels, pixels);
      painter.paintPlaces(g, now, attention.ties());
      g.dispose();
      places = image;
      placesOf = key;
    }
    return image;
  }

  /** Draws it all without the caches, for pictures. */
  void paintPicture(Graphics2D g) {
    painter.paintPlaces(g, camera(), attention.ties());
    painter.paintPeople(g, camera(), seen, attention, null);
  }

  private final class Mouse extends MouseAdapter {
    private @Nullable Point from;

    @Override
    public void mousePressed(MouseEvent event) {
      requestFocusInWindow();
      from = event.getPoint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      Point start = from;
      if (start != null && start.distance(event.getPoint()) > 2) {
        camera = camera().pan(event.getX() - start.getX(), event.getY() - start.getY());
        from = event.getPoint();
        repaint();
      }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
      select.accept(personAt(event.getX(), event.getY()));
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
      zoom(event.getWheelRotation() < 0 ? ZOOM : 1 / ZOOM, event.getX(), event.getY());
    }
  }
}
