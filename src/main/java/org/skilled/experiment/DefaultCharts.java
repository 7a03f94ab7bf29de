package org.skilled.experiment;

import java.util.ArrayList;
import java.util.List;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.design.PointList;

/**
 * The charts of an experiment whose file asks for none: enough to see what came out. Which they are
 * depends on the points rather than on the kind of design, so that a sample read from a table is
 * drawn like one that was sampled here.
 */
final class DefaultCharts {
  private static final int MOST_FACTORS = 4;
  private static final int CORNERS = 3;

  private final Design design;
  private final List<String> paths;
  private final DrawnPoints points;
  private final DrawnFactors factors;
  private final List<ChartRequest> charts = new ArrayList<>();

  private DefaultCharts(Design design, List<DesignPoint> points) {
    this.design = design;
    this.paths = design.paths();
    this.points = new DrawnPoints(paths, points);
    this.factors = new DrawnFactors(paths, points);
  }

  static List<ChartRequest> of(
      Design design, List<DesignPoint> points, List<String> outcomes, List<String> series) {
    DefaultCharts chosen = new DefaultCharts(design, points);
    series.forEach(shown -> chosen.charts.add(new ChartRequest.TimeCourse(shown, null)));
    if (!outcomes.isEmpty()) {
      chosen.add(outcomes.get(0));
    }
    return chosen.charts;
  }

  private void add(String outcome) {
    boolean sampled = paths.stream().anyMatch(factors::isSampled);
    if (isTriangle()) {
      charts.add(new ChartRequest.Ternary(outcome, paths));
    }
    if (sampled || (design instanceof OneAtATime && paths.size() > 1)) {
      addTornado(outcome);
    }
    if (sampled || !(design instanceof PointList)) {
      paths.stream()
          .filter(path -> !sampled || factors.levels(path).size() > 1)
          .limit(MOST_FACTORS)
          .forEach(path -> charts.add(against(outcome, path)));
    }
    if (paths.size() > 1) {
      addMap(outcome, paths.get(0), paths.get(1), sampled);
    }
    // A sampled design has more points than rows of distributions can show.
    if (!sampled) {
      charts.add(new ChartRequest.Distribution(outcome, null));
    }
  }

  private boolean isTriangle() {
    return paths.size() == CORNERS && points.faultOfShares(paths) == null;
  }

  private void addTornado(String outcome) {
    if (factors.faultOfTornado() == null) {
      charts.add(new ChartRequest.Tornado(outcome));
    }
  }

  private ChartRequest against(String outcome, String path) {
    return factors.isSampled(path)
        ? new ChartRequest.Scatter(outcome, path, ChartRequest.Scatter.Dots.POINTS)
        : new ChartRequest.Effect(outcome, path, null);
  }

  private void addMap(String outcome, String x, String y, boolean sampled) {
    boolean contour =
        sampled
            && factors.faultOfContour(x) == null
            && factors.faultOfContour(y) == null
            && factors.faultOfField(x, y) == null;
    if (contour) {
      charts.add(new ChartRequest.Contour(outcome, x, y));
    } else if (design instanceof FullFactorial
        && points.faultOfAxis(x) == null
        && points.faultOfAxis(y) == null) {
      charts.add(new ChartRequest.HeatMap(outcome, x, y));
    }
  }
}
