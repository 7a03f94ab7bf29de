package org.skilled.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.ProblemFile;
import org.skilled.experiment.ProblemReader;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.Simulator;
import org.skilled.scenario.YamlDocument;

/** What {@code docs/designs.md} shows can be read, and it speaks of all designs that there are. */
class DesignsPageTest {
  private static final Path PAGE = Path.of("docs", "designs.md");

  @Test
  void examplesCanBeRun() throws IOException {
    List<String> examples = blocks("example");
    assertEquals(8, examples.size());
    Set<String> kinds = new HashSet<>();
    for (String example : examples) {
      Experiment experiment =
          ExperimentReader.read(
              YamlDocument.parse("designs.yaml", example), Simulator.LEARNING_COMMUNITY);
      assertEquals(experiment.runs(), RunPlan.of(experiment, "1").runs(), example);
      kinds.add(experiment.design().kind());
    }
    assertEquals(8, kinds.size(), "one of each: " + kinds);
  }

  @Test
  void problemsCanBeRead() throws IOException {
    List<String> problems = blocks("problem");
    assertEquals(1, problems.size());
    ProblemFile problem = ProblemReader.read(YamlDocument.parse("mine.yaml", problems.get(0)));
    assertEquals(List.of("x1", "x2", "x3", "teams"), problem.space().paths());
    assertEquals(List.of("y"), problem.outputs());
  }

  @Test
  void allMethodsAreNamed() throws IOException {
    String page = Files.readString(PAGE);
    for (String method : ProblemReader.methods()) {
      assertTrue(page.contains("`" + method + "`") || page.contains("method " + method), method);
    }
  }

  private static List<String> blocks(String mark) throws IOException {
    return Pattern.compile("<!-- " + mark + " -->\\R```yaml\\R(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map((MatchResult block) -> block.group(1))
        .toList();
  }
}
