package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.design.DesignPoint;

/** {@code design}. */
class DesignCommandTest {
  private static final String ISHIGAMI =
      """
      factors:
        x1: {uniform: [-3.14159265358979, 3.14159265358979]}
        x2: {uniform: [-3.14159265358979, 3.14159265358979]}
        x3: {normal: [0, 1], from: -3, to: 3}
      outputs: [y]
      """;

  private static final String EXPERIMENT =
      """
      name: drawn
      question: Are the points the same?
      scenario: one-ward
      weeks: 4
      design: DESIGN
      factors:
        site.culture: {normal: [0.5, 0.2], from: 0, to: 1}
        project.people: {from: 20, to: 60}
        site.support.level: {from: 0.1, to: 0.3}
      groups: {both: [site.culture, site.support.level]}
      replications: 1
      seed: 77
      outcomes: [reach]
      charts: []
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aProblemGetsItsTableAndTheNextStep() throws IOException {
    Path problem = file("mine.yaml", ISHIGAMI);
    Path table = folder.resolve("deep").resolve("design.csv");
    String out =
        Cli.run("design", "--problem", problem, "--method", "sobol", "--size", 16, "--out", table)
            .fine()
            .out();
    assertTrue(out.contains("saltelli: 80 points, each a run of your simulator"), out);
    assertTrue(
        out.contains("skilled analyse --table " + table + " --outputs y --problem " + problem),
        out);
    List<String> lines = Files.readAllLines(table);
    assertEquals("x1,x2,x3", lines.get(0));
    assertEquals(81, lines.size());
    String same = Files.readString(table);
    Cli.run(
            "design",
            "--problem",
            problem,
            "--method",
            "saltelli",
            "--set",
            "size=16",
            "--seed",
            0,
            "--out",
            table)
        .fine();
    assertEquals(same, Files.readString(table), "another name, and the seed that is usual");
    Cli.run(
            "design",
            "--problem",
            problem,
            "--method",
            "sobol",
            "--size",
            16,
            "--seed",
            1,
            "--out",
            table)
        .fine();
    assertFalse(same.equals(Files.readString(table)));
    Cli.run(
            "design",
            "--problem",
            problem,
            "--method",
            "sobol",
            "--size",
            16,
            "--second-order",
            "--out",
            table)
        .fine();
    assertEquals(129, Files.readAllLines(table).size());
  }

  @ParameterizedTest
  @CsvSource({
    "latin-hypercube, 10, 10",
    "random, 10, 10",
    "halton, 10, 10",
    "sobol-sequence, 16, 16",
    "morris, 5, 20",
    "fast, 65, 195",
    "plackett-burman, , 4"
  })
  void everyMethodWorks(String method, String size, int rows) throws IOException {
    Path problem = file("mine.yaml", ISHIGAMI);
    Path table = folder.resolve("design.csv");
    List<Object> args =
        new java.util.ArrayList<>(
            List.of("design", "--problem", problem, "--method", method, "--out", table));
    if (size != null) {
      args.addAll(List.of("--size", size));
    }
    Cli.run(args.toArray()).fine();
    assertEquals(rows + 1, Files.readAllLines(table).size());
  }

  @Test
  void aFractionTellsItsAliases() throws IOException {
    Path problem = file("mine.yaml", ISHIGAMI);
    String out =
        Cli.run(
                "design",
                "--problem",
                problem,
                "--method",
                "fractional-factorial",
                "--set",
                "generators=C=AB",
                "--out",
                folder.resolve("d.csv"))
            .fine()
            .out();
    assertTrue(out.contains("resolution III"), out);
    assertTrue(out.contains("x1 = x2*x3"), out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kind: saltelli, size: 8, secondOrder: true}",
        "{kind: morris, trajectories: 5}",
        "{kind: fast, size: 65}",
        "{kind: latin-hypercube, points: 12}"
      })
  void pointsOfAnExperimentAreReadBackToTheBit(String design) throws IOException {
    Path file = file("drawn.yaml", EXPERIMENT.replace("DESIGN", design));
    String out = Cli.run("design", file, "--out", folder.resolve("points.csv")).fine().out();
    Experiment original = ExperimentReader.read(file, Simulator.LEARNING_COMMUNITY);
    String line =
        out.lines().map(String::strip).filter(l -> l.startsWith("design: ")).findFirst().get();
    String groups =
        out.lines().map(String::strip).filter(l -> l.startsWith("groups: ")).findFirst().get();
    String again =
        EXPERIMENT
            .replaceAll("(?s)design: DESIGN\\nfactors:.*?\\ngroups: [^\\n]*\\n", "")
            .replace("replications", line + "\n" + groups + "\nreplications");
    Experiment read =
        ExperimentReader.read(file("again.yaml", again), Simulator.LEARNING_COMMUNITY);
    List<DesignPoint> points = original.design().points(77);
    assertEquals(List.copyOf(points), read.design().points(0));
    assertEquals(original.design().layout(), read.design().layout());
    assertEquals(original.design().groups(), read.design().groups());
  }

  @Test
  void mistakesAreExplained() throws IOException {
    Path problem = file("mine.yaml", ISHIGAMI);
    mistaken("there is nothing to design for");
    mistaken("--method is missing; give one of latin-hypercube", "--problem", problem);
    mistaken("did you mean 'sobol'?", "--problem", problem, "--method", "sobl");
    mistaken(
        "--size is missing; it is the setting 'size'", "--problem", problem, "--method", "fast");
    mistaken(
        "--size is given, but the size of 'plackett-burman' follows",
        "--problem",
        problem,
        "--method",
        "plackett-burman",
        "--size",
        3);
    mistaken(
        "levels: is 5; it must be even",
        "--problem",
        problem,
        "--method",
        "morris",
        "--size",
        5,
        "--levels",
        5);
    Path experiment = file("drawn.yaml", EXPERIMENT.replace("DESIGN", "{kind: random, points: 3}"));
    mistaken("has its own design in its file", experiment, "--method", "random");
    mistaken("give one of them", experiment, "--problem", problem);
  }

  private void mistaken(String words, Object... args) {
    List<Object> all = new java.util.ArrayList<>(List.of("design"));
    all.addAll(List.of(args));
    all.addAll(List.of("--out", folder.resolve("d.csv")));
    String err = Cli.run(all.toArray()).mistaken().err();
    assertTrue(err.contains(words), err);
  }

  @Test
  void problemFilesCanBeValidated() throws IOException {
    String out = Cli.run("validate", file("mine.yaml", ISHIGAMI)).fine().out();
    assertTrue(out.contains("fine, a problem of 3 factors for a simulator of your own"), out);
    String err =
        Cli.run("validate", file("bad.yaml", ISHIGAMI.replace("uniform", "unifrom")))
            .mistaken()
            .err();
    assertTrue(err.contains("bad.yaml:2: factors.x1.unifrom"), err);
    mistaken(
        "the design would have 30000000 points",
        "--problem",
        file("mine.yaml", ISHIGAMI),
        "--method",
        "fast",
        "--size",
        10_000_000);
  }

  @Test
  void methodsInTheHelpAreThoseThatThereAre() {
    for (String method : org.skilled.experiment.ProblemReader.methods()) {
      assertTrue(ExperimentHelp.METHODS.contains(method), method);
    }
    String help = Cli.run("run", "--help").fine().out();
    for (String example : org.skilled.experiment.ProblemReader.examples()) {
      String design = example.replaceFirst("   #.*", "");
      assertTrue(help.contains(design), design);
    }
  }
}
