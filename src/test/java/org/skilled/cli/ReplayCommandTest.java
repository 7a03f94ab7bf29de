package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.RunId;
import org.skilled.experiment.RunSpec;
import org.skilled.experiment.execute.Replay;

/** {@code replay}. */
class ReplayCommandTest {
  @TempDir private Path folder;

  @Test
  void aRunComesOutAsItIsStored() throws IOException {
    Path results = Experiments.run(Experiments.SMALL, folder);
    String byNumber = Cli.run("replay", results, "--run", 3).fine().out();
    assertTrue(byNumber.contains("run 3 (id "), byNumber);
    assertTrue(byNumber.contains("lateUsers"), byNumber);
    assertTrue(byNumber.contains("The same, in every bit."), byNumber);
    String id = byNumber.replaceFirst("(?s).*\\(id ([0-9a-f]{16}),.*", "$1");
    assertEquals(byNumber, Cli.run("replay", results, "--run", id).fine().out());
  }

  @Test
  void aRunOrFolderThatIsNotThereIsAMistake() throws IOException {
    Path results = Experiments.run(Experiments.SMALL, folder);
    Cli run = Cli.run("replay", results, "--run", 4).mistaken();
    assertTrue(run.err().contains("0 to 3"), run.err());
    Cli empty = Cli.run("replay", Files.createDirectory(folder.resolve("empty")), "--run", 0);
    assertTrue(empty.mistaken().err().contains("holds no results"), empty.err());
  }

  @Test
  void aDifferenceIsNamedAndIsAFault() {
    Replay.Report report =
        new Replay.Report(
            new RunSpec(0, 0, 0, 1, new RunId(255)),
            null,
            "too slow",
            List.of(
                new Replay.Comparison("reach", 0.5, 0.5, true),
                new Replay.Comparison("users", 0.25, Double.NaN, false)),
            List.of());
    StringWriter out = new StringWriter();
    int code = ReplayCommand.tell(report, new PrintWriter(out, true));
    assertEquals(ExitCode.OUR_FAULT, code);
    assertEquals(
        List.of(
            "run 0 (id 00000000000000ff, point 0, replicate 0, seed 1)",
            "  failed, now: too slow",
            "  reach  0.5",
            "  users  stored 0.25, now NaN",
            "NOT the same: these results were not made by this program as it is now."),
        out.toString().lines().toList());
  }
}
