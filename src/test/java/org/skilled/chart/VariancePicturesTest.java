package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skilled.analysis.Estimate;

/**
 * Charts of variance-based indices and of luck, in easy and awkward situations, drawn into {@code
 * target/gallery} at their own height: nothing cut, nothing on one another.
 */
final class VariancePicturesTest {
  private static final Path FOLDER = Path.of("target", "gallery");
  private static final Caption CAPTION = new Caption(7168, "20140301", "Skilled 0.1.0");
  private static final Estimate NONE = Estimate.bare(Double.NaN);

  @TestFactory
  Stream<DynamicTest> everyChart() {
    return charts().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue().get())));
  }

  private static Map<String, Supplier<Page>> charts() {
    Map<String, Supplier<Page>> charts = new LinkedHashMap<>();
    for (int size : new int[] {1, 2, 12, 60}) {
      charts.put("two-indices-" + size, () -> bars(size, 0.04));
      charts.put("pairs-" + size, () -> matrix(size));
    }
    charts.put("two-indices-bare", () -> bars(3, Double.NaN));
    charts.put("two-indices-no-runs", () -> bars(0, 0));
    charts.put("convergence-8", () -> sizes(8, List.of(32, 64, 128, 256, 512), Double.NaN));
    charts.put("convergence-1", () -> sizes(1, List.of(37), Double.NaN));
    charts.put("replications", VariancePicturesTest::replications);
    charts.put("replications-no-runs", () -> sizes(0, List.of(2, 4), Double.NaN));
    charts.put("split", () -> split(0.46, 0.1));
    charts.put("split-negative", () -> split(0.9, 0.7));
    charts.put(
        "split-no-runs",
        () -> SplitBars.draw(new SplitBars.Data("Where from?", "y", List.of(), CAPTION)));
    return charts;
  }

  private static Page bars(int count, double floor) {
    List<TwoIndexBars.Bar> bars =
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  Estimate first = Estimate.around(0.4 / (1 + i) - 0.02, 0.05);
                  Estimate total = Estimate.around(0.6 / (1 + i), 0.07);
                  boolean bare = Double.isNaN(floor);
                  return new TwoIndexBars.Bar(
                      name(i),
                      i == 11 ? NONE : bare ? Estimate.bare(first.value()) : first,
                      bare ? Estimate.bare(total.value()) : total);
                })
            .toList();
    return TwoIndexBars.draw(
        new TwoIndexBars.Data(
            "What decides how many use the practice at the end?",
            "Share of the variance of sustained",
            "first order (S1): on its own",
            "total (ST): with interactions",
            bars,
            floor,
            "Bar: index; line: its 95 % interval; grey: where inputs without effect lie.",
            CAPTION));
  }

  private static Page matrix(int count) {
    List<String> labels = IntStream.range(0, count).mapToObj(VariancePicturesTest::name).toList();
    List<List<Estimate>> indices = new ArrayList<>();
    for (int one = 0; one < count; one++) {
      int row = one;
      indices.add(
          IntStream.range(0, count)
              .mapToObj(
                  other ->
                      other == row + 3
                          ? NONE
                          : Estimate.around(0.2 / (1 + row + other) - 0.01, 0.03))
              .toList());
    }
    return IndexMatrix.draw(
        new IndexMatrix.Data(
            "Which inputs need each other?", "Second-order index (S2)", labels, indices, CAPTION));
  }

  private static Page sizes(int lines, List<Integer> sizes, double mark) {
    List<List<Estimate>> values = new ArrayList<>();
    for (int l = 0; l < lines; l++) {
      double height = 0.6 / (1 + l);
      values.add(
          sizes.stream().map(n -> Estimate.around(height, 1.5 * height / Math.sqrt(n))).toList());
    }
    return new Page(
        SizePanels.draw(
            new SizePanels.Data(
                "Would more runs change the picture?",
                "Indices from the first blocks of the design",
                sizes,
                IntStream.range(0, lines).mapToObj(VariancePicturesTest::name).toList(),
                List.of(
                    new SizePanels.Kind("First order (S1)", values, Double.NaN),
                    new SizePanels.Kind("Total (ST)", values, Double.NaN)),
                mark,
                "",
                "Band: 95 % interval.",
                CAPTION)),
        ChartWriter.HEIGHT);
  }

  private static Page replications() {
    List<Integer> sizes = IntStream.rangeClosed(1, 10).mapToObj(i -> 1 << i).toList();
    List<Estimate> error =
        sizes.stream().map(n -> Estimate.around(1 / Math.sqrt(n), 0.2 / Math.sqrt(n))).toList();
    List<Estimate> power =
        sizes.stream().map(n -> Estimate.around(1 - Math.exp(-n / 40.0), 0.05)).toList();
    List<Estimate> none = sizes.stream().map(n -> NONE).toList();
    return new Page(
        SizePanels.draw(
            new SizePanels.Data(
                "How many replications are enough?",
                "Against the number of replications a point",
                sizes,
                List.of("luck of its own at each point", "the same luck at both points"),
                List.of(
                    new SizePanels.Kind(
                        "Standard error of a point's mean", List.of(error, none), Double.NaN),
                    new SizePanels.Kind(
                        "Coefficient of variation", List.of(error, none), Double.NaN),
                    new SizePanels.Kind(
                        "Power to see a difference of 0.25", List.of(power, error), 0.8)),
                73,
                "73 are enough",
                "Band: 95 % interval.",
                CAPTION)),
        ChartWriter.HEIGHT);
  }

  private static Page split(double main, double luck) {
    return SplitBars.draw(
        new SplitBars.Data(
            "Where does the variance come from?",
            "Variance of a single run's sustained",
            List.of(
                new SplitBars.Part("inputs, each on its own", Estimate.around(main, 0.08)),
                new SplitBars.Part(
                    "inputs, together with others", Estimate.around(1 - main - luck, 0.2)),
                new SplitBars.Part("luck that is the same everywhere", NONE),
                new SplitBars.Part("luck", Estimate.around(luck, 0.05))),
            CAPTION));
  }

  private static String name(int i) {
    return i % 3 == 0 ? "project.practitioners.disciplines.management" + i : "time.weekHours" + i;
  }

  private static void check(String name, Page page) throws Exception {
    Path svg = ChartWriter.write(page, FOLDER, name).get(1);
    List<SvgText> texts = SvgText.of(Files.readString(svg, StandardCharsets.UTF_8));
    String all =
        texts.stream().map(SvgText::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    assertTrue(all.contains("seed 20140301; Skilled 0.1.0."), all);
    boolean empty = name.endsWith("no-runs") || name.equals("pairs-1");
    assertEquals(empty, all.contains(MessagePlot.NO_RUNS), all);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).within(ChartWriter.WIDTH, page.height())) {
        faults.add("cut: " + texts.get(i));
      }
      for (SvgText other : texts.subList(0, i)) {
        if (texts.get(i).overlaps(other)) {
          faults.add("on one another: " + texts.get(i) + " and " + other);
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
