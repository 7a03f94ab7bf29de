package org.skilled.desktop.view;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.jspecify.annotations.Nullable;
import org.skilled.network.SocialNetwork;

/**
 * The people of a published model as dots: those with neighbours in their order around a ring,
 * which many people make broad; those who all see each other in rows.
 *
 * <p>In units that are the same for any number of people: all lies in a square of {@value #SIZE}.
 */
public final class PeoplePicture {
  /** Width and height. */
  public static final double SIZE = 2.1;

  /** Beyond so many ties, they would be one grey disc. */
  static final int MOST_TIES = 5000;

  /** Of more people, every so manieth is drawn: nobody could tell so many dots apart. */
  static final int MOST_DOTS = 10_000;

  private static final int MOST_ON_A_LINE = 120;
  private static final double INNERMOST = 0.5;
  private static final double FILLED = 0.42;
  private static final double LARGEST = 0.06;

  private final int people;
  private final int every;
  private final double[] x;
  private final double[] y;
  private final @Nullable SocialNetwork network;
  private double radius;

  /**
   * Places people.
   *
   * @param network who sees whom; null where everybody sees everybody
   */
  public PeoplePicture(int people, @Nullable SocialNetwork network) {
    this.network = network;
    this.people = people;
    every = Math.max(1, (people + MOST_DOTS - 1) / MOST_DOTS);
    x = new double[(people + every - 1) / every];
    y = new double[x.length];
    if (network == null) {
      rows();
    } else {
      ring();
    }
  }

  private void rows() {
    int columns = (int) Math.ceil(Math.sqrt(x.length));
    double cell = 2.0 / Math.max(1, columns);
    radius = Math.min(LARGEST, FILLED * cell);
    for (int i = 0; i < x.length; i++) {
      x[i] = SIZE / 2 - 1 + cell * (i % columns + 0.5);
      int row = i / columns;
      y[i] = SIZE / 2 - 1 + cell * (row + 0.5);
    }
  }

  /** Whoever comes next stands at the next angle, on the next of some circles. */
  private void ring() {
    int dots = x.length;
    double outermost = 1 - LARGEST / 2;
    double area = Math.PI * (outermost * outermost - INNERMOST * INNERMOST) / dots;
    int circles =
        dots <= MOST_ON_A_LINE
            ? 1
            : (int) Math.max(2, Math.rint((outermost - INNERMOST) / Math.sqrt(area)));
    double apart = circles == 1 ? 1 : (outermost - INNERMOST) / (circles - 1);
    double along =
        2 * Math.PI * (circles == 1 ? outermost : INNERMOST) * circles / Math.max(1, dots);
    radius = Math.min(LARGEST, FILLED * Math.min(apart, along));
    for (int i = 0; i < dots; i++) {
      double angle = 2 * Math.PI * i / dots;
      double from = outermost - (i % circles) * (circles == 1 ? 0 : apart);
      x[i] = SIZE / 2 + from * Math.sin(angle);
      y[i] = SIZE / 2 - from * Math.cos(angle);
    }
  }

  /** All of it in a window. */
  public static Camera fit(double width, double height) {
    return Camera.fit(SIZE, SIZE, width, height);
  }

  /** What is to be said of ties. */
  public String ties() {
    String dots = every == 1 ? "" : " Of " + people + " people, 1 in " + every + " is drawn.";
    if (network == null) {
      return "Everybody sees everybody." + dots;
    }
    return "In the order of the ring; "
        + (!tied(network)
            ? network.ties() + " ties, too many to draw."
            : "lines: " + network.ties() + " ties, who sees whom.")
        + dots;
  }

  private boolean tied(SocialNetwork ties) {
    return every == 1 && ties.ties() <= MOST_TIES;
  }

  /** One in so many people is drawn, the first being one of them. */
  public int every() {
    return every;
  }

  /** The person at a place; -1 for nobody. */
  public int at(double placeX, double placeY) {
    int found = -1;
    double best = 1.5 * radius;
    for (int i = 0; i < x.length; i++) {
      double distance = Math.hypot(x[i] - placeX, y[i] - placeY);
      if (distance < best) {
        best = distance;
        found = i * every;
      }
    }
    return found;
  }

  /** Where a person stands: across. */
  public double x(int person) {
    return x[person / every];
  }

  /** Where a person stands: down. */
  public double y(int person) {
    return y[person / every];
  }

  /**
   * Draws ties and people.
   *
   * @param levels how far each person that is drawn is, from 0 to 1
   */
  public void paint(Graphics2D g, Camera camera, double[] levels) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    if (network != null && tied(network)) {
      g.setColor(Palette.TIE);
      g.setStroke(new BasicStroke(1));
      for (int tie = 0; tie < network.ties(); tie++) {
        int from = network.from(tie);
        int to = network.to(tie);
        g.draw(
            new Line2D.Double(
                camera.screenX(x[from]),
                camera.screenY(y[from]),
                camera.screenX(x[to]),
                camera.screenY(y[to])));
      }
    }
    double size = Math.max(0.75, camera.scale() * radius);
    g.setStroke(new BasicStroke(0.8f));
    for (int i = 0; i < Math.min(x.length, levels.length); i++) {
      Ellipse2D dot =
          new Ellipse2D.Double(
              camera.screenX(x[i]) - size, camera.screenY(y[i]) - size, 2 * size, 2 * size);
      g.setColor(Palette.amount(levels[i]));
      g.fill(dot);
      g.setColor(Palette.OUTLINE);
      g.draw(dot);
    }
  }
}
