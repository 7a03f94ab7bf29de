package org.skilled.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Summary;
import org.skilled.analysis.response.Bins;

/** How outcomes answer to factors: tornadoes, spiders, contours and large scatters. */
final class GalleryResponses {
  private static final Measure SUSTAINED = Measure.share("share of projects sustained");
  private static final Caption CAPTION = new Caption(3000, "20140301", "Skilled 0.1.0");
  private static final String QUESTION = "Which numbers of the model matter most to what lasts?";
  private static final String NOTE =
      "Line: mean of all points. Bar: mean at an end; whisker: 95 %.";
  private static final String LONG = "project.practitioners.disciplines.management";
  private static final Estimate NOTHING = Estimate.bare(Double.NaN);

  private GalleryResponses() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    for (int factors : new int[] {1, 2, 12, 60}) {
      charts.put("tornado-" + factors, () -> tornado(rows(factors)));
      charts.put("spider-" + factors, () -> spider(lines(factors, 9)));
    }
    charts.put(
        "tornado-gaps",
        () ->
            tornado(
                List.of(
                    new Tornado.Row(LONG, "0.2 to 0.8", NOTHING, new Estimate(0.7, 0.6, 0.8)),
                    new Tornado.Row("site.culture", "0 to 1", NOTHING, NOTHING),
                    new Tornado.Row(
                        "site.support.path",
                        "withdrawn to steady over the whole of three years",
                        Estimate.bare(0.3),
                        Estimate.bare(0.6)))));
    charts.put(
        "tornado-constant",
        () ->
            tornado(
                List.of(
                    new Tornado.Row(
                        "site.culture", "0 to 1", Estimate.bare(0.5), Estimate.bare(0.5)))));
    charts.put("tornado-no-runs", () -> tornado(List.of()));
    charts.put(
        "spider-gaps",
        () ->
            spider(
                List.of(
                    new Spider.Line(
                        LONG,
                        "0 to 1",
                        List.of(
                            new Spider.Step(0, summary()),
                            new Spider.Step(0.5, summary(0.4)),
                            new Spider.Step(1, summary(0.2, 0.6, 0.8)))),
                    new Spider.Line(
                        "site.culture", "3 to 4", List.of(new Spider.Step(0, summary()))))));
    charts.put("spider-no-runs", () -> spider(List.of()));
    charts.put("contour-grid", () -> contour(5, 4, 30, 0));
    charts.put("contour-sampled", () -> contour(12, 12, 5, 0.12));
    charts.put("contour-fine", () -> contour(20, 20, 1000, 0));
    charts.put("contour-12", () -> contour(12, 12, 80, 0.02));
    charts.put("contour-2", () -> contour(2, 2, 1, 0));
    charts.put("contour-constant", () -> contour(3, 3, 0, 0));
    charts.put("contour-no-runs", () -> contour(3, 3, 10, 1));
    charts.put("points-3000", () -> cloud(3000));
    charts.put("points-100000", () -> cloud(100_000));
  }

  private static JFreeChart tornado(List<Tornado.Row> rows) {
    return Tornado.draw(new Tornado.Data(QUESTION, SUSTAINED, 0.5, rows, NOTE, CAPTION));
  }

  private static List<Tornado.Row> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              double size = (i % 3 == 0 ? -0.4 : 0.35) / (1 + 0.5 * i);
              double high = i % 5 == 4 ? -0.3 * size : size;
              return new Tornado.Row(
                  name(i),
                  "0.05 to 0.95",
                  Estimate.around(0.5 - size, 0.02),
                  Estimate.around(0.5 + high, 0.03));
            })
        .toList();
  }

  private static String name(int i) {
    return i % 2 == 0 ? "encounters.parameter" + i : LONG + i;
  }

  private static JFreeChart spider(List<Spider.Line> lines) {
    return Spider.draw(
        new Spider.Data(
            QUESTION, SUSTAINED, lines, "Line: mean; band: its 95 % interval.", CAPTION));
  }

  private static List<Spider.Line> lines(int count, int steps) {
    List<Spider.Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Spider.Step> line = new ArrayList<>();
      for (int step = 0; step < steps; step++) {
        double share = step / (steps - 1.0);
        double mean = 0.5 + (i % 2 == 0 ? 0.4 : -0.35) * (share - 0.4) / (1 + 0.3 * i);
        line.add(new Spider.Step(share, summary(mean - 0.06, mean, mean + 0.06, mean)));
      }
      lines.add(new Spider.Line(name(i), Spider.range(0.05, 12000), line));
    }
    return lines;
  }

  private static Summary summary(double... values) {
    return Summary.of(values, 0, 1);
  }

  /** Regions of a hill, of which a share is missing; all alike where none has a run more. */
  private static JFreeChart contour(int columns, int rows, int runs, double missing) {
    SplittableRandom random = new SplittableRandom(7);
    List<List<Contour.Region>> regions = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Contour.Region> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        double x = column / (columns - 1.0);
        double y = row / (rows - 1.0);
        boolean gap = random.nextDouble() < missing;
        double hill = Math.exp(-4 * ((x - 0.7) * (x - 0.7) + (y - 0.6) * (y - 0.6)));
        double mean = runs == 0 ? 0.4 : 0.1 + 0.8 * hill + 0.03 * random.nextDouble();
        line.add(
            gap
                ? new Contour.Region(0, Double.NaN)
                : new Contour.Region(runs + 1 + (runs > 1 ? row * column % 5 : 0), mean));
      }
      regions.add(line);
    }
    return Contour.draw(
        new Contour.Data(
            "Where do culture and time help each other?",
            SUSTAINED,
            Measure.unbounded("Culture of the site (site.culture)", "1"),
            Measure.unbounded(LONG, "1"),
            Bins.between(0, 1, columns),
            Bins.between(0.2, 0.8, rows),
            regions,
            CAPTION));
  }

  private static JFreeChart cloud(int count) {
    SplittableRandom random = new SplittableRandom(count);
    List<Points.Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = random.nextDouble();
      double noise = (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 3 - 0.5;
      points.add(new Points.Point(x, 0.5 + 0.3 * Math.sin(5 * x) + 0.35 * noise));
    }
    return Points.draw(
        new Points.Data(QUESTION, Measure.unbounded(LONG, "1"), SUSTAINED, points, CAPTION));
  }
}
