package org.skilled.desktop.window;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.skilled.desktop.view.Palette;
import org.skilled.problem.InputException;
import sim.display.Console;

/** The buttons that move a run, and where it is. */
final class RunBar extends JPanel implements Watcher {
  private static final long serialVersionUID = 1L;
  private static final int SLOWEST = 1000;
  private static final int AT_FIRST = 120;
  private static final String AGAIN = "Again";

  /** Whoever presses so soon after the end wanted to pause. */
  private static final long UNSEEN = 700_000_000;

  private final transient Lab laboratory;
  private final transient LabConsole console;
  private final JButton play = new JButton("Play");
  private final JTextField until = new JTextField(4);
  private final JSlider speed = new JSlider(0, SLOWEST, SLOWEST - AT_FIRST);
  private final JLabel where = new JLabel(" ");
  private long ended;
  private transient JLabel news = new JLabel(" ");

  RunBar(Lab laboratory, LabConsole console) {
    super(new WrappingRow());
    this.laboratory = laboratory;
    this.console = console;
    button(play, "Play or pause (space)", this::pressPlay);
    sameWidth(play, "Pause", AGAIN);
    String step = laboratory.stepName();
    button(new JButton("Step"), "One " + step + " (right arrow)", console::oneStep);
    button(new JButton("Stop"), "End the run (Ctrl+Period)", console::pressStop);
    if (laboratory.hasEvents()) {
      button(
          new JButton("Next event"),
          "Play until something happens: a shock, a project achieved, a key individual lost"
              + " (Page Down)",
          console::runToEvent);
    }
    JLabel to = new JLabel("To " + step);
    to.setLabelFor(until);
    add(to);
    until.setName("to " + step);
    until.setToolTipText("Play until so many " + step + "s are over; press Enter");
    Entry.onEnter(until, this::runTo);
    add(until);
    JLabel pace = new JLabel("Speed");
    pace.setLabelFor(speed);
    add(pace);
    speed.setName("speed");
    speed.setPreferredSize(new Dimension(90, 22));
    speed.setToolTipText("Left: a " + step + " a second; right: as fast as it goes");
    speed.addChangeListener(event -> console.setPlaySleep(SLOWEST - speed.getValue()));
    add(speed);
    where.setName("where");
    where.setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 0));
    where.setFont(Palette.font(Font.BOLD, 15));
    add(where);
    console.setPlaySleep(AT_FIRST);
    laboratory.watch(this);
    advanced();
  }

  private void button(JButton made, String help, Runnable action) {
    made.setName(made.getText());
    made.setToolTipText(help);
    made.setMargin(new Insets(2, 8, 2, 8));
    // A click leaves the focus where it was, so that space goes on playing and pausing.
    made.setRequestFocusEnabled(false);
    made.addActionListener(
        event -> {
          action.run();
          Entry.release(made);
        });
    add(made);
  }

  /** As wide as for any of these words, so that its neighbours stay where they are. */
  private static void sameWidth(JButton button, String... others) {
    String own = button.getText();
    Dimension size = button.getPreferredSize();
    for (String other : others) {
      button.setText(other);
      size.width = Math.max(size.width, button.getPreferredSize().width);
    }
    button.setText(own);
    button.setPreferredSize(size);
  }

  private void pressPlay() {
    if (!play.getText().equals(AGAIN)) {
      console.playOrPause();
    } else if (System.nanoTime() - ended > UNSEEN) {
      console.again();
    }
  }

  /** Where news is shown. */
  void tellAt(JLabel line) {
    news = line;
  }

  private void runTo() {
    String wanted = until.getText().strip();
    int end = laboratory.end();
    if (wanted.matches("[0-9]{1,7}") && Integer.parseInt(wanted) <= end) {
      console.runTo(Integer.parseInt(wanted));
    } else {
      String step = laboratory.stepName();
      Messages.tell(
          this,
          InputException.of(
              "'"
                  + wanted
                  + "' is no "
                  + step
                  + " of this run; its "
                  + step
                  + "s are 1 to "
                  + end));
    }
  }

  @Override
  public void renewed() {
    advanced();
  }

  @Override
  public void advanced() {
    boolean again = console.ended();
    if (again && !play.getText().equals(AGAIN)) {
      ended = System.nanoTime();
    }
    boolean playing = console.getPlayState() == Console.PS_PLAYING;
    play.setText(again ? AGAIN : playing ? "Pause" : "Play");
    String step = laboratory.stepName();
    where.setText(
        step.substring(0, 1).toUpperCase(Locale.ROOT)
            + step.substring(1)
            + " "
            + laboratory.time()
            + " of "
            + laboratory.end());
    String line = laboratory.line();
    news.setText(line);
    // A command may be longer than the window is wide.
    news.setToolTipText(line.isBlank() ? null : line);
    console.agree();
  }

  /** The words on where the run is. */
  String whereText() {
    return where.getText();
  }
}
