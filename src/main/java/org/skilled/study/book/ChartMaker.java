package org.skilled.study.book;

import org.jfree.chart.JFreeChart;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.store.Results;

/** Turns requests for charts into charts of the results. */
final class ChartMaker {
  private final SeriesCharts series;
  private final EffectCharts effects;
  private final MapCharts maps;
  private final SpreadCharts spreads;

  ChartMaker(Results results) {
    ChartContext context = new ChartContext(results);
    series = new SeriesCharts(context);
    effects = new EffectCharts(context);
    maps = new MapCharts(context);
    spreads = new SpreadCharts(context);
  }

  /** The chart that a request asks for. */
  JFreeChart chart(ChartRequest request) {
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
    return spreads.distribution((ChartRequest.Distribution) request);
  }
}
