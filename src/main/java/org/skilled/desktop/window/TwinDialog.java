package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.GridLayout;
import java.util.concurrent.CancellationException;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.skilled.desktop.run.Figures;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.run.Levers;
import org.skilled.desktop.run.Move;
import org.skilled.problem.InputException;

/** Asks which one lever is changed in the twin. */
final class TwinDialog {
  private TwinDialog() {}

  static void ask(Component over, Laboratory laboratory) {
    JComboBox<Choice> lever = new JComboBox<>();
    Levers.all().forEach(block -> block.levers().forEach(l -> lever.addItem(new Choice(l))));
    JTextField value = new JTextField(8);
    JCheckBox now = new JCheckBox("from this week on (else from the start)");
    lever.addActionListener(event -> prepare(laboratory, lever, value, now));
    prepare(laboratory, lever, value, now);
    JPanel form = new JPanel(new GridLayout(0, 1, 4, 4));
    form.add(new JLabel("Same luck, one lever changed:"));
    form.add(lever);
    form.add(value);
    form.add(now);
    int answer =
        JOptionPane.showConfirmDialog(
            over, form, "Twin", JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
    if (answer == JOptionPane.OK_OPTION && lever.getSelectedItem() instanceof Choice chosen) {
      String path = chosen.lever().path();
      try {
        int week = now.isSelected() ? laboratory.run().time() : 0;
        laboratory.setTwin(new Move(week, path, Move.value(path, value.getText())));
      } catch (InputException wrong) {
        Messages.tell(over, wrong);
      } catch (CancellationException ended) {
        laboratory.renew();
      }
    }
  }

  private static void prepare(
      Laboratory laboratory, JComboBox<Choice> lever, JTextField value, JCheckBox now) {
    if (lever.getSelectedItem() instanceof Choice chosen) {
      Object stands =
          laboratory.run().course().document(laboratory.run().time()).value(chosen.lever().path());
      value.setText(stands == null ? "" : Figures.exact(stands));
      now.setEnabled(chosen.lever().live());
      now.setSelected(now.isSelected() && chosen.lever().live());
    }
  }

  /** A lever in a list. */
  private record Choice(Lever lever) {
    @Override
    public String toString() {
      return lever.label() + "  (" + lever.path() + ")";
    }
  }
}
