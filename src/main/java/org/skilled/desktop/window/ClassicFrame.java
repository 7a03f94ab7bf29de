package org.skilled.desktop.window;

import java.awt.Component;
import javax.swing.JSplitPane;

/** The window beside MASON's console for a published model: its people, and charts. */
final class ClassicFrame extends SideFrame {
  private static final long serialVersionUID = 1L;
  private static final double PEOPLE = 0.52;

  private final PeoplePanel people;
  private final ClassicCharts charts;
  private final JSplitPane both;

  ClassicFrame(ClassicLab laboratory, LabConsole console) {
    this(laboratory, console, new JSplitPane(JSplitPane.HORIZONTAL_SPLIT));
  }

  private ClassicFrame(ClassicLab laboratory, LabConsole console, JSplitPane both) {
    super(laboratory, console, both);
    this.both = both;
    people = new PeoplePanel(laboratory);
    charts = new ClassicCharts(laboratory);
    Entry.home(getRootPane(), people);
    both.setLeftComponent(people);
    both.setRightComponent(charts);
    both.setResizeWeight(PEOPLE);
  }

  /** Gives people and charts their shares of the window, once it has its size. */
  void divide() {
    both.setDividerLocation(PEOPLE);
  }

  PeoplePanel people() {
    return people;
  }

  ClassicCharts charts() {
    return charts;
  }

  @Override
  Background background() {
    return charts.background();
  }

  @Override
  Component shown() {
    return both;
  }
}
