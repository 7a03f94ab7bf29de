package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.Window;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** What is written into a field is taken when Enter is pressed or the field is left. */
final class Entry {
  private static final String HOME = "skilled.home";

  private Entry() {}

  /** Enter takes what is written, and gives the keys back to the window. */
  static void of(JTextField field, Runnable taken) {
    onEnter(field, taken);
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            taken.run();
          }
        });
  }

  /** The same, where only Enter takes it. */
  static void onEnter(JTextField field, Runnable taken) {
    Shortcuts.free(field);
    field.addActionListener(
        event -> {
          taken.run();
          leave(field.getRootPane());
        });
  }

  /** Where the focus goes in a window when a field is left; if not shown, to all of the window. */
  static void home(JRootPane root, JComponent picture) {
    root.putClientProperty(HOME, picture);
  }

  /** Nothing is typed any more in the window of a component, so that its keys work again. */
  static void release(Component in) {
    // The window may get the focus by the same click, and with it the field that had it last.
    SwingUtilities.invokeLater(
        () -> {
          Window window = SwingUtilities.getWindowAncestor(in);
          JRootPane root = SwingUtilities.getRootPane(in);
          if (window != null && window.getMostRecentFocusOwner() instanceof JTextComponent) {
            leave(root);
          }
        });
  }

  private static void leave(@Nullable JRootPane root) {
    if (root != null) {
      boolean shown = root.getClientProperty(HOME) instanceof JComponent home && home.isShowing();
      JComponent next = shown ? (JComponent) root.getClientProperty(HOME) : root;
      next.requestFocusInWindow();
    }
  }
}
