package org.skilled.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Estimate;

/** Screening, filtering, agreement between methods, indices over time. */
final class GalleryScreening {
  private static final Caption CAPTION = new Caption(3000, "20140301", "Skilled 0.1.0");
  private static final String QUESTION = "What matters for improvement that lasts?";
  private static final List<String> LONG =
      List.of(
          "project.practitioners.disciplines.management",
          "sites.dansworth.projects.dansworth-a.practitioners.disciplines.nursing",
          "site.culture");

  private GalleryScreening() {}

  static void addTo(Map<String, Supplier<JFreeChart>> charts) {
    for (int size : new int[] {2, 12, 60}) {
      charts.put("morris-plane-" + size, () -> morris(size, 0.4));
      charts.put("half-normal-" + size, () -> halfNormal(size));
      charts.put("filter-curves-" + size, () -> filter(size));
      charts.put("index-over-time-" + size, () -> overTime(size));
    }
    charts.put("morris-plane-floor-unknown", () -> morris(12, Double.NaN));
    charts.put("morris-plane-all-noise", () -> morris(12, 100));
    charts.put("morris-plane-no-runs", () -> morris(0, 1));
    charts.put("half-normal-no-runs", () -> halfNormal(0));
    charts.put("filter-curves-no-runs", () -> filter(0));
    charts.put("index-over-time-no-runs", () -> overTime(0));
  }

  /** Charts as high as they need to be. */
  static Map<String, Supplier<Page>> pages() {
    Map<String, Supplier<Page>> pages = new LinkedHashMap<>();
    for (int size : new int[] {2, 12, 60}) {
      pages.put("ranked-" + size, () -> ranked(size, 0.1));
      pages.put("agreement-" + size, () -> agreement(size, size == 60 ? 9 : 3));
    }
    pages.put("ranked-floor-unknown", () -> ranked(5, Double.NaN));
    pages.put("ranked-no-runs", () -> ranked(0, 0.1));
    pages.put("agreement-no-runs", () -> agreement(0, 2));
    return pages;
  }

  private static String name(int i) {
    return i < LONG.size() ? LONG.get(i) : "encounters.parameter" + i;
  }

  private static Estimate around(double value, double half) {
    return Estimate.around(value, half);
  }

  private static JFreeChart morris(int size, double floor) {
    Random random = new Random(3);
    List<MorrisPlane.Point> points = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double star = 4 / (1.0 + i);
      double sigma = star * random.nextDouble() * 1.2;
      points.add(
          new MorrisPlane.Point(name(i), around(star, 0.2 * star), around(sigma, 0.3 * sigma)));
    }
    points.add(
        new MorrisPlane.Point("failed", Estimate.bare(Double.NaN), Estimate.bare(Double.NaN)));
    return MorrisPlane.draw(
        new MorrisPlane.Data(QUESTION, "Elementary effects on sustained", points, floor, CAPTION));
  }

  private static JFreeChart halfNormal(int size) {
    Random random = new Random(4);
    List<HalfNormal.Effect> effects =
        IntStream.range(0, size)
            .mapToObj(i -> new HalfNormal.Effect(name(i), random.nextDouble() * (i < 3 ? 5 : 1)))
            .toList();
    return HalfNormal.draw(
        new HalfNormal.Data(
            QUESTION, "Half-normal plot of effects on sustained", effects, 0.5, 1.6, CAPTION));
  }

  private static JFreeChart filter(int size) {
    Random random = new Random(5);
    List<FilterCurves.Curves> curves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double shift = 0.5 / (1 + i);
      boolean category = i == 1;
      curves.add(
          new FilterCurves.Curves(
              name(i),
              random.doubles(300).map(u -> category ? Math.floor(2 * u) : u + shift).toArray(),
              random.doubles(700).map(u -> category ? Math.floor(3 * u) : u).toArray(),
              category ? List.of("none", "some", "all") : List.of()));
    }
    return FilterCurves.draw(
        new FilterCurves.Data(
            QUESTION,
            "Inputs where sustained differs",
            List.of("sustained above 0.5", "sustained up to 0.5"),
            curves,
            "Split at 0.5.",
            CAPTION));
  }

  private static JFreeChart overTime(int size) {
    List<IndexOverTime.Line> lines =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    new IndexOverTime.Line(
                        name(i),
                        IntStream.range(0, 156)
                            .mapToObj(
                                week ->
                                    week < 3
                                        ? Estimate.bare(Double.NaN)
                                        : around(Math.sin(week / 50.0 + i) / (1 + i / 3.0), 0.08))
                            .toList()))
            .toList();
    return IndexOverTime.draw(
        new IndexOverTime.Data(
            QUESTION,
            "PRCC of each input on the share of practitioners who use it",
            "PRCC",
            "Week",
            0,
            lines,
            0.1,
            CAPTION));
  }

  private static Page ranked(int size, double floor) {
    List<RankedIndices.Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double value = 0.8 / (1 + i);
      rows.add(
          new RankedIndices.Row(
              name(i), around(value, 0.05), "tier " + (1 + i / 3), value > floor));
    }
    rows.add(new RankedIndices.Row("constant", Estimate.bare(Double.NaN), "", false));
    return RankedIndices.draw(
        new RankedIndices.Data(
            QUESTION,
            "Delta of each input on sustained",
            rows,
            floor,
            "Point: index, filled if it stands out; bar: its 95 % interval.",
            CAPTION));
  }

  private static Page agreement(int size, int methods) {
    Random random = new Random(6);
    List<List<AgreementMatrix.Cell>> cells = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<AgreementMatrix.Cell> row = new ArrayList<>();
      for (int m = 0; m < methods; m++) {
        double share = random.nextInt(9) == 0 ? Double.NaN : 1 / (1.0 + i * random.nextDouble());
        row.add(new AgreementMatrix.Cell(share, "t" + (1 + i / 2), m == 1 ? null : share > 0.3));
      }
      cells.add(row);
    }
    return AgreementMatrix.draw(
        new AgreementMatrix.Data(
            QUESTION,
            "What methods say of inputs on sustained",
            IntStream.range(0, size).mapToObj(GalleryScreening::name).toList(),
            IntStream.range(0, methods)
                .mapToObj(m -> m == 2 ? "ST of surrogate (surrogate)" : "method" + m)
                .toList(),
            cells,
            "Number: rank, or after t the tier, whose members cannot be told apart.",
            CAPTION));
  }
}
