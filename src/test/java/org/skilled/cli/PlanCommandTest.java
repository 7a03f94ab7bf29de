package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan}. */
class PlanCommandTest {
  @TempDir private Path folder;

  private String plan(String experiment, Object... more) throws IOException {
    Path file = Files.writeString(folder.resolve("experiment.yaml"), experiment);
    Object[] args = new Object[6 + more.length];
    Object[] fixed = {
      "plan", file, "--out", folder.resolve("plan"), "--results", folder.resolve("results")
    };
    System.arraycopy(fixed, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return Cli.run(args).fine().out();
  }

  @Test
  void tellsWhatWouldBeRunAndRunsNothing() throws IOException {
    String out = plan(Experiments.SMALL, "--no-pilot");
    assertTrue(out.contains("design   full-factorial; 1 factor"), out);
    assertTrue(out.contains("runs     2 design points x 2 replications = 4 runs"), out);
    assertTrue(out.contains("there    none in " + folder.resolve("results")), out);
    assertTrue(out.contains("; 4 runs to do"), out);
    assertTrue(
        Pattern.compile("site\\.support\\.level +0\\.2 to 0\\.8 +2 +0\\.2 +0\\.8")
            .matcher(out)
            .find(),
        out);
    assertFalse(out.contains("time "), out);
    assertTrue(Files.size(folder.resolve("plan").resolve("coverage.png")) > 5000);
    assertTrue(Files.exists(folder.resolve("plan").resolve("coverage.svg")));
    assertFalse(Files.exists(folder.resolve("results")));
  }

  @Test
  void forecastsTimeAndDiskWithIntervals() throws IOException {
    String out = plan(Experiments.SMALL, "--threads", 2).replaceAll("\\s+", " ");
    assertTrue(
        Pattern.compile(
                "time about [0-9.]+ s \\([0-9.]+ s to [0-9.]+ s\\) on 2 threads; a run takes [0-9.]+ ms"
                    + " \\([0-9.]+ to [0-9.]+\\) once Java is warm, by \\d+ pilot runs")
            .matcher(out)
            .find(),
        out);
    assertTrue(
        Pattern.compile("disk about [0-9.]+ kB \\([0-9.]+ kB to [0-9.]+ kB").matcher(out).find(),
        out);
    assertTrue(out.contains("and 1 weekly series"), out);
    assertFalse(Files.exists(folder.resolve("results")), "results of pilot runs are thrown away");
  }

  @Test
  void knowsWhichRunsAreThere() throws IOException {
    Experiments.run(Experiments.SMALL, folder);
    String more = Experiments.SMALL.replace("replications: 2", "replications: 5");
    String out = plan(more, "--no-pilot");
    assertTrue(out.contains("there    4 runs in"), out);
    assertTrue(out.contains("; 6 runs to do"), out);
    String all = plan(Experiments.SMALL);
    assertTrue(all.contains("; none to do"), all);
    assertFalse(all.contains("time "), all);
    Path other =
        Files.writeString(
            folder.resolve("other.yaml"), Experiments.SMALL.replace("seed: 1", "seed: 2"));
    Cli answer =
        Cli.run(
                "plan",
                other,
                "--no-pilot",
                "--out",
                folder,
                "--results",
                folder.resolve("results"))
            .fine();
    assertTrue(answer.err().contains("holds the results of another experiment"), answer.err());
    assertTrue(answer.out().contains("there    none in"), answer.out());
  }

  @Test
  void tellsRunsThatAreTheSame() throws IOException {
    String twice =
        Experiments.SMALL.replace(
            "factors:\n  site.support.level: [0.2, 0.8]\n",
            "design: {kind: random, points: 6}\nfactors: {site.support.level: [0.2, 0.8]}\n");
    String out = plan(twice, "--no-pilot");
    assertTrue(out.contains("shared   8 runs set the same values as others"), out);
    assertTrue(out.contains("; 4 runs to do"), out);
  }

  @Test
  void replicationsAndSeedAreThoseOfTheRun() throws IOException {
    String out = plan(Experiments.SMALL, "--no-pilot", "--replications", 7, "--seed", 3);
    assertTrue(out.contains("runs     2 design points x 7 replications = 14 runs"), out);
    assertTrue(out.contains("experiment.yaml --replications 7 --seed 3"), out);
  }

  @Test
  void tellsAliasesAndCoverage() throws IOException {
    String out =
        plan(
            """
            name: screen
            question: Which matter?
            scenario: one-ward
            weeks: 4
            design: {kind: fractional-factorial, resolution: 4}
            factors:
              site.culture: {from: 0.2, to: 0.8}
              site.resources: {from: 0.2, to: 0.8}
              site.structures: {from: 0.2, to: 0.8}
              site.leadership: {from: 0.2, to: 0.8}
            replications: 1
            outcomes: [reach]
            """,
            "--no-pilot");
    assertTrue(out.contains("resolution IV"), out);
    assertTrue(out.contains("site.culture*site.resources = site.structures*site.leadership"), out);
    assertTrue(out.contains("centred discrepancy"), out);
    assertEquals(
        1, out.lines().filter(line -> line.startsWith("next     skilled run ")).count(), out);
  }
}
