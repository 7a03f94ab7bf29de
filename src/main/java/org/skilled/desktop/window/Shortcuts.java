package org.skilled.desktop.window;

import java.util.List;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;

/**
 * Keys of the menus that Swing's fields and texts would take for themselves: in those, Ctrl+Right
 * goes to the next word, and Ctrl+T to the next link.
 */
final class Shortcuts {
  private static final List<String> TAKEN = List.of("ctrl RIGHT", "ctrl T", "ctrl shift T");

  private Shortcuts() {}

  /** Leaves these keys to the menus when the text has the focus. */
  static void free(JTextComponent text) {
    // An action that is not there stops nobody else from acting.
    TAKEN.forEach(key -> text.getInputMap().put(KeyStroke.getKeyStroke(key), "none"));
  }
}
