package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JSplitPane;
import javax.swing.Timer;

/** The window beside MASON's console for a published model: its people, and charts. */
final class ClassicFrame extends JFrame {
  private static final long serialVersionUID = 1L;
  private static final int LOOK_EVERY = 400;
  private static final double PEOPLE = 0.52;

  private final PeoplePanel people;
  private final ClassicCharts charts;
  private final RunBar bar;
  private final JSplitPane both;
  private final Timer look;

  ClassicFrame(ClassicLab laboratory, LabConsole console) {
    super("Skilled");
    people = new PeoplePanel(laboratory);
    charts = new ClassicCharts(laboratory);
    bar = new RunBar(laboratory, console);
    both = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, people, charts);
    both.setResizeWeight(PEOPLE);
    JLabel news = new JLabel(" ");
    news.setName("news");
    news.setBorder(BorderFactory.createEmptyBorder(2, 8, 4, 8));
    bar.tellAt(news);
    add(bar, BorderLayout.NORTH);
    add(both, BorderLayout.CENTER);
    add(news, BorderLayout.SOUTH);
    // The console's own buttons tell nobody that they were pressed.
    look = new Timer(LOOK_EVERY, event -> bar.advanced());
    look.start();
    setDefaultCloseOperation(HIDE_ON_CLOSE);
  }

  /** Ends what goes on behind, too. */
  @Override
  public void dispose() {
    look.stop();
    charts.background().stop();
    super.dispose();
  }

  PeoplePanel people() {
    return people;
  }

  ClassicCharts charts() {
    return charts;
  }

  /** What is shown, for pictures. */
  Component shown() {
    return both;
  }
}
