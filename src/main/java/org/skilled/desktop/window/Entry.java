package org.skilled.desktop.window;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JTextField;

/** What is written into a field is taken when Enter is pressed or the field is left. */
final class Entry {
  private Entry() {}

  static void of(JTextField field, Runnable taken) {
    Shortcuts.free(field);
    field.addActionListener(event -> taken.run());
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            taken.run();
          }
        });
  }
}
