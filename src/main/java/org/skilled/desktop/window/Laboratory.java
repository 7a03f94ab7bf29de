package org.skilled.desktop.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Checkpoint;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Ending;
import org.skilled.desktop.run.Happenings.Happening;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.run.NetworkSource;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.Snapshot;
import org.skilled.desktop.run.Twin;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ScenarioDocument;
import sim.display.Console;

/**
 * The run of a learning community that MASON's console moves.
 *
 * <p>Windows read it under {@link #lock()} only, or from {@link #seen()}.
 */
public final class Laboratory extends Lab {
  private final NetworkSource networks;
  private Course next;
  private volatile Run run;
  private volatile @Nullable Twin twin;
  private volatile Snapshot seen;
  private volatile @Nullable Snapshot seenTwin;
  private @Nullable Run opened;
  private volatile boolean stopAtEvents;
  private @Nullable Run endingOf;
  private String ending = "";

  /**
   * A laboratory with a run that has not been started.
   *
   * @throws org.skilled.problem.InputException if the scenario contradicts itself
   */
  public Laboratory(Course course, NetworkSource networks) {
    this(course, networks, Run.replayed(course, networks, 0));
  }

  private Laboratory(Course course, NetworkSource networks, Run run) {
    super(run.simulation());
    this.networks = networks;
    this.next = course;
    this.run = run;
    this.seen = Snapshot.of(run);
  }

  @Override
  public void openWindows() {
    Windows.open(this);
  }

  @Override
  public void start() {
    Twin old = twin;
    synchronized (lock()) {
      Run ready = opened;
      opened = null;
      if (ready == null && run.time() > 0) {
        say("Begun again at week 0 with the same luck." + nowFromTheStart(run.course()));
      }
      if (ready == null) {
        run = new Run(next, networks);
        state = run.simulation();
        super.start();
        run.begin();
      } else {
        // It was run to its week where nobody had to wait for it.
        run = ready;
        load(ready.simulation());
      }
      // Twins begin again together, from the start or from where their lever is moved.
      twin = old == null ? null : Twin.of(run, networks, old.move());
      look();
    }
    renew();
  }

  /** Levers keep their values for the next start, not the weeks in which they were moved. */
  private String nowFromTheStart(Course last) {
    Set<String> onTheWay =
        last.moves().stream().filter(m -> m.week() > 0).map(Move::path).collect(Collectors.toSet());
    String moved =
        next.moves().stream()
            .filter(move -> onTheWay.contains(move.path()))
            .map(Move::words)
            .collect(Collectors.joining(", "));
    return moved.isEmpty()
        ? ""
        : " What was moved on the way holds from the start now: " + moved + ".";
  }

  @Override
  public boolean step() {
    boolean more;
    synchronized (lock()) {
      if (run.over()) {
        return false;
      }
      run.beforeWeek();
      more = super.step();
      run.afterWeek();
      Twin beside = twin;
      if (beside != null) {
        beside.follow();
      }
      look();
      if (stopAtEvents && !run.happenings().latest().isEmpty() && controller instanceof Console c) {
        stopAtEvents = false;
        c.setWhenShouldPause(run.time());
      }
      more &= !run.over();
    }
    refresh();
    return more;
  }

  private void look() {
    seen = Snapshot.of(run);
    Twin beside = twin;
    seenTwin = beside == null ? null : Snapshot.of(beside.right());
  }

  @Override
  int time() {
    return seen.week();
  }

  @Override
  boolean over() {
    return run.over();
  }

  @Override
  int end() {
    return run.end();
  }

  @Override
  String stepName() {
    return run.step();
  }

  @Override
  String courseWords() {
    Course course = run.course();
    Twin beside = twin;
    return courseWords(course.name(), course.seed(), course.moves())
        + (beside == null ? "" : " · right: " + beside.move().words());
  }

  @Override
  String news() {
    synchronized (lock()) {
      if (run.over()) {
        return ending();
      }
      List<Happening> all = run.happenings().all();
      return all.isEmpty() ? " " : all.get(all.size() - 1).told();
    }
  }

  private String ending() {
    if (endingOf != run) {
      endingOf = run;
      ending = Ending.of(run) + " 'Again' (Ctrl+R) begins it again.";
    }
    return ending;
  }

  @Override
  boolean hasEvents() {
    return true;
  }

  /** Whether to stop at the end of the first week in which something happens. */
  @Override
  void stopAtNextEvent(boolean stop) {
    stopAtEvents = stop;
  }

  /**
   * Moves a lever: now if it is live and a run goes on, and for the next start.
   *
   * @return whether it holds in the run that is shown
   * @throws org.skilled.problem.InputException if it cannot be moved so
   */
  boolean move(String path, Object value) {
    Course wanted = next.with(new Move(0, path, value));
    wanted.at(0);
    boolean now = underWay() && Lever.live(path);
    if (now) {
      synchronized (lock()) {
        run.move(path, value);
        Twin beside = twin;
        if (beside != null && !beside.move().path().equals(path)) {
          // Twins differ in one lever only.
          beside.right().move(path, value);
        }
      }
    }
    next = wanted;
    return now || preview();
  }

  @Override
  long nextSeed() {
    return next.seed();
  }

  @Override
  boolean takes(String name, ModelDocument document) {
    if (document instanceof ScenarioDocument community) {
      take(Course.of(name, community, nextSeed()));
      return true;
    }
    return false;
  }

  /** Takes another course for the next start. */
  void take(Course course) {
    course.at(0);
    next = course;
    String lost = lost();
    endRun();
    show(new Run(course, networks));
    if (!lost.isEmpty()) {
      say("This run stands at week 0: " + course.name() + ", seed " + course.seed() + "." + lost);
    }
  }

  /** What is there no more once another run is shown. */
  private String lost() {
    int weeks = run.time();
    if (weeks == 0) {
      return twin == null ? "" : " The twin is gone.";
    }
    return " The last run (%s, %d %s)%s."
        .formatted(
            run.course().name(),
            weeks,
            weeks == 1 ? "week" : "weeks",
            twin == null ? " is gone" : " and its twin are gone");
  }

  /** Before the first week, what is shown is what would be started. */
  private boolean preview() {
    if (underWay() || run.time() > 0) {
      return false;
    }
    String lost = lost();
    show(new Run(next, networks));
    if (!lost.isEmpty()) {
      say(lost.strip());
    }
    return true;
  }

  private void show(Run other) {
    other.simulation().start();
    other.begin();
    synchronized (lock()) {
      run = other;
      state = other.simulation();
      twin = null;
      look();
    }
    renew();
  }

  /**
   * Puts a twin beside the run, with one lever changed; null takes it away.
   *
   * @throws org.skilled.problem.InputException if the lever cannot be moved so
   * @throws java.util.concurrent.CancellationException if people do not want to wait for it
   */
  void setTwin(@Nullable Move move) {
    if (move == null) {
      beside(null);
    } else {
      runBeside(move);
    }
  }

  private void runBeside(Move changed) {
    waiting("The twin is run to this week …", () -> Twin.of(run, networks, changed), this::beside);
  }

  private void beside(@Nullable Twin other) {
    synchronized (lock()) {
      twin = other;
      look();
    }
    renew();
  }

  /**
   * Opens a checkpoint; the run is paused there.
   *
   * @throws org.skilled.problem.InputException if the file is none, or leads to other bits
   * @throws java.util.concurrent.CancellationException if people do not want to wait for it
   */
  void open(Path file) {
    Checkpoint checkpoint = Checkpoint.read(file);
    Run there =
        Errand.done(
            frame(),
            "The checkpoint is run to week " + checkpoint.week() + " …",
            () -> {
              Run made = Run.replayed(checkpoint.course(), networks, checkpoint.week());
              checkpoint.requireSame(made);
              return made;
            });
    String lost = twin == null ? "" : " The twin is gone.";
    if (controller instanceof Console console) {
      console.pressStop();
      twin = null;
      opened = there;
      console.pressPause();
    }
    next = checkpoint.course().fromTheStart();
    renew();
    say("The checkpoint of week " + checkpoint.week() + " is open." + lost);
  }

  /** Opens a checkpoint for MASON. */
  @Override
  public boolean readNewStateFromCheckpoint(File file) {
    open(file.toPath());
    return true;
  }

  /** What the next start is made of: all levers as they stand. */
  Course next() {
    return next;
  }

  /** Whether the run that is shown is what people would want to open again. */
  boolean standsAsShown() {
    Course shown = run.course();
    return underWay()
        || (run.time() > 0
            && shown.seed() == next.seed()
            && shown.name().equals(next.name())
            && shown.document(run.end()).toYaml().equals(next.document(0).toYaml()));
  }

  /** The run that is shown. */
  Run run() {
    return run;
  }

  @Nullable Twin twin() {
    return twin;
  }

  /** The community as it was last seen. */
  Snapshot seen() {
    return seen;
  }

  /** The twin as it was last seen; null without one. */
  @Nullable Snapshot seenTwin() {
    return seenTwin;
  }

  NetworkSource networks() {
    return networks;
  }
}
