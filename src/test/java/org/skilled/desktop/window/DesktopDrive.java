package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.skilled.desktop.run.Difference;
import org.skilled.desktop.run.Replications;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.StateHash;
import org.skilled.desktop.run.Twin;
import org.skilled.scenario.ScenarioDocument;
import sim.display.Console;

/** A session at the desktop laboratory, in a JVM of its own, by mouse and keys. */
public final class DesktopDrive extends Sitting {
  private DesktopDrive(String pictures, Path folder, int people) throws Exception {
    super(pictures, folder, people);
  }

  /** Arguments: start of the pictures' names, folder, people a project, pictures for docs. */
  public static void main(String[] args) {
    try {
      DesktopDrive drive = new DesktopDrive(args[0], Path.of(args[1]), Integer.parseInt(args[2]));
      if (Integer.parseInt(args[2]) > 100) {
        new DesktopShow(drive).manyPeople();
      } else {
        drive.everything();
        if (args[0].endsWith("this-java") && Boolean.parseBoolean(args[3])) {
          new DesktopShow(drive).gallery();
        }
      }
      System.out.println("ALL DONE");
      System.out.flush();
      onSwing(
          () -> {
            drive.windows.console().doClose();
            return true;
          });
    } catch (Throwable fault) {
      fault.printStackTrace(System.out);
      System.out.flush();
      Runtime.getRuntime().halt(1);
    }
  }

  private void everything() throws Exception {
    start();
    playAndStep();
    dragALever();
    inspect();
    runToAWeek();
    charts();
    checkpoints();
    twin();
    files();
    toTheEnd();
    longWork();
  }

  private void playAndStep() throws Exception {
    click(button("Play"));
    until("it plays", () -> time() >= 3);
    keys(KeyEvent.VK_SPACE);
    until(
        "it pauses by the space bar", () -> windows.console().getPlayState() == Console.PS_PAUSED);
    int paused = time();
    robot.delay(400);
    require("nothing moves while paused", time() == paused);
    click(button("Step"));
    until("one week more", () -> time() == paused + 1);
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_RIGHT);
    until("one week more by keys", () -> time() == paused + 2);
    keys(KeyEvent.VK_RIGHT);
    until("one week more by the arrow", () -> time() == paused + 3);
    until(
        "MASON's clock agrees",
        () ->
            find(
                    windows.console(),
                    c -> c instanceof JLabel label && label.getText().equals("" + time()))
                != null);
  }

  private void dragALever() throws Exception {
    JSlider slider = windows.levers().row("site.training.technical").slider();
    double before = standing("site.training.technical");
    Point from = onScreen(slider);
    int thumb =
        (int) (from.x - slider.getWidth() / 2.0 + 8 + (slider.getWidth() - 16) * before / 10);
    robot.mouseMove(thumb, from.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    for (int x = thumb; x < from.x + slider.getWidth() / 4; x += 4) {
      robot.mouseMove(x, from.y);
    }
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    until("the lever has moved", () -> standing("site.training.technical") > before);
    require("in the run, too", laboratory.run().course().movesIn(time()));
    windows.levers().row("project.keyIndividuals.blockers");
    onSwing(
        () -> {
          laboratory.move("project.keyIndividuals.blockers", 1);
          windows.levers().updateInspector();
          return true;
        });
    require(
        "what takes a restart waits",
        laboratory.run().community().people().length > 0
            && laboratory.run().course().moves().stream()
                .noneMatch(move -> move.path().contains("blockers")));
    picture("levers");
  }

  private void inspect() throws Exception {
    CommunityPanel community = windows.frame().community().left();
    Point place = onSwing(() -> community.where(12));
    Point corner = onSwing(community::getLocationOnScreen);
    clickAt(corner.x + place.x, corner.y + place.y);
    until("a person is selected", () -> windows.frame().community().selection() == 12);
    require("who it is", windows.frame().person().text().contains("dansworth-a"));
    robot.waitForIdle();
    until("the community has the focus", community::isFocusOwner);
    keys(KeyEvent.VK_LEFT);
    until("the next person by keys", () -> windows.frame().community().selection() != 12);
    robot.keyPress(KeyEvent.VK_ADD);
    robot.keyRelease(KeyEvent.VK_ADD);
    robot.waitForIdle();
    picture("person");
    keys(KeyEvent.VK_0);
  }

  private void runToAWeek() throws Exception {
    Component field = named(windows.frame(), "to week");
    click(field);
    keys(KeyEvent.VK_4);
    keys(KeyEvent.VK_5);
    keys(KeyEvent.VK_ENTER);
    until("week 45", () -> time() == 45 && windows.console().getPlayState() == Console.PS_PAUSED);
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_RIGHT);
    until("one week more by keys", () -> time() == 46);
    click(field);
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
    keys(KeyEvent.VK_4);
    keys(KeyEvent.VK_7);
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_RIGHT);
    until("a step, though a field has the focus", () -> time() == 47);
    click(button("Step"));
    until("one week more by the button", () -> time() == 48);
    keys(KeyEvent.VK_ESCAPE);
    keys(KeyEvent.VK_RIGHT);
    until("the button has released the field", () -> time() == 49);
    click(field);
    keys(KeyEvent.VK_ENTER);
    until("a run does not go back", () -> laboratory.line().contains("does not go back"));
    require("and has not", time() == 49);
    click(field);
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
    keys(KeyEvent.VK_9);
    keys(KeyEvent.VK_9);
    keys(KeyEvent.VK_9);
    keys(KeyEvent.VK_ENTER);
    Window refusal = waitFor(window -> window instanceof JDialog);
    keys(KeyEvent.VK_ENTER);
    until("it was told that there is no such week", () -> !refusal.isShowing());
    require("and nothing has moved", time() == 49);
    click(field);
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_E);
    until(
        "the next event",
        () -> time() > 49 && windows.console().getPlayState() == Console.PS_PAUSED);
    require("something happened", !laboratory.run().happenings().latest().isEmpty());
    picture("event");
  }

  private void charts() throws Exception {
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
    until(
        "the background runs",
        () -> windows.frame().charts().background().band("users").count() == Replications.COUNT);
    picture("charts");
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_2);
    robot.waitForIdle();
    picture("pyramids");
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
  }

  private void checkpoints() throws Exception {
    click(named(windows.frame(), "to week"));
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_L);
    Window asked = waitFor(window -> find(window, c -> c instanceof JFileChooser) != null);
    until("a name can be typed at once", () -> asked.getFocusOwner() instanceof JTextField);
    keys(KeyEvent.VK_ESCAPE);
    until("nothing is opened", () -> !asked.isShowing());
    robot.delay(300);
    click(named(windows.frame(), "to week"));
    File file = folder.resolve("week.checkpoint.yaml").toFile();
    int week = time();
    String hash = hash();
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
    choose(file);
    until("the checkpoint is there", () -> file.length() > 0);
    click(button("Step"));
    until("one week more", () -> time() == week + 1);
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_O);
    choose(file);
    until("back at the week", () -> time() == week);
    require("with the same bits", hash().equals(hash));
    until("paused", () -> windows.console().getPlayState() == Console.PS_PAUSED);
  }

  private void twin() throws Exception {
    // There is no window manager here to give the focus back after a dialogue.
    click(named(windows.frame(), "to week"));
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_T);
    Window dialog =
        waitFor(
            window ->
                find(window, c -> c instanceof JTextField) != null
                    && window != windows.frame()
                    && window != windows.console());
    JTextField value =
        (JTextField) Objects.requireNonNull(find(dialog, c -> c instanceof JTextField));
    keys(KeyEvent.VK_ENTER);
    require("a twin that would be the same is refused", dialog.isShowing());
    onSwing(
        () -> {
          value.setText("3");
          return true;
        });
    keys(KeyEvent.VK_ENTER);
    until("the twin is there", () -> laboratory.twin() != null);
    click(button("Step"));
    robot.waitForIdle();
    Twin twin = Objects.requireNonNull(laboratory.twin());
    until("both are equally far", () -> twin.right().time() == time());
    Difference first = Objects.requireNonNull(twin.first());
    until(
        "the difference is named",
        () -> windows.frame().community().differenceText().contains(first.text()));
    picture("twins");
  }

  private void files() throws Exception {
    LabFiles files = windows.files();
    Path png = folder.resolve("shown.png");
    Path pdf = folder.resolve("shown.pdf");
    onSwing(
        () -> {
          Pictures.png(windows.frame().shown(), laboratory.caption(), png);
          Pictures.pdf(windows.frame().shown(), laboratory.caption(), pdf);
          files.saveScenario(folder.resolve("mine.yaml"));
          files.saveExperiment(folder.resolve("found.yaml"));
          files.export(folder.resolve("export"));
          return true;
        });
    require("a picture", Files.size(png) > 10_000);
    require("a PDF", Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    require("an export", Files.size(folder.resolve("export/people.csv")) > 1000);
    ScenarioDocument.read(folder.resolve("mine.yaml")).resolve();
    click(named(windows.frame(), "to week"));
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_C);
    until("the command is copied", () -> clipboard().startsWith("./skilled desktop --scenario"));
  }

  private void toTheEnd() throws Exception {
    onSwing(
        () -> {
          laboratory.setTwin(null);
          windows.console().setPlaySleep(0);
          return true;
        });
    click(button("Play"));
    until("the end", () -> laboratory.run().over());
    until("it stops", () -> windows.console().getPlayState() == Console.PS_STOPPED);
    keys(KeyEvent.VK_SPACE);
    keys(KeyEvent.VK_RIGHT);
    keys(KeyEvent.VK_PAGE_DOWN);
    require("no key begins another run by a slip", laboratory.run().over());
    until("it is said", () -> laboratory.line().startsWith("The run is over."));
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_2);
    robot.waitForIdle();
    picture("end");
    String ended = hash();
    Run unwatched = Run.replayed(laboratory.run().course(), scenario -> null, 1000);
    require("the same bits as unwatched", ended.equals(StateHash.of(unwatched.community())));
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_R);
    until("it begins again when asked", () -> laboratory.line().startsWith("Begun again"));
  }

  private void longWork() throws Exception {
    onSwing(
        () -> {
          windows.levers().take(laboratory.next());
          windows.console().setPlaySleep(150);
          return true;
        });
    new LongWork(this).everything();
  }
}
