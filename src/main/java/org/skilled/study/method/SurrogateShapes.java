package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.surrogate.Surrogate;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.EffectCurves;
import org.skilled.chart.Measure;
import org.skilled.chart.Page;
import org.skilled.chart.SurfaceMap;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Study;

/**
 * What the surrogate makes of the outcome along inputs.
 *
 * @param order inputs of the surrogate, the strongest first
 */
record SurrogateShapes(Study study, Output output, Surrogate surrogate, List<Integer> order) {
  private static final int GRID = 21;

  private Measure measure() {
    return Measure.unbounded("mean of " + output.name(), "");
  }

  private EffectCurves.Curve curve(int j) {
    Input input = surrogate.inputs().get(j);
    double[] grid = surrogate.grid(j, GRID);
    return new EffectCurves.Curve(input.name(), input.levels(), grid, surrogate.effect(j, grid));
  }

  DataTable effectTable(String name) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int j : order) {
      EffectCurves.Curve curve = curve(j);
      for (int k = 0; k < curve.x().length; k++) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(output.name());
        row.add(curve.label());
        row.add(
            curve.levels().isEmpty()
                ? (Object) curve.x()[k]
                : curve.levels().get((int) curve.x()[k]));
        Cells.add(row, curve.y().get(k));
        rows.add(row);
      }
    }
    return new DataTable(
        name,
        "One row an output, input and value: the mean outcome, averaged over the other inputs.",
        List.of("output", "input", "at", "mean", "mean.low", "mean.high"),
        rows);
  }

  Figure curves(String table) {
    return new Figure(
        "surrogate-effects-" + output.name(),
        "The mean of "
            + output.name()
            + " along each input, averaged over the others, with 95 % intervals.",
        new Page(
            EffectCurves.draw(
                new EffectCurves.Data(
                    study.title(),
                    measure(),
                    order.stream().map(this::curve).toList(),
                    study.caption(output, "Gaussian process"))),
            ChartWriter.HEIGHT),
        table);
  }

  /** Over the two strongest inputs that are numbers, if there are two. */
  void addSurface(String name, List<DataTable> tables, List<Figure> figures) {
    List<Integer> numbers =
        order.stream().filter(j -> !surrogate.inputs().get(j).isCategory()).limit(2).toList();
    if (numbers.size() < 2) {
      return;
    }
    int across = numbers.get(0);
    int up = numbers.get(1);
    double[] x = surrogate.grid(across, GRID);
    double[] y = surrogate.grid(up, GRID);
    List<List<Estimate>> surface = surrogate.surface(across, x, up, y);
    String first = surrogate.inputs().get(across).name();
    String second = surrogate.inputs().get(up).name();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int v = 0; v < y.length; v++) {
      for (int u = 0; u < x.length; u++) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(output.name());
        row.add(first);
        row.add(x[u]);
        row.add(second);
        row.add(y[v]);
        Cells.add(row, surface.get(v).get(u));
        rows.add(row);
      }
    }
    tables.add(
        new DataTable(
            name,
            "One row an output and pair of values: the mean outcome, averaged over other inputs.",
            List.of("output", "across", "acrossAt", "up", "upAt", "mean", "mean.low", "mean.high"),
            rows));
    figures.add(
        new Figure(
            "surrogate-surface-" + output.name(),
            "The mean of "
                + output.name()
                + " over "
                + first
                + " and "
                + second
                + ", and half of its 95 % interval.",
            new Page(
                SurfaceMap.draw(
                    new SurfaceMap.Data(
                        study.title(),
                        measure(),
                        first,
                        x,
                        second,
                        y,
                        surface,
                        study.caption(output, "Gaussian process"))),
                ChartWriter.HEIGHT),
            name));
  }
}
