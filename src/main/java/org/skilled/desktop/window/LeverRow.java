package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Figures;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.run.Move;
import org.skilled.problem.InputException;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;

/** One lever: its name, a slider where its range is short, and its value. */
final class LeverRow extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int STEPS = 100;
  private static final int MOST_WHOLE = 200;
  private static final String RESTART = "  ↻";

  private final transient Lever lever;
  private final transient Mover mover;
  private final JTextField field = new JTextField(6);
  private final JSlider slider = new JSlider();
  private final JComboBox<String> choice = new JComboBox<>();
  private final JLabel name = new JLabel();
  private boolean filling;

  /** Moves a lever; says what is wrong if it cannot be moved. */
  interface Mover {
    /** Moves it; the lever's row is filled anew by whoever does. */
    void move(String path, Object value);
  }

  LeverRow(Lever lever, Mover mover) {
    super(new BorderLayout(6, 0));
    this.lever = lever;
    this.mover = mover;
    setBorder(BorderFactory.createEmptyBorder(1, 14, 1, 4));
    name.setText(lever.label() + (lever.holds() == Lever.Holds.NEXT_START ? RESTART : ""));
    name.setPreferredSize(new Dimension(184, 22));
    String help = "<html>" + lever.help().replace("<", "&lt;").replace("\n", "<br>") + "</html>";
    name.setToolTipText(help);
    add(name, BorderLayout.WEST);
    ParameterEntry entry = lever.entry();
    if (!entry.choices().isEmpty()) {
      entry.choices().forEach(choice::addItem);
      choice.addActionListener(event -> commit(choice.getSelectedItem()));
      put(choice, help, BorderLayout.CENTER);
    } else {
      if (slides(entry)) {
        prepareSlider(entry);
        put(slider, help, BorderLayout.CENTER);
      }
      Entry.of(field, () -> commit(field.getText()));
      put(field, help, BorderLayout.EAST);
    }
    name.setLabelFor(entry.choices().isEmpty() ? field : choice);
  }

  private void put(JComponent component, String help, String where) {
    component.setToolTipText(help);
    component.setName(lever.path());
    component.getAccessibleContext().setAccessibleName(lever.label() + lever.unit());
    add(component, where);
  }

  private static boolean slides(ParameterEntry entry) {
    Double min = entry.min();
    Double max = entry.max();
    return min != null
        && max != null
        && (entry.type() == ParameterType.NUMBER ? max <= 100 : max - min <= MOST_WHOLE);
  }

  private void prepareSlider(ParameterEntry entry) {
    boolean whole = entry.type() == ParameterType.INTEGER;
    slider.setMinimum(whole ? (int) min() : 0);
    slider.setMaximum(whole ? (int) max() : STEPS);
    slider.setPreferredSize(new Dimension(90, 22));
    slider.addChangeListener(
        event -> {
          if (!filling) {
            field.setText(Figures.exact(atSlider()));
            if (!slider.getValueIsAdjusting()) {
              commit(field.getText());
            }
          }
        });
  }

  private double min() {
    Double min = lever.entry().min();
    return min == null ? 0 : min;
  }

  private double max() {
    Double max = lever.entry().max();
    return max == null ? 1 : max;
  }

  private Object atSlider() {
    if (lever.entry().type() == ParameterType.INTEGER) {
      return slider.getValue();
    }
    double exact = min() + (max() - min()) * slider.getValue() / STEPS;
    return Math.rint(exact * 1e6) / 1e6;
  }

  /** Shows a value; null where sites or projects differ in it. */
  void fill(@Nullable Object value, boolean waits) {
    filling = true;
    for (JComponent each : new JComponent[] {field, slider, choice}) {
      each.setEnabled(value != null);
    }
    field.setText(value == null ? "differs" : Figures.exact(value));
    field.setCaretPosition(0);
    if (value instanceof Number number) {
      double share = (number.doubleValue() - min()) / (max() - min());
      slider.setValue(
          lever.entry().type() == ParameterType.INTEGER
              ? number.intValue()
              : (int) Math.rint(STEPS * share));
    } else if (value != null) {
      choice.setSelectedItem(value.toString());
    }
    name.setForeground(waits ? new Color(0x9A, 0x45, 0x00) : Color.BLACK);
    filling = false;
  }

  private void commit(@Nullable Object given) {
    if (filling || given == null || !isEnabled() || given.equals("differs")) {
      return;
    }
    try {
      mover.move(lever.path(), Move.value(lever.path(), lever.entry(), given.toString()));
    } catch (InputException wrong) {
      Messages.tell(this, wrong);
      mover.move(lever.path(), "");
    }
  }

  Lever lever() {
    return lever;
  }

  JSlider slider() {
    return slider;
  }

  JTextField field() {
    return field;
  }
}
