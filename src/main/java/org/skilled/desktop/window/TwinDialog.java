package org.skilled.desktop.window;

import java.awt.Component;
import java.util.concurrent.CancellationException;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Move;
import org.skilled.problem.InputException;

/** Asks which one lever is changed in the twin; stays open until that can be, or is given up. */
final class TwinDialog {
  private TwinDialog() {}

  static void ask(Component over, Laboratory laboratory) {
    Move wanted = asked(over, new TwinForm(laboratory));
    if (wanted != null) {
      try {
        laboratory.setTwin(wanted);
      } catch (InputException wrong) {
        Messages.tell(over, wrong);
      } catch (CancellationException ended) {
        laboratory.renew();
      }
    }
  }

  private static @Nullable Move asked(Component over, TwinForm form) {
    Move[] wanted = new Move[1];
    JButton accept = new JButton("OK");
    JButton cancel = new JButton("Cancel");
    Object[] buttons = {accept, cancel};
    JOptionPane pane =
        new JOptionPane(
            form, JOptionPane.PLAIN_MESSAGE, JOptionPane.DEFAULT_OPTION, null, buttons, accept);
    JDialog dialog = pane.createDialog(over, "Twin");
    accept.addActionListener(
        event -> {
          wanted[0] = form.moveOrFault();
          if (wanted[0] == null) {
            dialog.pack();
          } else {
            dialog.dispose();
          }
        });
    cancel.addActionListener(event -> dialog.dispose());
    dialog.setVisible(true);
    dialog.dispose();
    return wanted[0];
  }
}
