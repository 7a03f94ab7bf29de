package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.skilled.chart.Distribution.Group;

/** Distributions and scatters. */
final class GallerySpreads {
  private static final Measure SUSTAINED = Measure.share("share of projects sustained");
  private static final Measure WEEKS = new Measure("week of adoption by half", "weeks", 0, 156);
  private static final Caption CAPTION = new Caption(600, "20140301", "Skilled 0.1.0");

  private GallerySpreads() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    charts.put(
        "spread-few-values",
        () ->
            spread(
                SUSTAINED,
                "site.support",
                List.of(
                    quarters("steady", 1, 0.8),
                    quarters("pulsed", 2, 0.5),
                    quarters("withdrawn", 3, 0.1))));
    charts.put(
        "spread-continuous",
        () ->
            spread(
                WEEKS,
                "project.practitioners.roleShare",
                List.of(
                    weeks("0.25", 1, 200, 90),
                    weeks("0.5", 2, 200, 70),
                    weeks("0.75", 3, 200, 40))));
    charts.put("spread-1-group", () -> spread(WEEKS, "", List.of(weeks("", 1, 500, 60))));
    charts.put(
        "spread-large",
        () ->
            spread(
                WEEKS,
                "site.support",
                List.of(weeks("steady", 1, 5000, 60), weeks("none", 2, 5000, 90))));
    charts.put("spread-30-groups", () -> spread(WEEKS, "point", many(30)));
    charts.put(
        "spread-few-runs",
        () ->
            spread(
                WEEKS,
                "runs",
                List.of(weeks("1", 1, 1, 60), weeks("3", 2, 3, 60), weeks("8", 2, 8, 60))));
    charts.put(
        "spread-all-equal",
        () ->
            spread(
                SUSTAINED,
                "site.support",
                List.of(new Group("none", zeros(30)), new Group("withdrawn", zeros(30)))));
    charts.put(
        "spread-gaps",
        () ->
            spread(
                SUSTAINED,
                "project.practitioners.roleShare, support",
                List.of(
                    quarters("project.practitioners.roleShare 0.25, withdrawn", 1, 0.3),
                    new Group(
                        "project.practitioners.roleShare 0.75, withdrawn",
                        List.of(Double.NaN, Double.NaN)))));
    charts.put(
        "spread-long-name",
        () ->
            spread(
                Measure.share(
                    "share of projects achieved: the share of users held the bound for some weeks"
                        + " in a row"),
                "site.support",
                List.of(quarters("steady", 1, 0.8), quarters("none", 2, 0.5))));
    charts.put("spread-no-runs", () -> spread(SUSTAINED, "site.support", List.of()));
    charts.put("points-200", () -> points(200));
    charts.put("points-5000", () -> points(5000));
    charts.put("points-5", () -> points(5));
    charts.put("points-no-runs", () -> points(0));
  }

  private static JFreeChart spread(Measure measure, String heading, List<Group> groups) {
    return Distribution.draw(
        new Distribution.Data(
            "How much do outcomes differ between runs?",
            measure,
            "outcome",
            heading,
            groups,
            CAPTION));
  }

  private static List<Group> many(int count) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      groups.add(weeks("point " + (i + 1), i, 30, 30 + 3 * i));
    }
    return groups;
  }

  private static List<Double> zeros(int count) {
    return DoubleStream.generate(() -> 0).limit(count).boxed().toList();
  }

  private static Group quarters(String label, int seed, double chance) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Group(
        label,
        DoubleStream.generate(() -> random.doubles(4).filter(x -> x < chance).count() / 4.0)
            .limit(30)
            .boxed()
            .toList());
  }

  private static Group weeks(String label, int seed, int runs, double centre) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Group(
        label,
        DoubleStream.generate(() -> centre + 15 * (random.doubles(6).sum() - 3))
            .limit(runs)
            .boxed()
            .toList());
  }

  private static JFreeChart points(int count) {
    SplittableRandom random = new SplittableRandom(count);
    List<Points.Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = (i + random.nextDouble()) / count;
      double y = Math.max(0, Math.min(1, 0.2 + 2 * x * (1 - x) * random.nextDouble() + 0.2 * x));
      points.add(new Points.Point(x, i % 17 == 0 ? Double.NaN : y));
    }
    return Points.draw(
        new Points.Data(
            "Does flexibility help?",
            Measure.share("project.flexibility"),
            SUSTAINED,
            points,
            CAPTION));
  }
}
