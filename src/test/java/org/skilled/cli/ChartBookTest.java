package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts that experiments ask for, drawn from real results. */
class ChartBookTest {
  private static final String HEAD =
      """
      name: charts
      question: What do charts show?
      scenario: one-ward
      weeks: 10
      replications: 2
      seed: 3
      outcomes: [reach]
      series: [users]
      """;

  @TempDir private Path folder;

  @Test
  void everyKindIsDrawnUnderANameThatSaysWhatItShows() throws IOException {
    Path results =
        Experiments.run(
            HEAD
                + """
                factors:
                  site.training.technical: [0, 0.5]
                  site.training.soft: [0, 0.5]
                  site.training.learning: [0.5, 1]
                charts:
                  - {kind: time-course, series: users, by: site.training.soft}
                  - {kind: time-course, series: users}
                  - {kind: effect, outcome: reach, factor: site.training.soft}
                  - {kind: effect, outcome: reach, factor: site.training.soft, by: site.training.learning}
                  - {kind: heat-map, outcome: reach, x: site.training.soft, y: site.training.learning}
                  - {kind: distribution, outcome: reach}
                """,
            folder);
    assertEquals(
        List.of(
            "distribution-reach",
            "effect-reach-of-site.training.soft",
            "effect-reach-of-site.training.soft-by-site.training.learning",
            "heat-map-reach-of-site.training.soft-and-site.training.learning",
            "time-course-users",
            "time-course-users-by-site.training.soft"),
        charts(results, ".png"));
    assertEquals(charts(results, ".png"), charts(results, ".svg"));
    assertPicturesAreDrawn(results);
  }

  @Test
  void sampledFactorsAreDrawn() throws IOException {
    Path results =
        Experiments.run(
            HEAD
                + """
                factors:
                  site.culture: {from: 0, to: 1}
                design: {kind: latin-hypercube, points: 24}
                charts:
                  - {kind: effect, outcome: reach, factor: site.culture}
                """,
            folder);
    assertEquals(List.of("effect-reach-of-site.culture"), charts(results, ".png"));
    assertPicturesAreDrawn(results);
  }

  @Test
  void aSimplexIsDrawn() throws IOException {
    Path results =
        Experiments.run(
            HEAD
                + """
                design:
                  kind: list
                  points:
                    - {site.training.technical: 1.0, site.training.soft: 0.0, site.training.learning: 0.0}
                    - {site.training.technical: 0.0, site.training.soft: 1.0, site.training.learning: 0.0}
                    - {site.training.technical: 0.0, site.training.soft: 0.0, site.training.learning: 1.0}
                charts:
                  - kind: ternary
                    outcome: reach
                    factors: [site.training.technical, site.training.soft, site.training.learning]
                """,
            folder);
    assertEquals(List.of("ternary-reach"), charts(results, ".png"));
    assertPicturesAreDrawn(results);
  }

  @Test
  void captionsCountTheRunsThatAreShown() throws IOException {
    Path results =
        Experiments.run(
            HEAD
                + """
                factors:
                  site.structures: [0.5, 0.9]
                  site.resources: [0.1, 0.2, 0.3]
                design: one-at-a-time
                charts:
                  - {kind: effect, outcome: reach, factor: site.structures}
                  - {kind: distribution, outcome: reach, by: site.structures}
                  - {kind: time-course, series: users, by: site.structures}
                """,
            folder);
    for (String name : charts(results, ".svg")) {
      String svg = Files.readString(results.resolve("charts").resolve(name + ".svg"));
      assertTrue(svg.contains("n = 4 runs"), name + " shows two points of two runs each");
      assertTrue(!svg.contains("Means are taken"), name + " shows single points");
    }
  }

  @Test
  void chartDrawsThemAgainAndAlike() throws IOException {
    Path results = Experiments.run(Experiments.SMALL, folder);
    Path chart = results.resolve("charts/effect-reach-of-site.support.level.svg");
    byte[] before = Files.readAllBytes(chart);
    Files.delete(chart);
    String out = Cli.run("chart", results).fine().out();
    assertTrue(out.contains("effect-reach-of-site.support.level.png, .svg"), out);
    assertArrayEquals(before, Files.readAllBytes(chart));
  }

  @Test
  void chartsNotAskedForAnyMoreGoAndUsersFilesStay() throws IOException {
    String two =
        HEAD
            + """
            factors:
              site.culture: [0.2, 0.8]
            charts:
              - {kind: effect, outcome: reach, factor: site.culture}
              - {kind: distribution, outcome: reach}
              - {kind: time-course, series: users}
            """;
    Path charts = Experiments.run(two, folder).resolve("charts");
    Path own = Files.writeString(charts.resolve("own.svg"), "mine");
    Path changed = Files.writeString(charts.resolve("distribution-reach.svg"), "annotated");
    String one = two.replace("  - {kind: distribution, outcome: reach}\n", "");
    Path results = Experiments.run(one.replaceAll("  - .kind: time.*\n", ""), folder);
    assertEquals(List.of("effect-reach-of-site.culture"), charts(results, ".png"));
    assertEquals(
        List.of("distribution-reach", "effect-reach-of-site.culture", "own"),
        charts(results, ".svg"));
    assertEquals("mine", Files.readString(own));
    assertEquals("annotated", Files.readString(changed));
  }

  @Test
  void aFolderWithoutResultsIsAMistake() {
    Cli answer = Cli.run("chart", folder).mistaken();
    assertTrue(answer.err().contains("holds no results"), answer.err());
  }

  private static List<String> charts(Path results, String ending) throws IOException {
    try (Stream<Path> files = Files.list(results.resolve("charts"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  /** Each PNG has an ink other than white; how charts look is the business of their own tests. */
  private static void assertPicturesAreDrawn(Path results) throws IOException {
    for (String name : charts(results, ".png")) {
      Path file = results.resolve("charts").resolve(name + ".png");
      BufferedImage picture = ImageIO.read(file.toFile());
      assertNotNull(picture, file.toString());
      int[] pixels =
          picture.getRGB(
              0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
      long inked = java.util.stream.IntStream.of(pixels).filter(pixel -> pixel != -1).count();
      assertTrue(inked > 1000, () -> file + " has " + inked + " pixels that are not white");
    }
  }
}
