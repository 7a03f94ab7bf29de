package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.analysis.distribution.Beta;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.distribution.Whole;
import org.skilled.analysis.sample.Layout;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.Factor;
import org.skilled.experiment.design.MorrisTrajectories;
import org.skilled.experiment.design.SpaceDesign;
import org.skilled.problem.InputException;
import org.skilled.scenario.YamlDocument;

/** Distributions, groups, constraints and designs as files have them. */
class DesignsInFilesTest {
  private static final String HEAD = "name: x\nquestion: q?\nreplications: 1\nseed: 5\n";
  private static final String CUBE = "design: {kind: latin-hypercube, points: 8}\n";

  private static SpaceDesign design(String text) {
    return assertInstanceOf(SpaceDesign.class, Experiments.read(HEAD + text).design());
  }

  private static Factor factor(String text) {
    return design(CUBE + "factors: {" + text + "}\n").space().factors().get(0);
  }

  @Test
  void readsDistributions() {
    assertEquals(
        new Factor.Range("site.culture", 0.2, 0.6, false),
        factor("site.culture: {uniform: [0.2, 0.6]}"));
    assertEquals(
        new Factor.Drawn("site.culture", new Distribution.TruncatedNormal(0.5, 0.1, 0, 1)),
        factor("site.culture: {normal: [0.5, 0.1], from: 0, to: 1}"));
    assertEquals(
        new Factor.Drawn("site.culture", new Distribution.Triangular(0, 0.2, 1)),
        factor("site.culture: {triangular: [0, 0.2, 1]}"));
    assertEquals(
        new Factor.Drawn("site.culture", new Distribution.LogUniform(0.01, 1)),
        factor("site.culture: {log-uniform: [0.01, 1]}"));
    assertEquals(
        new Factor.Drawn("site.culture", new Beta(2, 5, 0.1, 0.9)),
        factor("site.culture: {beta: [2, 5], from: 0.1, to: 0.9}"));
    assertEquals(
        new Factor.Drawn(
            "project.people", new Whole(new Distribution.Triangular(19.5, 30, 60.5), 20, 60)),
        factor("project.people: {triangular: [20, 30, 60]}"));
    assertEquals(
        new Factor.Weighted("project.people", List.of(20, 30), List.of(0.2, 0.8)),
        factor("project.people: {discrete: {30: 0.8, 20: 0.2}}"));
    assertEquals(
        new Factor.Levels("site.culture", List.of(0.2, 0.4)),
        factor("site.culture: {discrete: [0.2, 0.4]}"));
    assertEquals(
        new Factor.Weighted(
            "site.support.pattern", List.of("withdrawn", "steady"), List.of(1.0, 3.0)),
        factor("site.support.pattern: {categorical: {withdrawn: 1, steady: 3}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "site.culture: {normal: [0.5, 0.1]}|site.culture.normal: may be below 0, the smallest value"
            + " that site.culture may have; cut it with 'from: 0'",
        "site.culture: {normal: [0.5, 0.1], from: 0}|cut it with 'to: 1'",
        "site.culture: {uniform: [0.5, 1.5]}|site.culture.uniform: may be above 1, the largest",
        "site.culture: {uniform: [0.5]}|it must be two numbers, as in {uniform: [0, 1]}",
        "site.culture: {uniform: [0.5, a]}|it must be two numbers",
        "site.culture: {uniform: [0.5, 0.2]}|goes from 0.5 to 0.2; the smaller end comes first",
        "site.culture: {triangular: [0.1, 0.9, 0.5]}|cannot be: the mode 0.9 is not within",
        "site.culture: {normal: [0.5, 0], from: 0, to: 1}|and the deviation above 0",
        "site.culture: {beta: [2, 5]}|from: is missing; a beta has 'from' and 'to'",
        "site.culture: {log-uniform: [0, 1]}|a log-uniform range begins above 0",
        "site.culture: {unifrom: [0, 1]}|there is no such field (did you mean 'uniform'?)",
        "site.culture: {uniform: [0, 1], levels: 3}|levels: there is no such field",
        "site.culture: {discrete: {0.2: -1}}|has the weight -1; it must be above 0",
        "site.culture: {discrete: {much: 1}}|is 'much'; it must be a number",
        "site.culture: {discrete: [0.2, 0.2]}|is given twice",
        "site.culture: {discrete: {}}|it must be numbers with weights",
        "project.people: {uniform: [20.5, 30]}|takes whole numbers; make both ends whole",
        "site.support.pattern: {uniform: [0, 1]}|is for numbers; write 'categorical'",
        "site.support.pattern: {discrete: [steady]}|which is no number; write 'categorical'",
        "site.support.pattern: {categorical: {stedy: 1}}|did you mean 'steady'?",
      })
  void whatDistributionsCannotBeIsSaid(String factor, String words) {
    refused(CUBE + "factors:\n  " + factor + "\n", words, 7);
  }

  private static void refused(String text, String words, int line) {
    InputException refusal =
        assertThrows(InputException.class, () -> Experiments.read(HEAD + text), text);
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains(words), message);
    assertTrue(
        refusal.problems().stream().anyMatch(problem -> problem.line() == line),
        () -> "no problem of line " + line + ": " + message);
  }

  private static final String TRAINING =
      "factors:\n"
          + "  site.training.technical: {from: 0, to: 0.6}\n"
          + "  site.training.soft: {from: 0, to: 0.6}\n"
          + "  site.support.pattern: [steady, withdrawn]\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.training.technical + site.training.soft <= 0.6",
        "0.6 >= site.training.technical + 1 * site.training.soft",
        "0 <= site.training.technical < 0.6 - site.training.soft",
        "- 2 * site.training.technical - site.training.soft * 2 >= -1.2e0",
        "`site.training.technical` + site.training.soft - .1 <= 5e-1",
      })
  void constraintsAreKept(String constraint) {
    SpaceDesign design =
        design(
            "design: {kind: random, points: 300}\n"
                + TRAINING
                + "constraints: ['"
                + constraint
                + "']\n");
    double largest = 0;
    for (DesignPoint point : design.points(1)) {
      double sum = (double) point.values().get(0) + (double) point.values().get(1);
      assertTrue(sum <= 0.6 + 1e-9, constraint + " " + point);
      largest = Math.max(largest, sum);
    }
    assertTrue(largest > 0.55, "the room that there is, is used: " + largest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "site.training.tecnical <= 1|(did you mean 'site.training.technical'?)",
        "site.training.soft|lacks one of <=, <, >= and >",
        "site.training.soft = 1|use a simplex-lattice design",
        "site.training.soft <=|lacks a factor or a number at its end",
        "(site.training.soft) <= 1|write it without brackets",
        "site.training.soft * site.training.soft <= 1|only a number times a factor is linear",
        "2 * 3 <= site.training.soft|multiplies 2 by 3",
        "1 <= 2|compares no factors",
        "site.training.soft # 1|has '#', which has no meaning here",
        "site.support.pattern < 1|whose values are words",
        "site.training.soft 3 <= 1|lacks one of <=, <, >= and > where it has '3'",
      })
  void whatConstraintsCannotBeIsSaid(String constraint, String words) {
    refused(CUBE + TRAINING + "constraints: ['" + constraint + "']\n", words, 10);
  }

  @Test
  void constraintsThatHardlyAnyPointFitsAreRefused() {
    refused(
        CUBE + TRAINING + "constraints: ['site.training.soft > 0.59999']\n",
        "leave hardly any room: of ",
        10);
  }

  @ParameterizedTest
  @CsvSource({
    "full-factorial, effects are compared over all its points",
    "'{kind: saltelli, size: 4}', its points are mixed",
    "'{kind: morris, trajectories: 4}', each of its steps",
    "'{kind: fast, size: 65}', its curves run through",
    "plackett-burman, effects would be mixed up",
  })
  void structuredDesignsRefuseConstraints(String design, String words) {
    String factors = TRAINING.replaceAll("\\{.*}", "[0.1, 0.2]");
    refused(
        "design: " + design + "\n" + factors + "constraints: ['site.training.soft <= 0.15']\n",
        words,
        10);
  }

  @Test
  void readsGroups() {
    SpaceDesign design =
        design(
            "design: {kind: saltelli, size: 4}\n"
                + TRAINING
                + "groups: {training: [site.training.technical, site.training.soft]}\n");
    assertEquals(
        List.of(
            Map.entry("training", List.of("site.training.technical", "site.training.soft")),
            Map.entry("site.support.pattern", List.of("site.support.pattern"))),
        List.copyOf(design.groups().entrySet()));
    assertEquals(new Layout.Radial(4, 2, false), design.layout());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{a: [site.training.sof]}|'site.training.sof' is not among the factors (did you mean",
        "{a: [site.training.soft], b: [site.training.soft]}|is in the group 'a' already",
        "{a: []}|has no factors",
        "{a: 3}|it must be a list of names",
        "{site.training.soft: [site.support.pattern]}|is the name of a factor",
        "[a]|it must map names to lists",
      })
  void whatGroupsCannotBeIsSaid(String groups, String words) {
    refused(
        "design: {kind: saltelli, size: 4}\n" + TRAINING + "groups: " + groups + "\n", words, 10);
  }

  @Test
  void settingsThatMakeNoSenseAreSaidWithTheirLine() {
    String factors = "factors: {site.culture: {uniform: [0, 1]}}\n";
    refused("design: sobol\n" + factors, "the design for Sobol' indices is 'saltelli'", 5);
    refused("design: {kind: saltelli}\n" + factors, "design.size: is missing", 5);
    refused("design: {kind: fast, size: 64}\n" + factors, "at least 65 points", 5);
    refused("design: {kind: morris, trajectories: 3, levels: 3}\n" + factors, "must be even", 5);
    refused(
        "design: {kind: fractional-factorial, generators: D}\n" + factors,
        "of the form 'E=ABC'",
        5);
    refused("design: {kind: random, points: 3, cells: x}\n" + factors, "no such field", 5);
    refused("design: {kind: halton, points: 3, scrambled: 2}\n" + factors, "true or false", 5);
    refused(
        "design: {kind: full-factorial}\nfactors:\n  site.culture: {beta: [1, 2], from: 0, to: 1}\n",
        "is a distribution, but a 'full-factorial' design takes listed values",
        7);
  }

  /** What is written reads back as the same design, whatever it is. */
  @Test
  void randomDesignsSurviveWritingAndReading() {
    Random random = new Random(2026);
    String[] numbers = {
      "{uniform: [A, B]}",
      "{triangular: [A, B, B]}",
      "{log-uniform: [A, B]}",
      "{beta: [2.5, 0.7], from: A, to: B}",
      "{normal: [A, 0.3], from: A, to: B}",
      "{discrete: {A: 0.25, B: 0.5}}",
      "{from: A, to: B}",
      "[A, B]"
    };
    String[] designs = {
      "{kind: random, points: 7}",
      "{kind: latin-hypercube, points: 7, cells: centred}",
      "{kind: halton, points: 7, scrambled: false}",
      "{kind: sobol-sequence, points: 8}",
      "{kind: saltelli, size: 3, secondOrder: true}",
      "{kind: fast, size: 33, phases: 2, harmonics: 2}",
    };
    for (int trial = 0; trial < 60; trial++) {
      StringBuilder factors = new StringBuilder("factors:\n");
      for (String path : List.of("site.culture", "site.resources", "site.leadership")) {
        double low = 0.01 + 0.4 * random.nextDouble();
        double high = low + 0.05 + 0.4 * random.nextDouble();
        factors
            .append("  ")
            .append(path)
            .append(": ")
            .append(
                numbers[random.nextInt(numbers.length)]
                    .replace("A", String.valueOf(low))
                    .replace("B", String.valueOf(high)))
            .append('\n');
      }
      factors.append("  project.people: ");
      factors.append(
          List.of("{normal: [30, 9], from: 20, to: 60}", "{uniform: [20, 60]}", "[20, 30]")
              .get(random.nextInt(3)));
      factors.append("\n  site.support.pattern: {categorical: {steady: 2, withdrawn: 1}}\n");
      if (random.nextBoolean()) {
        factors.append("groups: {g: [project.people, site.culture]}\n");
      }
      String kind = designs[random.nextInt(designs.length)];
      if (kind.contains("points") && random.nextBoolean()) {
        factors.append("constraints: ['site.culture + 0.1 * site.resources < 0.9']\n");
      }
      String text = HEAD + "design: " + kind + "\n" + factors;
      Experiment experiment = Experiments.read(text);
      Experiment again = Experiments.read(ExperimentWriter.toYaml(experiment, Map.of(), null));
      assertEquals(experiment.design(), again.design(), text);
      assertEquals(List.copyOf(experiment.design().points(5)), again.design().points(5), text);
    }
  }

  @Test
  void otherDesignsSurviveToo() {
    String two = "factors: {site.culture: [0.1, 0.9], site.resources: {from: 0, to: 1}}\n";
    for (String text :
        List.of(
            "design: {kind: morris, trajectories: 4, levels: 6}\n" + two,
            "design: {kind: fractional-factorial, resolution: 3}\n" + two,
            "design: {kind: fractional-factorial, generators: B=A}\n" + two,
            "design: {kind: plackett-burman, foldover: true}\n" + two,
            "design: {kind: simplex-lattice, degree: 3}\n"
                + two.replace("[0.1, 0.9]", "{from: 0, to: 1}"),
            "design: {kind: simplex-centroid, total: 0.5}\n"
                + two.replace("[0.1, 0.9]", "{from: 0.1, to: 0.5}"))) {
      Experiment experiment = Experiments.read(HEAD + text);
      Experiment again = Experiments.read(ExperimentWriter.toYaml(experiment, Map.of(), null));
      assertEquals(experiment.design(), again.design(), text);
    }
    assertEquals(
        100,
        ((MorrisTrajectories) design("design: {kind: morris, trajectories: 4}\n" + two))
            .candidates());
  }

  @Test
  void listsKeepTheirLayoutAndRefuseAWrongOne() {
    String list =
        "design:\n  kind: list\n  layout: {kind: trajectories, trajectories: 1}\n  points:\n"
            + "    - {site.culture: 0.1, site.resources: 0.2}\n"
            + "    - {site.culture: 0.1, site.resources: 0.6}\n"
            + "    - {site.culture: 0.5, site.resources: 0.6}\n";
    Experiment experiment = Experiments.read(HEAD + list);
    assertEquals(new Layout.Trajectories(1, 2), experiment.design().layout());
    Experiment again = Experiments.read(ExperimentWriter.toYaml(experiment, Map.of(), null));
    assertEquals(experiment.design(), again.design());
    refused(list.replace("0.5", "0.1"), "from point 1 to 2 not exactly one factor", 7);
    refused(
        list.replace("trajectories: 1", "trajectories: 2"), "makes 6 points, but there are 3", 7);
    refused(list.replace("kind: trajectories", "kind: radail"), "did you mean 'radial'?", 7);
  }

  @Test
  void problemFilesTakeAnyNames() {
    ProblemFile problem =
        problem(
            """
            name: mine
            factors:
              x 1: {uniform: [-3.14, 3.14]}
              n: {uniform: [1, 10], whole: true}
              Größe: {normal: [0, 1]}
              c: [red, blue]
              w: {categorical: {1: 1, 2: 3}}
            groups: {g: [x 1, n]}
            constraints: ['`x 1` + 0.1 * n <= Größe + 3']
            outputs: [y, z]
            """);
    assertEquals(List.of("x 1", "n", "Größe", "c", "w"), problem.space().paths());
    assertEquals(new Factor.Range("n", 1, 10, true), problem.space().factors().get(1));
    assertEquals(List.of("y", "z"), problem.outputs());
    assertEquals(1, problem.space().constraints().size());
    for (DesignPoint point :
        ProblemReader.design(problem.space(), "random", 20, Map.of()).points(1)) {
      assertInstanceOf(Integer.class, point.values().get(1));
      assertInstanceOf(String.class, point.values().get(3));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "factor: {}|factor: there is no such field (did you mean 'factors'?)",
        "outputs: [y]|factors: are missing; name each with what it is drawn from",
        "factors: {label: [1, 2]}|is the column that names points",
        "factors: {x: {from: 1.5, to: 3, whole: true}}|must be whole",
        "factors: {x: {from: a, to: 3}}|from: is 'a'; it must be a number",
        "factors: {x: 3}|give a list such as",
      })
  void problemFilesSayWhatIsWrong(String text, String words) {
    String message =
        String.valueOf(assertThrows(InputException.class, () -> problem(text + "\n")).getMessage());
    assertTrue(message.contains(words), message);
    assertTrue(message.startsWith("p.yaml:1: "), message);
  }

  private static ProblemFile problem(String text) {
    return ProblemReader.read(YamlDocument.parse("p.yaml", text));
  }
}
