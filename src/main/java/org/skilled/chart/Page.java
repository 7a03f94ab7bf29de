package org.skilled.chart;

import java.awt.geom.Rectangle2D;
import org.apache.commons.text.WordUtils;
import org.jfree.chart.JFreeChart;

/**
 * A chart that needs a height of its own, because it has a row for each of many things.
 *
 * @param height in units; its width is that of all charts
 */
public record Page(JFreeChart chart, int height) {
  private static final int LETTERS_A_LINE = 132;
  private static final int LINE = 17;

  /**
   * The same chart with a sentence below it, above its caption, and as much higher as that takes.
   *
   * @param sentence what the chart says, in plain words
   */
  public Page saying(String sentence) {
    String wrapped = WordUtils.wrap(sentence, LETTERS_A_LINE);
    chart.addSubtitle(House.sentence(wrapped));
    return new Page(chart, height + LINE * (int) wrapped.lines().count() + LINE / 2);
  }

  Rectangle2D area() {
    return new Rectangle2D.Double(0, 0, ChartWriter.WIDTH, height);
  }
}
