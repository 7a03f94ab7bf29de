package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.Timer;

/** The window beside MASON's console: the community, the pyramids, the charts, and a person. */
final class LabFrame extends JFrame {
  private static final long serialVersionUID = 1L;
  private static final int LOOK_EVERY = 400;

  private final CommunityTab community;
  private final PyramidTab pyramids;
  private final ChartsTab charts;
  private final PersonPanel person;
  private final RunBar bar;
  private final JTabbedPane tabs = new JTabbedPane();
  private final Timer look;

  LabFrame(Laboratory laboratory, LabConsole console) {
    super("Skilled");
    community = new CommunityTab(laboratory);
    pyramids = new PyramidTab(laboratory);
    charts = new ChartsTab(laboratory);
    person = new PersonPanel(laboratory, community::select);
    bar = new RunBar(laboratory, console);
    community.onSelect(person::show);
    tabs.setName("tabs");
    JPanel first = new JPanel(new BorderLayout());
    first.add(community, BorderLayout.CENTER);
    first.add(person, BorderLayout.EAST);
    tabs.addTab("Community", first);
    tabs.addTab("Pyramids", scrolled(pyramids));
    tabs.addTab("Charts", charts);
    JLabel news = new JLabel(" ");
    news.setName("news");
    news.setBorder(BorderFactory.createEmptyBorder(2, 8, 4, 8));
    bar.tellAt(news);
    add(bar, BorderLayout.NORTH);
    add(tabs, BorderLayout.CENTER);
    add(news, BorderLayout.SOUTH);
    // The console's own buttons tell nobody that they were pressed.
    look = new Timer(LOOK_EVERY, event -> bar.advanced());
    look.start();
    setDefaultCloseOperation(HIDE_ON_CLOSE);
  }

  private static JScrollPane scrolled(Component large) {
    JScrollPane pane = new JScrollPane(large);
    pane.setBorder(BorderFactory.createEmptyBorder());
    return pane;
  }

  /** Ends what goes on behind, too. */
  @Override
  public void dispose() {
    look.stop();
    charts.background().stop();
    super.dispose();
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

  RunBar bar() {
    return bar;
  }

  /** Brings a tab to the front. */
  void showTab(String title) {
    tabs.setSelectedIndex(tabs.indexOfTab(title));
  }

  /** What is in front, for pictures. */
  Component shown() {
    Component front = tabs.getSelectedComponent();
    return front instanceof JScrollPane pane ? pane.getViewport().getView() : front;
  }
}
