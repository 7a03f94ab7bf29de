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
  /** So far outside the outermost people the arcs of disciplines are drawn. */
  static final double RIM = 0.85;

  /** The frame of a site. */
  public record SiteFrame(int site, String name, Rectangle2D.Double frame) {}

  /**
   * The ring of a project.
   *
   * @param x its middle
   * @param y its middle
   * @param radius of the outermost people
   * @param reach how far its own part of the site's frame goes to either side of its middle
   * @param above how far it goes above the arcs of the ring
   */
  public record ProjectPlace(
      int project,
      String name,
      double x,
      double y,
      double radius,
      double reach,
      double above,
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
    double radius = RIM + rings.stream().mapToDouble(ProjectRing::radius).max().orElse(1);
    int most = 1;
    for (Site site : community.sites()) {
      most = Math.max(most, site.parameters().projects().size());
    }
    Grid grid = Grid.of(Math.max(1, community.sites().size()), most, radius, aspect);
    return new Arrangement(community, rings, grid).layout();
  }

  private static ProjectRing ring(Community community, Project project) {
    int[] discipline = new int[project.people()];
    for (int k = 0; k < discipline.length; k++) {
      discipline[k] = community.person(project.firstPerson() + k).discipline();
    }
    return ProjectRing.of(discipline, community.disciplines().size());
  }

  /** Puts rings into cells, cells into frames. */
  private record Arrangement(Community community, List<ProjectRing> rings, Grid grid) {

    CommunityLayout layout() {
      int siteColumns = grid.siteColumns();
      int projectColumns = grid.projectColumns();
      double frameWidth = projectColumns * grid.cellWidth();
      double frameHeight = grid.projectRows() * grid.cellHeight() + grid.heading();
      int people = community.people().length;
      double[] x = new double[people];
      double[] y = new double[people];
      List<SiteFrame> frames = new ArrayList<>();
      List<ProjectPlace> places = new ArrayList<>();
      for (Site site : community.sites()) {
        double left = Grid.MARGIN + (site.index() % siteColumns) * (frameWidth + 2 * Grid.MARGIN);
        int siteRow = site.index() / siteColumns;
        double top = Grid.MARGIN + siteRow * (frameHeight + 2 * Grid.MARGIN);
        frames.add(
            new SiteFrame(
                site.index(),
                site.name(),
                new Rectangle2D.Double(left, top, frameWidth, frameHeight)));
        int cell = 0;
        for (Project project : community.projects()) {
          if (project.site() == site) {
            double middleX = left + (cell % projectColumns + 0.5) * grid.cellWidth();
            int row = cell / projectColumns;
            double middleY =
                top + grid.heading() + row * grid.cellHeight() + grid.above() + grid.radius();
            places.add(place(project, middleX, middleY, x, y));
            cell++;
          }
        }
      }
      int siteRows = Grid.rows(community.sites().size(), siteColumns);
      return new CommunityLayout(
          siteColumns * (frameWidth + 2 * Grid.MARGIN),
          siteRows * (frameHeight + 2 * Grid.MARGIN),
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
          project.index(),
          project.name(),
          middleX,
          middleY,
          ring.radius(),
          grid.cellWidth() / 2,
          grid.above() + grid.radius() - ring.radius() - RIM,
          sectors);
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
