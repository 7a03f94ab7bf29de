package org.skilled.desktop.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Snapshot;
import org.skilled.model.community.Stance;
import org.skilled.network.SocialNetwork;

/** Draws a community; in two parts, because what stays as it is need not be drawn every week. */
public final class CommunityPainter {
  /** From so many pixels on, a person has an outline and a ring. */
  private static final double DETAIL = 2.2;

  private static final double PERSON = 0.37;

  /** Rings of a smaller radius in pixels have no names of disciplines. */
  static final double LEAST_LABELLED = 40;

  /** Pixels that the names of disciplines and of the project take above a ring. */
  private static final double LABELLED_ABOVE = 31;

  private static final double CROWDED = 48;
  private static final double BORDER = 3;
  private static final double LEAST_NAMED = 56;

  private final CommunityLayout layout;
  private final SocialNetwork network;

  /**
   * What is drawn attention to.
   *
   * @param selected a person; -1 for nobody
   * @param fates people whose use of the practice differs between twins
   * @param flashes whether the exchanges of the week are shown
   * @param ties whether ties are shown
   * @param crowd exchanges are drawn as if there were at least so many: as many as in a twin, so
   *     that what looks like more is more
   */
  public record Attention(int selected, BitSet fates, boolean flashes, boolean ties, Crowd crowd) {
    public Attention {
      fates = (BitSet) fates.clone();
    }

    /** Of a community that stands alone. */
    public Attention(int selected, BitSet fates, boolean flashes, boolean ties) {
      this(selected, fates, flashes, ties, Crowd.NONE);
    }

    /** On nobody. */
    public static Attention none() {
      return new Attention(-1, new BitSet(), true, true);
    }
  }

  public CommunityPainter(CommunityLayout layout, SocialNetwork network) {
    this.layout = layout;
    this.network = network;
  }

  /** The places: sites, projects, disciplines and ties. */
  public void paintPlaces(Graphics2D g, Camera camera, boolean ties) {
    smooth(g);
    for (CommunityLayout.SiteFrame site : layout.sites()) {
      paintSite(g, camera, site);
    }
    if (ties) {
      new ExchangePainter(layout, camera).ties(g, network);
    }
    for (CommunityLayout.ProjectPlace project : layout.projects()) {
      paintProject(g, camera, project);
    }
  }

  /** The people as they are at the end of a week, over the places. */
  public void paintPeople(
      Graphics2D g, Camera camera, Snapshot seen, Attention attention, @Nullable Rectangle2D clip) {
    smooth(g);
    ExchangePainter lines = new ExchangePainter(layout, camera);
    if (attention.flashes()) {
      lines.flashes(g, seen, attention.crowd());
    }
    if (attention.selected() >= 0 && attention.selected() < network.people()) {
      lines.tiesOf(g, network, attention.selected());
    }
    double radius = PERSON * camera.scale();
    for (int i = 0; i < seen.people(); i++) {
      double x = camera.screenX(layout.x()[i]);
      double y = camera.screenY(layout.y()[i]);
      if (clip == null || clip.intersects(x - 12, y - 12, 24, 24)) {
        paintPerson(g, seen, i, x, y, radius);
      }
    }
    attention.fates().stream()
        .filter(i -> i < seen.people())
        .forEach(i -> frame(g, camera, i, Palette.FATE, 1.75, 2.5f));
    paintFacilitators(g, camera, seen);
    if (attention.selected() >= 0 && attention.selected() < seen.people()) {
      frame(g, camera, attention.selected(), Palette.SELECTED, 2.1, 2.2f);
    }
  }

  private static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static void paintSite(Graphics2D g, Camera camera, CommunityLayout.SiteFrame site) {
    Rectangle2D.Double frame = site.frame();
    double x = camera.screenX(frame.x);
    double y = camera.screenY(frame.y);
    Shape box =
        new RoundRectangle2D.Double(
            x, y, frame.width * camera.scale(), frame.height * camera.scale(), 12, 12);
    g.setColor(Palette.SITE);
    g.fill(box);
    g.setColor(Palette.SITE_LINE);
    g.setStroke(new BasicStroke(1.2f));
    g.draw(box);
    double room = frame.width * camera.scale() - 16;
    Font font = Palette.font(Font.BOLD, 14);
    text(g, shorten(g, site.name(), font, room), font, x + 9, y + 16, Palette.TEXT);
  }

  private void paintProject(Graphics2D g, Camera camera, CommunityLayout.ProjectPlace project) {
    double x = camera.screenX(project.x());
    double y = camera.screenY(project.y());
    double radius = (project.radius() + CommunityLayout.RIM) * camera.scale();
    g.setColor(Palette.WEDGE);
    g.setStroke(
        new BasicStroke(
            (float) Math.max(1, 0.22 * camera.scale()),
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND));
    for (CommunityLayout.SectorPlace sector : project.sectors()) {
      double start = 90 - Math.toDegrees(sector.start() + sector.extent());
      g.draw(
          new Arc2D.Double(
              x - radius,
              y - radius,
              2 * radius,
              2 * radius,
              start,
              Math.toDegrees(sector.extent()),
              Arc2D.OPEN));
    }
    double reach = project.reach() * camera.scale() - BORDER;
    boolean labelled =
        radius >= LEAST_LABELLED && project.above() * camera.scale() >= LABELLED_ABOVE;
    if (labelled) {
      project.sectors().forEach(sector -> paintSector(g, x, y, radius, reach, sector));
    }
    Font font = Palette.font(Font.BOLD, 13);
    double room = 2 * reach;
    if (room < LEAST_NAMED) {
      return;
    }
    String name = shorten(g, project.name(), font, room);
    double width = g.getFontMetrics(font).stringWidth(name);
    double above = labelled ? Math.min(23, project.above() * camera.scale() - 12) : 5;
    text(g, name, font, x - width / 2, y - radius - above, Palette.TEXT);
  }

  /**
   * The words of a sector begin at its ring, and end before the project's part of the frame does.
   */
  private static void paintSector(
      Graphics2D g,
      double x,
      double y,
      double radius,
      double reach,
      CommunityLayout.SectorPlace sector) {
    double angle = sector.start() + sector.extent() / 2;
    double sine = Math.sin(angle);
    double away = radius + 4;
    double room = 2 * (reach - away * Math.abs(sine)) / (1 + Math.abs(sine));
    Font font = Palette.font(Font.PLAIN, room < CROWDED ? 10 : 12);
    String name = shorten(g, sector.discipline(), font, room);
    double width = g.getFontMetrics(font).stringWidth(name);
    if (width > room) {
      return;
    }
    double left = x + away * sine - width / 2 + width / 2 * sine;
    double base = y - away * Math.cos(angle) + 4 - 5 * Math.cos(angle);
    text(g, name, font, left, base, Palette.FAINT_TEXT);
  }

  private static void paintPerson(
      Graphics2D g, Snapshot seen, int i, double x, double y, double radius) {
    Stance stance = seen.stances()[i];
    Color fill = Palette.knowHow(seen.knowHow()[i]);
    boolean user = seen.users().get(i);
    if (radius < DETAIL && stance == null) {
      double side = Math.max(1, 1.7 * radius);
      g.setColor(user ? Palette.USER : seen.knowHow()[i] < 0.005 ? Palette.WEDGE : fill);
      g.fill(new Rectangle2D.Double(x - side / 2, y - side / 2, side, side));
      return;
    }
    Shape shape = Marks.person(stance, x, y, Math.max(DETAIL, radius));
    g.setColor(fill);
    g.fill(shape);
    g.setColor(user ? Palette.USER : stance == null ? Palette.OUTLINE : Palette.TEXT);
    float plain = stance == null ? 0.9f : 1.6f;
    g.setStroke(new BasicStroke(user ? (float) Math.max(1.8, 0.42 * radius) : plain));
    g.draw(shape);
  }

  private void paintFacilitators(Graphics2D g, Camera camera, Snapshot seen) {
    int[] here = new int[layout.projects().size()];
    for (int project : seen.visits()) {
      for (CommunityLayout.ProjectPlace place : layout.projects()) {
        if (place.project() == project) {
          double radius = Math.max(4, 0.5 * camera.scale());
          double x = camera.screenX(place.x()) + 3 * radius * here[project]++;
          Shape shape = Marks.facilitator(x, camera.screenY(place.y()), radius);
          g.setColor(Palette.FACILITATOR);
          g.fill(shape);
          g.setColor(Palette.TEXT);
          g.setStroke(new BasicStroke(1.4f));
          g.draw(shape);
        }
      }
    }
  }

  private void frame(
      Graphics2D g, Camera camera, int person, Color colour, double size, float width) {
    double radius = size * Math.max(DETAIL, PERSON * camera.scale());
    double x = camera.screenX(layout.x()[person]);
    double y = camera.screenY(layout.y()[person]);
    g.setColor(colour);
    g.setStroke(new BasicStroke(width));
    g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private static String shorten(Graphics2D g, String words, Font font, double room) {
    FontMetrics metrics = g.getFontMetrics(font);
    String shown = words;
    while (shown.length() > 2 && metrics.stringWidth(shown) > room) {
      shown = shown.substring(0, shown.length() - 2) + "…";
    }
    return shown;
  }

  private static void text(
      Graphics2D g, String words, Font font, double x, double y, Color colour) {
    g.setFont(font);
    g.setColor(colour);
    g.drawString(words, (float) x, (float) y);
  }
}
