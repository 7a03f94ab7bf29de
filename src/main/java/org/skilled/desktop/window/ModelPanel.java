package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.view.Palette;
import org.skilled.problem.InputException;

/**
 * The tab "Model" of MASON's console, for any model: scenario, seed, what can be done with what was
 * found, and a list of levers.
 */
abstract class ModelPanel extends FittingInspector implements Watcher {
  private static final long serialVersionUID = 1L;
  private static final int TURN = 24;

  private final transient Lab laboratory;
  private final transient List<LeverRow> rows = new ArrayList<>();
  private final StartFields start;
  private final JPanel list = new JPanel();
  private final JPanel actions = new JPanel(new WrappingRow());

  /**
   * A list that is empty.
   *
   * @param seeds is told of a seed
   */
  ModelPanel(Lab laboratory, LongConsumer seeds) {
    this.laboratory = laboratory;
    setVolatile(false);
    setLayout(new BorderLayout());
    start =
        new StartFields(
            laboratory.opening().scenarios().names(),
            this::open,
            seed -> attempt(() -> seeds.accept(seed)));
    list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
    JScrollPane scroll = new JScrollPane(list);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getVerticalScrollBar().setUnitIncrement(TURN);
    scroll.setPreferredSize(new Dimension(370, 400));
    add(scroll, BorderLayout.CENTER);
  }

  /** Puts scenario, seed and actions on top, with a button that resets, and words below. */
  final void head(String reset, String help, Runnable resetting, Component words) {
    JButton button = new JButton(reset);
    button.setToolTipText(help);
    button.addActionListener(event -> resetting.run());
    start.offer(button);
    JPanel head = new JPanel(new BorderLayout());
    head.add(start, BorderLayout.NORTH);
    head.add(actions, BorderLayout.CENTER);
    head.add(words, BorderLayout.SOUTH);
    add(head, BorderLayout.NORTH);
  }

  /** Something that can be done with what was found. */
  final void offer(String title, String help, Runnable action) {
    JButton button = new JButton(title);
    button.setName(title);
    button.setToolTipText(help);
    button.setFont(Palette.font(Font.PLAIN, 11));
    button.setMargin(new Insets(1, 1, 1, 1));
    button.putClientProperty("JComponent.sizeVariant", "mini");
    button.addActionListener(event -> action.run());
    actions.add(button);
  }

  /** One line more; -1 puts it last. */
  final void line(JPanel line, int at) {
    line.setAlignmentX(Component.LEFT_ALIGNMENT);
    line.setMaximumSize(new Dimension(Integer.MAX_VALUE, line.getPreferredSize().height));
    list.add(line, at);
    list.revalidate();
  }

  /** One lever more; -1 puts it last. */
  final void lever(Lever lever, LeverRow.Mover mover, int at) {
    LeverRow row = new LeverRow(lever, mover);
    rows.add(row);
    line(row, at);
  }

  /** No lever any more. */
  final void clear() {
    rows.clear();
    list.removeAll();
  }

  /** Its lines, of which levers are some. */
  final JPanel lines() {
    return list;
  }

  final List<LeverRow> rows() {
    return rows;
  }

  /** The row of a lever, for tests. */
  final LeverRow row(String path) {
    return rows.stream().filter(row -> row.lever().path().equals(path)).findFirst().orElseThrow();
  }

  /** Opens a scenario that ships, or a file; of another kind of model, in windows of its own. */
  final void open(String given) {
    attempt(() -> laboratory.openScenario(given));
  }

  /** Does something, says what is wrong with it, and shows what stands then. */
  final void attempt(Runnable action) {
    try {
      action.run();
    } catch (InputException wrong) {
      Messages.tell(this, wrong);
    } catch (CancellationException ended) {
      // What stood before stands.
    } finally {
      fill();
    }
  }

  /** Shows scenario and seed of the next start. */
  final void fill(String scenario, long seed) {
    start.fill(scenario, seed);
  }

  /** Shows what stands. */
  abstract void fill();

  @Override
  public void renewed() {
    fill();
  }

  @Override
  public void advanced() {
    // levers do not move by themselves
  }

  @Override
  public void updateInspector() {
    fill();
  }
}
