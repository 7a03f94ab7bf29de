package org.skilled.desktop.window;

import java.awt.Color;
import java.awt.GridLayout;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Figures;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.run.Levers;
import org.skilled.desktop.run.Move;
import org.skilled.problem.InputException;

/** Which one lever is changed in a twin, and to what. */
final class TwinForm extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final Color WRONG = new Color(0xA0, 0x20, 0x10);

  private final transient Laboratory laboratory;
  private final JComboBox<Choice> lever = new JComboBox<>();
  private final JTextField value = new JTextField(8);
  private final JCheckBox now = new JCheckBox("from this week on (else from the start)");
  private final JLabel stands = new JLabel(" ");
  private final JLabel fault = new JLabel("<html><br><br></html>");

  TwinForm(Laboratory laboratory) {
    super(new GridLayout(0, 1, 4, 4));
    this.laboratory = laboratory;
    Levers.all().forEach(block -> block.levers().forEach(l -> lever.addItem(new Choice(l))));
    lever.addActionListener(event -> prepare());
    now.addActionListener(event -> prepare());
    lever.setName("twin lever");
    value.setName("twin value");
    fault.setName("twin fault");
    fault.setForeground(WRONG);
    add(new JLabel("Same luck, one lever changed:"));
    add(lever);
    add(stands);
    add(value);
    add(now);
    add(fault);
    prepare();
  }

  private Lever chosen() {
    return lever.getItemAt(Math.max(0, lever.getSelectedIndex())).lever();
  }

  private @Nullable Object standing() {
    return laboratory.run().course().document(week()).value(chosen().path());
  }

  /** After how many weeks the lever is changed. */
  private int week() {
    return now.isSelected() ? laboratory.run().time() : 0;
  }

  private void prepare() {
    now.setEnabled(chosen().live());
    now.setSelected(now.isSelected() && chosen().live());
    Object here = standing();
    String text = here == null ? "" : Figures.exact(here);
    stands.setText(
        (week() == 0 ? "Here, from the start: " : "Here, in this week: ")
            + (text.isEmpty() ? "differs by place" : text)
            + ". There:");
    value.setText(text);
    value.selectAll();
  }

  /**
   * What is asked for.
   *
   * @throws InputException if the lever cannot be so, or stands so in this world already
   */
  Move move() {
    String path = chosen().path();
    Object wanted = Move.value(path, value.getText());
    int week = week();
    Course here = laboratory.run().course();
    if (wanted.equals(standing())) {
      throw InputException.of(
          "%s already; both worlds would be the same. Give another value."
              .formatted(new Move(week, path, wanted).words()));
    }
    if (week >= laboratory.run().end()) {
      throw InputException.of("The run is over, so this would change nothing any more.");
    }
    here.with(new Move(week, path, wanted)).at(week);
    return new Move(week, path, wanted);
  }

  /** The same; where it cannot be, says why, and gives null. */
  @Nullable Move moveOrFault() {
    try {
      return move();
    } catch (InputException wrong) {
      String words = Messages.wrapped(String.valueOf(wrong.getMessage())).replace("<", "&lt;");
      fault.setText("<html>" + words.replace("\n", "<br>") + "</html>");
      value.selectAll();
      value.requestFocusInWindow();
      return null;
    }
  }

  JTextField value() {
    return value;
  }

  String fault() {
    return fault.getText();
  }

  /** A lever in a list. */
  private record Choice(Lever lever) {
    @Override
    public String toString() {
      return lever.label() + "  (" + lever.path() + ")";
    }
  }
}
