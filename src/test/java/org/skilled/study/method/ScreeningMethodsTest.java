package org.skilled.study.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.chart.ChartWriter;
import org.skilled.problem.InputException;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** Screening, moment-free and regional methods, from study to section. */
class ScreeningMethodsTest {
  private static final Path FOLDER = Path.of("target", "gallery", "screening");

  /** Rises with the first, falls with the second, rises and falls with the third. */
  private static double model(double[] x) {
    return 3 * x[0] - 1.5 * x[1] + 12 * (x[2] - 0.5) * (x[2] - 0.5);
  }

  private static Section only(Method method, Study study) {
    assertNull(method.refusal(study), method.name());
    List<Section> sections = method.apply(study);
    assertEquals(1, sections.size());
    return checked(sections.get(0));
  }

  /** What holds of any section: tables are whole, figures have their table and can be drawn. */
  private static Section checked(Section section) {
    assertFalse(section.answer().isBlank());
    int columns = section.summary().get(0).size();
    section.summary().forEach(row -> assertEquals(columns, row.size(), section.method()));
    List<String> names = section.tables().stream().map(DataTable::name).toList();
    for (Figure figure : section.figures()) {
      assertTrue(names.contains(figure.table()), figure.name());
      assertTrue(figure.name().matches("[A-Za-z0-9.-]+"), figure.name());
      try {
        ChartWriter.write(figure.page(), FOLDER, figure.name());
      } catch (IOException unwritable) {
        throw new AssertionError(unwritable);
      }
    }
    return section;
  }

  private static Study trajectories(int count, int size, double noise, int replicates) {
    Random random = new Random(4);
    List<double[]> points = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      double[] point = random.doubles(size).map(u -> Math.floor(u * 4) / 3).toArray();
      points.add(point);
      for (int i = 0; i < size; i++) {
        point = point.clone();
        point[i] += point[i] < 0.5 ? 2.0 / 3 : -2.0 / 3;
        points.add(point);
      }
    }
    return Studies.study(
        points.toArray(double[][]::new),
        new Layout.Trajectories(count, size),
        ScreeningMethodsTest::model,
        noise,
        replicates);
  }

  @Test
  void deltaAndPawnSeeWhatRisesAndFalls() {
    Study study = Studies.free(600, 6, ScreeningMethodsTest::model, 0.1);
    for (Method method : List.of(new DeltaMethod(), new PawnMethod())) {
      Section section = only(method, study);
      assertTrue(section.answer().startsWith("3 of 6 inputs stand out"), section.answer());
      assertEquals(6, section.tables().get(0).rows().size());
    }
    Study odd = Studies.with(study, Map.of("pawn.over", "mean"));
    assertThrows(InputException.class, () -> new PawnMethod().apply(odd));
  }

  @Test
  void morrisTellsNoiseFromEffects() {
    Section section = only(new MorrisMethod(), trajectories(15, 12, 0.3, 3));
    assertTrue(section.answer().startsWith("3 of 12 inputs stand out"), section.answer());
    Section blind = only(new MorrisMethod(), trajectories(15, 12, 0.3, 1));
    assertTrue(blind.answer().contains("is not known"), blind.answer());
    Study stated = Studies.with(trajectories(15, 12, 0, 1), Map.of("morris.noise", "0"));
    assertTrue(only(new MorrisMethod(), stated).answer().startsWith("3 of 12"));
    assertNotNull(new DgsmMethod().refusal(trajectories(5, 3, 0, 1)));
    Study unsaid = Studies.laidOut(trajectories(15, 3, 0, 1), new Layout.Free());
    assertNull(new MorrisMethod().refusal(unsaid), "recognised by its values");
    for (Method method :
        List.of(
            new DeltaMethod(), new PawnMethod(), new FilteringMethod(), new RegressionMethod())) {
      assertNotNull(method.refusal(trajectories(15, 3, 0, 1)), method.name());
      assertNotNull(method.refusal(unsaid), method.name());
    }
    assertNotNull(new MorrisMethod().refusal(Studies.free(50, 3, x -> x[0], 1)));
  }

  @Test
  void filteringSplitsAtTheMedianOrWhereItIsTold() {
    Study study = Studies.free(400, 5, ScreeningMethodsTest::model, 0.1);
    Section section = only(new FilteringMethod(), study);
    assertTrue(section.answer().contains("200 points with y above"), section.answer());
    assertTrue(section.answer().contains("site.factor1 (higher in the first"), section.answer());
    Study told = Studies.with(study, Map.of("filtering.above", "3"));
    assertTrue(only(new FilteringMethod(), told).answer().contains("above 3"));
    Study far = Studies.with(study, Map.of("filtering.above", "1000"));
    String message =
        assertThrows(InputException.class, () -> new FilteringMethod().apply(far)).getMessage();
    assertTrue(message.contains("0 points on one side"), message);
  }

  @Test
  void filteringOfYesAndNoSplitsAtHalf() {
    Study study = Studies.free(300, 3, x -> x[0] > 0.7 ? 1 : 0, 0);
    Section section = only(new FilteringMethod(), study);
    assertTrue(section.answer().contains("above 0.5"), section.answer());
  }

  @Test
  void failuresGoWithInputs() {
    Study study = Studies.free(500, 4, ScreeningMethodsTest::model, 0.1);
    assertNotNull(new FailuresMethod().refusal(study));
    double[][] runs = new double[500][];
    for (int p = 0; p < 500; p++) {
      runs[p] = study.outputs().get(0).runs(p);
      if (study.sample().inputs().get(3).at(p) > 0.8) {
        runs[p] = new double[] {Double.NaN, Double.NaN};
      }
    }
    Section section = only(new FailuresMethod(), Studies.with(study, Output.of("y", "y", runs)));
    assertTrue(section.answer().contains("site.factor4 (higher in the first"), section.answer());
    assertEquals(2, section.tables().size());
    double[][] none = new double[500][1];
    for (double[] run : none) {
      run[0] = Double.NaN;
    }
    Study failed = Studies.with(study, Output.of("y", "y", none));
    assertThrows(InputException.class, () -> new FailuresMethod().apply(failed));
  }

  @Test
  void overTimeSaysWhen() {
    Section section = only(new OverTimeMethod(), Studies.free(300, 10, x -> 0, 1));
    assertEquals("users", section.output());
    assertTrue(section.answer().startsWith("2 of 10 inputs matter"), section.answer());
    assertEquals(12 * 10, section.tables().get(0).rows().size());
    Section screened = only(new OverTimeMethod(), trajectories(10, 4, 0.2, 2));
    assertTrue(screened.figures().get(0).says().startsWith("mu*"), "mu* on trajectories");
  }

  @Test
  void mainEffectsOfAFactorial() {
    double[][] rows = new double[16][4];
    for (int p = 0; p < 16; p++) {
      for (int i = 0; i < 4; i++) {
        rows[p][i] = p >> i & 1;
      }
    }
    Study study = Studies.study(rows, new Layout.Free(), ScreeningMethodsTest::model, 0.2, 3);
    Section section = only(new EffectsMethod(), study);
    assertTrue(section.answer().startsWith("2 of 4 inputs stand out"), section.answer());
    assertNotNull(new EffectsMethod().refusal(Studies.free(50, 3, x -> x[0], 1)));
  }

  @Test
  void methodsAreCompared() {
    Study study = Studies.free(600, 6, ScreeningMethodsTest::model, 0.1);
    Output output = study.outputs().get(0);
    List<Section> sections = new ArrayList<>();
    for (Method method :
        List.of(
            new RegressionMethod(), new DeltaMethod(), new PawnMethod(), new FilteringMethod())) {
      sections.addAll(method.apply(study));
    }
    Section agreement = Objects.requireNonNull(Agreement.of(study, output, sections));
    checked(agreement);
    assertTrue(
        agreement.answer().startsWith("All methods agree that site.factor1"), agreement.answer());
    assertTrue(agreement.answer().contains("whose effect rises and falls"), agreement.answer());
    assertEquals(6, agreement.tables().get(1).rows().size(), "pairs of four methods");
    assertNull(Agreement.of(study, output, sections.subList(0, 1)));
    Section next = Objects.requireNonNull(NextBatch.of(study, output, sections));
    checked(next);
    assertTrue(next.answer().contains("kind: saltelli"), next.answer());
    assertTrue(next.answer().contains("together with others"), next.answer());
    int name = next.tables().get(0).columns().indexOf("input");
    for (List<?> row : next.tables().get(0).rows()) {
      assertFalse(
          sections.stream()
              .map(Section::ranking)
              .filter(Objects::nonNull)
              .anyMatch(each -> each.matters(each.inputs().indexOf((String) row.get(name)))),
          "no input that a method calls is undecided");
    }
    assertTrue(
        next.notes().stream().anyMatch(note -> note.contains("Luck makes 1 %")),
        next.notes().toString());
    assertNull(NextBatch.of(study, output, List.of()));
  }

  /** Blocks at hand are the first of the larger design, so only the rest is to be run. */
  @Test
  void theNextBatchCountsTheRunsThatAreThere() {
    Study study =
        Studies.laidOut(
            Studies.free(320, 3, x -> 3 * x[0] + x[1], 0.1), new Layout.Radial(64, 3, false));
    Output output = study.outputs().get(0);
    Section next =
        Objects.requireNonNull(NextBatch.of(study, output, new DeltaMethod().apply(study)));
    Matcher size = Pattern.compile("size: (\\d+)").matcher(next.answer());
    assertTrue(size.find(), next.answer());
    int points = 5 * Integer.parseInt(size.group(1));
    String runs = String.format(Locale.ROOT, "%,d more runs", 2 * points - 640);
    assertTrue(next.answer().contains(runs), next.answer() + " lacks " + runs);
  }

  @Test
  void theNextBatchRunsPointsOnceWhereThereIsNoLuck() {
    Random random = new Random(5);
    double[][] rows =
        Stream.generate(() -> random.doubles(3).toArray()).limit(320).toArray(double[][]::new);
    Study study =
        Studies.with(
            Studies.study(rows, new Layout.Radial(64, 3, false), x -> 3 * x[0] + x[1], 0, 1),
            Map.of(SobolMethod.DETERMINISTIC, "yes"));
    Section next =
        Objects.requireNonNull(
            NextBatch.of(study, study.outputs().get(0), new DeltaMethod().apply(study)));
    Matcher size = Pattern.compile("size: (\\d+)").matcher(next.answer());
    assertTrue(size.find(), next.answer());
    int more = 5 * Integer.parseInt(size.group(1)) - 320;
    assertTrue(
        next.answer().contains(String.format(Locale.ROOT, "%,d more runs:", more)), next.answer());
    assertTrue(next.notes().stream().noneMatch(note -> note.contains("luck")), "no luck, no word");
  }

  /** PRCC has intervals only, delta has resamples: neither separates equal inputs by rank. */
  @Test
  void agreementRanksNoInputsThatCannotBeToldApart() {
    Study study = Studies.free(300, 5, x -> 2 * x[0] + 2 * x[1], 0.3);
    Output output = study.outputs().get(0);
    List<Section> sections = new ArrayList<>();
    for (Method method : List.of(new RegressionMethod(), new DeltaMethod())) {
      sections.addAll(method.apply(study));
    }
    DataTable table = Objects.requireNonNull(Agreement.of(study, output, sections)).tables().get(0);
    int rank = table.columns().indexOf("rank");
    int input = table.columns().indexOf("input");
    for (List<?> row : table.rows()) {
      boolean strong = List.of("site.factor1", "site.factor2").contains(row.get(input));
      assertEquals(strong ? 1 : 3, row.get(rank), row.toString());
    }
  }

  @Test
  void nothingIsCalledWhereNothingMatters() {
    Study study = Studies.free(200, 8, x -> 0, 1);
    List<Section> sections = new DeltaMethod().apply(study);
    Section next = Objects.requireNonNull(NextBatch.of(study, study.outputs().get(0), sections));
    assertTrue(next.answer().contains("no input stands out"), next.answer());
    for (Method method : List.of(new DeltaMethod(), new PawnMethod())) {
      assertTrue(only(method, study).answer().startsWith("None of 8 inputs"), method.name());
    }
    assertTrue(only(new FilteringMethod(), study).answer().startsWith("No input differs"));
  }
}
