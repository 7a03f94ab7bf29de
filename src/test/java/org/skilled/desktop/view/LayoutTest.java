package org.skilled.desktop.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Courses;
import org.skilled.desktop.run.Run;
import org.skilled.model.community.Community;
import org.skilled.network.SocialNetwork;
import org.skilled.scenario.ScenarioDocument;

class LayoutTest {

  @ParameterizedTest
  @CsvSource({"2, 0.6", "3, 1.25", "7, 1", "60, 1.25", "60, 0.6", "300, 2", "2500, 1.25"})
  void nobodyStandsOnAnotherOrOutsideOfTheSite(int people, double aspect) {
    Community community = community(people);
    CommunityLayout layout = CommunityLayout.of(community, aspect);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < layout.x().length; i++) {
      int site = community.person(i).project().site().index();
      Rectangle2D frame = layout.sites().get(site).frame();
      assertTrue(frame.contains(layout.x()[i], layout.y()[i]), "person " + i + " is outside");
      for (int j = 0; j < i && people <= 300; j++) {
        least =
            Math.min(
                least, Math.hypot(layout.x()[i] - layout.x()[j], layout.y()[i] - layout.y()[j]));
      }
    }
    assertTrue(least > 0.75, "two people are " + least + " apart");
    for (CommunityLayout.SiteFrame frame : layout.sites()) {
      assertTrue(frame.frame().getMaxX() <= layout.width() + 1e-9);
      assertTrue(frame.frame().getMaxY() <= layout.height() + 1e-9);
    }
  }

  /** Names of disciplines are left out where they would make rings small. */
  @ParameterizedTest
  @CsvSource({"0.62, 355, 560, 65, 0", "1.25, 700, 560, 80, 60"})
  void ringsAreLargeAndDoNotOverlap(
      double aspect, int width, int height, double least, double beside) {
    CommunityLayout layout = CommunityLayout.of(community(60), aspect);
    double scale = Camera.fit(layout, width, height).scale();
    for (CommunityLayout.ProjectPlace place : layout.projects()) {
      double radius = scale * place.radius();
      assertTrue(radius > least, "the radius of " + place.name() + " is " + radius + " pixels");
      double room = scale * (place.reach() - place.radius());
      assertTrue(room > beside, "there are " + room + " pixels beside " + place.name());
      for (CommunityLayout.ProjectPlace other : layout.projects()) {
        boolean together = place != other && Math.abs(place.y() - other.y()) < place.radius();
        double apart = Math.abs(place.x() - other.x());
        assertTrue(!together || apart >= place.reach() + other.reach() - 1e-9);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"355, 560", "340, 300", "500, 250", "710, 590"})
  void noWordRunsPastTheFrameOfItsSite(int width, int height) {
    CommunityLayout layout = CommunityLayout.of(community(60), 0.62);
    Camera camera = Camera.fit(layout, width, height);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Palette.PAPER);
    g.fillRect(0, 0, width, height);
    SocialNetwork network = community(60).ties().network();
    new CommunityPainter(layout, network).paintPlaces(g, camera, false);
    g.dispose();
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        double worldX = camera.worldX(x);
        double worldY = camera.worldY(y);
        double edge = 3 / camera.scale();
        boolean inside =
            layout.sites().stream()
                .map(CommunityLayout.SiteFrame::frame)
                .anyMatch(
                    f ->
                        worldX > f.x - edge
                            && worldX < f.getMaxX() + edge
                            && worldY > f.y - edge
                            && worldY < f.getMaxY() + edge);
        assertTrue(
            inside || image.getRGB(x, y) == Palette.PAPER.getRGB(), "ink at " + x + ", " + y);
      }
    }
  }

  @Test
  void itIsTheSameForAllWeeksAndTwins() {
    Course course = Courses.small(1);
    Community early = Run.replayed(course, Courses.NO_FILES, 0).community();
    Community late = Run.replayed(course.withSeed(9), Courses.NO_FILES, 30).community();
    assertArrayEquals(CommunityLayout.of(early, 1).x(), CommunityLayout.of(late, 1).x());
    assertArrayEquals(CommunityLayout.of(early, 1).y(), CommunityLayout.of(late, 1).y());
  }

  @Test
  void disciplinesStandTogether() {
    Community community = community(60);
    CommunityLayout layout = CommunityLayout.of(community, 1);
    CommunityLayout.ProjectPlace place = layout.projects().get(0);
    for (int i = 0; i < 60; i++) {
      String discipline = community.disciplines().get(community.person(i).discipline());
      double angle = Math.atan2(layout.x()[i] - place.x(), place.y() - layout.y()[i]);
      double turned = angle < 0 ? angle + 2 * Math.PI : angle;
      CommunityLayout.SectorPlace sector =
          place.sectors().stream()
              .filter(s -> s.discipline().equals(discipline))
              .findFirst()
              .orElseThrow();
      assertTrue(turned >= sector.start() && turned <= sector.start() + sector.extent());
    }
  }

  @Test
  void thePersonUnderThePointerIsFound() {
    CommunityLayout layout = CommunityLayout.of(community(60), 1);
    for (int i = 0; i < layout.x().length; i++) {
      assertEquals(i, layout.nearest(layout.x()[i] + 0.1, layout.y()[i] - 0.1, 0.5));
    }
    assertEquals(-1, layout.nearest(-5, -5, 0.5));
  }

  @Test
  void zoomingKeepsWhatIsUnderThePointer() {
    CommunityLayout layout = CommunityLayout.of(community(60), 1);
    Camera fit = Camera.fit(layout, 700, 500);
    Camera nearer = fit.zoom(2, 300, 200, fit);
    assertEquals(fit.worldX(300), nearer.worldX(300), 1e-9);
    assertEquals(fit.worldY(200), nearer.worldY(200), 1e-9);
    assertEquals(2 * fit.scale(), nearer.scale(), 1e-9);
    assertEquals(12 * fit.scale(), fit.zoom(1000, 0, 0, fit).scale(), 1e-9, "there is an end");
    assertEquals(7, nearer.pan(3, 4).left() - nearer.left() + 4, 1e-9);
    assertEquals(12.5, fit.worldX(fit.screenX(12.5)), 1e-9);
  }

  private static Community community(int people) {
    ScenarioDocument document =
        ScenarioDocument.named("two-sites").with("project.people", people).with("weeks", 2);
    return Run.replayed(
            Course.of("two-sites", document.with("project.groupSize", 1), 1), Courses.NO_FILES, 0)
        .community();
  }
}
