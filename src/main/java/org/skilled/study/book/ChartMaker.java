package org.skilled.study.book;

import org.jfree.chart.JFreeChart;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.store.Results;

/** Turns requests for charts into charts of the results. */
public final class ChartMaker {
  private final SeriesCharts series;
  private final EffectCharts effects;
  private final MapCharts maps;
  private final SpreadCharts spreads;
  private final ScatterCharts scatters;
  private final SwingCharts swings;
  private final ContourCharts contours;

  public ChartMaker(Results results) {
    ChartContext context = new ChartContext(results);
    series = new SeriesCharts(context);
    effects = new EffectCharts(context);
    maps = new MapCharts(context);
    spreads = new SpreadCharts(context);
    scatters = new ScatterCharts(context);
    swings = new SwingCharts(context);
    contours = new ContourCharts(context);
  }

  /** The charts of weekly series. */
  SeriesCharts series() {
    return series;
  }

  /** The charts of how far factors move outcomes. */
  SwingCharts swings() {
    return swings;
  }

  /** The chart that a request asks for. */
  public JFreeChart chart(ChartRequest request) {
    if (request instanceof ChartRequest.TimeCourse course) {
      return series.timeCourse(course);
    }
    if (request instanceof ChartRequest.Effect effect) {
      return effects.effect(effect);
    }
    if (request instanceof ChartRequest.HeatMap map) {
      return maps.heatMap(map);
    }
    if (request instanceof ChartRequest.Ternary ternary) {
      return maps.ternary(ternary);
    }
    if (request instanceof ChartRequest.Scatter scatter) {
      return scatters.scatter(scatter);
    }
    if (request instanceof ChartRequest.Tornado tornado) {
      return swings.tornado(tornado);
    }
    if (request instanceof ChartRequest.Spider spider) {
      return swings.spider(spider);
    }
    if (request instanceof ChartRequest.Contour contour) {
      return contours.contour(contour);
    }
    return spreads.distribution((ChartRequest.Distribution) request);
  }
}
