package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** Keys that no menu has, and keys of the menus that Swing's texts would take for themselves. */
final class Shortcuts {
  /** The item of the menus that zooms in. */
  static final String NEARER = "Nearer";

  /** In texts, Ctrl+Right goes to the next word, and Ctrl+T to the next link. */
  private static final List<String> TAKEN = List.of("ctrl RIGHT", "ctrl T", "ctrl shift T");

  private Shortcuts() {}

  /** Leaves these keys to the menus when the text has the focus. */
  static void free(JTextComponent text) {
    // An action that is not there stops nobody else from acting.
    TAKEN.forEach(key -> text.getInputMap().put(KeyStroke.getKeyStroke(key), "none"));
  }

  /**
   * Keys for whoever stands in front of a room, in all of a window unless something is being typed:
   * space, the right arrow, and what clickers for slides send.
   */
  static void ofRunning(JComponent root, LabConsole console, boolean events) {
    key(root, "SPACE", console::playOrPause);
    key(root, "RIGHT", console::oneStep);
    if (events) {
      key(root, "PAGE_DOWN", console::runToEvent);
    }
  }

  /** Makes the keys of a window's menus work in another window, too. */
  static void share(JMenuBar menus, JComponent root) {
    for (int m = 0; m < menus.getMenuCount(); m++) {
      for (Component each : menus.getMenu(m).getMenuComponents()) {
        if (each instanceof JMenuItem item && item.getAccelerator() != null) {
          root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
              .put(item.getAccelerator(), item.getText());
          root.getActionMap().put(item.getText(), new Click(item));
        }
      }
    }
  }

  /** Keys of the menus that other keyboards have elsewhere: + may be Shift and =. */
  static void alias(JMenuBar menus, JComponent root) {
    for (int m = 0; m < menus.getMenuCount(); m++) {
      for (Component each : menus.getMenu(m).getMenuComponents()) {
        if (each instanceof JMenuItem item && NEARER.equals(item.getText())) {
          for (String key : List.of("ctrl EQUALS", "ctrl shift EQUALS", "ctrl ADD")) {
            root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke(key), NEARER);
          }
          root.getActionMap().put(NEARER, new Click(item));
        }
      }
    }
  }

  private static void key(JComponent root, String key, Runnable run) {
    root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
    root.getActionMap().put(key, new WhileNobodyTypes(run));
  }

  /** Chooses an item of a menu. */
  private static final class Click extends AbstractAction {
    private static final long serialVersionUID = 1L;
    private final transient JMenuItem item;

    Click(JMenuItem item) {
      this.item = item;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      item.doClick(0);
    }
  }

  /** Something that is done only while no text can be changed. */
  private static final class WhileNobodyTypes extends AbstractAction {
    private static final long serialVersionUID = 1L;
    private final transient Runnable run;

    WhileNobodyTypes(Runnable run) {
      this.run = run;
    }

    @Override
    public boolean isEnabled() {
      return !(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
              instanceof JTextComponent text)
          || !text.isEditable();
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      run.run();
    }
  }
}
