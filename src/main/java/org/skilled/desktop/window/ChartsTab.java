package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.Stroke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.Icon;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jfree.chart.ChartPanel;
import org.skilled.desktop.run.Replications;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.Tracks;
import org.skilled.desktop.run.Twin;
import org.skilled.desktop.view.LiveChart;
import org.skilled.desktop.view.Palette;

/** Values over time of the run, with those of a hundred others behind. */
final class ChartsTab extends JPanel implements Watcher {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> TITLES = titles();

  private final transient Laboratory laboratory;
  private final transient Background background;
  private final transient Map<String, LiveChart> charts = new LinkedHashMap<>();
  private final JComboBox<String> by = new JComboBox<>();
  private final JPanel key = new JPanel(new WrappingRow());
  private final JLabel progress = new JLabel(" ");
  private transient Map<String, List<String>> groups = Map.of();
  private boolean filling;

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("users", "Share of people who use the practice");
    titles.put("knowHow", "Mean know-how");
    titles.put("technical", "Technical skill");
    titles.put("soft", "Soft skill");
    titles.put("learning", "Learning skill");
    titles.put("support", "Institutional support");
    titles.put("cyclesRun", "Improvement cycles run");
    titles.put("cyclesWon", "Improvement cycles that succeeded");
    return titles;
  }

  ChartsTab(Laboratory laboratory) {
    super(new BorderLayout());
    this.laboratory = laboratory;
    this.background =
        new Background(
            () -> laboratory.run().course(),
            () -> Replications.of(laboratory.run().course(), laboratory.networks()),
            this::showBands);
    JPanel head = new JPanel(new BorderLayout());
    JPanel choice = new JPanel(new FlowLayout(FlowLayout.LEFT, 8, 2));
    JLabel label = new JLabel("Show");
    label.setLabelFor(by);
    choice.add(label);
    choice.add(by);
    choice.add(progress);
    head.add(choice, BorderLayout.NORTH);
    head.add(key, BorderLayout.SOUTH);
    add(head, BorderLayout.NORTH);
    JPanel grid = new JPanel(new GridLayout(0, 2, 4, 2));
    TITLES.forEach(
        (measure, title) -> {
          LiveChart chart = new LiveChart(title);
          charts.put(measure, chart);
          grid.add(panel(chart, measure));
        });
    grid.setBackground(Palette.PAPER);
    add(grid, BorderLayout.CENTER);
    by.addActionListener(
        event -> {
          if (!filling) {
            choose();
          }
        });
    laboratory.watch(this);
    renewed();
  }

  /** A panel that holds a chart. */
  static ChartPanel panel(LiveChart chart, String measure) {
    ChartPanel panel =
        new ChartPanel(
            chart.chart(), 420, 150, 120, 90, 4000, 3000, false, true, true, true, true, true);
    panel.setName("chart " + measure);
    return panel;
  }

  @Override
  public void renewed() {
    groups = Tracks.groups(laboratory.run().course().at(0));
    Object chosen = by.getSelectedItem();
    filling = true;
    by.removeAllItems();
    groups.keySet().forEach(by::addItem);
    by.setSelectedItem(groups.containsKey(String.valueOf(chosen)) ? chosen : by.getItemAt(0));
    filling = false;
    choose();
    background.restart();
  }

  /** A lever was moved in the run: the band is of runs in which it was moved too. */
  void moved() {
    background.restart();
  }

  private List<String> chosen() {
    return groups.getOrDefault(String.valueOf(by.getSelectedItem()), List.of(""));
  }

  private void choose() {
    key.removeAll();
    List<String> names = chosen();
    Twin twin = laboratory.twin();
    for (int n = 0; n < names.size() && names.size() > 1; n++) {
      entry(
          names.get(n).replaceAll("^[a-z]+:", ""),
          Palette.line(n),
          Palette.stroke(twin == null ? n : 0));
    }
    if (twin != null) {
      boolean one = names.size() == 1;
      entry("left", one ? Palette.line(0) : Palette.TEXT, Palette.stroke(0));
      entry(
          "right: " + twin.move().words(),
          one ? Palette.twin(0, 1) : Palette.TEXT,
          Palette.stroke(1));
    }
    key.setVisible(key.getComponentCount() > 0);
    charts.forEach(
        (measure, chart) ->
            chart.show(
                laboratory.run(),
                names.stream().map(g -> Tracks.selector(measure, g)).toList(),
                twin != null));
    showBands();
    advanced();
    revalidate();
  }

  private void entry(String words, Color colour, Stroke stroke) {
    key.add(new JLabel(words, new LineIcon(colour, stroke), JLabel.LEFT));
  }

  private void showBands() {
    String words =
        background.words(laboratory.twin() == null ? "levers" : "levers as in the left world");
    progress.setText(words);
    progress.setToolTipText(words);
    charts.forEach(
        (measure, chart) ->
            chart.showBand(
                chosen().stream().map(g -> background.band(Tracks.selector(measure, g))).toList()));
  }

  @Override
  public void advanced() {
    synchronized (laboratory.lock()) {
      Twin twin = laboratory.twin();
      Run beside = twin == null ? null : twin.right();
      charts.values().forEach(chart -> chart.update(laboratory.run(), beside));
    }
  }

  Background background() {
    return background;
  }

  /** What is written in the key, for tests. */
  String keyText() {
    return Stream.of(key.getComponents())
        .map(each -> ((JLabel) each).getText())
        .collect(Collectors.joining("; "));
  }

  /** A piece of a line. */
  private record LineIcon(Color colour, Stroke stroke) implements Icon {
    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.setColor(colour);
      g.setStroke(stroke);
      g.drawLine(x, y + 5, x + 28, y + 5);
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return 30;
    }

    @Override
    public int getIconHeight() {
      return 10;
    }
  }
}
