package org.skilled.desktop.window;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.skilled.desktop.run.ClassicCourse;
import org.skilled.desktop.run.ClassicWorld;
import org.skilled.desktop.run.Replications;
import org.skilled.desktop.run.ScenarioSource;
import org.skilled.experiment.Scenarios;
import org.skilled.scenario.FlatDocument;
import org.skilled.scenario.ModelDocument;
import sim.display.Console;

/** A session with published models, in a JVM of its own, by mouse and keys. */
public final class ClassicDrive extends Hands {
  private static final ScenarioSource SHIPPED =
      new ScenarioSource() {
        @Override
        public List<String> names() {
          return Scenarios.names();
        }

        @Override
        public ModelDocument read(String given) {
          return given.endsWith(".yaml") ? Scenarios.read(Path.of(given)) : Scenarios.named(given);
        }
      };

  private final Path folder;
  private final ClassicLab laboratory;
  private final ClassicWindows windows;

  private ClassicDrive(String pictures, Path folder) throws Exception {
    super(pictures);
    this.folder = folder;
    FlatDocument march = (FlatDocument) Scenarios.named("march-1991");
    laboratory =
        new Opening(SHIPPED, scenario -> null).of(ClassicCourse.of("march-1991", march, 7));
    windows = onSwing(() -> ClassicWindows.open(laboratory));
  }

  /** Arguments: start of the pictures' names, folder for files. */
  public static void main(String[] args) {
    try {
      ClassicDrive drive = new ClassicDrive(args[0], Path.of(args[1]));
      drive.march();
      drive.contagion();
      drive.manyPeople();
      drive.community();
      System.out.println("ALL DONE");
      System.out.flush();
      onSwing(
          () -> {
            for (java.awt.Window window : java.awt.Window.getWindows()) {
              if (window instanceof LabConsole console && window.isShowing()) {
                console.doClose();
              }
            }
            return true;
          });
    } catch (Throwable fault) {
      fault.printStackTrace(System.out);
      System.out.flush();
      Runtime.getRuntime().halt(1);
    }
  }

  private void march() throws Exception {
    until("the windows show", () -> windows.frame().people().isShowing());
    robot.waitForIdle();
    click(named(windows.frame(), "Step"));
    until("one period", () -> time() == 1);
    runTo(KeyEvent.VK_2, KeyEvent.VK_5);
    until("period 25", () -> time() == 25 && state() == Console.PS_PAUSED);
    background();
    picture("march");
    change("socialization", "0.9");
    until("it begins again", () -> time() == 0 && state() == Console.PS_STOPPED);
    until(
        "MASON's clock agrees",
        () ->
            find(windows.console(), c -> c instanceof JLabel l && l.getText().equals("0")) != null);
    require(
        "changed", Double.valueOf(0.9).equals(laboratory.next().document().value("socialization")));
    play();
    ClassicWorld alone = ClassicWorld.started(laboratory.next());
    while (alone.advance()) {
      // each call is a period
    }
    require("as long as unwatched", alone.time() == time());
    for (int period = 0; period < alone.values(); period++) {
      require(
          "the same bits as unwatched in period " + period,
          alone.value("codeKnowledge", period)
              == laboratory.world().value("codeKnowledge", period));
    }
    Path saved = folder.resolve("mine.yaml");
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_S);
    choose(saved.toFile());
    until("it is saved", () -> saved.toFile().length() > 0);
    require(
        "as a scenario that is the same",
        Scenarios.read(saved)
            .resolve()
            .fingerprint()
            .equals(laboratory.next().scenario().fingerprint()));
    onSwing(
        () -> {
          windows.menus().copyCommand();
          Pictures.png(windows.frame().shown(), laboratory.caption(), folder.resolve("shown.png"));
          windows.parameters().open(saved.toString());
          return true;
        });
    require(
        "the command",
        clipboard()
            .equals("./skilled desktop --scenario march-1991 --seed 7 --set socialization=0.9"));
    require("a picture", folder.resolve("shown.png").toFile().length() > 10_000);
    require("the file is open", laboratory.next().name().equals(saved.toString()));
  }

  private void contagion() throws Exception {
    choose("centola-macy-2007");
    change("rewiring", "0.01");
    runTo(KeyEvent.VK_4, KeyEvent.VK_0);
    until("period 40", () -> time() == 40 && state() == Console.PS_PAUSED);
    background();
    picture("contagion");
    choose("degroot-1974");
    onSwing(
        () -> {
          windows.parameters().row("people").field().setText("7");
          windows.parameters().row("people").field().postActionEvent();
          return true;
        });
    picture("consensus");
  }

  private void manyPeople() throws Exception {
    choose("bass-1969");
    change("step", "0.1");
    play();
    robot.waitForIdle();
    picture("many");
    choose("lazer-friedman-2007");
    play();
    picture("solving");
    choose("cowan-jonard-2004");
    runTo(KeyEvent.VK_9);
    until("period 9", () -> time() == 9 && state() == Console.PS_PAUSED);
    picture("barter");
  }

  /** Another kind of model has windows of its own. */
  private void community() throws Exception {
    choose("two-sites");
    waitFor(window -> window instanceof LabFrame);
    until("the old windows are gone", () -> !windows.frame().isShowing());
    picture("community");
  }

  private void choose(String scenario) throws Exception {
    onSwing(
        () -> {
          JComboBox<?> box = (JComboBox<?>) named(windows.parameters(), "scenario");
          box.setSelectedItem(scenario);
          return true;
        });
    robot.waitForIdle();
  }

  private void change(String path, String value) throws Exception {
    JTextField field = windows.parameters().row(path).field();
    onSwing(
        () -> {
          field.setText(value);
          field.postActionEvent();
          return true;
        });
    robot.waitForIdle();
  }

  private void runTo(int... digits) throws Exception {
    click(named(windows.frame(), "to period"));
    keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
    for (int digit : digits) {
      keys(digit);
    }
    keys(KeyEvent.VK_ENTER);
  }

  private void play() throws Exception {
    onSwing(
        () -> {
          windows.console().setPlaySleep(0);
          return true;
        });
    click(named(windows.frame(), "Play"));
    until("the end", () -> laboratory.world().over());
    until("it stops", () -> state() == Console.PS_STOPPED);
  }

  private void background() throws Exception {
    String first = laboratory.world().quantities().get(0).selector();
    until(
        "the background runs",
        () -> windows.frame().charts().background().band(first).count() == Replications.COUNT);
  }

  private int time() {
    return laboratory.time();
  }

  private int state() {
    return windows.console().getPlayState();
  }
}
