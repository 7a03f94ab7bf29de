package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.problem.Suggestion;

/** Reads what charts an experiment asks for, and checks that what they show is there. */
final class ChartReader {
  static final List<String> KINDS =
      List.of(
          ChartRequest.TimeCourse.KIND,
          ChartRequest.Effect.KIND,
          ChartRequest.HeatMap.KIND,
          ChartRequest.Ternary.KIND,
          ChartRequest.Distribution.KIND,
          ChartRequest.Scatter.KIND,
          ChartRequest.Tornado.KIND,
          ChartRequest.Spider.KIND,
          ChartRequest.Contour.KIND);

  private static final String CHARTS = "charts";
  private static final int CORNERS = 3;

  private final Fields experiment;
  private final List<String> factors;
  private final DrawnPoints points;
  private final DrawnFactors drawn;
  private final List<String> outcomes;
  private final List<String> series;

  ChartReader(
      Fields experiment,
      List<String> factors,
      List<DesignPoint> points,
      List<String> outcomes,
      List<String> series) {
    this.experiment = experiment;
    this.factors = factors;
    this.points = new DrawnPoints(factors, points);
    this.drawn = new DrawnFactors(factors, points);
    this.outcomes = outcomes;
    this.series = series;
  }

  /** The charts that are sound; null if the file does not speak of charts. */
  @Nullable List<ChartRequest> read() {
    JsonNode node = experiment.get(CHARTS);
    if (node.isMissingNode()) {
      return null;
    }
    if (!node.isArray()) {
      experiment.problem(
          CHARTS,
          "is "
              + Fields.shown(node)
              + "; it must be a list, such as '- {kind: distribution, outcome: NAME}'");
      return null;
    }
    List<ChartRequest> charts = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      if (node.get(i).isObject()) {
        ChartRequest chart = chart(experiment.inside(CHARTS, i));
        if (chart != null) {
          charts.add(chart);
        }
      } else {
        experiment.problem(
            CHARTS + "[" + i + "]",
            "is "
                + Fields.shown(node.get(i))
                + "; it must be such as '{kind: distribution, outcome: NAME}'");
      }
    }
    return charts;
  }

  private @Nullable ChartRequest chart(Fields chart) {
    String kind = chart.requiredText("kind", "give one of " + String.join(", ", KINDS));
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case ChartRequest.TimeCourse.KIND -> timeCourse(chart);
      case ChartRequest.Effect.KIND -> effect(chart);
      case ChartRequest.HeatMap.KIND -> heatMap(chart);
      case ChartRequest.Ternary.KIND -> ternary(chart);
      case ChartRequest.Distribution.KIND -> distribution(chart);
      case ChartRequest.Scatter.KIND -> scatter(chart);
      case ChartRequest.Tornado.KIND -> tornado(chart);
      case ChartRequest.Spider.KIND -> spider(chart);
      case ChartRequest.Contour.KIND -> contour(chart);
      default -> {
        chart.problem(
            "kind",
            "there is no chart '"
                + kind
                + "'"
                + Suggestion.didYouMean(kind, KINDS)
                + "; there are "
                + String.join(", ", KINDS));
        yield null;
      }
    };
  }

  private @Nullable ChartRequest timeCourse(Fields chart) {
    chart.allowOnly(List.of("kind", "series", "by"));
    String shown = required(chart, "series", series, "series");
    String by = groups(chart);
    return shown == null ? null : new ChartRequest.TimeCourse(shown, by);
  }

  private @Nullable ChartRequest effect(Fields chart) {
    chart.allowOnly(List.of("kind", "outcome", "factor", "by"));
    String outcome = required(chart, "outcome", outcomes, "outcomes");
    String factor = required(chart, "factor", factors, "factors");
    String by = groups(chart);
    note(chart, "by", by == null || factor == null ? null : drawn.faultOfLines(factor));
    return outcome == null || factor == null ? null : new ChartRequest.Effect(outcome, factor, by);
  }

  private @Nullable ChartRequest heatMap(Fields chart) {
    chart.allowOnly(List.of("kind", "outcome", "x", "y"));
    String outcome = required(chart, "outcome", outcomes, "outcomes");
    String x = required(chart, "x", factors, "factors");
    String y = required(chart, "y", factors, "factors");
    if (x != null && x.equals(y)) {
      chart.problem("y", "is the same factor as x; a heat map needs two");
    }
    note(chart, "x", x == null ? null : points.faultOfAxis(x));
    note(chart, "y", y == null ? null : points.faultOfAxis(y));
    note(chart, "y", x == null || y == null ? null : drawn.faultOfCells(x, y));
    return outcome == null || x == null || y == null
        ? null
        : new ChartRequest.HeatMap(outcome, x, y);
  }

  private @Nullable ChartRequest ternary(Fields chart) {
    chart.allowOnly(List.of("kind", "outcome", "factors"));
    String outcome = required(chart, "outcome", outcomes, "outcomes");
    List<String> corners = chart.texts("factors");
    if (corners == null || corners.size() != CORNERS) {
      chart.problem("factors", "must be a list of the three factors at the corners");
      return null;
    }
    boolean known = true;
    for (int i = 0; i < CORNERS; i++) {
      known &= requireKnown(chart, "factors[" + i + "]", corners.get(i), factors, "factors");
    }
    note(chart, "factors", known ? points.faultOfShares(corners) : null);
    return outcome == null ? null : new ChartRequest.Ternary(outcome, corners);
  }

  private @Nullable ChartRequest distribution(Fields chart) {
    chart.allowOnly(List.of("kind", "outcome", "by"));
    String outcome = required(chart, "outcome", outcomes, "outcomes");
    String by = groups(chart);
    return outcome == null ? null : new ChartRequest.Distribution(outcome, by);
  }

  private @Nullable ChartRequest scatter(Fields chart) {
    chart.allowOnly(List.of("kind", "outcome", "factor", "dots"));
    String outcome = required(chart, "outcome", outcomes, "outcomes");
    String factor = required(chart, "factor", factors, "factors");
    note(chart, "factor", factor == null ? null : drawn.faultOfScatter(factor));
    ChartRequest.Scatter.Dots dots = dots(chart);
    return outcome == null || factor == null || dots == null
        ? null
        : new ChartRequest.Scatter(outcome, factor, dots);
  }

  private static ChartRequest.Scatter.@Nullable Dots dots(Fields chart) {
    String word = chart.has("dots") ? chart.text("dots") : ChartRequest.Scatter.Dots.POINTS.word();
    for (ChartRequest.Scatter.Dots dots : ChartRequest.Scatter.Dots.values()) {
      if (dots.word().equals(word)) {
        return dots;
      }
    }
    if (word != null) {
      chart.problem("dots", "is '" + word + "'; a dot is one of points, runs");
    }
    return null;
  }

  private @Nullable ChartRequest tornado(Fields chart) {
    String outcome = ofAllFactors(chart);
    note(chart, "", drawn.faultOfTornado());
    return outcome == null ? null : new ChartRequest.Tornado(outcome);
  }

  private @Nullable ChartRequest spider(Fields chart) {
    String outcome = ofAllFactors(chart);
    note(chart, "", drawn.faultOfSpider());
    return outcome == null ? null : new ChartRequest.Spider(outcome);
  }

  private @Nullable String ofAllFactors(Fields chart) {
    chart.allowOnly(List.of("kind", "outcome"));
    return required(chart, "outcome", outcomes, "outcomes");
  }

  private @Nullable ChartRequest contour(Fields chart) {
    chart.allowOnly(List.of("kind", "outcome", "x", "y"));
    String outcome = required(chart, "outcome", outcomes, "outcomes");
    String x = required(chart, "x", factors, "factors");
    String y = required(chart, "y", factors, "factors");
    if (x != null && x.equals(y)) {
      chart.problem("y", "is the same factor as x; a contour needs two");
      return null;
    }
    String across = x == null ? null : drawn.faultOfContour(x);
    String up = y == null ? null : drawn.faultOfContour(y);
    note(chart, "x", across);
    note(chart, "y", up);
    if (outcome == null || x == null || y == null) {
      return null;
    }
    note(chart, "", across == null && up == null ? drawn.faultOfField(x, y) : null);
    return new ChartRequest.Contour(outcome, x, y);
  }

  /** The factor whose levels a chart tells apart; null for none. */
  private @Nullable String groups(Fields chart) {
    String by = optionalFactor(chart, "by");
    note(chart, "by", by == null ? null : drawn.faultOfGroups(by));
    return by;
  }

  private @Nullable String required(Fields chart, String field, List<String> known, String where) {
    String name = chart.requiredText(field, "name one of the experiment's " + where);
    return name != null && requireKnown(chart, field, name, known, where) ? name : null;
  }

  private @Nullable String optionalFactor(Fields chart, String field) {
    String name = chart.text(field);
    return name != null && requireKnown(chart, field, name, factors, "factors") ? name : null;
  }

  private static void note(Fields chart, String field, @Nullable String fault) {
    if (fault != null) {
      chart.problem(field, fault);
    }
  }

  private static boolean requireKnown(
      Fields chart, String field, String name, List<String> known, String where) {
    if (!known.contains(name)) {
      chart.problem(
          field,
          "'"
              + name
              + "' is not among the experiment's "
              + where
              + Suggestion.didYouMean(name, known)
              + (known.isEmpty() ? "; it has none" : "; they are " + String.join(", ", known)));
      return false;
    }
    return true;
  }
}
