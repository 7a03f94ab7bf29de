package org.skilled.desktop.window;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/** Keys that no menu has, and keys of the menus that Swing's texts would take for themselves. */
final class Shortcuts {
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

  private static void key(JComponent root, String key, Runnable run) {
    root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
    root.getActionMap().put(key, new WhileNobodyTypes(run));
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
