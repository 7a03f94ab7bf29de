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

  private final transient Lab laboratory;
  private final transient LabConsole console;
  private final JButton play = new JButton("Play");
  private final JTextField until = new JTextField(4);
  private final JSlider speed = new JSlider(0, SLOWEST, SLOWEST - AT_FIRST);
  private final JLabel where = new JLabel(" ");
  private transient JLabel news = new JLabel(" ");

  RunBar(Lab laboratory, LabConsole console) {
    super(new WrappingRow());
    this.laboratory = laboratory;
    this.console = console;
    button(play, "Play or pause (space)", console::playOrPause);
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
    Shortcuts.free(until);
    until.setToolTipText("Play until so many " + step + "s are over; press Enter");
    until.addActionListener(event -> runTo());
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
    made.addActionListener(event -> action.run());
    add(made);
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
    play.setText(console.getPlayState() == Console.PS_PLAYING ? "Pause" : "Play");
    String step = laboratory.stepName();
    where.setText(
        step.substring(0, 1).toUpperCase(Locale.ROOT)
            + step.substring(1)
            + " "
            + laboratory.time()
            + " of "
            + laboratory.end());
    news.setText(laboratory.news());
    console.agree();
  }

  /** The words on where the run is. */
  String whereText() {
    return where.getText();
  }
}
