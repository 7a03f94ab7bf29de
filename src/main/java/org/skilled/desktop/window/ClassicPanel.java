package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.skilled.classic.Classic;
import org.skilled.desktop.run.ClassicCourse;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.view.Palette;
import org.skilled.problem.InputException;
import org.skilled.scenario.FlatDocument;
import sim.portrayal.Inspector;

/** The tab "Model" for a published model: scenario, seed, and all its parameters. */
final class ClassicPanel extends Inspector implements Watcher {
  private static final long serialVersionUID = 1L;
  private static final int TEXT_WIDTH = 270;

  private final transient ClassicLab laboratory;
  private final transient List<LeverRow> rows = new ArrayList<>();
  private final JPanel list = new JPanel();
  private final JPanel actions = new JPanel(new FlowLayout(FlowLayout.LEFT, 2, 2));
  private final JLabel about = new JLabel();
  private final StartFields start;
  private String model = "";

  ClassicPanel(ClassicLab laboratory) {
    this.laboratory = laboratory;
    setVolatile(false);
    setLayout(new BorderLayout());
    start =
        new StartFields(
            laboratory.opening().scenarios().names(),
            this::open,
            seed -> take(laboratory.next().withSeed(seed)));
    JButton reset = new JButton("Reset");
    reset.setToolTipText("All parameters as the scenario has them");
    reset.addActionListener(
        event -> {
          ClassicCourse now = laboratory.next();
          take(ClassicCourse.of(now.name(), now.base(), now.seed()));
        });
    start.offer(reset);
    JPanel head = new JPanel(new BorderLayout());
    head.add(start, BorderLayout.NORTH);
    head.add(actions, BorderLayout.CENTER);
    about.setFont(Palette.font(Font.PLAIN, 11));
    about.setBorder(BorderFactory.createEmptyBorder(4, 8, 6, 8));
    head.add(about, BorderLayout.SOUTH);
    add(head, BorderLayout.NORTH);
    list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
    JScrollPane scroll = new JScrollPane(list);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setPreferredSize(new Dimension(370, 400));
    add(scroll, BorderLayout.CENTER);
    laboratory.watch(this);
    fill();
  }

  /** Something that can be done with what was found. */
  void offer(String title, String help, Runnable action) {
    actions.add(LeverPanel.button(title, help, action));
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

  private void take(ClassicCourse course) {
    try {
      laboratory.take(course);
    } catch (InputException wrong) {
      Messages.tell(this, wrong);
    }
    fill();
  }

  private void change(String path, Object value) {
    ClassicCourse now = laboratory.next();
    if (value.equals("") || value.equals(now.document().value(path))) {
      fill();
    } else {
      take(now.with(new Move(0, path, value)));
    }
  }

  private void fill() {
    ClassicCourse next = laboratory.next();
    FlatDocument document = next.document();
    start.fill(next.name(), next.seed());
    if (!model.equals(document.model())) {
      model = document.model();
      renewRows(next.model(), document);
    }
    rows.forEach(row -> row.fill(document.value(row.lever().path()), false));
  }

  private void renewRows(Classic<?> classic, FlatDocument document) {
    about.setText(
        "<html><body style='width: %dpx'>%s.<br>%s. Point at a parameter's name for its meaning.</body></html>"
            .formatted(TEXT_WIDTH, classic.about(), classic.citation()));
    rows.clear();
    list.removeAll();
    document
        .parameters()
        .forEach(
            entry -> {
              LeverRow row = new LeverRow(Lever.ofModel(entry), this::change);
              rows.add(row);
              LeverPanel.limit(row);
              list.add(row);
            });
    list.add(Box.createVerticalGlue());
    list.revalidate();
  }

  @Override
  public void renewed() {
    fill();
  }

  @Override
  public void advanced() {
    // parameters do not change by themselves
  }

  @Override
  public void updateInspector() {
    fill();
  }

  /** The row of a parameter, for tests. */
  LeverRow row(String path) {
    return rows.stream().filter(row -> row.lever().path().equals(path)).findFirst().orElseThrow();
  }
}
