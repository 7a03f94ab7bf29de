package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.Timer;
import org.skilled.desktop.view.Palette;

/** The window beside MASON's console: what moves the run above, what was last below. */
abstract class SideFrame extends JFrame {
  private static final long serialVersionUID = 1L;
  private static final int LOOK_EVERY = 400;

  private final RunBar bar;
  private final Timer look;

  /**
   * A window with nothing in the middle.
   *
   * @param middle what a run looks like
   */
  SideFrame(Lab laboratory, LabConsole console, Component middle) {
    super("Skilled");
    bar = new RunBar(laboratory, console);
    JLabel news = new JLabel(" ");
    news.setName("news");
    news.setFont(Palette.font(Font.PLAIN, 14));
    news.setBorder(BorderFactory.createEmptyBorder(2, 8, 4, 8));
    bar.tellAt(news);
    add(bar, BorderLayout.NORTH);
    add(middle, BorderLayout.CENTER);
    add(news, BorderLayout.SOUTH);
    // The console's own buttons tell nobody that they were pressed.
    look = new Timer(LOOK_EVERY, event -> bar.advanced());
    look.start();
    Shortcuts.ofRunning(getRootPane(), console, laboratory.hasEvents());
    Shortcuts.ofRunning(console.getRootPane(), console, laboratory.hasEvents());
    // Hidden, it could not be found again; so either window closes both.
    setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            console.doClose();
          }
        });
  }

  /** What goes on behind. */
  abstract Background background();

  /** What is in front, for pictures. */
  abstract Component shown();

  /** Ends what goes on behind, too. */
  @Override
  public void dispose() {
    look.stop();
    background().stop();
    super.dispose();
  }

  final RunBar bar() {
    return bar;
  }
}
