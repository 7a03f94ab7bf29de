package org.skilled.desktop.window;

import java.awt.Component;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;

/** Tells people what is wrong. */
final class Messages {
  private static final int WIDTH = 80;

  private Messages() {}

  /** In a window over a component; at once if that is not on a screen. */
  static void tell(Component over, Exception wrong) {
    String words = wrapped(String.valueOf(wrong.getMessage()));
    if (over.isShowing()) {
      SwingUtilities.invokeLater(
          () -> JOptionPane.showMessageDialog(over, words, "Skilled", JOptionPane.WARNING_MESSAGE));
    } else {
      throw new IllegalStateException(words, wrong);
    }
  }

  /** In lines that fit on a screen. */
  static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.strip().split(" +", -1)) {
      if (column > 0 && column + word.length() > WIDTH) {
        lines.append('\n');
        column = 0;
      }
      lines.append(column == 0 ? "" : " ").append(word);
      column += word.length() + 1;
    }
    return lines.toString();
  }
}
