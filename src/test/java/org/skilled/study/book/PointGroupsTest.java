package org.skilled.study.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;

/** Which design points belong together. */
class PointGroupsTest {
  private static final String FACTORS =
      """
      factors:
        site.support.level: [0.8, 0.2]
        site.structures: [0.5, 0.9]
      """;

  @TempDir private Path folder;

  @Test
  void levelsOfAFactorialStandForAllTheirPoints() throws IOException {
    try (Results results = results(FACTORS)) {
      PointGroups groups = new PointGroups(results);
      assertEquals(List.of(0.2, 0.8), groups.levels("site.support.level"));
      List<PointGroups.Group> low = groups.by("site.support.level");
      assertEquals("0.2", low.get(0).label());
      assertArrayEquals(new int[] {2, 3}, low.get(0).points());
      assertEquals("level 0.8, structures 0.5", groups.by(null).get(0).label());
    }
  }

  @Test
  void oneAtATimeComparesOnlyPointsThatDifferInThatFactor() throws IOException {
    try (Results results = results(FACTORS + "design: {kind: one-at-a-time}\n")) {
      PointGroups groups = new PointGroups(results);
      List<Object> structures = groups.levels("site.structures");
      assertEquals(List.of(0.5, 0.9), structures);
      assertArrayEquals(new int[] {0}, groups.at("site.structures", structures.get(0)));
      assertEquals(1, groups.at("site.structures", structures.get(1)).length);
    }
  }

  private Results results(String design) throws IOException {
    String experiment =
        Experiments.SMALL.replace("factors:\n  site.support.level: [0.2, 0.8]\n", design);
    return Results.open(Experiments.run(experiment, folder), Simulator.LEARNING_COMMUNITY);
  }
}
