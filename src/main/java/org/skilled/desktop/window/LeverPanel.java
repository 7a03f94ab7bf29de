package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.run.Levers;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.view.Palette;
import org.skilled.problem.InputException;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;
import org.skilled.scenario.ScenarioDocument;

/**
 * The tab "Model" of MASON's console: scenario, seed, and the levers in the order of the findings.
 */
final class LeverPanel extends FittingInspector implements Watcher {
  private static final long serialVersionUID = 1L;

  private final transient Laboratory laboratory;
  private final transient List<LeverRow> rows = new ArrayList<>();
  private final StartFields start;
  private final JPanel list = new JPanel();
  private final JPanel actions = new JPanel();
  private transient Runnable moved = () -> {};

  LeverPanel(Laboratory laboratory) {
    this.laboratory = laboratory;
    setVolatile(false);
    setLayout(new BorderLayout());
    start =
        new StartFields(
            laboratory.opening().scenarios().names(),
            this::open,
            seed -> take(laboratory.next().withSeed(seed)));
    add(head(), BorderLayout.NORTH);
    list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
    for (Levers.Block block : Levers.all()) {
      heading(block.finding(), block.title());
      block.levers().forEach(this::row);
    }
    heading("", "Any other parameter");
    list.add(others());
    list.add(Box.createVerticalGlue());
    JScrollPane scroll = new JScrollPane(list);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getVerticalScrollBar().setUnitIncrement(24);
    scroll.setPreferredSize(new Dimension(370, 400));
    add(scroll, BorderLayout.CENTER);
    laboratory.watch(this);
    fill();
  }

  /** Who is told when a lever was moved in the run. */
  void onMove(Runnable listener) {
    moved = listener;
  }

  /** Something that can be done with what was found. */
  void offer(String title, String help, Runnable action) {
    actions.add(button(title, help, action));
  }

  /** A small button. */
  static JButton button(String title, String help, Runnable action) {
    JButton button = new JButton(title);
    button.setName(title);
    button.setToolTipText(help);
    button.setFont(Palette.font(Font.PLAIN, 11));
    button.setMargin(new Insets(1, 1, 1, 1));
    button.putClientProperty("JComponent.sizeVariant", "mini");
    button.addActionListener(event -> action.run());
    return button;
  }

  private JPanel head() {
    JPanel head = new JPanel();
    head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
    JButton reset = new JButton("Reset levers");
    reset.setToolTipText("All levers as the scenario has them");
    reset.addActionListener(
        event -> {
          Course now = laboratory.next();
          take(Course.of(now.name(), now.base(), now.seed()));
        });
    start.offer(reset);
    head.add(start);
    actions.setLayout(new WrappingRow());
    head.add(actions);
    JLabel note = new JLabel("↻ takes a restart; brown: waits for it. Point at a name for help.");
    note.setFont(Palette.font(Font.PLAIN, 11));
    JPanel third = new JPanel(new FlowLayout(FlowLayout.LEFT, 8, 2));
    third.add(note);
    head.add(third);
    return head;
  }

  private void heading(String finding, String title) {
    JLabel label = new JLabel(finding.isEmpty() ? title : finding + "  " + title);
    label.setFont(Palette.font(Font.BOLD, 12));
    JPanel line = new JPanel(new BorderLayout());
    line.setBorder(BorderFactory.createEmptyBorder(7, 6, 1, 4));
    line.add(label, BorderLayout.CENTER);
    limit(line);
    list.add(line);
  }

  private void row(Lever lever) {
    LeverRow row = new LeverRow(lever, this::move);
    rows.add(row);
    limit(row);
    list.add(row);
  }

  static void limit(JPanel line) {
    line.setAlignmentX(Component.LEFT_ALIGNMENT);
    line.setMaximumSize(new Dimension(Integer.MAX_VALUE, line.getPreferredSize().height));
  }

  private JPanel others() {
    JComboBox<String> paths = new JComboBox<>();
    paths.addItem("add a lever …");
    ParameterCatalogue.all().stream()
        .filter(ParameterEntry::isFactor)
        .filter(entry -> !entry.path().contains("<") && entry.type() != ParameterType.TEXT)
        .map(ParameterEntry::path)
        .filter(path -> rows.stream().noneMatch(row -> row.lever().path().equals(path)))
        .forEach(paths::addItem);
    JPanel line = new JPanel(new FlowLayout(FlowLayout.LEFT, 12, 2));
    line.add(paths);
    limit(line);
    paths.addActionListener(
        event -> {
          String path = String.valueOf(paths.getSelectedItem());
          if (paths.getSelectedIndex() > 0) {
            LeverRow row =
                new LeverRow(
                    new Lever(path, path.substring(path.indexOf('.') + 1) + Lever.of(path).unit()),
                    this::move);
            rows.add(row);
            limit(row);
            list.add(row, list.getComponentCount() - 1);
            paths.removeItem(path);
            paths.setSelectedIndex(0);
            fill();
            list.revalidate();
          }
        });
    return line;
  }

  private void move(String path, Object value) {
    if (!value.equals("") && !value.equals(standing(path))) {
      try {
        laboratory.move(path, value);
        if (laboratory.underWay() && Lever.live(path)) {
          moved.run();
        }
      } catch (InputException wrong) {
        Messages.tell(this, wrong);
      }
    }
    fill();
  }

  private @Nullable Object standing(String path) {
    return laboratory.next().document(0).value(path);
  }

  /** Opens a scenario that ships, or a file; of another kind of model, in windows of its own. */
  void open(String given) {
    try {
      if (!laboratory.openScenario(given)) {
        return;
      }
    } catch (InputException wrong) {
      Messages.tell(this, wrong);
    }
    fill();
  }

  /** Takes another course, or says what is wrong with it. */
  void take(Course course) {
    try {
      laboratory.take(course);
    } catch (InputException wrong) {
      Messages.tell(this, wrong);
    }
    fill();
  }

  private void fill() {
    Course next = laboratory.next();
    start.fill(next.name(), next.seed());
    ScenarioDocument document = next.document(0);
    ScenarioDocument running = laboratory.run().course().document(laboratory.run().time());
    for (LeverRow row : rows) {
      String path = row.lever().path();
      Object value = document.value(path);
      boolean waits = laboratory.underWay() && !Objects.equals(value, running.value(path));
      row.fill(value, waits);
    }
  }

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

  /** The row of a lever, for tests. */
  LeverRow row(String path) {
    return rows.stream().filter(row -> row.lever().path().equals(path)).findFirst().orElseThrow();
  }

  /** Moves that the next start makes. */
  List<Move> moves() {
    return laboratory.next().moves();
  }
}
