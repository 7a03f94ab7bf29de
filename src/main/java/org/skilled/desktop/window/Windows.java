package org.skilled.desktop.window;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Iterator;
import javax.swing.JFrame;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.plaf.nimbus.NimbusLookAndFeel;
import sim.portrayal.inspector.PropertyInspector;

/** All windows of a laboratory, put together; to be made on Swing's thread. */
public final class Windows {
  private static final int CONSOLE_WIDTH = 400;
  private static final int HELP_FOR = 30_000;

  private final LabConsole console;
  private final LabFrame frame;
  private final LeverPanel levers;
  private final LabMenus menus;
  private final LabFiles files;

  private Windows(Laboratory laboratory) {
    levers = new LeverPanel(laboratory);
    laboratory.setLevers(levers);
    console = new LabConsole(laboratory);
    frame = new LabFrame(laboratory, console);
    files = new LabFiles(laboratory, frame, frame::shown, levers);
    menus = new LabMenus(laboratory, console, frame, files);
    levers.offer("Copy command", "The command that opens this again", menus::copyCommand);
    levers.offer(
        "Save scenario", "All levers as they stand, as a scenario file", files::saveScenario);
    levers.offer(
        "Save experiment",
        "An experiment file that asks of 100 runs what the moved levers do",
        files::saveExperiment);
    frame.setJMenuBar(menus.bar());
    console.setFiles(files);
    levers.onMove(frame.charts()::moved);
  }

  /** Opens them side by side, within the screen. */
  public static Windows open(Laboratory laboratory) {
    prepare();
    Windows windows = new Windows(laboratory);
    laboratory.setFrame(windows.frame);
    sideBySide(windows.console, windows.frame);
    return windows;
  }

  /** Shows MASON's console, its tab "Model" in front, and another window right of it. */
  static void sideBySide(LabConsole console, JFrame frame) {
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    int height = Math.min(screen.height, 900);
    console.setBounds(screen.x, screen.y, CONSOLE_WIDTH, height);
    frame.setBounds(
        screen.x + CONSOLE_WIDTH, screen.y, Math.min(screen.width - CONSOLE_WIDTH, 1300), height);
    console.registerFrame(frame);
    Shortcuts.share(frame.getJMenuBar(), console.getRootPane());
    Shortcuts.alias(frame.getJMenuBar(), console.getRootPane());
    Shortcuts.alias(frame.getJMenuBar(), frame.getRootPane());
    console.setVisible(true);
    frame.setVisible(true);
    console.getTabPane().setSelectedIndex(console.getTabPane().indexOfTab("Model"));
  }

  /** Looks and help as all windows have them. */
  static void prepare() {
    Faults.tellAll();
    try {
      UIManager.setLookAndFeel(new NimbusLookAndFeel());
    } catch (UnsupportedLookAndFeelException missing) {
      throw new IllegalStateException("every Java has Nimbus", missing);
    }
    ToolTipManager.sharedInstance().setDismissDelay(HELP_FOR);
    // MASON's own charts were made for JFreeChart 1.0 and fail with 1.5.
    Iterator<?> names = PropertyInspector.getPropertyInspectorClassNames().iterator();
    while (names.hasNext()) {
      if (String.valueOf(names.next()).contains("Charting")) {
        names.remove();
      }
    }
  }

  LabConsole console() {
    return console;
  }

  LabFrame frame() {
    return frame;
  }

  LeverPanel levers() {
    return levers;
  }

  LabMenus menus() {
    return menus;
  }

  LabFiles files() {
    return files;
  }
}
