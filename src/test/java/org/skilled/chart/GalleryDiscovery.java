package org.skilled.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import org.skilled.analysis.Estimate;

/** Boxes, trees, surrogates and comparisons. */
final class GalleryDiscovery {
  private static final Caption CAPTION = new Caption(600, "20140301", "Skilled 0.1.0");
  private static final String QUESTION = "Where does improvement fail to last?";
  private static final String INTEREST = "sustained below 0.5";
  private static final Measure SUSTAINED = Measure.share("share of projects sustained");
  private static final Estimate NONE = Estimate.bare(Double.NaN);
  private static final List<String> NAMES =
      List.of(
          "site.culture",
          "project.practitioners.disciplines.management",
          "site.support.level",
          "project.keyIndividuals.champions",
          "encounters.frictionDisciplines",
          "turnover.perYear");

  private GalleryDiscovery() {}

  static Map<String, Supplier<Page>> pages() {
    Map<String, Supplier<Page>> pages = new LinkedHashMap<>();
    pages.put("peeling-30", () -> chart(peeling(30)));
    pages.put("peeling-no-runs", () -> chart(peeling(0)));
    for (int n : new int[] {0, 2, 12, 60}) {
      pages.put("box-" + (n == 0 ? "none" : n), () -> box(n));
    }
    pages.put("box-scatter-300", () -> chart(scatter(300, List.of())));
    pages.put("box-scatter-1500", () -> chart(scatter(1500, List.of())));
    pages.put(
        "box-scatter-category",
        () -> chart(scatter(200, List.of("steady", "growing", "withdrawn"))));
    pages.put("box-scatter-no-runs", () -> chart(scatter(0, List.of())));
    pages.put("parallel-2-200", () -> parallel(2, 200));
    pages.put("parallel-12-5000", () -> parallel(12, 5000));
    pages.put("parallel-60-100", () -> parallel(60, 100));
    pages.put("parallel-no-runs", () -> parallel(12, 0));
    pages.put("tree-4", () -> tree(2));
    pages.put("tree-16", () -> tree(4));
    pages.put("tree-lopsided", () -> tree(lopsided(5)));
    pages.put("tree-stump", () -> tree(0));
    pages.put("foretold-1000", () -> chart(foretold(1000)));
    pages.put("foretold-no-runs", () -> chart(foretold(0)));
    pages.put("curves-2", () -> chart(curves(2)));
    pages.put("curves-12", () -> chart(curves(12)));
    pages.put("curves-60", () -> chart(curves(60)));
    pages.put("curves-no-runs", () -> chart(curves(0)));
    pages.put("surface", () -> chart(surface(21)));
    pages.put("surface-no-runs", () -> chart(surface(0)));
    pages.put("levers-15", () -> levers(15));
    pages.put("levers-60", () -> levers(60));
    pages.put("levers-no-runs", () -> levers(0));
    pages.put("frontier-2", () -> frontier(2));
    pages.put("frontier-15", () -> frontier(15));
    pages.put("frontier-60", () -> frontier(60));
    pages.put("frontier-no-runs", () -> frontier(0));
    return pages;
  }

  private static Page chart(JFreeChart chart) {
    return new Page(chart, ChartWriter.HEIGHT);
  }

  private static String name(int i) {
    return i < NAMES.size() ? NAMES.get(i) : NAMES.get(i % NAMES.size()) + i;
  }

  private static JFreeChart peeling(int steps) {
    List<PeelingPath.Step> way = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      double left = Math.pow(0.95, i);
      way.add(new PeelingPath.Step(Math.sqrt(left) * left, 0.2 + 0.7 * (1 - left), i / 6));
    }
    boolean any = steps > 1;
    return PeelingPath.draw(
        new PeelingPath.Data(
            QUESTION,
            INTEREST,
            way,
            any ? 18 : -1,
            any ? new Estimate(0.35, 0.25, 0.47) : NONE,
            any ? new Estimate(0.55, 0.42, 0.67) : NONE,
            CAPTION));
  }

  private static Page box(int inputs) {
    List<BoxRanges.Row> rows = new ArrayList<>();
    for (int i = 0; i < inputs; i++) {
      boolean category = i % 5 == 4;
      boolean narrow = i % 5 == 2;
      rows.add(
          new BoxRanges.Row(
              name(i),
              i % 2 == 0 ? (narrow ? 0.93 : 0.3) : 0,
              i % 3 == 0 ? 1 : narrow ? 0.96 : 0.6,
              i % 2 == 0 ? "0.3125" : "",
              i % 3 == 0 ? "" : "0.6",
              "-1.2E-9",
              "1,000,000",
              category ? "steady, growing and pulsed: half a year on" : "",
              "p = 0.0012; again 87 %"));
    }
    return BoxRanges.draw(
        new BoxRanges.Data(QUESTION, "The box: all of this must hold", rows, CAPTION));
  }

  private static JFreeChart scatter(int points, List<String> levels) {
    SplittableRandom random = new SplittableRandom(points);
    List<BoxScatter.Point> drawn = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double x = levels.isEmpty() ? random.nextDouble() : random.nextInt(levels.size());
      double y = 100 * random.nextDouble();
      drawn.add(new BoxScatter.Point(x, y, random.nextDouble() < (x < 0.4 && y > 50 ? 0.9 : 0.1)));
    }
    return BoxScatter.draw(
        new BoxScatter.Data(
            QUESTION,
            INTEREST,
            new BoxScatter.Side("site.support.level", levels),
            new BoxScatter.Side("project.practitioners.disciplines.management", List.of()),
            levels.isEmpty()
                ? new double[] {Double.NEGATIVE_INFINITY, 0.4, 50, Double.POSITIVE_INFINITY}
                : new double[] {-0.5, 0.5, 50, Double.POSITIVE_INFINITY},
            drawn,
            CAPTION));
  }

  private static Page parallel(int inputs, int points) {
    SplittableRandom random = new SplittableRandom(inputs);
    List<ParallelLines.Axis> axes = new ArrayList<>();
    for (int j = 0; j < inputs; j++) {
      axes.add(
          new ParallelLines.Axis(
              name(j),
              "0.00125",
              "1,000,000",
              j < 2 ? List.of(new ParallelLines.Held(0.5, 0.9)) : List.of()));
    }
    List<ParallelLines.Line> lines = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double[] shares = random.doubles(inputs).toArray();
      boolean inside = shares[0] > 0.5 && shares[0] < 0.9 && shares[1] > 0.5;
      lines.add(new ParallelLines.Line(shares, random.nextDouble() < (inside ? 0.9 : 0.05)));
    }
    return ParallelLines.draw(new ParallelLines.Data(QUESTION, INTEREST, axes, lines, CAPTION));
  }

  private static Page tree(int depth) {
    return tree(node("", depth, 0.4));
  }

  private static Page tree(TreePicture.Node root) {
    return TreePicture.draw(
        new TreePicture.Data(QUESTION, "Questions that tell runs apart", SUSTAINED, root, CAPTION));
  }

  private static TreePicture.Node node(String branch, int depth, double value) {
    return new TreePicture.Node(
        branch,
        value,
        "41 % (35 to 47 %); 1,200 runs",
        depth == 0
            ? List.of()
            : List.of(
                node(name(depth) + " up to 0.4125", depth - 1, value * 0.6),
                node(name(depth) + " above 0.4125", depth - 1, value * 1.2)));
  }

  private static TreePicture.Node lopsided(int depth) {
    TreePicture.Node below =
        new TreePicture.Node("", 0.5, "41 % (35 to 47 %); 1,200 runs", List.of());
    for (int i = 0; i < depth; i++) {
      below =
          new TreePicture.Node(
              i == depth - 1 ? "" : name(i) + " is steady, growing or pulsed",
              0.1 * i,
              "",
              List.of(
                  node(name(i + 1) + " up to 0.4", 0, 0.9),
                  new TreePicture.Node(
                      name(i + 1) + " above 0.4", 0.3, below.remark(), below.children())));
    }
    return below;
  }

  private static JFreeChart foretold(int points) {
    SplittableRandom random = new SplittableRandom(points);
    List<Foretold.Point> drawn = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double x = random.nextDouble();
      drawn.add(new Foretold.Point(x, Estimate.normal(x + 0.05 * random.nextGaussian(), 0.05)));
    }
    return Foretold.draw(
        new Foretold.Data(QUESTION, SUSTAINED, "Q2 = 0.91 (0.88 to 0.93); usable", drawn, CAPTION));
  }

  private static JFreeChart curves(int inputs) {
    List<EffectCurves.Curve> curves = new ArrayList<>();
    for (int j = 0; j < inputs; j++) {
      boolean category = j % 4 == 3;
      int size = category ? 4 : 21;
      double[] x = new double[size];
      List<Estimate> y = new ArrayList<>();
      for (int k = 0; k < size; k++) {
        x[k] = category ? k : 0.05 * k;
        y.add(Estimate.normal(0.5 + Math.sin(6.0 * k / size) / (2 + j), 0.03));
      }
      curves.add(
          new EffectCurves.Curve(
              name(j),
              category ? List.of("steady", "growing for years", "pulsed", "none") : List.of(),
              x,
              y));
    }
    return EffectCurves.draw(new EffectCurves.Data(QUESTION, SUSTAINED, curves, CAPTION));
  }

  private static JFreeChart surface(int size) {
    double[] grid = new double[size];
    List<List<Estimate>> surface = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      grid[row] = 0.05 * row;
      List<Estimate> estimates = new ArrayList<>();
      for (int column = 0; column < size; column++) {
        double far = Math.abs(row - 10.0) + Math.abs(column - 10.0);
        estimates.add(Estimate.normal(Math.sin(0.2 * row) * 0.05 * column, 0.01 + 0.002 * far));
      }
      surface.add(estimates);
    }
    return SurfaceMap.draw(
        new SurfaceMap.Data(
            QUESTION,
            SUSTAINED,
            "project.practitioners.disciplines.management",
            grid,
            "site.support.level",
            grid,
            surface,
            CAPTION));
  }

  private static Page levers(int count) {
    List<LeverRows.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double value = 0.2 - 0.03 * (i % 12);
      rows.add(
          new LeverRows.Row(
              i % 4 == 3
                  ? "champions and half a facilitator more for two years, " + i
                  : "lever " + i,
              i == 5 ? NONE : Estimate.around(value, 0.06),
              i % 2 == 0 ? -0.05 : Double.NaN,
              i % 2 == 0 ? 0.05 : Double.NaN,
              i % 3 == 0 ? 0.31 : Double.NaN,
              i < 2,
              "0.20 (0.14 to 0.26)"));
    }
    return LeverRows.draw(
        new LeverRows.Data(
            QUESTION,
            "Difference in the share of projects sustained from doing nothing more",
            rows,
            "Bar: 95 % interval, all together. Shaded: too small to matter.",
            CAPTION));
  }

  private static Page frontier(int count) {
    List<CostFrontier.Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double value = 0.3 + 0.02 * (i * 7 % 11) + 0.05 * (i % 3);
      points.add(
          new CostFrontier.Point(
              "lever of some length, number " + i, i % 3, Estimate.around(value, 0.05), i < 3));
    }
    return CostFrontier.draw(new CostFrontier.Data(QUESTION, SUSTAINED, points, CAPTION));
  }
}
