package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code skilled report}: what it writes, and what it says of folders that have no results. */
class ReportCommandTest {
  @TempDir private Path folder;

  @Test
  void writesThePageAndSaysWhere() throws IOException {
    Path results = Experiments.run(Experiments.SMALL, folder);
    String out = Cli.run("report", results).fine().out();
    Path page = results.resolve("report.html");
    assertTrue(out.matches("report   \\Q" + page + "\\E \\([\\d,]+ kB\\)\\R"), out);
    assertTrue(Files.readString(page).contains("Does support matter in a small place?"));
    Path other = folder.resolve("deeper").resolve("other.html");
    assertEquals("", Cli.run("report", results, "--out", other, "--quiet").fine().out());
    assertEquals(Files.readString(page), Files.readString(other));
  }

  @Test
  void opensThePageOrSaysThatItCannot() throws IOException {
    Path results = Experiments.run(Experiments.SMALL, folder);
    for (boolean there : new boolean[] {true, false}) {
      StringWriter err = new StringWriter();
      List<Path> shown = new ArrayList<>();
      Screen screen =
          Screen.of(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true));
      ReportCommand command =
          new ReportCommand(
              screen,
              page -> {
                shown.add(page);
                return there;
              });
      int code = new CommandLine(command).execute(results.toString(), "--open");
      assertEquals(0, code);
      assertEquals(List.of(results.resolve("report.html")), shown);
      assertEquals(there, err.toString().isEmpty(), err.toString());
      assertTrue(there || err.toString().contains("open " + shown.get(0) + " by hand"));
    }
  }

  @Test
  void showsHowFarItIsOnTerminalsOnly() throws IOException {
    Path results = Experiments.run(Experiments.SMALL, folder);
    assertEquals("", Cli.run("report", results).fine().err());
    assertTrue(Cli.live("report", results).fine().err().contains("steps"), "a line of progress");
    assertEquals("", Cli.live("report", results, "--quiet").fine().err());
  }

  @Test
  void findingsAreAnswered() throws IOException {
    String experiment =
        Experiments.SMALL
            + """
            finding:
              id: T1
              says: More support gives more users.
              claims:
                - claim: late users with support
                  outcome: lateUsers
                  of: {site.support.level: 0.8}
                  minus: {site.support.level: 0.2}
                  expect: above
                  matters: 0.1
            """;
    Path results = Experiments.run(experiment, folder);
    Cli.run("report", results).fine();
    String page = Files.readString(results.resolve("report.html"));
    assertTrue(page.contains("T1: More support gives more users."), "the finding");
    assertTrue(page.contains("late users with support"), "its claim");
  }

  @Test
  void mistakesAreToldInWords() throws IOException {
    Cli none = Cli.run("report", folder.resolve("nowhere")).mistaken();
    assertTrue(none.err().contains("holds no results"), none.err());
    Path results = Experiments.run(Experiments.SMALL, folder);
    Cli target = Cli.run("report", results, "--out", folder).mistaken();
    assertTrue(target.err().contains("is a folder"), target.err());
    Files.writeString(results.resolve("points.csv"), "changed");
    Cli changed = Cli.run("report", results).mistaken();
    assertTrue(changed.err().contains("points.csv"), changed.err());
    assertFalse(Files.exists(results.resolve("report.html")));
  }
}
