package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.skilled.desktop.run.ClassicWorld;
import org.skilled.desktop.run.Replications;
import org.skilled.desktop.view.LiveChart;
import org.skilled.desktop.view.Palette;
import org.skilled.model.Quantity;

/** All that a published model reports over time, with what a hundred other runs do behind. */
final class ClassicCharts extends JPanel implements Watcher {
  private static final long serialVersionUID = 1L;

  private final transient ClassicLab laboratory;
  private final transient Background background;
  private final transient Map<String, LiveChart> charts = new LinkedHashMap<>();
  private final JPanel column = new JPanel(new GridLayout(0, 1, 2, 2));
  private final JTextArea progress = new JTextArea(" ");

  ClassicCharts(ClassicLab laboratory) {
    super(new BorderLayout());
    this.laboratory = laboratory;
    background =
        new Background(
            () -> laboratory.world().course(),
            () -> Replications.of(laboratory.world().course()),
            this::showBands);
    progress.setEditable(false);
    progress.setFocusable(false);
    progress.setOpaque(false);
    progress.setLineWrap(true);
    progress.setWrapStyleWord(true);
    progress.setFont(Palette.font(Font.PLAIN, 12));
    progress.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
    column.setBackground(Palette.PAPER);
    add(progress, BorderLayout.NORTH);
    add(column, BorderLayout.CENTER);
    laboratory.watch(this);
    renewed();
  }

  @Override
  public void renewed() {
    ClassicWorld world = laboratory.world();
    charts.clear();
    column.removeAll();
    for (Quantity quantity : world.quantities()) {
      String unit = quantity.unit().equals("1") ? "" : " (" + quantity.unit() + ")";
      LiveChart chart = new LiveChart(quantity.about() + unit);
      charts.put(quantity.selector(), chart);
      chart.show(world, List.of(quantity.selector()));
      column.add(ChartsTab.panel(chart, quantity.selector()));
    }
    revalidate();
    repaint();
    background.restart();
    showBands();
    advanced();
  }

  private void showBands() {
    String words = background.words("parameters");
    progress.setText(words);
    progress.setToolTipText(words);
    charts.forEach((name, chart) -> chart.showBand(List.of(background.band(name))));
    advanced();
  }

  @Override
  public void advanced() {
    synchronized (laboratory.lock()) {
      charts.values().forEach(chart -> chart.update(laboratory.world()));
    }
  }

  Background background() {
    return background;
  }
}
