package org.skilled.study.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.ChartRequest;
import org.skilled.study.Amount;

/** What a chart shows, in plain sentences: also its text for people who cannot see it. */
final class ChartWords {
  private ChartWords() {}

  /** What the chart is, without its figures. */
  static String of(ChartRequest request) {
    if (request instanceof ChartRequest.TimeCourse course) {
      return "Course of " + course.series() + by(course.by()) + ", with 95 % bands.";
    }
    if (request instanceof ChartRequest.Effect effect) {
      return "Mean of " + effect.outcome() + " against " + effect.factor() + by(effect.by()) + ".";
    }
    if (request instanceof ChartRequest.HeatMap map) {
      return "Mean of " + map.outcome() + " over " + map.x() + " and " + map.y() + ".";
    }
    if (request instanceof ChartRequest.Ternary ternary) {
      return "Mean of "
          + ternary.outcome()
          + " over the shares of "
          + String.join(", ", ternary.factors())
          + ".";
    }
    if (request instanceof ChartRequest.Distribution distribution) {
      return "How " + distribution.outcome() + " spreads over runs" + by(distribution.by()) + ".";
    }
    if (request instanceof ChartRequest.Scatter scatter) {
      return "Scatter of "
          + scatter.outcome()
          + " against "
          + scatter.factor()
          + ", with its trend.";
    }
    if (request instanceof ChartRequest.Tornado tornado) {
      return "Mean of " + tornado.outcome() + " at the low and the high end of each factor.";
    }
    if (request instanceof ChartRequest.Spider spider) {
      return "Mean of " + spider.outcome() + " along the range of each numeric factor.";
    }
    if (request instanceof ChartRequest.Contour contour) {
      return "Mean of " + contour.outcome() + " over " + contour.x() + " and " + contour.y() + ".";
    }
    return "Chart of the kind " + request.kind() + ".";
  }

  /**
   * The smallest and the largest mean with their intervals.
   *
   * @param rows cells of which the last four are mean, low, high and number of runs
   */
  static String range(String outcome, List<List<@Nullable Object>> rows) {
    List<@Nullable Object> least = null;
    List<@Nullable Object> most = null;
    for (List<@Nullable Object> row : rows) {
      double mean = number(row, 4);
      if (!Double.isNaN(mean)) {
        least = least == null || mean < number(least, 4) ? row : least;
        most = most == null || mean > number(most, 4) ? row : most;
      }
    }
    if (least == null || most == null) {
      return "No run has finished.";
    }
    return least == most
        ? outcome + " is " + mean(least) + "."
        : outcome + " lies between " + mean(least) + " and " + mean(most) + ".";
  }

  private static String mean(List<@Nullable Object> row) {
    return Amount.withInterval(number(row, 4), number(row, 3), number(row, 2));
  }

  private static double number(List<@Nullable Object> row, int fromEnd) {
    return row.get(row.size() - fromEnd) instanceof Double number ? number : Double.NaN;
  }

  private static String by(@Nullable String by) {
    return by == null ? "" : ", by " + by;
  }
}
