package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Build;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.TinySimulator;
import org.skilled.experiment.store.Manifest;

class ExperimentRunTest {
  @TempDir Path folder;

  private final TinySimulator tiny = new TinySimulator();

  @Test
  void writesAllResultFiles() throws Exception {
    RunReport report = run(Experiments.factorial(3, 5), tiny, folder.resolve("a"), 2);
    assertTrue(report.finished());
    assertEquals(30, tiny.runs.get());
    for (String file :
        List.of(
            "experiment.yaml", "manifest.json", "runs.parquet", "weeks.parquet", "points.csv")) {
      assertTrue(Files.size(folder.resolve("a").resolve(file)) > 0, file);
    }
    List<String> points = Files.readAllLines(folder.resolve("a/points.csv"));
    assertEquals(
        "point,site.culture,site.support.pattern,n,failed,level.mean,level.sd,level.low,level.high,"
            + "luck.mean,luck.sd,luck.low,luck.high",
        points.get(0));
    assertTrue(points.get(3).startsWith("2,0.05,steady,5,0,0.05,0,"), points.get(3));
    assertEquals(7, points.size());
  }

  @Test
  void givesTheSameRowsOnAnyNumberOfThreads() {
    List<String> hashes = new ArrayList<>();
    for (int threads : new int[] {1, 2, 4}) {
      hashes.add(
          hash(run(Experiments.factorial(6, 11), tiny, folder.resolve("t" + threads), threads)));
    }
    assertEquals(1, hashes.stream().distinct().count(), hashes.toString());
    Experiment otherSeed = Experiments.factorial(6, 11).withSeed(8);
    assertNotEquals(hashes.get(0), hash(run(otherSeed, tiny, folder.resolve("seed"), 2)));
  }

  @Test
  void doesOnlyWhatIsMissing() {
    String fresh = hash(run(Experiments.factorial(4, 9), tiny, folder.resolve("fresh"), 2));
    tiny.runs.set(0);
    Path grown = folder.resolve("grown");
    run(Experiments.factorial(2, 5), tiny, grown, 2);
    assertEquals(20, tiny.runs.get());
    run(Experiments.factorial(2, 9), tiny, grown, 2);
    assertEquals(36, tiny.runs.get(), "four more replications at each of four points");
    RunReport last = run(Experiments.factorial(4, 9), tiny, grown, 2);
    assertEquals(72, tiny.runs.get(), "two more levels");
    assertEquals(36, last.reused());
    assertEquals(fresh, hash(last));
    run(Experiments.factorial(4, 9), tiny, grown, 2);
    assertEquals(72, tiny.runs.get(), "nothing was missing");
  }

  static RunReport run(Experiment experiment, Simulator simulator, Path folder, int threads) {
    return run(experiment, simulator, folder, threads, progress -> {});
  }

  static RunReport run(
      Experiment experiment,
      Simulator simulator,
      Path folder,
      int threads,
      Consumer<Progress> listener) {
    RunOptions options =
        new RunOptions(folder, threads, new Build("test", "none"), InstantSource.system());
    return new ExperimentRun(experiment, simulator, options, listener).run();
  }

  static String hash(RunReport report) {
    Manifest manifest = Objects.requireNonNull(report.manifest());
    return manifest.contentHash();
  }
}
