package org.skilled.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.desktop.run.Courses;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.run.Replications;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.StateHash;
import org.skilled.problem.InputException;

/** The panels without windows, so that these tests need no screen. */
class PanelsTest {
  @TempDir Path folder;

  @Test
  void thePanelsShowARunAsMasonMovesIt() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    CommunityTab community = onSwing(() -> new CommunityTab(laboratory));
    PyramidTab pyramids = onSwing(() -> new PyramidTab(laboratory));
    ChartsTab charts = onSwing(() -> new ChartsTab(laboratory));
    PersonPanel person = onSwing(() -> new PersonPanel(laboratory, community::select));
    community.onSelect(person::show);
    laboratory.start();
    int weeks = 1;
    while (laboratory.step()) {
      weeks++;
    }
    assertEquals(60, weeks);
    assertFalse(laboratory.step(), "it is over");
    onSwing(
        () -> {
          community.select(5);
          return 0;
        });
    assertTrue(person.text().contains("dansworth-a"), person.text());
    for (Component each : new Component[] {community, pyramids, charts, person}) {
      assertTrue(colours(each) > 3, each.getClass() + " shows nothing");
    }
    assertTrue(
        pyramids.getAccessibleContext().getAccessibleDescription().contains("dansworth-a: base"));
    Run unwatched = Run.replayed(Courses.small(8), Courses.NO_FILES, 60);
    assertEquals(StateHash.of(unwatched.community()), StateHash.of(laboratory.run().community()));
    charts.background().stop();
  }

  @Test
  void twinsStandSideBySideAndBeginAgainTogether() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    CommunityTab community = onSwing(() -> new CommunityTab(laboratory));
    PyramidTab pyramids = onSwing(() -> new PyramidTab(laboratory));
    ChartsTab charts = onSwing(() -> new ChartsTab(laboratory));
    PersonPanel person = onSwing(() -> new PersonPanel(laboratory, community::select));
    community.onSelect(person::show);
    laboratory.start();
    laboratory.setTwin(new Move(0, "encounters.exchange", 0.2));
    for (int week = 0; week < 20; week++) {
      laboratory.step();
    }
    onSwing(
        () -> {
          laboratory.show();
          return 0;
        });
    assertTrue(community.differenceText().contains("only in the left world"));
    assertTrue(colours(community) > 3);
    assertTrue(community.right().getParent() != null);
    assertEquals("left; right: encounters.exchange is 0.2", onSwing(charts::keyText));
    String pyramid = pyramids.getAccessibleContext().getAccessibleDescription();
    assertTrue(pyramid.startsWith("Left: dansworth-a: "), pyramid);
    assertTrue(pyramid.contains(". Right: "), pyramid);
    onSwing(
        () -> {
          person.show(5);
          return 0;
        });
    assertTrue(person.text().contains("in the left world"), person.text());
    onSwing(
        () -> {
          person.show(5, true);
          return 0;
        });
    assertTrue(person.text().contains("in the right world"), person.text());
    assertEquals(20 - laboratory.twin().right().chronicle().firstWeek(5), person.drawn());
    charts.background().stop();
    laboratory.start();
    settle();
    assertNotNull(laboratory.twin());
    assertEquals(0, laboratory.run().time());
    laboratory.setTwin(null);
    settle();
    assertTrue(community.right().getParent() == null);
  }

  @Test
  void leversShowWhatStandsAndRefuseWhatCannotBe() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    LeverPanel levers = onSwing(() -> new LeverPanel(laboratory));
    LeverRow row = levers.row("site.leadership");
    assertEquals("0.6", row.field().getText());
    onSwing(
        () -> {
          row.slider().setValue(90);
          return 0;
        });
    assertEquals(1, levers.moves().size());
    assertEquals("0.9", row.field().getText());
    assertEquals(0.9, laboratory.run().course().at(0).sites().get(0).leadership());
    assertThrows(
        InputException.class, () -> laboratory.move("project.practitioners.roleShare", 3.0));
    assertThrows(
        IllegalStateException.class,
        () ->
            Messages.tell(new JPanel(), new InputException(org.skilled.problem.Problem.of("no"))));
    assertTrue(Messages.wrapped("word ".repeat(40)).contains("\n"));
    onSwing(
        () -> {
          levers.take(Courses.small(12));
          return 0;
        });
    assertEquals("0.6", row.field().getText());
    assertEquals(12, laboratory.next().seed());
    assertTrue(colours(levers) > 3);
  }

  @Test
  void theTwinMustDifferAndBePossible() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    TwinForm form = onSwing(() -> new TwinForm(laboratory));
    assertNull(onSwing(form::moveOrFault));
    assertTrue(form.fault().contains("already"), form.fault());
    onSwing(
        () -> {
          form.value().setText("500");
          return 0;
        });
    assertNull(onSwing(form::moveOrFault));
    assertTrue(form.fault().contains("500"), form.fault());
    assertEquals("500", form.value().getText(), "what was typed stays");
    onSwing(
        () -> {
          form.value().setText("3");
          return 0;
        });
    assertEquals(new Move(0, "site.training.technical", 3.0), onSwing(form::moveOrFault));
  }

  @Test
  void whatWasDoneIsSaidAndWhatIsLostToo() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    laboratory.start();
    laboratory.step();
    laboratory.setTwin(new Move(0, "encounters.exchange", 0.2));
    laboratory.say("Saved.");
    assertEquals("Saved.", laboratory.line());
    laboratory.take(Courses.small(9));
    assertEquals(
        "This run stands at week 0: two-sites, seed 9. The last run (two-sites, 1 week) and its twin"
            + " are gone.",
        laboratory.line());
    laboratory.start();
    laboratory.step();
    laboratory.run().move("site.leadership", 0.1);
    laboratory.move("site.leadership", 0.1);
    while (laboratory.step()) {
      // to the end
    }
    assertTrue(laboratory.over());
    assertTrue(laboratory.news().startsWith("The run is over after 60 weeks: of "));
    assertTrue(laboratory.news().endsWith("'Again' (Ctrl+R) begins it again."));
    laboratory.start();
    assertEquals(
        "Begun again at week 0 with the same luck. What was moved on the way holds from the start"
            + " now: Leadership is 0.1.",
        laboratory.line());
  }

  @Test
  void labelsAndTheScenariosOwnWordsAreReadInFull() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    LeverPanel levers = onSwing(() -> new LeverPanel(laboratory));
    java.awt.Font font = new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 13);
    for (LeverRow row : levers.rows()) {
      javax.swing.JLabel name =
          (javax.swing.JLabel)
              java.util.Objects.requireNonNull(
                  Hands.find(row, each -> each instanceof javax.swing.JLabel));
      int wanted = name.getFontMetrics(font).stringWidth(name.getText());
      assertTrue(wanted <= name.getPreferredSize().width, name.getText() + ": " + wanted);
    }
    javax.swing.JLabel about =
        (javax.swing.JLabel)
            java.util.Objects.requireNonNull(
                Hands.find(levers, each -> "about".equals(each.getName())));
    assertTrue(about.getText().contains("facilitated for two years"), about.getText());
  }

  @Test
  void savedFilesGetTheirEnding() {
    assertEquals("a.yaml", FileDialogs.ended(new java.io.File("a"), "yaml").getName());
    assertEquals("a.yml", FileDialogs.ended(new java.io.File("a.yml"), "yaml").getName());
    assertEquals("run", FileDialogs.ended(new java.io.File("run"), "").getName());
  }

  @Test
  void plusZoomsWhereItIsShiftAndEquals() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    CommunityPanel panel = onSwing(() -> new CommunityTab(laboratory).left());
    panel.setSize(600, 500);
    double before = panel.camera().scale();
    Object name = panel.getInputMap().get(javax.swing.KeyStroke.getKeyStroke("shift EQUALS"));
    onSwing(
        () -> {
          panel.getActionMap().get(name).actionPerformed(new ActionEvent(panel, 0, "+"));
          return 0;
        });
    assertTrue(panel.camera().scale() > before);
  }

  @Test
  void manyPyramidsScroll() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    PyramidTab pyramids = onSwing(() -> new PyramidTab(laboratory));
    int projects = laboratory.run().community().projects().size();
    assertEquals(26 + 190 * projects, pyramids.leastHeight(200), "one below another");
    javax.swing.JScrollPane pane = new javax.swing.JScrollPane(pyramids);
    pane.getViewport().setSize(200, 100);
    assertFalse(pyramids.getScrollableTracksViewportHeight());
    pane.getViewport().setSize(200, 190 * projects + 26);
    assertTrue(pyramids.getScrollableTracksViewportHeight());
  }

  @Test
  void buttonsOfTheLeversWrapWhereTheTabIsNarrow() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    LeverPanel levers = onSwing(() -> new LeverPanel(laboratory));
    assertTrue(levers.getScrollableTracksViewportWidth(), "the console need not scroll it");
    JPanel row = new JPanel(new WrappingRow());
    for (int button = 0; button < 3; button++) {
      JPanel wide = new JPanel();
      wide.setPreferredSize(new Dimension(100, 20));
      row.add(wide);
    }
    JPanel around = new JPanel();
    around.add(row);
    around.setSize(400, 100);
    assertEquals(new Dimension(308, 24), row.getPreferredSize());
    around.setSize(220, 100);
    assertEquals(new Dimension(206, 46), row.getPreferredSize());
    around.setSize(60, 100);
    assertEquals(68, row.getPreferredSize().height);
  }

  @Test
  void theBandIsMadeAnewForAnotherCourseOnly() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    java.util.concurrent.CountDownLatch some = new java.util.concurrent.CountDownLatch(1);
    Background background =
        onSwing(
            () ->
                new Background(
                    () -> laboratory.run().course(),
                    () -> Replications.of(laboratory.run().course(), laboratory.networks()),
                    some::countDown));
    onSwing(
        () -> {
          background.restart();
          return 0;
        });
    assertTrue(some.await(60, java.util.concurrent.TimeUnit.SECONDS), "there is no band");
    onSwing(
        () -> {
          background.restart();
          assertTrue(background.band("users").count() > 0, "what was there is kept");
          laboratory.move("site.leadership", 0.9);
          background.restart();
          assertEquals(0, background.band("users").count(), "that was another course");
          background.stop();
          return 0;
        });
  }

  @Test
  void backgroundRunsThatFailAreTold() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    java.util.concurrent.CountDownLatch told = new java.util.concurrent.CountDownLatch(1);
    Background background =
        onSwing(
            () ->
                new Background(
                    () -> laboratory.run().course(),
                    () ->
                        Replications.of(
                            laboratory.run().course(),
                            scenario -> {
                              throw InputException.of("the file of ties is gone");
                            }),
                    told::countDown));
    assertEquals(
        "Background runs are on their way.", onSwing(() -> background.words("parameters")));
    onSwing(
        () -> {
          background.restart();
          return 0;
        });
    assertTrue(told.await(60, java.util.concurrent.TimeUnit.SECONDS), "nothing was told");
    assertEquals(
        "There is no band. Background runs failed, the last because: the file of ties is gone.",
        onSwing(() -> background.words("parameters")));
    background.stop();
  }

  @Test
  void aBandThatCannotBeBegunIsToldAndTriedAgain() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    java.util.concurrent.atomic.AtomicInteger tries =
        new java.util.concurrent.atomic.AtomicInteger();
    Background background =
        new Background(
            () -> laboratory.run().course(),
            () -> {
              tries.incrementAndGet();
              throw InputException.of("not now");
            },
            () -> {});
    onSwing(
        () -> {
          background.restart();
          assertEquals(
              "There is no band. Background runs failed, the last because: not now.",
              background.words("levers"));
          background.restart();
          assertEquals(2, tries.get());
          background.stop();
          background.restart();
          assertEquals(2, tries.get(), "nothing begins once it was stopped");
          return 0;
        });
  }

  @Test
  void faultsAreToldOneAtATime() throws Exception {
    java.util.List<String> told = new java.util.ArrayList<>();
    Faults faults = new Faults(told::add);
    onSwing(
        () -> {
          faults.uncaughtException(Thread.currentThread(), InputException.of("no such lever"));
          faults.uncaughtException(Thread.currentThread(), InputException.of("and again"));
          return 0;
        });
    settle();
    faults.uncaughtException(
        Thread.currentThread(), new java.util.concurrent.CancellationException("people ended it"));
    settle();
    assertEquals(java.util.List.of("no such lever"), told);
    faults.uncaughtException(Thread.currentThread(), InputException.of("another"));
    settle();
    assertEquals(java.util.List.of("no such lever", "another"), told);
    assertTrue(Faults.words(new OutOfMemoryError("Java heap space")).contains("-Xmx"));
    assertTrue(Faults.words(new IllegalStateException("odd")).contains("odd"));
  }

  @Test
  void teachersCanBeFollowedByKeys() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    laboratory.start();
    while (laboratory.step()) {
      // to the end
    }
    int pupil = 0;
    var chronicle = laboratory.run().chronicle();
    while (chronicle.teachers(pupil).stream().noneMatch(t -> t.gained() > 0.1 && !t.gone())) {
      pupil++;
    }
    int shown = pupil;
    int teacher =
        chronicle.teachers(pupil).stream()
            .filter(t -> !t.gone())
            .findFirst()
            .orElseThrow()
            .person();
    java.util.concurrent.atomic.AtomicInteger followed =
        new java.util.concurrent.atomic.AtomicInteger(-1);
    onSwing(
        () -> {
          PersonPanel person = new PersonPanel(laboratory, followed::set);
          person.show(shown);
          layOut(person);
          press(person, "ctrl DOWN");
          press(person, "ENTER");
          return 0;
        });
    assertEquals(teacher, followed.get());
  }

  private static void press(PersonPanel person, String key) {
    JEditorPane words =
        (JEditorPane)
            java.util.Objects.requireNonNull(
                Hands.find(person, each -> "person".equals(each.getName())));
    Object name = words.getInputMap().get(javax.swing.KeyStroke.getKeyStroke(key));
    words.getActionMap().get(name).actionPerformed(new ActionEvent(words, 0, key));
  }

  @Test
  void longWorkIsDoneBesideAndSaysWhatIsWrong() {
    assertEquals(7, Errand.done(null, "seven", () -> 7));
    assertThrows(
        InputException.class,
        () ->
            Errand.done(
                null,
                "a fault",
                () -> {
                  throw InputException.of("no");
                }));
  }

  @Test
  void picturesAreFilesThatOthersCanOpen() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    CommunityTab community = onSwing(() -> new CommunityTab(laboratory));
    layOut(community);
    Path png = folder.resolve("a.png");
    Path pdf = folder.resolve("a.pdf");
    onSwing(
        () -> {
          Pictures.png(community, laboratory.caption(), png);
          Pictures.pdf(community, laboratory.caption(), pdf);
          return 0;
        });
    BufferedImage image = javax.imageio.ImageIO.read(png.toFile());
    assertEquals(1400, image.getWidth());
    int dark = 0;
    for (int x = 0; x < 600; x++) {
      for (int y = 1200; y < image.getHeight(); y++) {
        dark += (image.getRGB(x, y) & 0xff) < 0x90 ? 1 : 0;
      }
    }
    assertTrue(dark > 100, "nothing is written below: " + dark);
    assertEquals("Week 0 of 60 · scenario two-sites · seed 8", laboratory.caption());
    laboratory.move("site.leadership", 0.9);
    assertTrue(laboratory.caption().endsWith(" · Leadership is 0.9"), laboratory.caption());
    String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    assertTrue(text.startsWith("%PDF") && text.contains("%%EOF"));
  }

  @Test
  void checkpointsOpenWithoutAConsoleToo() throws Exception {
    Laboratory laboratory = new Laboratory(Courses.small(8), Courses.NO_FILES);
    LabFiles files =
        new LabFiles(
            laboratory, new JPanel(), JPanel::new, onSwing(() -> new LeverPanel(laboratory)));
    laboratory.start();
    laboratory.step();
    Path file = folder.resolve("one.yaml");
    files.saveCheckpoint(file);
    assertTrue(laboratory.readNewStateFromCheckpoint(file.toFile()));
    files.saveScenario(folder.resolve("s.yaml"));
    files.openScenario(folder.resolve("s.yaml"));
    files.saveExperiment(folder.resolve("e.yaml"));
    assertTrue(Files.exists(folder.resolve("e-scenario.yaml")));
    files.export(folder.resolve("x"));
    assertTrue(Files.exists(folder.resolve("x/people.csv")));
    assertTrue(String.valueOf(Laboratory.getInfo()).contains("Model"));
    assertEquals("Skilled", Laboratory.getName());
  }

  private static int colours(Component component) throws Exception {
    return onSwing(
        () -> {
          layOut(component);
          BufferedImage image = new BufferedImage(700, 600, BufferedImage.TYPE_INT_RGB);
          component.paint(image.createGraphics());
          java.util.Set<Integer> found = new java.util.HashSet<>();
          for (int x = 0; x < 700; x += 2) {
            for (int y = 0; y < 600; y += 2) {
              found.add(image.getRGB(x, y));
            }
          }
          return found.size();
        });
  }

  private static void layOut(Component component) {
    component.setSize(new Dimension(700, 600));
    inside(component);
  }

  private static void inside(Component component) {
    component.doLayout();
    if (component instanceof Container container) {
      for (Component each : container.getComponents()) {
        inside(each);
      }
    }
  }

  private static void settle() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          // what was waiting has been done
        });
  }

  private static <T> T onSwing(java.util.concurrent.Callable<T> task) throws Exception {
    java.util.concurrent.FutureTask<T> future = new java.util.concurrent.FutureTask<>(task);
    SwingUtilities.invokeAndWait(future);
    return future.get();
  }
}
