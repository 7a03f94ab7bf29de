package org.skilled.chart;

import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.skilled.analysis.Summary;

/**
 * An outcome against several factors at once, each over its own range from 0 to 100 %: one line
 * with its band a factor, up to 8, those that move the outcome most.
 */
public final class Spider {
  private static final int LONGEST_LABEL = 44;

  private Spider() {}

  /**
   * The outcome at one place of a factor.
   *
   * @param share where in the factor's range, 0 to 1
   */
  public record Step(double share, Summary outcome) {}

  /**
   * One factor.
   *
   * @param label its name
   * @param range its range in words: "0.2 to 0.8"
   * @param steps in ascending order
   */
  public record Line(String label, String range, List<Step> steps) {
    public Line {
      steps = List.copyOf(steps);
    }

    /** Between the smallest and the largest mean. */
    double span() {
      Extent extent = means();
      return Math.max(0, extent.high() - extent.low());
    }

    Extent means() {
      return Extent.ofValues(steps.stream().map(step -> step.outcome().mean()).toList());
    }
  }

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param measure what the outcome measures
   * @param lines the factors in any order
   * @param note what lines and bands are, in sentences
   */
  public record Data(
      String title, Measure measure, List<Line> lines, String note, Caption caption) {
    public Data {
      lines = List.copyOf(lines);
    }
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Line> sorted =
        data.lines().stream()
            .filter(line -> line.steps().stream().anyMatch(step -> step.outcome().n() > 0))
            .sorted(Comparator.comparingDouble(Line::span).reversed())
            .toList();
    if (sorted.isEmpty()) {
      return House.nothing(
          data.title(), data.measure().text(), MessagePlot.NO_RUNS, data.caption());
    }
    List<Line> lines = sorted.subList(0, Math.min(Ink.COUNT, sorted.size()));
    Caption caption = data.caption();
    if (sorted.size() > lines.size()) {
      caption =
          caption.with(
              "Shown: the "
                  + lines.size()
                  + " of "
                  + sorted.size()
                  + " factors that move the mean most.");
    }
    List<String> labels =
        lines.stream()
            .map(line -> Words.shorten(line.label(), LONGEST_LABEL) + ": " + line.range())
            .toList();
    return House.chart(
        data.title(),
        data.measure().text() + "\n" + sentence(lines.get(0)),
        plot(data, lines),
        Key.below(labels),
        caption.text(data.note()));
  }

  private static String sentence(Line widest) {
    Comparator<Step> byMean = Comparator.comparingDouble(step -> step.outcome().mean());
    List<Step> known =
        widest.steps().stream().filter(step -> step.outcome().n() > 0).sorted(byMean).toList();
    Step least = known.get(0);
    Step most = known.get(known.size() - 1);
    return "Widest: "
        + Words.shorten(widest.label(), LONGEST_LABEL)
        + ", from "
        + Words.estimate(Words.estimate(least.outcome()), widest.span())
        + " to "
        + Words.brief(Words.estimate(most.outcome()), widest.span());
  }

  private static XYPlot plot(Data data, List<Line> lines) {
    Extent extent = Extent.EMPTY;
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    for (int i = 0; i < lines.size(); i++) {
      YIntervalSeries series = new YIntervalSeries(i);
      for (Step step : lines.get(i).steps()) {
        extent = extent.with(step.outcome());
        Series.add(series, 100 * step.share(), step.outcome());
      }
      dataset.addSeries(series);
    }
    XYPlot plot =
        House.plot(
            Axes.labelled("Where in the factor's range (%)", new Range(-2, 102)),
            Axes.unlabelled(Axes.range(data.measure(), extent)));
    plot.setDataset(dataset);
    BandRenderer renderer = new BandRenderer(lines.size(), true);
    for (int i = 0; i < lines.size(); i++) {
      renderer.ink(i, Ink.colour(i), Ink.line(i), Ink.shape(i));
    }
    plot.setRenderer(renderer);
    return plot;
  }

  /** Smallest and largest value of a factor, as {@link Line} wants them. */
  public static String range(double low, double high) {
    return number(low) + " to " + number(high);
  }

  /** A value of a factor, as short as it can be. */
  public static String number(double value) {
    return Numbers.plain(value);
  }
}
