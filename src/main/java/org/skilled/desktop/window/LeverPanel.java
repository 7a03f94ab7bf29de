package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.run.Levers;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.view.Palette;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;
import org.skilled.scenario.ScenarioDocument;

/** The tab "Model" for learning communities: the levers in the order of the findings. */
final class LeverPanel extends ModelPanel {
  private static final long serialVersionUID = 1L;

  private static final int ABOUT_WIDTH = 270;

  private final transient Laboratory laboratory;
  private final JLabel about = new JLabel();
  private transient Runnable moved = () -> {};

  LeverPanel(Laboratory laboratory) {
    super(laboratory, seed -> laboratory.take(laboratory.next().withSeed(seed)));
    this.laboratory = laboratory;
    about.setName("about");
    about.setFont(Palette.font(Font.PLAIN, 11));
    about.setBorder(BorderFactory.createEmptyBorder(2, 8, 2, 8));
    JLabel note = new JLabel("↻ takes a restart; brown: waits for it. Point at a name for help.");
    note.setFont(Palette.font(Font.PLAIN, 11));
    note.setBorder(BorderFactory.createEmptyBorder(2, 8, 4, 8));
    JPanel words = new JPanel(new BorderLayout());
    words.add(about, BorderLayout.NORTH);
    words.add(note, BorderLayout.SOUTH);
    head("Reset levers", "All levers as the scenario has them", this::reset, words);
    for (Levers.Block block : Levers.all()) {
      heading(block.finding(), block.title());
      block.levers().forEach(lever -> lever(lever, this::move, -1));
    }
    heading("", "Any other parameter");
    line(others(), -1);
    lines().add(Box.createVerticalGlue());
    laboratory.watch(this);
    fill();
  }

  /** Who is told when a lever was moved in the run. */
  void onMove(Runnable listener) {
    moved = listener;
  }

  private void reset() {
    Course now = laboratory.next();
    take(Course.of(now.name(), now.base(), now.seed()));
  }

  private void heading(String finding, String title) {
    JLabel label = new JLabel(finding.isEmpty() ? title : finding + "  " + title);
    label.setFont(Palette.font(Font.BOLD, 12));
    JPanel line = new JPanel(new BorderLayout());
    line.setBorder(BorderFactory.createEmptyBorder(7, 6, 1, 4));
    line.add(label, BorderLayout.CENTER);
    line(line, -1);
  }

  private JPanel others() {
    JComboBox<String> paths = new JComboBox<>();
    paths.addItem("add a lever …");
    ParameterCatalogue.all().stream()
        .filter(ParameterEntry::isFactor)
        .filter(entry -> !entry.path().contains("<") && entry.type() != ParameterType.TEXT)
        .map(ParameterEntry::path)
        .filter(path -> rows().stream().noneMatch(row -> row.lever().path().equals(path)))
        .forEach(paths::addItem);
    JPanel line = new JPanel(new FlowLayout(FlowLayout.LEFT, 12, 2));
    line.add(paths);
    paths.addActionListener(
        event -> {
          String path = String.valueOf(paths.getSelectedItem());
          if (paths.getSelectedIndex() > 0) {
            String name = path.substring(path.indexOf('.') + 1) + Lever.of(path).unit();
            lever(new Lever(path, name), this::move, lines().getComponentCount() - 1);
            paths.removeItem(path);
            paths.setSelectedIndex(0);
            fill();
          }
        });
    return line;
  }

  private void move(String path, Object value) {
    if (value.equals("") || value.equals(laboratory.next().document(0).value(path))) {
      fill();
      return;
    }
    attempt(
        () -> {
          laboratory.move(path, value);
          if (laboratory.underWay() && Lever.live(path)) {
            moved.run();
          }
        });
  }

  /** Takes another course, or says what is wrong with it. */
  void take(Course course) {
    attempt(() -> laboratory.take(course));
  }

  @Override
  void fill() {
    Course next = laboratory.next();
    fill(next.name(), next.seed());
    about.setText(
        "<html><body style='width: %dpx'>%s</body></html>"
            .formatted(ABOUT_WIDTH, next.at(0).about().strip().replace("<", "&lt;")));
    ScenarioDocument document = next.document(0);
    ScenarioDocument running = laboratory.run().course().document(laboratory.run().time());
    for (LeverRow row : rows()) {
      String path = row.lever().path();
      Object value = document.value(path);
      boolean waits = laboratory.underWay() && !Objects.equals(value, running.value(path));
      row.fill(value, waits);
    }
  }

  /** Moves that the next start makes. */
  List<Move> moves() {
    return laboratory.next().moves();
  }
}
