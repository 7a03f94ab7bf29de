package org.skilled.desktop.window;

import java.util.List;
import javax.swing.InputMap;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/**
 * Keys of the menus that Swing's fields and texts would take for themselves: in those, Ctrl+Right
 * goes to the next word, and Ctrl+T to the next link.
 */
final class Shortcuts {
  private static final List<String> MAPS =
      List.of("TextField.focusInputMap", "EditorPane.focusInputMap");

  private Shortcuts() {}

  /** Leaves a key to the menus, whatever has the focus. */
  static void free(KeyStroke key) {
    for (String name : MAPS) {
      if (UIManager.get(name) instanceof InputMap map) {
        map.remove(key);
      }
    }
  }
}
