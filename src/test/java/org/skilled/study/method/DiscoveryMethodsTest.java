package org.skilled.study.method;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.chart.ChartWriter;
import org.skilled.problem.InputException;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Options;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** Methods of discovery and comparison say what is there, and refuse what they cannot do. */
class DiscoveryMethodsTest {
  @TempDir Path folder;

  private static Study study(
      List<Input> inputs, List<String> labels, double[][] values, Map<String, String> options) {
    return new Study(
        "Where does it fail?",
        new Sample(inputs, Map.of(), new Layout.Free(), labels),
        List.of(Output.of("sustained", "share of projects sustained", values)),
        List.of(),
        true,
        new Study.Origin("test", "2014", "Skilled test"),
        new Study.Settings(1, 100, new Options(options)));
  }

  /** Fails where culture is low and support is withdrawn; age does nothing. */
  private static Study planted(int points, Map<String, String> options) {
    Well19937c random = new Well19937c(points);
    double[] culture = new double[points];
    double[] age = new double[points];
    double[] support = new double[points];
    double[][] values = new double[points][2];
    for (int i = 0; i < points; i++) {
      culture[i] = random.nextDouble();
      age[i] = random.nextDouble();
      support[i] = random.nextInt(3);
      double fails = culture[i] < 0.5 && support[i] == 1 ? 0.95 : 0.1;
      Arrays.setAll(values[i], r -> random.nextDouble() < fails ? 0 : 1);
    }
    return study(
        List.of(
            Input.number("site.culture", "culture", culture, null),
            Input.number("age", "age", age, null),
            Input.category(
                "site.support", "support", support, List.of("steady", "withdrawn", "pulsed"))),
        List.of(),
        values,
        options);
  }

  private Section only(Method method, Study study) throws IOException {
    assertNull(method.refusal(study));
    Section section = method.apply(study).get(0);
    assertEquals(method.name(), section.method());
    int width = section.summary().get(0).size();
    assertTrue(section.summary().stream().allMatch(row -> row.size() == width));
    for (Figure figure : section.figures()) {
      String table = requireNonNull(figure.table());
      assertTrue(section.tables().stream().anyMatch(t -> t.name().equals(table)), table);
      assertTrue(figure.says().endsWith("."), figure.says());
      ChartWriter.write(figure.page(), folder, figure.name());
    }
    for (String note : section.notes()) {
      assertTrue(note.endsWith(".") || note.endsWith(")."), note);
    }
    return section;
  }

  @Test
  void primSaysWhereItFails() throws IOException {
    Section section = only(new PrimMethod(), planted(600, Map.of()));
    assertTrue(section.answer().contains("site.culture is up to 0."), section.answer());
    assertTrue(section.answer().contains("site.support is withdrawn"), section.answer());
    assertFalse(section.answer().contains("age"), section.answer());
    assertEquals(4, section.figures().size());
  }

  @Test
  void primJudgesALaterBoxAgainstWhatTheFirstLeaves() throws IOException {
    Well19937c random = new Well19937c(5);
    double[][] x = new double[3][800];
    double[][] fails = new double[800][1];
    for (int i = 0; i < 800; i++) {
      for (double[] column : x) {
        column[i] = random.nextDouble();
      }
      boolean often = (x[0][i] < 0.3 && x[1][i] < 0.5) || (x[2][i] > 0.85 && x[0][i] > 0.3);
      fails[i][0] = random.nextDouble() < (often ? 0.95 : 0.05) ? 0 : 1;
    }
    List<Input> inputs =
        List.of(
            Input.number("a", "a", x[0], null),
            Input.number("b", "b", x[1], null),
            Input.number("c", "c", x[2], null));
    String answer = only(new PrimMethod(), study(inputs, List.of(), fails, Map.of())).answer();
    assertTrue(answer.matches(".* Outside of it, 1\\d % do; where .*"), answer);
  }

  @Test
  void primSaysWhenThereIsNothing() throws IOException {
    Study study = planted(150, Map.of("prim.below", "0.5", "prim.density", "0.9"));
    Well19937c random = new Well19937c(5);
    double[][] noise = new double[150][1];
    Arrays.setAll(noise, i -> new double[] {random.nextInt(2)});
    Section section =
        only(new PrimMethod(), study(study.sample().inputs(), List.of(), noise, Map.of()));
    assertTrue(section.answer().contains("no part of the inputs' space"), section.answer());
    assertEquals(1, section.figures().size());
  }

  @Test
  void treeAsksTheRightQuestions() throws IOException {
    Section section = only(new TreeMethod(), planted(600, Map.of()));
    assertTrue(section.answer().contains("site.support is withdrawn"), section.answer());
    assertTrue(section.answer().contains("is less than that of one figure"), section.answer());
    Section mean = only(new TreeMethod(), planted(600, Map.of("tree.predict", "mean")));
    assertTrue(mean.answer().contains("mean of sustained"), mean.answer());
  }

  @Test
  void surrogateIsUsedIfItForetells() throws IOException {
    Well19937c random = new Well19937c(2);
    int n = 120;
    double[] a = new double[n];
    double[] b = new double[n];
    double[][] values = new double[n][1];
    for (int i = 0; i < n; i++) {
      a[i] = random.nextDouble();
      b[i] = random.nextDouble();
      values[i][0] = StrictMath.sin(5 * a[i]) + 0.3 * b[i];
    }
    List<Input> inputs = List.of(Input.number("a", "a", a, null), Input.number("b", "b", b, null));
    Section good = only(new SurrogateMethod(), study(inputs, List.of(), values, Map.of()));
    assertTrue(good.answer().contains("depends most on a with"), good.answer());
    assertNotNull(good.ranking());
    assertEquals(3, good.figures().size());
    double[][] noise = new double[n][1];
    Arrays.setAll(noise, i -> new double[] {random.nextGaussian()});
    Section bad = only(new SurrogateMethod(), study(inputs, List.of(), noise, Map.of()));
    assertTrue(bad.answer().startsWith("The surrogate is not used"), bad.answer());
    assertNull(bad.ranking());
    assertEquals(1, bad.figures().size());
  }

  /**
   * Three levers in twelve worlds, of which b is better by 0.3 and c, at twice the cost, by 0.32.
   */
  private Study levers(Map<String, String> options, boolean asColumn) {
    Well19937c random = new Well19937c(4);
    List<String> labels = new ArrayList<>();
    double[] world = new double[36];
    double[] cost = new double[36];
    double[] level = new double[36];
    double[][] values = new double[36][4];
    double[] gains = {0, 0.3, 0.32};
    for (int i = 0; i < 36; i++) {
      int lever = i / 12;
      labels.add(List.of("none", "b", "c").get(lever));
      world[i] = i % 12;
      cost[i] = lever;
      level[i] = lever;
      Arrays.setAll(values[i], r -> 0.3 + gains[lever] + 0.03 * random.nextGaussian());
    }
    List<Input> inputs =
        new ArrayList<>(
            List.of(
                Input.number("world", "world", world, null),
                Input.number("cost", "cost", cost, null)));
    if (asColumn) {
      inputs.add(Input.category("label", "label", level, List.of("none", "b", "c")));
    }
    return study(inputs, asColumn ? List.of() : labels, values, options);
  }

  @Test
  void compareNamesAWinnerOnlyWhereThereIsOne() throws IOException {
    Section section = only(new CompareMethod(), levers(Map.of(), false));
    assertTrue(
        section.answer().contains("For a budget of 1, 'b' is robustly best"), section.answer());
    assertEquals(3, section.figures().size());
    Section close = only(new CompareMethod(), levers(Map.of("compare.matters", "0.2"), true));
    assertTrue(close.answer().contains("For a budget of 2, "), close.answer());
    Section budget = only(new CompareMethod(), levers(Map.of("compare.budget", "1"), false));
    assertTrue(budget.answer().startsWith("For a budget of 1, 'b'"), budget.answer());
    assertFalse(budget.answer().contains("budget of 2"), budget.answer());
  }

  @Test
  void compareReadsCostsFromAFile() throws IOException {
    Path file = folder.resolve("costs.csv");
    Files.writeString(file, "label,cost\nnone,0\nb,5\nc,1\n");
    Section section =
        only(new CompareMethod(), levers(Map.of("compare.cost", file.toString()), false));
    assertTrue(section.answer().contains("For a budget of 1, 'c'"), section.answer());
    Files.writeString(file, "label,cost\nnone,0\nbb,5\nc,cheap\n");
    assertThrows(
        InputException.class,
        () -> new CompareMethod().apply(levers(Map.of("compare.cost", file.toString()), false)));
  }

  @Test
  void refusalsSayWhatWouldBeRight() {
    Study few = planted(20, Map.of());
    assertTrue(requireNonNull(new PrimMethod().refusal(few)).contains("20 points"));
    assertTrue(requireNonNull(new TreeMethod().refusal(few)).contains("at least 60"));
    assertTrue(requireNonNull(new SurrogateMethod().refusal(few)).contains("at least 30"));
    assertTrue(requireNonNull(new CompareMethod().refusal(few)).contains("no labels"));
    for (Map<String, String> wrong :
        List.of(
            Map.of("compare.baseline", "bb"),
            Map.of("compare.better", "more"),
            Map.of("compare.cost", "nowhere.csv"))) {
      assertThrows(InputException.class, () -> new CompareMethod().apply(levers(wrong, false)));
    }
    assertThrows(
        InputException.class,
        () ->
            new PrimMethod().apply(planted(100, Map.of("prim.below", "0.5", "prim.above", "0.2"))));
    assertThrows(
        InputException.class,
        () -> new TreeMethod().apply(planted(100, Map.of("tree.predict", "median"))));
  }
}
