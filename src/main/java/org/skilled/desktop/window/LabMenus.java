package org.skilled.desktop.window;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import org.skilled.desktop.run.Course;

/** Everything that can be done, in menus, so that a keyboard is enough. */
final class LabMenus {
  private final Laboratory laboratory;
  private final LabConsole console;
  private final LabFrame frame;
  private final LabFiles files;

  LabMenus(Laboratory laboratory, LabConsole console, LabFrame frame, LabFiles files) {
    this.laboratory = laboratory;
    this.console = console;
    this.frame = frame;
    this.files = files;
  }

  JMenuBar bar() {
    JMenuBar bar = new JMenuBar();
    bar.add(file());
    bar.add(run());
    bar.add(view());
    bar.add(twin());
    return bar;
  }

  private JMenu file() {
    JMenu menu = menu("File", KeyEvent.VK_F);
    item(menu, "Open scenario …", "ctrl L", files::openScenario);
    item(menu, "Save scenario …", "ctrl shift S", files::saveScenario);
    item(menu, "Save as experiment …", "ctrl shift E", files::saveExperiment);
    item(menu, "Copy command", "ctrl shift C", this::copyCommand);
    menu.addSeparator();
    item(menu, "Open checkpoint …", "ctrl O", files::open);
    item(menu, "Save checkpoint …", "ctrl S", files::save);
    item(menu, "Export run …", "ctrl shift X", files::export);
    menu.addSeparator();
    item(menu, "Picture (PNG) …", "ctrl G", files::png);
    item(menu, "Picture (PDF) …", "ctrl shift G", files::pdf);
    menu.addSeparator();
    item(menu, "Close", "ctrl Q", console::doClose);
    return menu;
  }

  private JMenu run() {
    JMenu menu = menu("Run", KeyEvent.VK_R);
    item(menu, "Play or pause", "ctrl P", console::playOrPause);
    item(menu, "Step", "ctrl RIGHT", console::oneStep);
    item(menu, "Next event", "ctrl E", console::runToEvent);
    item(menu, "Stop", "ctrl PERIOD", console::pressStop);
    item(menu, "Again", "ctrl R", console::again);
    return menu;
  }

  private JMenu view() {
    JMenu menu = menu("View", KeyEvent.VK_V);
    item(menu, "Community", "ctrl 1", () -> frame.showTab("Community"));
    item(menu, "Pyramids", "ctrl 2", () -> frame.showTab("Pyramids"));
    item(menu, "Charts", "ctrl 3", () -> frame.showTab("Charts"));
    menu.addSeparator();
    CommunityTab community = frame.community();
    item(menu, Shortcuts.NEARER, "ctrl PLUS", () -> zoom(1.25));
    item(menu, "Farther", "ctrl MINUS", () -> zoom(0.8));
    item(
        menu,
        "Everything",
        "ctrl 0",
        () -> {
          community.left().fit();
          community.right().fit();
        });
    menu.addSeparator();
    JCheckBoxMenuItem flashes = new JCheckBoxMenuItem("Exchanges of the week", true);
    flashes.addActionListener(event -> community.showFlashes(flashes.isSelected()));
    menu.add(flashes);
    JCheckBoxMenuItem ties = new JCheckBoxMenuItem("Ties", true);
    ties.addActionListener(event -> community.showTies(ties.isSelected()));
    menu.add(ties);
    return menu;
  }

  private void zoom(double factor) {
    frame.community().left().zoom(factor);
    frame.community().right().zoom(factor);
  }

  private JMenu twin() {
    JMenu menu = menu("Twin", KeyEvent.VK_T);
    item(menu, "Put a twin beside …", "ctrl T", () -> TwinDialog.ask(frame, laboratory));
    item(menu, "Take the twin away", "ctrl shift T", () -> laboratory.setTwin(null));
    return menu;
  }

  /** The command that opens what is shown, or what would be started if that was changed since. */
  String command() {
    Course shown = laboratory.run().course();
    return (laboratory.standsAsShown() ? shown : laboratory.next()).command();
  }

  void copyCommand() {
    String command = command();
    copy(command);
    laboratory.say(
        "Copied: "
            + command
            + (laboratory.twin() == null ? "" : "  (the left world; a command holds no twin)"));
  }

  static void copy(String text) {
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
  }

  static JMenu menu(String title, int key) {
    JMenu menu = new JMenu(title);
    menu.setMnemonic(key);
    return menu;
  }

  static void item(JMenu menu, String title, String key, Runnable action) {
    JMenuItem item = new JMenuItem(title);
    item.setAccelerator(KeyStroke.getKeyStroke(key));
    item.addActionListener(event -> action.run());
    menu.add(item);
  }
}
