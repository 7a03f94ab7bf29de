package org.skilled.desktop.window;

import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JLabel;
import org.skilled.classic.Classic;
import org.skilled.desktop.run.ClassicCourse;
import org.skilled.desktop.run.Lever;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.view.Palette;
import org.skilled.scenario.FlatDocument;

/** The tab "Model" for a published model: what it is, and all its parameters. */
final class ClassicPanel extends ModelPanel {
  private static final long serialVersionUID = 1L;
  private static final int TEXT_WIDTH = 270;

  private final transient ClassicLab laboratory;
  private final JLabel about = new JLabel();
  private String model = "";

  ClassicPanel(ClassicLab laboratory) {
    super(laboratory, seed -> laboratory.take(laboratory.next().withSeed(seed)));
    this.laboratory = laboratory;
    about.setFont(Palette.font(Font.PLAIN, 11));
    about.setBorder(BorderFactory.createEmptyBorder(4, 8, 6, 8));
    head("Reset", "All parameters as the scenario has them", this::reset, about);
    laboratory.watch(this);
    fill();
  }

  private void reset() {
    ClassicCourse now = laboratory.next();
    take(ClassicCourse.of(now.name(), now.base(), now.seed()));
  }

  private void take(ClassicCourse course) {
    attempt(() -> laboratory.take(course));
  }

  private void change(String path, Object value) {
    ClassicCourse now = laboratory.next();
    if (value.equals("") || value.equals(now.document().value(path))) {
      fill();
    } else {
      take(now.with(new Move(0, path, value)));
    }
  }

  @Override
  void fill() {
    ClassicCourse next = laboratory.next();
    FlatDocument document = next.document();
    fill(next.name(), next.seed());
    if (!model.equals(document.model())) {
      model = document.model();
      renewRows(next.model(), document);
    }
    rows().forEach(row -> row.fill(document.value(row.lever().path()), false));
  }

  private void renewRows(Classic<?> classic, FlatDocument document) {
    about.setText(
        "<html><body style='width: %dpx'>%s.<br>%s. Point at a parameter's name for its meaning.</body></html>"
            .formatted(TEXT_WIDTH, classic.about(), classic.citation()));
    clear();
    document.parameters().forEach(entry -> lever(Lever.ofModel(entry), this::change, -1));
    lines().add(Box.createVerticalGlue());
  }
}
