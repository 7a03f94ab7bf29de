package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;

/** The window beside MASON's console: the community, the pyramids, the charts, and a person. */
final class LabFrame extends SideFrame {
  private static final long serialVersionUID = 1L;

  private final CommunityTab community;
  private final ChartsTab charts;
  private final PersonPanel person;
  private final JTabbedPane tabs;

  LabFrame(Laboratory laboratory, LabConsole console) {
    this(laboratory, console, new JTabbedPane());
  }

  private LabFrame(Laboratory laboratory, LabConsole console, JTabbedPane tabs) {
    super(laboratory, console, tabs);
    this.tabs = tabs;
    community = new CommunityTab(laboratory);
    charts = new ChartsTab(laboratory);
    person = new PersonPanel(laboratory, community::select);
    community.onSelect(person::show);
    Entry.home(getRootPane(), community.left());
    tabs.setName("tabs");
    JPanel first = new JPanel(new BorderLayout());
    first.add(community, BorderLayout.CENTER);
    first.add(person, BorderLayout.EAST);
    tabs.addTab("Community", first);
    JScrollPane pyramids = new JScrollPane(new PyramidTab(laboratory));
    pyramids.setBorder(BorderFactory.createEmptyBorder());
    tabs.addTab("Pyramids", pyramids);
    tabs.addTab("Charts", charts);
  }

  CommunityTab community() {
    return community;
  }

  PersonPanel person() {
    return person;
  }

  ChartsTab charts() {
    return charts;
  }

  /** Brings a tab to the front. */
  void showTab(String title) {
    tabs.setSelectedIndex(tabs.indexOfTab(title));
  }

  @Override
  Background background() {
    return charts.background();
  }

  @Override
  Component shown() {
    Component front = tabs.getSelectedComponent();
    return front instanceof JScrollPane pane ? pane.getViewport().getView() : front;
  }
}
