package org.skilled.desktop.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.skilled.desktop.run.Snapshot;
import org.skilled.network.SocialNetwork;

/** Draws what is between people: ties, and the exchanges of a week. */
record ExchangePainter(CommunityLayout layout, Camera camera) {
  /** Beyond so many, lines are drawn as a haze. */
  private static final int MOST_SINGLE = 1000;

  private static final double FEW_TIES = 1500;
  private static final double FEW_FLASHES = 400;
  private static final int FAINTEST_TIE = 7;
  private static final int FAINTEST_FLASH = 28;
  private static final int MARGIN = 2;

  /** Lines between people. */
  private record Lines(int count, IntUnaryOperator from, IntUnaryOperator to) {}

  /** All ties. */
  void ties(Graphics2D g, SocialNetwork network) {
    Lines lines = new Lines(network.ties(), network::from, network::to);
    Color colour = thinned(Palette.TIE, FEW_TIES / Math.max(1, lines.count()), FAINTEST_TIE);
    draw(g, lines, tie -> true, lines.count(), colour, new BasicStroke(0.8f));
  }

  /** The ties of one person. */
  void tiesOf(Graphics2D g, SocialNetwork network, int person) {
    int first = network.start(person);
    int count = network.start(person + 1) - first;
    Lines lines = new Lines(count, tie -> person, tie -> network.neighbour(first + tie));
    draw(g, lines, tie -> true, count, Palette.SELECTED, new BasicStroke(1.3f));
  }

  /** The exchanges of the week; those of joint events dashed, above the others. */
  void flashes(Graphics2D g, Snapshot seen, Crowd twins) {
    int[] teachers = seen.teachers();
    int[] learners = seen.learners();
    Lines lines = new Lines(learners.length, l -> teachers[l], l -> learners[l]);
    Crowd crowd = Crowd.of(seen).or(twins);
    flashes(g, lines, l -> !seen.joint().get(l), crowd.pairs(), Palette.FLASH, null);
    flashes(g, lines, seen.joint()::get, crowd.joint(), Palette.JOINT, new float[] {5, 3});
  }

  private void flashes(
      Graphics2D g,
      Lines lines,
      IntPredicate which,
      int count,
      Color colour,
      float @org.jspecify.annotations.Nullable [] dash) {
    double few = Math.min(1, FEW_FLASHES / Math.max(1, count));
    float width = (float) (0.8 + 0.9 * few);
    BasicStroke stroke =
        dash == null
            ? new BasicStroke(width)
            : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    draw(g, lines, which, count, thinned(colour, few, FAINTEST_FLASH), stroke);
  }

  private void draw(
      Graphics2D g, Lines lines, IntPredicate which, int count, Color colour, BasicStroke stroke) {
    if (count > MOST_SINGLE) {
      haze(g, lines, which, colour);
      return;
    }
    g.setColor(colour);
    g.setStroke(stroke);
    Line2D.Double line = new Line2D.Double();
    for (int l = 0; l < lines.count(); l++) {
      if (which.test(l)) {
        int from = lines.from().applyAsInt(l);
        int to = lines.to().applyAsInt(l);
        line.setLine(x(from), y(from), x(to), y(to));
        g.draw(line);
      }
    }
  }

  private void haze(Graphics2D g, Lines lines, IntPredicate which, Color colour) {
    Rectangle region = new Rectangle();
    region.setFrameFromDiagonal(
        camera.screenX(0) - MARGIN,
        camera.screenY(0) - MARGIN,
        camera.screenX(layout.width()) + MARGIN,
        camera.screenY(layout.height()) + MARGIN);
    Rectangle clip = g.getClipBounds();
    if (clip != null) {
      region = region.intersection(clip);
    }
    if (region.isEmpty()) {
      return;
    }
    LineHaze haze = new LineHaze(region, Math.max(1, g.getTransform().getScaleX()));
    for (int l = 0; l < lines.count(); l++) {
      if (which.test(l)) {
        int from = lines.from().applyAsInt(l);
        int to = lines.to().applyAsInt(l);
        haze.add(x(from), y(from), x(to), y(to));
      }
    }
    haze.paint(g, colour);
  }

  private double x(int person) {
    return camera.screenX(layout.x()[person]);
  }

  private double y(int person) {
    return camera.screenY(layout.y()[person]);
  }

  /** The more lines there are, the more each lets through. */
  private static Color thinned(Color colour, double share, int least) {
    return Palette.faint(colour, (int) Math.max(least, Math.min(1, share) * colour.getAlpha()));
  }
}
