package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import sim.display.Console;

/** MASON's console, with checkpoints that people can read, and without its own 32-bit seed. */
final class LabConsole extends Console {
  private static final long serialVersionUID = 1L;
  private static final int STEPS = 1;

  private final transient Lab laboratory;
  private final JLabel clock;
  private JComboBox<?> counted = new JComboBox<>();
  private @Nullable Hold hold;
  private transient Files files = new Files() {};

  /** What is done when a run that is held is let go. */
  private enum Hold {
    PLAY,
    PAUSE,
    STOP
  }

  /** Asks people for files. */
  interface Files {
    /** Opens a checkpoint. */
    default void open() {}

    /** Saves one. */
    default void save() {}
  }

  LabConsole(Lab laboratory) {
    super(laboratory);
    this.laboratory = laboratory;
    setNewMenuAllowed(false);
    setIncrementSeedOnStop(false);
    setRequiresConfirmationToStop(false);
    sayUnused(getContentPane());
    countSteps(getContentPane());
    clock = labelIn(counted);
  }

  void setFiles(Files asked) {
    files = asked;
  }

  @Override
  public void doOpen() {
    files.open();
  }

  @Override
  public void doSave() {
    files.save();
  }

  @Override
  public void doSaveAs() {
    files.save();
  }

  /** The seed of the tab "Model" has 64 bits; MASON's, of 32, does nothing here. */
  private static void sayUnused(Container in) {
    for (Component each : in.getComponents()) {
      if (each instanceof JLabel label
          && String.valueOf(label.getText()).matches(".*(Number Seed|Increment Seed).*")) {
        label.setText("(unused) " + label.getText().strip());
      } else if (each instanceof Container inner) {
        sayUnused(inner);
      }
    }
  }

  /**
   * MASON's clock shows when the last step began, which is one less than the steps that are over;
   * its count of steps is what all other windows show.
   */
  private void countSteps(Container in) {
    for (Component each : in.getComponents()) {
      if (each instanceof JComboBox<?> box && "Steps".equals(box.getItemAt(STEPS))) {
        box.setSelectedIndex(STEPS);
        counted = box;
        box.setToolTipText("Steps: how many are over. Time: when the last one began, one less.");
      } else if (each instanceof Container inner) {
        countSteps(inner);
      }
    }
  }

  /** The first label of the row in which a component stands. */
  private static JLabel labelIn(Component row) {
    for (Container around = row.getParent(); around != null; around = around.getParent()) {
      for (Component each : around.getComponents()) {
        if (each instanceof JLabel label) {
          return label;
        }
      }
    }
    throw new IllegalStateException("MASON's console has no clock");
  }

  /** MASON's count stays where it was when another run is shown that has not been started. */
  void agree() {
    if (getPlayState() == PS_STOPPED && counted.getSelectedIndex() == STEPS) {
      clock.setText(String.valueOf(laboratory.time()));
    }
  }

  /**
   * Keeps the run where it is until {@link #release()}. Its play thread may already have asked for
   * a pause or an end, and would be heard meanwhile: that is done when it is let go.
   */
  synchronized void hold() {
    boolean plays = getPlayState() == PS_PLAYING;
    if (plays) {
      pressPause();
    }
    hold = plays ? Hold.PLAY : Hold.PAUSE;
  }

  /** Lets the run go on if it did, unless it was to pause or to end meanwhile. */
  synchronized void release() {
    Hold wanted = hold;
    hold = null;
    if (wanted == Hold.STOP) {
      pressStop();
    } else if (wanted == Hold.PLAY && getPlayState() == PS_PAUSED) {
      pressPause();
    }
  }

  @Override
  public synchronized void pressPause() {
    if (hold == null) {
      super.pressPause();
    } else if (hold == Hold.PLAY) {
      hold = Hold.PAUSE;
    }
  }

  @Override
  public synchronized void pressStop() {
    if (hold == null) {
      super.pressStop();
    } else {
      hold = Hold.STOP;
    }
  }

  @Override
  public synchronized void pressPlay() {
    if (hold == null) {
      super.pressPlay();
    }
  }

  /** Whether the run is over or was stopped, so that to play would be to begin again. */
  boolean ended() {
    return getPlayState() == PS_STOPPED
        ? laboratory.time() > 0
        : getPlayState() == PS_PAUSED && laboratory.over();
  }

  /** Nothing that moves a run begins another: what was found would be lost by a slip. */
  private boolean refused() {
    if (ended()) {
      laboratory.say(
          (laboratory.over() ? "The run is over." : "The run was stopped.")
              + " 'Again' (Ctrl+R) begins it again with the same luck.");
    }
    return ended();
  }

  /** Begins again when a run is over or was stopped; plays one that has not begun. */
  void again() {
    if (getPlayState() != PS_STOPPED && !ended()) {
      laboratory.say("The run goes on; Stop (Ctrl+Period) ends it, then it can begin again.");
      return;
    }
    laboratory.stopAtNextEvent(false);
    laboratory.endRun();
    pressPlay();
  }

  /** Plays, or stops for a while. */
  void playOrPause() {
    if (!refused()) {
      laboratory.stopAtNextEvent(false);
      press();
    }
  }

  private void press() {
    if (getPlayState() == PS_STOPPED) {
      pressPlay();
    } else {
      pressPause();
    }
  }

  /** One step, then paused. */
  void oneStep() {
    if (refused()) {
      return;
    }
    laboratory.stopAtNextEvent(false);
    if (getPlayState() == PS_STOPPED) {
      pressPause();
    }
    if (getPlayState() == PS_PLAYING) {
      pressPause();
    }
    pressPlay();
  }

  /** Plays until so many steps are over. */
  void runTo(int step) {
    if (step <= laboratory.time()) {
      String name = laboratory.stepName();
      laboratory.say(
          "%d %ss are over, and a run does not go back; 'Again' (Ctrl+R) begins it again once it is stopped."
              .formatted(laboratory.time(), name));
      return;
    }
    if (refused()) {
      return;
    }
    if (getPlayState() == PS_STOPPED) {
      pressPause();
    }
    setWhenShouldPause(Math.max(step, 1));
    if (getPlayState() == PS_PAUSED) {
      pressPause();
    }
  }

  /** Plays until something happens. */
  void runToEvent() {
    if (refused()) {
      return;
    }
    laboratory.stopAtNextEvent(true);
    if (getPlayState() != PS_PLAYING) {
      press();
    }
  }
}
