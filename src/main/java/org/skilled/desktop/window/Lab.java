package org.skilled.desktop.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.FileKind;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.run.ScenarioSource;
import org.skilled.scenario.ModelDocument;
import sim.display.Console;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;

/**
 * A run of any model that MASON's console moves, and all who look at it.
 *
 * <p>MASON's play thread moves the run; windows read it under {@link #lock()} only.
 */
public abstract class Lab extends GUIState {
  /** Milliseconds for which a picture stands while a run goes on. */
  private static final int FRAME = 40;

  private static final long NANOS_A_MILLI = 1_000_000;

  private final Object lock = new Object();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Watcher> watchers = new ArrayList<>();
  private final Note note = new Note();
  private volatile boolean refreshing;
  private long drawn = System.nanoTime() - FRAME * NANOS_A_MILLI;
  private volatile @Nullable Lab successor;
  private @Nullable Inspector levers;
  private @Nullable JFrame frame;
  private Opening opening = new Opening(ScenarioSource.COMMUNITIES, scenario -> null);

  Lab(SimState state) {
    super(state);
  }

  /** Name in MASON's windows; MASON finds it by reflection. */
  public static String getName() {
    return "Skilled";
  }

  /** Text of MASON's tab "About"; MASON finds it by reflection. */
  public static Object getInfo() {
    return About.TEXT;
  }

  /** Opens its windows; to be called on Swing's thread. */
  public abstract void openWindows();

  /** Steps done so far, as last seen. */
  abstract int time();

  /** Number of steps after which the run is over. */
  abstract int end();

  /** Whether there is nothing more to come. */
  abstract boolean over();

  /** What a step is called. */
  abstract String stepName();

  /** The seed of the next start. */
  abstract long nextSeed();

  /**
   * Takes a scenario of its own kind of model for the next start; false for another kind.
   *
   * @throws org.skilled.problem.InputException if its parameters contradict each other
   */
  abstract boolean takes(String name, ModelDocument document);

  /**
   * Opens a scenario that ships, or a file; of another kind of model, in windows of its own.
   *
   * @return whether these windows go on
   * @throws org.skilled.problem.InputException if there is none, or it is faulty
   */
  final boolean openScenario(String given) {
    if (!opening.scenarios().names().contains(given)) {
      FileKind.SCENARIO.require(Path.of(given));
    }
    ModelDocument read = opening.scenarios().read(given);
    boolean own = takes(given, read);
    if (!own) {
      opening.instead(this, given, read, nextSeed());
    }
    return own;
  }

  /** Of what run a picture is, in a line. */
  final String caption() {
    String step = stepName();
    String where =
        step.substring(0, 1).toUpperCase(Locale.ROOT)
            + step.substring(1)
            + " "
            + time()
            + " of "
            + end();
    return where + " · " + courseWords();
  }

  /** Scenario, seed and levers of the run that is shown. */
  abstract String courseWords();

  static String courseWords(String name, long seed, List<Move> moves) {
    StringBuilder words = new StringBuilder();
    words.append("scenario ").append(name).append(" · seed ").append(seed);
    for (Move move : moves) {
      words.append(" · ").append(move.words());
      words.append(move.week() > 0 ? " after week " + move.week() : "");
    }
    return words.toString();
  }

  /** What happened last; a space if nothing did. */
  String news() {
    return " ";
  }

  /** Says for a while, in the place of news, that something was done. */
  final void say(String sentence) {
    note.say(sentence);
    refresh();
  }

  /** What was just said, else news. */
  final String line() {
    String said = note.words();
    return said.isEmpty() ? news() : said;
  }

  /** Whether there are events at which it can stop. */
  boolean hasEvents() {
    return false;
  }

  /** Stops at the end of the first step in which something happens, if anything ever does. */
  void stopAtNextEvent(boolean stop) {}

  void setFrame(JFrame window) {
    frame = window;
  }

  void setOpening(Opening other) {
    opening = other;
  }

  /** Opens other scenarios. */
  Opening opening() {
    return opening;
  }

  /** Guards the run while it is moved. */
  Object lock() {
    return lock;
  }

  void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  void setLevers(Inspector inspector) {
    levers = inspector;
  }

  @Override
  public @Nullable Inspector getInspector() {
    return levers;
  }

  /**
   * Tells watchers, once for all steps that pass before they have looked, and not before a moment
   * has passed since what they saw last was drawn: drawing would hold up a run at full speed.
   */
  final void refresh() {
    if (!refreshing) {
      refreshing = true;
      SwingUtilities.invokeLater(this::await);
    }
  }

  private void await() {
    long since = (System.nanoTime() - drawn) / NANOS_A_MILLI;
    if (since >= FRAME) {
      show();
    } else {
      Timer later = new Timer((int) (FRAME - Math.max(0, since)), event -> show());
      later.setRepeats(false);
      later.start();
    }
  }

  /** Tells watchers what they have not been told yet; to be called on Swing's thread. */
  final void show() {
    if (refreshing) {
      refreshing = false;
      watchers.forEach(Watcher::advanced);
      // What they asked to be drawn comes before this.
      SwingUtilities.invokeLater(() -> drawn = System.nanoTime());
    }
  }

  final void renew() {
    SwingUtilities.invokeLater(() -> watchers.forEach(Watcher::renewed));
  }

  /** Whether a run is going on, or paused. */
  boolean underWay() {
    return controller instanceof Console c && c.getPlayState() != Console.PS_STOPPED;
  }

  /** Ends the run that is going on, or paused. */
  final void endRun() {
    if (controller instanceof Console console && underWay()) {
      console.pressStop();
    }
  }

  /**
   * Does what may take long while the run waits, and people see that it goes on.
   *
   * @param then is given what it comes to, before the run goes on
   * @throws CancellationException if people ended it
   */
  final <T> void waiting(String words, Callable<T> work, Consumer<T> then) {
    LabConsole moved = controller instanceof LabConsole console ? console : null;
    if (moved != null) {
      moved.hold();
    }
    try {
      then.accept(Errand.done(frame, words, work));
    } finally {
      if (moved != null) {
        moved.release();
      }
    }
  }

  /** The window beside the console; null before it is open. */
  final @Nullable JFrame frame() {
    return frame;
  }

  /** Another laboratory takes this one's place: its windows are open, these close. */
  void giveWay(Lab other) {
    successor = other;
    JFrame own = frame;
    if (own != null) {
      own.dispose();
    }
    if (controller instanceof Console console) {
      console.doClose();
    }
  }

  @Override
  public void quit() {
    super.quit();
    closed.countDown();
  }

  /** Waits until its windows, and those that took their place, are closed. */
  public void awaitClosed() throws InterruptedException {
    for (Lab each = this; each != null; each = each.successor) {
      each.closed.await();
    }
  }
}
