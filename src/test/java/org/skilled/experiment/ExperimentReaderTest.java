package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.experiment.design.Factor;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.LatinHypercube;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.scenario.Scenario;

class ExperimentReaderTest {
  private static final String HEAD = "name: x\nquestion: q?\nreplications: 3\n";

  @TempDir Path folder;

  @Test
  void readsFactorsAndDesigns() {
    Experiment experiment =
        Experiments.read(
            HEAD
                + """
                factors:
                  site.culture: {from: 0, to: 1, levels: 5}
                  site.resources: {from: 0.1, to: 0.5, step: 0.1}
                  project.people: {from: 20, to: 40, levels: 3}
                  site.support.pattern: [steady, withdrawn]
                """);
    FullFactorial design = assertInstanceOf(FullFactorial.class, experiment.design());
    assertEquals(List.of(0.0, 0.25, 0.5, 0.75, 1.0), design.factors().get(0).values());
    assertEquals(List.of(0.1, 0.2, 0.3, 0.4, 0.5), design.factors().get(1).values());
    assertEquals(List.of(20, 30, 40), design.factors().get(2).values());
    assertEquals(List.of("steady", "withdrawn"), design.factors().get(3).values());
    assertEquals(450, experiment.runs());
    assertEquals(0, experiment.seed());
    assertTrue(experiment.commonRandomNumbers());
    assertEquals(List.of("level", "luck"), experiment.outcomes(), "the usual outcomes");
    assertEquals(6, experiment.charts().size(), "four effects, a heat map and a distribution");
  }

  @Test
  void readsOtherDesigns() {
    Experiment one =
        Experiments.read(
            HEAD + "design: one-at-a-time\nfactors: {site.culture: [0.2, 0.5], weeks: [50, 60]}\n");
    assertEquals(List.of(0.7, 156), assertInstanceOf(OneAtATime.class, one.design()).base());
    Experiment hypercube =
        Experiments.read(
            HEAD
                + "design: {kind: latin-hypercube, points: 20, cells: centred}\n"
                + "factors: {site.culture: {from: 0.2, to: 0.6}, project.people: {from: 20, to: 30}}\n");
    LatinHypercube design = assertInstanceOf(LatinHypercube.class, hypercube.design());
    assertEquals(new Factor.Range("project.people", 20, 30, true), design.factors().get(1));
    assertTrue(design.centred());
    Experiment list =
        Experiments.read(
            HEAD
                + """
                design:
                  kind: list
                  points:
                    - {label: little, site.culture: 0.2, site.resources: 1}
                    - {site.resources: 0.5, site.culture: 0.3}
                """);
    assertEquals(List.of(0.3, 0.5), list.design().points(0).get(1).values());
    assertEquals("little", list.design().points(0).get(0).label());
  }

  @Test
  void readsPointsFromATable() throws Exception {
    Files.writeString(
        folder.resolve("points.csv"),
        "label,site.culture,site.support.pattern,project.people\n\"a, b\",0.2,steady,30\nc,0.4,withdrawn,40\n");
    Experiment experiment = read("design: {kind: csv, file: points.csv}\n");
    assertEquals(List.of(0.4, "withdrawn", 40), experiment.design().points(0).get(1).values());
    assertEquals("a, b", experiment.design().points(0).get(0).label());

    Files.writeString(
        folder.resolve("points.csv"),
        "site.cultur,site.resources,project.people\n0.2,much,30\n0.2,1.5,40.5\n0.2,,\n0.1\n");
    List<String> problems = problems(() -> read("design: {kind: csv, file: points.csv}\n"));
    String file = folder.resolve("points.csv").toString();
    assertTrue(
        problems.get(0).startsWith(file + ":1: site.cultur: there is no such parameter"),
        problems.get(0));
    assertTrue(problems.get(0).contains("did you mean 'site.culture'?"), problems.get(0));
    assertEquals(file + ":2: site.resources: is 'much'; it must be a number", problems.get(1));
    assertTrue(problems.get(2).startsWith(file + ":3: site.resources: "), problems.get(2));
    assertEquals(
        file + ":3: project.people: is '40.5'; it must be a whole number", problems.get(3));
    assertTrue(problems.get(4).startsWith(file + ":4: site.resources: is empty"), problems.get(4));
    assertTrue(problems.get(6).startsWith(file + ":5: has 1 cells"), problems.get(6));
  }

  @Test
  void readsScenariosInlineAndFromFiles() throws Exception {
    Experiment inline =
        Experiments.read(
            HEAD + "scenario: {basedOn: two-sites, site: {culture: 0.3}}\nweeks: 30\n");
    assertEquals(0.3, ((Scenario) inline.scenario().resolve()).sites().get(1).culture());
    assertEquals(30, inline.scenario().resolve().weeks());
    Files.writeString(folder.resolve("mine.yaml"), "site: {culture: 0.7}\n");
    assertEquals(
        0.7,
        ((Scenario) read("scenario: mine.yaml\n").scenario().resolve()).sites().get(0).culture());
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    List<String> problems =
        problems(
            () ->
                Experiments.read(
                    """
                    nam: x
                    question: q?
                    replications: 0
                    seed: 1.5
                    factors:
                      site.cultur: [0.2, 0.8]
                      site.resources: [0.2, 1.8]
                    outcomes: [levle]
                    charts:
                      - {kind: effect, outcome: luck, factor: site.workload}
                    """));
    assertEquals(8, problems.size(), String.join("\n", problems));
    assertEquals(
        "test.yaml:1: nam: there is no such field (did you mean 'name'?); there are "
            + String.join(", ", ExperimentReader.FIELDS),
        problems.get(0));
    assertEquals(
        "test.yaml:3: replications: is 0; it must be a whole number from 1 to 10000000",
        problems.get(1));
    assertTrue(
        problems.get(4).startsWith("test.yaml:7: factors.site.resources[1]: "), problems.get(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          factors: {site.culture: []}                            | factors.site.culture: is an empty list
          factors: {site.culture: 0.5}                           | is 0.5; give a list such as
          factors: {site.culture: }                              | factors.site.culture: has no values
          factors: {site.culture: [0.5, 0.50]}                   | factors.site.culture[1]: 0.5 is given twice
          factors: {site.culture: [.nan]}                        | factors.site.culture[0]: is NaN
          factors: {site.culture: [.inf]}                        | factors.site.culture[0]: is infinity
          factors: {site.culture: [high]}                        | factors.site.culture[0]:
          factors: {site.culture: [[0.5]]}                       | it must be a single value
          factors: {site.culture: {from: 0.8, to: 0.2, levels: 3}} | 0.8 is not less than 'to', 0.2
          factors: {site.culture: {from: 0.2, to: 1.2, levels: 3}} | factors.site.culture.to:
          factors: {site.culture: {from: 0.2, levels: 3}}        | factors.site.culture.to: is missing
          factors: {site.culture: {from: 0, to: 1, levels: 1}}   | levels: is 1; it must be a whole number from 2
          factors: {site.culture: {from: 0, to: 1, step: 0}}     | step: is 0; it must be a number above 0
          factors: {site.culture: {from: 0, to: 1, step: 0.3}}   | step: is 0.3, which does not lead from 0 to 1
          factors: {site.culture: {from: 0, to: 1, step: -1}}    | step: is -1; it must be a number above 0
          factors: {site.culture: {from: 0, to: 1, step: 1.0e-9}} | take a larger step
          factors: {site.culture: {from: 0, to: 1, steps: 5}}    | did you mean 'step'?
          factors: {site.culture: {from: 0, to: 1}}              | is a range without levels, but a 'full-factorial'
          factors: {site.support.pattern: {from: 0, to: 1}}      | is no number, so it has no range; list its values, of
          factors: {site.support.pattern: [stedy]}               | steady
          factors: {project.people: [20.5]}                      | factors.project.people[0]:
          factors: {network.people: [a.csv]}                     | cannot be varied as a factor
          factors: {site.support.path: [1]}                      | factors.site.support.path:
          factors: [site.culture]                                | it must map parameters to values
          design: latin                                          | there is no design 'latin'
          design: {points: 5}                                    | design.kind: is missing
          design: {kind: latin-hypercube}                        | design
          design: one-at-a-time                                  | factors: are missing
          design: {kind: list}                                   | design.points: is missing
          design: {kind: list, points: [{site.culture: 0.1}, {site.culture: 2}]} | design.points[1].site.culture:
          design: {kind: list, points: [{site.culture: 0.1}, {site.resources: 0.2}]} | is missing, but the first point sets it
          design: {kind: csv, file: nowhere.csv}                 | there is no file nowhere.csv
          design: {kind: csv}                                    | design.file: is missing
          seed: 18446744073709551616                             | it must be a whole number of at most 64 bits
          name: a/b                                              | name: 'a/b' cannot name a folder
          scenario: two-site                                     | did you mean 'two-sites'?
          scenario: {site: {cultur: 0.5}}                        | culture
          scenario: [two-sites]                                  | scenario: is ["two-sites"]
          weeks: 0                                               | weeks:
          weeks: ten                                             | weeks:
          outcomes: []                                           | outcomes: is an empty list
          outcomes: [luck, luck]                                 | outcomes[1]: 'luck' is given twice
          series: [user]                                         | series[0]: there is no quantity 'user' (did you mean 'users'?)
          commonRandomNumbers: perhaps                           | it must be true or false
          charts: effect                                         | charts: is 'effect'; it must be a list
          charts: [{kind: pie}]                                  | charts[0].kind: there is no chart 'pie'
          charts: [{kind: time-course, series: nothing}]         | nothing
          charts: [{kind: distribution, outcome: nothing}]       | 'nothing' is not among the experiment's outcomes
          charts: [{kind: effect, outcome: luck, factor: site.culture}] | is not among the experiment's factors; it has none
          charts: [{kind: ternary, outcome: luck, factors: [a, b]}] | must be a list of the three factors
          charts: [{kind: distribution, outcome: luck, colour: red}] | charts[0].colour: there is no such field
          replications: 10000001                                 | replications: is 10000001
          design: {kind: list, points: [1, 2]}                   | design.points[0]: is 1; it must set at least one parameter
          design: {kind: list, points: [{label: a}, {label: b}]} | it must set at least one parameter
          outcomes: [LUCK, luck]                                 | 'luck' and 'LUCK' would be the same column
          outcomes: [seed]                                       | 'seed' and 'seed' would be the same column
          """)
  void refusesBadInput(String line, String message) {
    String text = line.startsWith("name:") ? HEAD.replace("name: x\n", "") : HEAD;
    text = line.startsWith("replications:") ? text.replace("replications: 3\n", "") : text;
    String experiment = text + line + "\n";
    InputException fault = assertThrows(InputException.class, () -> Experiments.read(experiment));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
    for (Problem problem : fault.problems()) {
      assertEquals("test.yaml", problem.file());
      assertTrue(problem.line() > 0, problem.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{site.culture: 0.2, site.resources: 0.3, site.workload: 0.5}, {site.culture: 0.1, site.resources: 0.2, site.workload: 0.7}] |
          [{site.culture: 0.2, site.resources: 0.3, site.workload: 0.5}, {label: b, site.culture: 0.1, site.resources: 0.2, site.workload: 0.6}] | sum to 0.9 at design point 1 ('b'), but to 1 at design point 0
          [{site.culture: 0, site.resources: 0, site.workload: 0}] | sum to 0 at design point 0; a ternary map shows shares
          """)
  void aTernaryMapNeedsAConstantSum(String points, @Nullable String fault) {
    String text =
        HEAD
            + "charts: [{kind: ternary, outcome: luck, factors: [site.culture, site.resources, site.workload]}]\n"
            + "design: {kind: list, points: "
            + points
            + "}\n";
    if (fault == null) {
      assertEquals(1, Experiments.read(text).charts().size());
    } else {
      List<String> problems = problems(() -> Experiments.read(text));
      assertEquals(1, problems.size());
      assertTrue(
          problems.get(0).startsWith("test.yaml:4: charts[0].factors: " + fault), problems.get(0));
    }
  }

  @Test
  void aTernaryMapNeedsNumbers() {
    String problem =
        problems(
                () ->
                    Experiments.read(
                        HEAD
                            + "factors: {site.culture: [0.1], site.support.pattern: [steady], site.workload: [0.1]}\n"
                            + "charts: [{kind: ternary, outcome: luck,"
                            + " factors: [site.culture, site.support.pattern, site.workload]}]\n"))
            .get(0);
    assertTrue(
        problem.contains("site.support.pattern is steady at design point 0; a ternary map"),
        problem);
  }

  @Test
  void aHeatMapNeedsLevelsThatCanBeToldApart() {
    String factors =
        "factors: {site.culture: {from: 0, to: 1, levels: 201}, site.resources: [0.1, 0.2]}\n";
    String map = "charts: [{kind: heat-map, outcome: luck, x: site.culture, y: site.resources}]\n";
    String problem = problems(() -> Experiments.read(HEAD + factors + map)).get(0);
    assertTrue(
        problem.contains("charts[0].x: 'site.culture' has 201 levels, but a heat map"), problem);
    assertTrue(
        Experiments.read(HEAD + factors).charts().stream()
            .noneMatch(ChartRequest.HeatMap.class::isInstance),
        "nor is one drawn unasked");
    Experiments.read(HEAD + factors.replace("201", "200") + map);
  }

  @Test
  void aFileNameThatCannotNameAFolderIsNoNameOfAnExperiment() throws Exception {
    Path file = folder.resolve("my experiment.yaml");
    Files.writeString(file, HEAD.replace("name: x\n", ""));
    List<String> problems = problems(() -> ExperimentReader.read(file, new TinySimulator()));
    assertEquals(
        List.of(
            file
                + ":1: name: is missing, and the file's own name, 'my experiment', cannot name a folder; add a line"
                + " such as 'name: my-experiment'"),
        problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          site.culture,site.culture;0.1,0.2     | :1: site.culture: is a column twice
          label,site.culture,label;a,0.1,b      | :1: label: is a column twice
          site.culture;1d                       | :2: site.culture: is '1d'; it must be a number
          site.culture;NaN                      | :2: site.culture: is 'NaN'; it must be a number
          site.culture;0x1p-3                   | :2: site.culture: is '0x1p-3'; it must be a number
          label,site.culture;a,0.1;b,0.1,0.2    | :3: has 3 cells, but the first line names 2 columns
          """)
  void refusesBadTables(String table, String message) throws Exception {
    Path file = folder.resolve("points.csv");
    Files.writeString(file, table.replace(';', '\n') + "\n");
    List<String> problems = problems(() -> read("design: {kind: csv, file: points.csv}\n"));
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith(file + message), problems.get(0));
  }

  @Test
  void refusesATableInAnotherEncoding() throws Exception {
    Files.write(
        folder.resolve("points.csv"),
        "label,site.culture\ngr\u00f6\u00dfer,0.1\n"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    List<String> problems = problems(() -> read("design: {kind: csv, file: points.csv}\n"));
    assertTrue(problems.get(0).contains("is not text in UTF-8"), problems.get(0));
  }

  @Test
  void refusesAFactorGivenTwice() {
    List<String> problems =
        problems(
            () ->
                Experiments.read(
                    HEAD + "factors:\n  site.culture: [0.1]\n  site.culture: [0.2]\n"));
    assertTrue(problems.get(0).contains("site.culture"), problems.get(0));
    assertTrue(problems.get(0).startsWith("test.yaml:6"), problems.get(0));
  }

  @Test
  void refusesTooManyRuns() {
    List<String> problems =
        problems(
            () ->
                Experiments.read(
                    HEAD
                        + "factors: {site.culture: {from: 0, to: 1, levels: 10000}, site.resources: {from: 0, to: 1,"
                        + " levels: 10000}}\n"));
    assertTrue(
        problems.get(0).contains("100000000 design points with 3 replications"), problems.get(0));
  }

  private Experiment read(String text) throws java.io.IOException {
    Path file = folder.resolve("experiment.yaml");
    Files.writeString(file, HEAD + text);
    return ExperimentReader.read(file, new TinySimulator());
  }

  private static List<String> problems(org.junit.jupiter.api.function.Executable read) {
    return assertThrows(InputException.class, read).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
