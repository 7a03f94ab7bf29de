package org.skilled.experiment;

import java.util.ArrayList;
import java.util.List;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.PointList;

/** The charts of an experiment whose file asks for none: enough to see what came out. */
final class DefaultCharts {
  private static final int MOST_FACTORS = 4;

  private DefaultCharts() {}

  static List<ChartRequest> of(Design design, List<String> outcomes, List<String> series) {
    List<ChartRequest> charts = new ArrayList<>();
    series.forEach(shown -> charts.add(new ChartRequest.TimeCourse(shown, null)));
    if (outcomes.isEmpty()) {
      return charts;
    }
    String outcome = outcomes.get(0);
    List<String> paths = design.paths();
    if (!(design instanceof PointList)) {
      paths.stream()
          .limit(MOST_FACTORS)
          .forEach(path -> charts.add(new ChartRequest.Effect(outcome, path, null)));
    }
    if (design instanceof FullFactorial full && isMap(full)) {
      charts.add(new ChartRequest.HeatMap(outcome, paths.get(0), paths.get(1)));
    }
    charts.add(new ChartRequest.Distribution(outcome, null));
    return charts;
  }

  private static boolean isMap(FullFactorial design) {
    return design.factors().size() > 1
        && design.factors().stream()
            .limit(2)
            .allMatch(factor -> factor.values().size() <= DrawnPoints.MOST_CELLS);
  }
}
