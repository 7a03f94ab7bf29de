package org.skilled.study.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.analysis.sensitivity.variance.SobolIndices;
import org.skilled.problem.InputException;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Options;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** What the variance-based methods say of made-up studies. */
final class VarianceMethodsTest {
  private static final Layout FREE = new Layout.Free();

  /** x1 much, x2 less, x1 with x2, x3 nothing. */
  private static double model(double[] x) {
    return 4 * x[0] + 2 * x[1] + 6 * (x[0] - 0.5) * (x[1] - 0.5);
  }

  @Test
  void sobolSaysWhoExplainsHowMuch() {
    Section section = only(new SobolMethod(), radial(512, true, 1, 0, Options.NONE));
    assertTrue(section.answer().startsWith("x1 explains "), section.answer());
    assertTrue(section.answer().contains("%) of the variance of y on its own"), section.answer());
    assertEquals("x1", section.summary().get(1).get(0));
    assertTrue(section.answer().endsWith("(3 pairs judged together)."), section.answer());
    assertEquals(List.of("yes", "yes", "no"), column(section, 5));
    assertEquals(
        List.of("sobol", "sobol-quality", "sobol-second", "sobol-convergence"), tables(section));
    assertFigures(section, 3);
    assertNotes(section, "one run, so luck cannot be told");
    assertTrue(section.answer().contains("due to interactions, or to luck."), section.answer());
  }

  @Test
  void pairsAreJudgedTogether() {
    Estimate share = new Estimate(0.3, 0.2, 0.4);
    List<Estimate> shares = List.of(share, share, share);
    SobolIndices indices =
        new SobolIndices(
            List.of("a", "b", "c"),
            shares,
            shares,
            List.of(
                new SobolIndices.Pair(0, 1, Estimate.around(0.1, 0.06)),
                new SobolIndices.Pair(0, 2, Estimate.around(0.2, 0.06)),
                // On its own it would stand out.
                new SobolIndices.Pair(1, 2, Estimate.around(0.1, 0.09))),
            share,
            share,
            share,
            0.02,
            new double[0][],
            100,
            0,
            0);
    assertEquals(
        "Pairs of inputs that interact: a with c explains 20 % (13 to 27 %) and a with b explains"
            + " 10 % (3 to 17 %) of the variance beyond each on its own (3 pairs judged together).",
        new Pairs(indices).sentence());
  }

  @Test
  void withoutAFloorNoInputIsSaidToMatter() {
    Estimate share = new Estimate(0.1, 0, 0.2);
    Ranking ranking =
        new Ranking(
            "ST",
            List.of("a", "b", "c", "d"),
            List.of(share, share, share, share),
            new double[0][],
            Double.NaN);
    Output output = Output.of("y", "y", new double[0][]);
    String answer = new SharesOfVariance("fast", output, "y", ranking.values(), ranking).answer();
    assertTrue(answer.contains("1 has a total share of more than 2 %"), answer);
    assertFalse(answer.contains("matter"), answer);
  }

  @Test
  void sobolTakesAModelAtItsWord() {
    Options yes = new Options(Map.of("sobol.deterministic", "yes"));
    Section section = only(new SobolMethod(), radial(64, false, 1, 0, yes));
    assertEquals(0, ranking(section).floor());
    assertTrue(section.answer().endsWith("due to interactions."), section.answer());
    Options maybe = new Options(Map.of("sobol.deterministic", "maybe"));
    Study study = radial(64, false, 1, 0, maybe);
    assertThrows(InputException.class, () -> new SobolMethod().apply(study));
  }

  @Test
  void sobolTellsLuckFailuresAndSpread() {
    Section section = only(new SobolMethod(), radial(600, false, 6, 0.01, Options.NONE));
    assertTrue(tables(section).contains("sobol-imputation"), tables(section).toString());
    assertNotes(section, "took");
    assertNotes(section, "nearest neighbour");
    assertNotes(section, "of the variance between the means of points");
    assertNotes(section, "How far the runs of a point lie apart");
  }

  @Test
  void sobolRefusesOtherDesigns() {
    Study study = free(100, 1);
    String refusal = new SobolMethod().refusal(study);
    assertNotNull(refusal);
    assertTrue(refusal.contains("radial design"), refusal);
    assertNull(new RbdFastMethod().refusal(study));
    assertNotNull(new FastMethod().refusal(study));
    assertNotNull(new NoiseMethod().refusal(study));
    assertNotNull(new ReplicationsMethod().refusal(study));
    assertNotNull(new RbdFastMethod().refusal(free(49, 1)));
    assertNotNull(new RbdFastMethod().refusal(radial(64, false, 1, 0, Options.NONE)));
    assertNull(new SobolMethod().refusal(radial(64, true, 1, 0, Options.NONE)));
  }

  @Test
  void rbdFastSaysWhoMattersAlone() {
    Section section = only(new RbdFastMethod(), free(800, 2));
    assertTrue(section.answer().contains("x1 "), section.answer());
    assertEquals(List.of("yes", "yes", "no"), column(section, 3));
    assertFigures(section, 1);
  }

  @Test
  void noiseSplitsAndReplicationsCount() {
    Study study = free(300, 5);
    Section split = only(new NoiseMethod(), study);
    assertTrue(split.answer().contains("is due to luck"), split.answer());
    assertEquals(3, split.summary().size() - 1);
    assertFigures(split, 1);
    Section needed = only(new ReplicationsMethod(), study);
    assertTrue(needed.answer().contains("replications a point are enough"), needed.answer());
    assertEquals(4, needed.summary().get(0).size(), "no column for pairs that are none");
    assertFigures(needed, 1);
    Study shared =
        new Study(
            study.title(),
            study.sample(),
            study.outputs(),
            List.of(),
            true,
            study.origin(),
            study.settings());
    assertEquals(4, only(new NoiseMethod(), shared).summary().size() - 1);
    assertNotes(only(new ReplicationsMethod(), shared), "compared pair by pair");
  }

  @Test
  void fastSaysThatOneCurveHasNoInterval() {
    for (int phases : new int[] {1, 3}) {
      List<double[]> points = new ArrayList<>();
      int size = 257;
      SplittableRandom random = new SplittableRandom(1);
      for (int curve = 0; curve < phases * 3; curve++) {
        double start = random.nextDouble();
        for (int j = 0; j < size; j++) {
          double[] x = new double[3];
          int low = 1;
          for (int i = 0; i < 3; i++) {
            int frequency = i == curve % 3 ? 32 : low;
            low = i == curve % 3 ? low : 4;
            double angle = 2 * Math.PI * (frequency * j / (double) size + start * (i + 1));
            x[i] = 0.5 + Math.asin(Math.sin(angle)) / Math.PI;
          }
          points.add(x);
        }
      }
      Study study = study(points, new Layout.Curves(phases, 3, size, 4), 1, 0, 0, Options.NONE);
      Section section = only(new FastMethod(), study);
      assertTrue(section.answer().startsWith("x1 explains "), section.answer());
      assertEquals(
          phases == 1 ? "-" : "yes", section.summary().get(1).get(2).length() > 3 ? "yes" : "-");
      assertNotes(section, phases == 1 ? "nothing tells how far" : "only 3 curves");
      assertFigures(section, 1);
    }
  }

  private static Section only(Method method, Study study) {
    assertNull(method.refusal(study));
    assertTrue(method.isPerOutput());
    List<Section> sections = method.apply(study);
    assertEquals(1, sections.size());
    Section section = sections.get(0);
    assertEquals(method.name(), section.method());
    assertEquals("y", section.output());
    return section;
  }

  private static Ranking ranking(Section section) {
    @Nullable Ranking ranking = section.ranking();
    assertNotNull(ranking);
    return ranking;
  }

  private static List<String> tables(Section section) {
    return section.tables().stream().map(DataTable::name).toList();
  }

  private static List<String> column(Section section, int column) {
    return section.summary().stream().skip(1).map(row -> row.get(column)).toList();
  }

  private static void assertFigures(Section section, int count) {
    assertEquals(count, section.figures().size());
    for (Figure figure : section.figures()) {
      assertTrue(figure.name().matches("[a-zA-Z0-9.-]+"), figure.name());
      assertTrue(tables(section).contains(figure.table()), figure.name());
      assertTrue(figure.says().endsWith("."), figure.says());
    }
  }

  private static void assertNotes(Section section, String part) {
    assertTrue(
        section.notes().stream().anyMatch(note -> note.contains(part)),
        () -> part + " is not in " + section.notes());
  }

  private static Study free(int points, int replicates) {
    SplittableRandom random = new SplittableRandom(points);
    List<double[]> drawn =
        IntStream.range(0, points).mapToObj(p -> random.doubles(3).toArray()).toList();
    return study(drawn, FREE, replicates, 0.5, 0, Options.NONE);
  }

  /** A radial design that nobody says is one. */
  private static Study radial(
      int blocks, boolean secondOrder, int replicates, double failing, Options options) {
    SplittableRandom random = new SplittableRandom(blocks);
    List<double[]> points = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      double[] a = random.doubles(3).toArray();
      double[] b = random.doubles(3).toArray();
      points.add(a);
      for (int order = 0; order <= (secondOrder ? 1 : 0); order++) {
        for (int i = 0; i < 3; i++) {
          double[] mixed = (order == 0 ? a : b).clone();
          mixed[i] = (order == 0 ? b : a)[i];
          points.add(mixed);
        }
      }
      points.add(b);
    }
    return study(points, FREE, replicates, replicates > 1 ? 0.5 : 0, failing, options);
  }

  private static Study study(
      List<double[]> points,
      Layout layout,
      int replicates,
      double luck,
      double failing,
      Options options) {
    SplittableRandom random = new SplittableRandom(9);
    ToDoubleFunction<double[]> run =
        x -> model(x) + (luck == 0 ? 0 : luck * (0.5 + x[1]) * random.nextGaussian());
    double[][] runs =
        points.stream()
            .map(
                x -> {
                  boolean fails = random.nextDouble() < failing;
                  return IntStream.range(0, replicates)
                      .mapToDouble(r -> fails ? Double.NaN : run.applyAsDouble(x))
                      .toArray();
                })
            .toArray(double[][]::new);
    List<Input> inputs =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    Input.number(
                        "x" + (i + 1),
                        "x" + (i + 1),
                        points.stream().mapToDouble(x -> x[i]).toArray(),
                        null))
            .toList();
    return new Study(
        "Who decides?",
        new Sample(inputs, Map.of(), layout, List.of()),
        List.of(Output.of("y", "y", runs)),
        List.of(),
        false,
        new Study.Origin("made up", "unknown", "Skilled 0.1.0"),
        new Study.Settings(1, 200, options));
  }
}
