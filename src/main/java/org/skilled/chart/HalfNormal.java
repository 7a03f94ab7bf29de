package org.skilled.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Sizes of effects against what chance alone would make of as many (half-normal plot; C. Daniel
 * 1959, doi:10.1080/00401706.1959.10489866): chance lies along a line, effects lie above it.
 */
public final class HalfNormal {
  private static final int MOST_NAMES = 14;
  private static final int FEWEST_NAMES = 3;
  private static final int LONGEST_NAME = 40;

  private HalfNormal() {}

  /** One effect. */
  public record Effect(String label, double size) {}

  /**
   * What to draw.
   *
   * @param title the question or outcome in words
   * @param subtitle which outcome
   * @param error standard error of an effect: the slope of the line
   * @param floor size that all effects of chance stay below
   */
  public record Data(
      String title,
      String subtitle,
      List<Effect> effects,
      double error,
      double floor,
      Caption caption) {
    public Data {
      effects = List.copyOf(effects);
    }
  }

  /** How many are worth a name: those above the floor, and a few in any case. */
  private static int names(Data data, List<Effect> effects) {
    long above = effects.stream().filter(effect -> effect.size() > data.floor()).count();
    return (int) Math.min(effects.size(), Math.min(MOST_NAMES, Math.max(FEWEST_NAMES, above)));
  }

  /** Draws the chart. */
  public static JFreeChart draw(Data data) {
    List<Effect> effects =
        data.effects().stream()
            .filter(effect -> Double.isFinite(effect.size()))
            .sorted(Comparator.comparingDouble(Effect::size))
            .toList();
    if (effects.isEmpty()) {
      return House.nothing(data.title(), data.subtitle(), MessagePlot.NO_RUNS, data.caption());
    }
    int size = effects.size();
    double[] expected = new double[size];
    for (int i = 0; i < size; i++) {
      expected[i] =
          new NormalDistribution(null, 0, 1)
              .inverseCumulativeProbability(0.5 + 0.5 * (i + 0.5) / size);
    }
    double width = expected[size - 1] * 1.12;
    double largest = Math.max(effects.get(size - 1).size(), data.floor());
    double height = largest > 0 ? largest * 1.1 : 1;
    NumberAxis across =
        Axes.labelled("Size expected of chance, in standard errors", new Range(0, width));
    NumberAxis up = Axes.labelled("Size of effect", new Range(-0.02 * height, height));
    XYPlot plot = House.plot(across, up);
    plot.addRangeMarker(new IntervalMarker(0, data.floor(), Ink.NO_DATA), Layer.BACKGROUND);
    double end = data.error() > 0 ? Math.min(width, height / data.error()) : width;
    plot.addAnnotation(
        new XYLineAnnotation(0, 0, end, end * data.error(), Ink.dashed(1.2f), Ink.AXIS), false);
    XYSeries series = new XYSeries("effects", false);
    List<PlacedNames.Name> names = new ArrayList<>();
    for (int i = size - 1; i >= 0; i--) {
      series.add(expected[i], effects.get(i).size());
      boolean named = size - i <= names(data, effects);
      String text = named ? Words.shorten(effects.get(i).label(), LONGEST_NAME) : "";
      names.add(new PlacedNames.Name(expected[i], effects.get(i).size(), text));
    }
    plot.setDataset(new XYSeriesCollection(series));
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, Ink.shape(0));
    renderer.setSeriesPaint(0, Ink.colour(0));
    plot.setRenderer(renderer);
    plot.addAnnotation(new PlacedNames(names), false);
    Caption caption =
        size > names(data, effects)
            ? data.caption()
                .with("Named: the " + names(data, effects) + " largest of " + size + " effects.")
            : data.caption();
    return House.chart(
        data.title(),
        data.subtitle(),
        plot,
        List.of(),
        caption.text(
            "Dashed: where chance alone would lie. Grey: what all of as many effects of chance stay"
                + " within 95 % of the time."));
  }
}
