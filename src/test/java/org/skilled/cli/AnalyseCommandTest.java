package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyse}. */
class AnalyseCommandTest {
  /** Engagement at the end of a few weeks follows engagement at the start, whatever the model. */
  private static final String HYPERCUBE =
      """
      name: cube
      question: What does engagement depend on in a small place?
      scenario: one-ward
      weeks: 4
      design: {kind: latin-hypercube, points: 60}
      commonRandomNumbers: false
      factors:
        project.practitioners.engagement: {from: 0.2, to: 0.8}
        turnover.newcomerTrust: {from: 0.4, to: 0.6}
        project.flexibility: {from: 0, to: 1}
      replications: 1
      seed: 1
      outcomes: [engagement, trust]
      """;

  @TempDir private Path folder;

  @Test
  void theStrongestInputComesFirst() throws IOException {
    Path results = Experiments.run(HYPERCUBE, folder);
    String out = Cli.run("analyse", results, "--method", "regression").fine().out();
    assertTrue(out.contains("== engagement: 60 runs of 60 points"), out);
    List<String> lines = out.lines().map(String::strip).toList();
    int header = lines.indexOf(lines.stream().filter(l -> l.startsWith("INPUT")).findFirst().get());
    assertTrue(lines.get(header + 1).startsWith("project.practitioners.engagement"), out);
    Path analysis = results.resolve("analysis");
    List<String> table = Files.readAllLines(analysis.resolve("regression.csv"));
    assertEquals(1 + 2 * 3, table.size());
    assertTrue(table.get(1).startsWith("engagement,project.practitioners.engagement,"));
    for (String chart : List.of("prcc-engagement.png", "prcc-engagement.svg", "prcc-trust.png")) {
      assertTrue(Files.size(analysis.resolve(chart)) > 0, chart);
    }
    JsonNode json = new ObjectMapper().readTree(analysis.resolve("analysis.json").toFile());
    assertEquals("cube", json.get("source").textValue());
    assertEquals(
        List.of("regression", "regression", "next", "next"),
        json.get("sections").findValuesAsText("method"));
    double prcc = json.at("/sections/0/tables/regression/0/prcc").doubleValue();
    assertTrue(table.get(1).contains("," + prcc + ","), table.get(1));
    assertTrue(out.contains("table    " + analysis.resolve("regression.csv")), out);
  }

  @Test
  void settingsAreComparedWithTheBaselineAndWhatIsNotUsedTakesALine() throws IOException {
    String single =
        HYPERCUBE
            .replace("{kind: latin-hypercube, points: 60}", "one-at-a-time")
            .replace("{from: 0.2, to: 0.8}", "[0.2, 0.8]")
            .replace("{from: 0.4, to: 0.6}", "[0.4, 0.6]")
            .replace("project.flexibility: {from: 0, to: 1}", "site.support.pattern: [withdrawn]")
            .replace("replications: 1", "replications: 6")
            .replace("commonRandomNumbers: false\n", "");
    Path results = Experiments.run(single, folder);
    String out = Cli.run("analyse", results).fine().out();
    assertTrue(out.contains("Differences from the baseline"), out);
    assertTrue(out.contains("project.practitioners.engagement from 0.5 to 0.8: +"), out);
    assertTrue(out.contains("withdrawn"), "words are settings too");
    assertTrue(out.contains("not used compare, sobol, fast"), out);
    assertFalse(out.contains("radial design"), "why, is in the file");
    assertTrue(
        Files.readString(results.resolve("analysis/analysis.json")).contains("radial design"));
    String named = Cli.run("analyse", results, "--method", "sobol,contrasts").fine().out();
    assertTrue(named.contains("Sobol' indices need a radial design"), named);
  }

  @Test
  void weeklySeriesAreToldToo() throws IOException {
    Path results = Experiments.run(HYPERCUBE + "series: [users]\n", folder);
    String out = Cli.run("analyse", results, "--method", "over-time").fine().out();
    assertTrue(out.contains("== users: a weekly series"), out);
    assertTrue(out.substring(out.indexOf("== users")).contains("week"), out);
  }

  @Test
  void runsOfOnePointTellNothing() throws IOException {
    Path table = Files.writeString(folder.resolve("one.csv"), "x,y\n1,2\n1,3\n");
    Cli one =
        Cli.run("analyse", "--table", table, "--outputs", "y", "--method", "regression,delta")
            .mistaken();
    assertEquals(1, one.err().lines().count(), one.err());
    assertTrue(one.err().contains("one design point"), one.err());
    Path same = Files.writeString(folder.resolve("same.csv"), "x,y\n1,2\n2,2\n3,2\n");
    Cli constant = Cli.run("analyse", "--table", same, "--outputs", "y").mistaken();
    assertEquals("skilled: y: the same at all points", constant.err().substring(0, 34));
    assertEquals(1, constant.err().lines().count(), constant.err());
  }

  @Test
  void outputsAndFolderCanBeChosen() throws IOException {
    Path results = Experiments.run(HYPERCUBE, folder);
    Path out = folder.resolve("elsewhere");
    Cli.run("analyse", results, "--outputs", "trust", "--method", "regression", "--results", out)
        .fine();
    assertFalse(Files.exists(results.resolve("analysis")));
    assertEquals(4, Files.readAllLines(out.resolve("regression.csv")).size());
    Cli unknown = Cli.run("analyse", results, "--outputs", "trsut").mistaken();
    assertTrue(unknown.err().contains("did you mean 'trust'?"), unknown.err());
  }

  @Test
  void theSameResultsGiveTheSameTables() throws IOException {
    Path results = Experiments.run(HYPERCUBE, folder);
    Cli.run("analyse", results, "--results", folder.resolve("a"), "--quiet").fine();
    Cli.run("analyse", results, "--results", folder.resolve("b"), "--quiet").fine();
    for (String file : List.of("regression.csv", "analysis.json")) {
      assertEquals(
          Files.readString(folder.resolve("a").resolve(file)),
          Files.readString(folder.resolve("b").resolve(file)));
    }
  }

  @Test
  void whatAMethodCannotDoIsSaid() throws IOException {
    Path small = Experiments.run(Experiments.SMALL, folder);
    Cli few = Cli.run("analyse", small, "--method", "regression").mistaken();
    assertTrue(few.err().contains("regression: there are only 2 points"), few.err());
    String words =
        HYPERCUBE.replace(
            "project.flexibility: {from: 0, to: 1}", "site.support.pattern: [steady, growing]");
    Path other = Files.createDirectory(folder.resolve("other"));
    Path results = Experiments.run(words, other);
    String said = Cli.run("analyse", results, "--method", "regression").fine().out();
    assertTrue(
        said.replaceAll("\\s+", " ").contains("site.support.pattern counts as 0 where it is '"),
        said);
    Cli unknown = Cli.run("analyse", results, "--method", "regresion").mistaken();
    assertTrue(unknown.err().contains("did you mean 'regression'?"), unknown.err());
    Cli setting = Cli.run("analyse", results, "--set", "regression.power=2").mistaken();
    assertTrue(setting.err().contains("no setting 'regression.power'"), setting.err());
  }

  @Test
  void inputsThatGoTogetherOrDoNotVaryAreSaidFirst() throws IOException {
    StringBuilder table = new StringBuilder("a,a2,near,b,kind,const,y\n");
    Random random = new Random(4);
    for (int row = 0; row < 120; row++) {
      double a = random.nextDouble();
      double b = random.nextDouble();
      int kind = random.nextInt(3);
      double y = 3 * a + 2 * b + kind + 0.1 * random.nextGaussian();
      table.append(
          String.format(
              Locale.ROOT,
              "%f,%f,%f,%f,%s,7,%f\n",
              a,
              10 - 3 * a,
              a + 0.1 * random.nextDouble(),
              b,
              "xyz".charAt(kind),
              y));
    }
    Path file = Files.writeString(folder.resolve("twins.csv"), table);
    Object[] asked = {
      "analyse",
      "--table",
      file,
      "--outputs",
      "y",
      "--method",
      "rbd-fast,regression",
      "--resamples",
      100,
      "--results",
      folder.resolve("out")
    };
    String out = Cli.run(asked).fine().out().replaceAll("\\s+", " ");
    String first =
        "Inputs a2 goes with a (rank correlation -1.00), so no method can tell which of the two"
            + " matters: a2 is left out, and what is said of a may be its doing. near nearly goes"
            + " with a (rank correlation 0.99";
    assertTrue(out.indexOf(first) > 0 && out.indexOf(first) < out.indexOf("RBD-FAST"), out);
    assertTrue(out.contains("const does not vary and is left out."), out);
    assertTrue(out.contains("Keep as factors: a, b and kind. Give one value each to near."), out);
    assertTrue(out.contains("kind has more than two categories"), out);
    assertFalse(out.contains("Not used"), out);
  }

  @Test
  void luckThatAllPointsShareIsSaid() throws IOException {
    String common = HYPERCUBE.replace("commonRandomNumbers: false\n", "");
    Path results = Experiments.run(common, folder);
    String out = Cli.run("analyse", results, "--method", "regression").fine().out();
    assertTrue(out.contains("All points share their luck"), out);
  }

  @Test
  void aFolderWithoutResultsIsAMistake() {
    Cli empty = Cli.run("analyse", folder).mistaken();
    assertTrue(empty.err().contains("holds no results"), empty.err());
    Cli none = Cli.run("analyse").mistaken();
    assertTrue(none.err().contains("--table FILE --outputs NAME"), none.err());
  }

  @Test
  void anybodysTableIsAnalysed() throws IOException {
    Path table = folder.resolve("runs.csv");
    StringBuilder text = new StringBuilder("a,b,name,y\n");
    for (int i = 0; i < 40; i++) {
      int b = i * 7 % 40;
      text.append(i).append(',').append(b).append(",run").append(i % 3).append(',');
      text.append(i == 5 ? "NA" : String.valueOf(3 * i + b)).append('\n');
    }
    Files.writeString(table, text);
    Path out = folder.resolve("out");
    Cli fine =
        Cli.run(
                "analyse",
                "--table",
                table,
                "--inputs",
                "a,b",
                "--outputs",
                "y",
                "--method",
                "regression",
                "--results",
                out)
            .fine();
    assertTrue(fine.out().contains("== y: 39 runs of 40 points, 1 without a value"), fine.out());
    assertTrue(Files.readAllLines(out.resolve("regression.csv")).get(1).startsWith("y,a,"));
    Cli missing =
        Cli.run("analyse", "--table", table, "--inputs", "a,c", "--outputs", "y").mistaken();
    assertTrue(missing.err().contains("runs.csv:1: c: there is no such column"), missing.err());
    Cli words = Cli.run("analyse", "--table", table, "--outputs", "name").mistaken();
    assertTrue(words.err().contains("an output must be a number"), words.err());
    Cli twice =
        Cli.run("analyse", "--table", table, "--inputs", "a,y", "--outputs", "y").mistaken();
    assertTrue(twice.err().contains("y: is named twice"), twice.err());
  }

  @Test
  void aProblemFileSaysWhatTheInputsAre() throws IOException {
    Path problem =
        Files.writeString(
            folder.resolve("problem.yaml"),
            "factors:\n  a: {uniform: [0, 1]}\n  b: {uniform: [0, 1]}\noutputs: [y]\n");
    Path design = folder.resolve("design.csv");
    Cli.run("design", "--problem", problem, "--method", "random", "--size", "50", "--out", design)
        .fine();
    List<String> rows = new ArrayList<>(Files.readAllLines(design));
    rows.set(0, rows.get(0) + ",y,other");
    for (int i = 1; i < rows.size(); i++) {
      String[] cells = rows.get(i).split(",");
      double y = Double.parseDouble(cells[0]) + 0.1 * Double.parseDouble(cells[1]);
      rows.set(i, rows.get(i) + "," + y + "," + i % 3);
    }
    Files.write(design, rows);
    Path out = folder.resolve("out");
    Cli.run("analyse", "--table", design, "--problem", problem, "--results", out).fine();
    List<String> table = Files.readAllLines(out.resolve("regression.csv"));
    assertEquals(3, table.size());
    assertTrue(table.get(1).startsWith("y,a,"), table.get(1));
    assertTrue(table.get(2).startsWith("y,b,"), table.get(2));
    Cli unknown =
        Cli.run("analyse", "--table", design, "--problem", problem, "--inputs", "a,other")
            .mistaken();
    assertTrue(unknown.err().contains("no factors of the problem"), unknown.err());
  }
}
