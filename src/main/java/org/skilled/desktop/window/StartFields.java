package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.skilled.problem.InputException;

/** Scenario and seed: what every run starts from. */
final class StartFields extends JPanel {
  private static final long serialVersionUID = 1L;

  private final JComboBox<String> scenario = new JComboBox<>();
  private final JTextField seed = new JTextField(12);
  private final JPanel second = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
  private final transient LongConsumer seeds;
  private String shown = "";
  private long standing;
  private boolean filling;

  /**
   * Empty fields.
   *
   * @param names scenarios that are offered
   * @param scenarios is told of another scenario
   * @param seeds is told of a seed
   */
  StartFields(List<String> names, Consumer<String> scenarios, LongConsumer seeds) {
    this.seeds = seeds;
    setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    names.forEach(scenario::addItem);
    scenario.setName("scenario");
    scenario.addActionListener(
        event -> {
          String name = String.valueOf(scenario.getSelectedItem());
          if (!filling && !name.equals(shown)) {
            scenarios.accept(name);
          }
        });
    seed.setName("seed");
    Entry.of(seed, this::chooseSeed);
    JPanel first = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
    add(first, "Scenario", scenario);
    add(second, "Seed", seed);
    add(first);
    add(second);
  }

  private static void add(JPanel line, String text, Component of) {
    JLabel label = new JLabel(text);
    label.setLabelFor(of);
    line.add(label);
    line.add(of);
  }

  /** Something more beside the seed. */
  void offer(Component more) {
    second.add(more);
  }

  /** Shows a scenario, which need not be one of those offered, and a seed. */
  void fill(String name, long number) {
    filling = true;
    shown = name;
    standing = number;
    scenario.setSelectedItem(name);
    if (!name.equals(scenario.getSelectedItem())) {
      scenario.addItem(name);
      scenario.setSelectedItem(name);
    }
    seed.setText(Long.toString(number));
    filling = false;
  }

  private void chooseSeed() {
    if (seed.getText().equals(Long.toString(standing))) {
      return;
    }
    try {
      seeds.accept(Long.parseLong(seed.getText().strip()));
    } catch (NumberFormatException none) {
      Messages.tell(
          this,
          InputException.of(
              "'" + seed.getText() + "' is no seed; any whole number of up to 18 digits is one"));
      seed.setText(Long.toString(standing));
    }
  }
}
