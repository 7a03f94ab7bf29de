package org.skilled.desktop.view;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.skilled.model.community.Community;
import org.skilled.model.community.Project;
import org.skilled.model.community.Site;

/**
 * Where everybody stands: sites are frames, projects rings in them, disciplines sectors of the
 * rings. It depends on who there is only, so it stays as it is for a whole run, and is the same for
 * twins.
 *
 * @param width of it all, in units of one person's place
 * @param height likewise
 */
@SuppressWarnings("ArrayRecordComponent") // places; identity is never compared
public record CommunityLayout(
    double width,
    double height,
    double[] x,
    double[] y,
    List<SiteFrame> sites,
    List<ProjectPlace> projects) {
  private static final double MARGIN = 0.6;

  /** With so much more room beside rings than the least, words there are easy to read. */
  private static final double COMFORT = 1.2;

  /** Beyond so many times the width that is needed, more would only part what belongs together. */
  private static final double WIDEST = 2;

  /** The frame of a site. */
  public record SiteFrame(int site, String name, Rectangle2D.Double frame) {}

  /**
   * The ring of a project.
   *
   * @param x its middle
   * @param y its middle
   * @param radius of the outermost people
   * @param reach how far its own part of the site's frame goes to either side of its middle
   */
  public record ProjectPlace(
      int project,
      String name,
      double x,
      double y,
      double radius,
      double reach,
      List<SectorPlace> sectors) {}

  /**
   * A discipline's part of the ring.
   *
   * @param start angle in radians from the top, clockwise
   * @param extent angle that it spans
   */
  public record SectorPlace(String discipline, double start, double extent) {}

  /**
   * The layout of a community.
   *
   * @param aspect width of the window over its height: sites and projects are arranged to fill it
   */
  public static CommunityLayout of(Community community, double aspect) {
    List<ProjectRing> rings = community.projects().stream().map(p -> ring(community, p)).toList();
    double radius = rings.stream().mapToDouble(ProjectRing::radius).max().orElse(1);
    int sites = Math.max(1, community.sites().size());
    int most = 1;
    for (Site site : community.sites()) {
      most = Math.max(most, site.parameters().projects().size());
    }
    Room room = Room.around(radius);
    double cellWidth = 2 * (radius + room.beside());
    double comfortable = 2 * (radius + COMFORT * room.beside());
    double cellHeight = 2 * radius + room.above() + room.below();
    int bestSites = 1;
    int bestProjects = 1;
    double best = 0;
    double width = cellWidth;
    for (int columns = 1; columns <= sites; columns++) {
      for (int inside = 1; inside <= most; inside++) {
        double w = columns * (inside * comfortable + 2 * MARGIN);
        double h =
            rows(sites, columns) * (rows(most, inside) * cellHeight + room.heading() + 2 * MARGIN);
        double fit = Math.min(aspect / w, 1 / h);
        if (fit > best * (1 + 1e-9)) {
          best = fit;
          bestSites = columns;
          bestProjects = inside;
          // What the window has left at its sides is given to the words beside rings.
          double filling = (aspect * h / columns - 2 * MARGIN) / inside;
          width = Math.min(WIDEST * cellWidth, Math.max(cellWidth, filling));
        }
      }
    }
    return new Arrangement(
            community,
            rings,
            bestSites,
            bestProjects,
            width,
            cellHeight,
            rows(most, bestProjects),
            room)
        .layout();
  }

  private static ProjectRing ring(Community community, Project project) {
    int[] discipline = new int[project.people()];
    for (int k = 0; k < discipline.length; k++) {
      discipline[k] = community.person(project.firstPerson() + k).discipline();
    }
    return ProjectRing.of(discipline, community.disciplines().size());
  }

  private static int rows(int count, int columns) {
    return (count + columns - 1) / columns;
  }

  /**
   * Room for words around a ring: it grows with the ring, because a larger one is drawn at a
   * smaller scale.
   */
  private record Room(double beside, double above, double below, double heading) {
    static Room around(double radius) {
      return new Room(
          Math.max(6.4, 0.5 * radius),
          Math.max(5.2, 0.42 * radius),
          Math.max(2.4, 0.2 * radius),
          Math.max(2.6, 0.24 * radius));
    }
  }

  /** Puts rings into cells, cells into frames. */
  private record Arrangement(
      Community community,
      List<ProjectRing> rings,
      int siteColumns,
      int projectColumns,
      double cellWidth,
      double cellHeight,
      int projectRows,
      Room room) {

    CommunityLayout layout() {
      double frameWidth = projectColumns * cellWidth;
      double frameHeight = projectRows * cellHeight + room.heading();
      int people = community.people().length;
      double[] x = new double[people];
      double[] y = new double[people];
      List<SiteFrame> frames = new ArrayList<>();
      List<ProjectPlace> places = new ArrayList<>();
      for (Site site : community.sites()) {
        double left = MARGIN + (site.index() % siteColumns) * (frameWidth + 2 * MARGIN);
        int siteRow = site.index() / siteColumns;
        double top = MARGIN + siteRow * (frameHeight + 2 * MARGIN);
        frames.add(
            new SiteFrame(
                site.index(),
                site.name(),
                new Rectangle2D.Double(left, top, frameWidth, frameHeight)));
        int cell = 0;
        for (Project project : community.projects()) {
          if (project.site() == site) {
            double middleX = left + (cell % projectColumns + 0.5) * cellWidth;
            int row = cell / projectColumns;
            double middleY =
                top
                    + room.heading()
                    + row * cellHeight
                    + room.above()
                    + (cellHeight - room.above() - room.below()) / 2;
            places.add(place(project, middleX, middleY, x, y));
            cell++;
          }
        }
      }
      int siteRows = rows(community.sites().size(), siteColumns);
      return new CommunityLayout(
          siteColumns * (frameWidth + 2 * MARGIN),
          siteRows * (frameHeight + 2 * MARGIN),
          x,
          y,
          List.copyOf(frames),
          List.copyOf(places));
    }

    private ProjectPlace place(
        Project project, double middleX, double middleY, double[] x, double[] y) {
      ProjectRing ring = rings.get(project.index());
      for (int k = 0; k < project.people(); k++) {
        x[project.firstPerson() + k] = middleX + ring.x()[k];
        y[project.firstPerson() + k] = middleY + ring.y()[k];
      }
      List<SectorPlace> sectors =
          ring.sectors().stream()
              .map(
                  s ->
                      new SectorPlace(
                          community.disciplines().get(s.discipline()), s.start(), s.extent()))
              .toList();
      return new ProjectPlace(
          project.index(), project.name(), middleX, middleY, ring.radius(), cellWidth / 2, sectors);
    }
  }

  /** The person whose place is nearest, if it is within a distance; else -1. */
  public int nearest(double atX, double atY, double within) {
    int found = -1;
    double best = within * within;
    for (int i = 0; i < x.length; i++) {
      double dx = x[i] - atX;
      double dy = y[i] - atY;
      double distance = dx * dx + dy * dy;
      if (distance <= best) {
        best = distance;
        found = i;
      }
    }
    return found;
  }
}
