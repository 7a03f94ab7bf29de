package org.skilled.study.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Summary;
import org.skilled.analysis.response.Shift;
import org.skilled.analysis.response.Tails;
import org.skilled.chart.Spider;
import org.skilled.chart.Tornado;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.FactorLevels;
import org.skilled.experiment.design.OneAtATime;

/** Charts of how far each factor alone moves an outcome. */
final class SwingCharts {
  private final ChartContext context;

  SwingCharts(ChartContext context) {
    this.context = context;
  }

  /** An outcome at the low and the high end of each factor. */
  JFreeChart tornado(ChartRequest.Tornado request) {
    Responses responses = new Responses(context, request.outcome());
    double[] before = responses.units(reference(responses));
    List<Tornado.Row> rows = rows(responses, before);
    return Tornado.draw(
        new Tornado.Data(
            context.experiment().question(),
            ChartContext.measure(responses.outcome()),
            Shift.mean(before),
            rows,
            note(responses),
            responses.caption("")));
  }

  /**
   * One row a factor that varies.
   *
   * @param before the independent values where bars begin
   */
  List<Tornado.Row> rows(Responses responses, double[] before) {
    return responses.varied().stream().map(factor -> row(responses, factor, before)).toList();
  }

  /** Where bars begin: the base of a design that varies one factor at a time, else all points. */
  int[] reference(Responses responses) {
    return context.experiment().design() instanceof OneAtATime
        ? new int[] {0}
        : IntStream.range(0, responses.means().length).toArray();
  }

  private Tornado.Row row(Responses responses, String factor, double[] before) {
    if (responses.sampled(factor)) {
      return sampled(responses, factor);
    }
    List<Object> levels = ends(responses, factor);
    Object low = levels.get(0);
    Object high = levels.get(levels.size() - 1);
    return new Tornado.Row(
        factor,
        PointGroups.words(low) + " to " + PointGroups.words(high),
        end(responses, factor, low, before),
        end(responses, factor, high, before));
  }

  /** The points at the low and the high end of a factor. */
  List<int[]> points(Responses responses, String factor) {
    if (responses.sampled(factor)) {
      double[] values = responses.numbers(factor);
      Tails tails = tails(responses, factor);
      return List.of(
          known(responses).filter(point -> values[point] <= tails.low().to()).toArray(),
          known(responses).filter(point -> values[point] >= tails.high().from()).toArray());
    }
    List<Object> levels = ends(responses, factor);
    return List.of(
        context.groups().at(factor, levels.get(0)),
        context.groups().at(factor, levels.get(levels.size() - 1)));
  }

  /** The points at a value of a factor that was not sampled. */
  int[] points(String factor, double at) {
    return context.groups().levels(factor).stream()
        .filter(level -> level instanceof Number number && number.doubleValue() == at)
        .findFirst()
        .map(level -> context.groups().at(factor, level))
        .orElse(new int[0]);
  }

  /** Levels from the low end to the high one: words in the order of their means. */
  private List<Object> ends(Responses responses, String factor) {
    List<Object> levels = context.groups().levels(factor);
    if (FactorLevels.areNumbers(levels)) {
      return levels;
    }
    List<Object> known =
        levels.stream()
            .filter(level -> !Double.isNaN(mean(responses, factor, level)))
            .sorted(Comparator.comparingDouble(level -> mean(responses, factor, level)))
            .toList();
    return known.size() > 1 ? known : levels;
  }

  private double mean(Responses responses, String factor, Object level) {
    return Shift.mean(responses.units(context.groups().at(factor, level)));
  }

  private Estimate end(Responses responses, String factor, Object level, double[] before) {
    int[] points = context.groups().at(factor, level);
    if (Arrays.equals(points, reference(responses))) {
      // The reference does not differ from itself, which is certain.
      double mean = Shift.mean(before);
      return new Estimate(mean, mean, mean);
    }
    return responses.sampled()
        ? estimate(responses.summary(points))
        : Shift.of(
            responses.units(points), before, responses.outcome().min(), responses.outcome().max());
  }

  private static IntStream known(Responses responses) {
    return IntStream.range(0, responses.means().length)
        .filter(point -> Double.isFinite(responses.means()[point]));
  }

  private static Tails tails(Responses responses, String factor) {
    return Tails.of(
        responses.numbers(factor),
        responses.means(),
        responses.outcome().min(),
        responses.outcome().max());
  }

  private static Tornado.Row sampled(Responses responses, String factor) {
    Tails tails = tails(responses, factor);
    return new Tornado.Row(
        factor,
        "to " + Spider.number(tails.low().to()) + ", from " + Spider.number(tails.high().from()),
        estimate(tails.low().y()),
        estimate(tails.high().y()));
  }

  private static Estimate estimate(Summary summary) {
    return new Estimate(summary.mean(), summary.low(), summary.high());
  }

  private String note(Responses responses) {
    boolean words =
        responses.varied().stream()
            .map(factor -> context.groups().levels(factor))
            .anyMatch(levels -> levels.size() > 2 && !FactorLevels.areNumbers(levels));
    String extremes = words ? " Words: the levels with the lowest and the highest mean." : "";
    if (responses.sampled()) {
      return "Line: mean of all points. Bar: mean of the tenth of points (8 at least) at which the"
          + " factor is lowest or highest, or at a level; whisker: its 95 % interval."
          + extremes;
    }
    String line =
        context.experiment().design() instanceof OneAtATime
            ? "Line: the base, where bars begin."
            : "Line: mean of all points.";
    String whisker =
        context.experiment().replications() > 1
            ? " Whisker: 95 % interval of the difference from the line, replicate by replicate."
            : " No intervals, because there is one replicate.";
    return line + " Bar: mean at the lowest and highest level." + whisker + extremes;
  }

  /** An outcome against each numeric factor over its range. */
  JFreeChart spider(ChartRequest.Spider request) {
    Responses responses = new Responses(context, request.outcome());
    List<Spider.Line> lines = new ArrayList<>();
    List<String> factors = responses.varied();
    for (String factor : factors) {
      List<Object> levels = context.groups().levels(factor);
      if (FactorLevels.areNumbers(levels)) {
        lines.add(line(responses, factor, number(levels.get(0)), number(last(levels))));
      }
    }
    int words = factors.size() - lines.size();
    String without =
        words == 0 ? "" : " Factors whose levels are words have no range and are left out.";
    String steps =
        responses.sampled()
            ? "Line: mean of neighbouring points; band: its 95 % interval."
            : "Line: mean at each level; band: its 95 % interval.";
    return Spider.draw(
        new Spider.Data(
            context.experiment().question(),
            ChartContext.measure(responses.outcome()),
            lines,
            steps + without,
            responses.caption("")));
  }

  private static Spider.Line line(Responses responses, String factor, double low, double high) {
    return new Spider.Line(
        factor,
        Spider.range(low, high),
        responses.along(factor).stream()
            .map(step -> new Spider.Step((step.at() - low) / (high - low), step.outcome()))
            .toList());
  }

  private static double number(Object level) {
    return ((Number) level).doubleValue();
  }

  private static Object last(List<Object> levels) {
    return levels.get(levels.size() - 1);
  }
}
