package org.skilled.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skilled.desktop.run.Courses;
import org.skilled.desktop.run.Replications;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.Snapshot;
import org.skilled.model.community.Stance;

class PicturesTest {

  @Test
  void moreKnowHowIsDarkerForEveryEye() {
    double before = Double.POSITIVE_INFINITY;
    for (int step = 0; step <= 20; step++) {
      double light = lightness(Palette.knowHow(step / 20.0));
      assertTrue(light < before, "step " + step);
      before = light;
    }
  }

  @Test
  void shapesDifferInMoreThanColour() {
    @Nullable Stance[] stances = {null, Stance.CHAMPION, Stance.LEADER, Stance.BLOCKER};
    for (int a = 0; a < stances.length; a++) {
      for (int b = 0; b < a; b++) {
        Area one = new Area(Marks.person(stances[a], 0, 0, 10));
        Shape other = Marks.person(stances[b], 0, 0, 10);
        one.exclusiveOr(new Area(other));
        assertTrue(
            one.getBounds2D().getWidth() > 5, "shapes " + a + " and " + b + " are much alike");
      }
    }
    assertTrue(Marks.facilitator(0, 0, 10).contains(0, 0));
  }

  @Test
  void thePictureShowsUseSelectionAndFates() {
    Run run = Run.replayed(Courses.small(3), Courses.NO_FILES, 5);
    CommunityLayout layout = CommunityLayout.of(run.community(), 1.2);
    Snapshot seen = Snapshot.of(run);
    int plain = drawn(run, layout, seen, CommunityPainter.Attention.none(), Palette.FATE);
    BitSet fates = new BitSet();
    fates.set(3);
    int marked =
        drawn(
            run,
            layout,
            seen,
            new CommunityPainter.Attention(-1, fates, false, true),
            Palette.FATE);
    assertEquals(0, plain);
    assertTrue(marked > 20, "pixels of the other fate: " + marked);
    assertEquals(
        0,
        drawn(
            run,
            layout,
            seen,
            new CommunityPainter.Attention(-1, new BitSet(), false, false),
            Palette.FLASH));
    assertTrue(drawn(run, layout, seen, CommunityPainter.Attention.none(), Palette.FLASH) > 50);
    seen.users().set(7);
    assertTrue(drawn(run, layout, seen, CommunityPainter.Attention.none(), Palette.USER) > 5);
  }

  @Test
  void exchangesOfJointEventsHaveLinesOfTheirOwn() {
    Run run = Run.replayed(Courses.small(3), Courses.NO_FILES, 1);
    CommunityLayout layout = CommunityLayout.of(run.community(), 1.2);
    CommunityPainter.Attention on = CommunityPainter.Attention.none();
    assertEquals(0, drawn(run, layout, Snapshot.of(run), on, Palette.JOINT));
    Snapshot seen = Snapshot.of(run);
    while (seen.joint().isEmpty() && run.advance()) {
      seen = Snapshot.of(run);
    }
    assertEquals(0, run.time() % 17, "joint events are every 17 weeks");
    int alone = drawn(run, layout, seen, on, Palette.JOINT);
    assertTrue(alone > 20);
    Crowd here = Crowd.of(seen);
    assertEquals(seen.learners().length, here.pairs() + here.joint());
    assertEquals(alone, drawn(run, layout, seen, beside(here), Palette.JOINT));
    assertEquals(
        0,
        drawn(run, layout, seen, beside(new Crowd(0, 5000)), Palette.JOINT),
        "lines are as thin as those of a twin that has more of them");
    assertEquals(new Crowd(3, 9), new Crowd(3, 4).or(new Crowd(2, 9)));
    run.advance();
    assertTrue(Snapshot.of(run).joint().isEmpty(), "it is over");
  }

  private static CommunityPainter.Attention beside(Crowd twin) {
    return new CommunityPainter.Attention(-1, new BitSet(), true, true, twin);
  }

  @Test
  void thePyramidSaysInWordsWhatItShows() {
    PyramidPicture.Data data =
        new PyramidPicture.Data(
            "ward", 0.5, List.of(0.6, 0.2, 0.3), List.of(0.6, 0.2, 0.3), true, true, false, false);
    assertEquals(
        "ward: base 0.50, technical 0.60, soft 0.20, learning 0.30; achieved", data.words());
    assertTrue(
        new PyramidPicture.Data(
                "ward",
                0,
                List.of(0.0, 0.0, 0.0),
                List.of(0.1, 0.1, 0.1),
                false,
                false,
                false,
                false)
            .words()
            .contains("not measured yet"));
    List<Double> walls = List.of(0.6, 0.6, 0.6);
    assertTrue(
        new PyramidPicture.Data("ward", 0.5, walls, walls, true, true, true, false)
            .words()
            .endsWith("achieved, sustained so far"));
    assertTrue(
        new PyramidPicture.Data("ward", 0.5, walls, walls, true, true, true, true)
            .words()
            .endsWith("; sustained"));
    assertEquals(2, PyramidPicture.columns(4, 900, 600));
    assertEquals(1, PyramidPicture.columns(1, 900, 600));
    assertEquals(4, PyramidPicture.columns(4, 1600, 200));
  }

  @Test
  void thePersonsPageTellsWhoTaught() {
    Run run = Run.replayed(Courses.small(3), Courses.NO_FILES, 50);
    boolean linked = false;
    for (int i = 0; i < run.community().people().length; i++) {
      String page = PersonText.of(run, i);
      assertTrue(page.contains("sector"), page);
      assertFalse(page.contains("null"), page);
      linked |= page.contains("<a href='");
    }
    assertTrue(linked, "nobody was taught");
  }

  @Test
  void whoLeftIsNamedWithoutALinkToWhoeverCameAfter() {
    Run run = Run.replayed(Courses.small(2), Courses.NO_FILES, 60);
    int told = 0;
    for (int i = 0; i < run.community().people().length; i++) {
      String page = PersonText.of(run, i);
      for (String line : page.split("</tr>", -1)) {
        if (line.contains("(left in week ")) {
          told++;
          assertFalse(line.contains("<a "), line);
        }
      }
    }
    assertTrue(told > 0, "nobody was taught by somebody who left");
  }

  @Test
  void chartsGrowWithTheRunAndBeginAgain() {
    Run run = Run.replayed(Courses.small(3), Courses.NO_FILES, 10);
    LiveChart chart = new LiveChart("users");
    chart.show(run, List.of("users@site:dansworth", "users@site:furnhills"));
    chart.update(run);
    assertEquals(10, chart.drawn(0));
    run.advance();
    chart.update(run);
    assertEquals(11, chart.drawn(1));
    chart.update(Run.replayed(Courses.small(4), Courses.NO_FILES, 2));
    assertEquals(2, chart.drawn(0));
    Run twin = Run.replayed(Courses.small(4), Courses.NO_FILES, 2);
    chart.show(run, List.of("users"), true);
    chart.update(run, twin);
    assertEquals(11, chart.drawn(0));
    assertEquals(2, chart.drawnBeside(0));
    double[] flat = new double[60];
    chart.showBand(List.of(new Replications.Band(10, flat, flat, flat)));
    BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
    chart.chart().draw(image.createGraphics(), new java.awt.Rectangle(400, 200));
    chart.show(run, List.of("cyclesRun"));
    chart.update(run);
    assertEquals(11, chart.drawn(0));
  }

  private static int drawn(
      Run run,
      CommunityLayout layout,
      Snapshot seen,
      CommunityPainter.Attention attention,
      Color colour) {
    BufferedImage image = new BufferedImage(800, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 800, 640);
    CommunityPainter painter = new CommunityPainter(layout, run.community().ties().network());
    Camera camera = Camera.fit(layout, 800, 600);
    painter.paintPlaces(g, camera, attention.ties());
    painter.paintPeople(g, camera, seen, attention, null);
    g.dispose();
    int count = 0;
    for (int x = 0; x < 800; x++) {
      for (int y = 0; y < 640; y++) {
        count += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
      }
    }
    return count;
  }

  /** Relative luminance of WCAG 2. */
  private static double lightness(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int level) {
    double share = level / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
