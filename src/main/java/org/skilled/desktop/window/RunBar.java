package org.skilled.desktop.window;

import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.skilled.desktop.run.Happenings.Happening;
import org.skilled.desktop.run.Run;
import org.skilled.problem.InputException;
import sim.display.Console;

/** The buttons that move a run, and where it is. */
final class RunBar extends JPanel implements Watcher {
  private static final long serialVersionUID = 1L;
  private static final int SLOWEST = 1000;
  private static final int AT_FIRST = 120;

  private final transient Laboratory laboratory;
  private final transient LabConsole console;
  private final JButton play = new JButton("Play");
  private final JTextField week = new JTextField(4);
  private final JSlider speed = new JSlider(0, SLOWEST, SLOWEST - AT_FIRST);
  private final JLabel where = new JLabel(" ");
  private transient JLabel news = new JLabel(" ");

  RunBar(Laboratory laboratory, LabConsole console) {
    super(new FlowLayout(FlowLayout.LEFT, 4, 3));
    this.laboratory = laboratory;
    this.console = console;
    button(play, "Play or pause (Ctrl+P)", console::playOrPause);
    button(new JButton("Step"), "One week (Ctrl+Right)", console::oneWeek);
    button(new JButton("Stop"), "End the run (Ctrl+Period)", console::pressStop);
    button(
        new JButton("Next event"),
        "Play until something happens: a shock, a project achieved, a key individual lost (Ctrl+E)",
        console::runToEvent);
    JLabel to = new JLabel("To week");
    to.setLabelFor(week);
    add(to);
    week.setName("to week");
    Shortcuts.free(week);
    week.setToolTipText("Play until so many weeks are over; press Enter");
    week.addActionListener(event -> runTo());
    add(week);
    JLabel pace = new JLabel("Speed");
    pace.setLabelFor(speed);
    add(pace);
    speed.setName("speed");
    speed.setPreferredSize(new Dimension(90, 22));
    speed.setToolTipText("Left: a week a second; right: as fast as it goes");
    speed.addChangeListener(event -> console.setPlaySleep(SLOWEST - speed.getValue()));
    add(speed);
    where.setName("where");
    add(where);
    console.setPlaySleep(AT_FIRST);
    laboratory.watch(this);
    advanced();
  }

  private void button(JButton made, String help, Runnable action) {
    made.setName(made.getText());
    made.setToolTipText(help);
    made.setMargin(new Insets(2, 8, 2, 8));
    made.addActionListener(event -> action.run());
    add(made);
  }

  /** Where news is shown. */
  void tellAt(JLabel line) {
    news = line;
  }

  private void runTo() {
    String wanted = week.getText().strip();
    int end = laboratory.run().end();
    if (wanted.matches("[0-9]{1,6}") && Integer.parseInt(wanted) <= end) {
      console.runTo(Integer.parseInt(wanted));
    } else {
      Messages.tell(
          this,
          InputException.of("'" + wanted + "' is no week of this run; its weeks are 1 to " + end));
    }
  }

  @Override
  public void renewed() {
    advanced();
  }

  @Override
  public void advanced() {
    Run run = laboratory.run();
    play.setText(console.getPlayState() == Console.PS_PLAYING ? "Pause" : "Play");
    where.setText("Week " + laboratory.seen().week() + " of " + run.end());
    List<Happening> all;
    synchronized (laboratory.lock()) {
      all = run.happenings().all();
    }
    Happening last = all.isEmpty() ? null : all.get(all.size() - 1);
    news.setText(last == null ? " " : "Week " + last.week() + ": " + last.text() + ".");
  }

  /** The words on where the run is. */
  String whereText() {
    return where.getText();
  }
}
