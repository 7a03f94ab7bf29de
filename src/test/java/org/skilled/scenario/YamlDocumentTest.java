package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skilled.scenario.Faults.assertProblem;
import static org.skilled.scenario.Faults.assertSays;
import static org.skilled.scenario.Faults.only;
import static org.skilled.scenario.Faults.problems;
import static org.skilled.scenario.Faults.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.problem.Problem;

class YamlDocumentTest {
  @TempDir Path folder;

  @Test
  void knowsValuesAndLines() {
    YamlDocument document =
        YamlDocument.parse(
            "x.yaml", "# comment\na: 1\nb:\n  c: 0.5\n  d: [x, {e: true}]\nf: null\n");
    assertEquals(1, document.root().get("a").intValue());
    assertEquals(0.5, document.root().get("b").get("c").doubleValue());
    assertTrue(document.root().get("b").get("d").get(1).get("e").booleanValue());
    assertTrue(document.root().get("f").isNull());
    assertEquals(2, document.line("a"));
    assertEquals(3, document.line("b"));
    assertEquals(4, document.line("b.c"));
    assertEquals(5, document.line("b.d[1].e"));
    assertEquals(5, document.line("b.d[7].nowhere"), "nearest known ancestor");
    assertEquals(3, document.line("b.zzz"));
    assertEquals(1, document.line("zzz"));
    assertEquals("x.yaml", document.file());
  }

  @Test
  void readsAFileWithByteOrderMarkAndWindowsLines() {
    Path file = write(folder, "windows.yaml", "\uFEFFname: x\r\nweeks: 3\r\n");
    assertEquals(3, YamlDocument.read(file).root().get("weeks").intValue());
    assertEquals(2, YamlDocument.read(file).line("weeks"));
  }

  @Test
  void refusesAMissingFile() {
    Path file = folder.resolve("none.yaml");
    assertProblem(
        only(() -> YamlDocument.read(file)), file, 0, null, "no such file", "check the name");
  }

  @Test
  void refusesAFolder() {
    assertProblem(only(() -> YamlDocument.read(folder)), folder, 0, null, "is a folder");
  }

  @Test
  void refusesAFileThatCannotBeRead() throws IOException {
    Path secret = write(folder, "secret.yaml", "name: x\n");
    Assumptions.assumeTrue(secret.toFile().setReadable(false), "no permissions here");
    // The superuser may read everything but an address that is not there.
    Path file = Files.isReadable(secret) ? Path.of("/proc/self/mem") : secret;
    Assumptions.assumeTrue(Files.exists(file), "nothing here that cannot be read");
    assertProblem(
        only(() -> YamlDocument.read(file)), file, 0, null, "cannot be read", "permission");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n"})
  void refusesAnEmptyFile(String text) {
    Path file = write(folder, "empty.yaml", text);
    assertProblem(only(() -> YamlDocument.read(file)), file, 0, null, "is empty", "write fields");
  }

  @Test
  void refusesWhatIsNotYamlWithItsLine() {
    Path file = write(folder, "bad.yaml", "name: x\nweeks: [1, 2\nsite: }\n");
    assertProblem(only(() -> YamlDocument.read(file)), file, 3, null, "is not YAML", "brackets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n- b\n", "just text\n", "42\n"})
  void refusesWhatIsNoMapping(String text) {
    Path file = write(folder, "list.yaml", text);
    assertProblem(only(() -> YamlDocument.read(file)), file, 1, null, "must hold fields");
  }

  @Test
  void refusesBigFilesBeforeReadingThem() throws IOException {
    Path file = folder.resolve("big.yaml");
    try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(10_000_000_000L);
    }
    assertProblem(
        only(() -> YamlDocument.read(file)), file, 0, null, "10000000000 bytes", "1000000 (1 MB)");
  }

  @Test
  void refusesAnAliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [*a")
          .append(i - 1)
          .append(", *a")
          .append(i - 1)
          .append("]\n");
    }
    Path file = write(folder, "bomb.yaml", bomb.toString());
    List<Problem> problems = problems(() -> YamlDocument.read(file));
    assertProblem(problems.get(0), file, 1, "a0", "anchor (&a0)", "write values out");
    assertProblem(problems.get(2), file, 2, "a1[0]", "alias (*a0)", "write the value out");
    assertEquals(30 + 2 * 29, problems.size());
  }

  @Test
  void refusesMergeKeysAndTags() {
    Path file = write(folder, "tag.yaml", "a: !!str 5\nb: !mine {c: 1}\n");
    List<Problem> problems = problems(() -> YamlDocument.read(file));
    assertProblem(problems.get(0), file, 1, "a", "tag", "plain value");
    assertProblem(problems.get(1), file, 2, "b", "tag");
  }

  @Test
  void refusesAFieldGivenTwice() {
    Path file =
        write(folder, "twice.yaml", "weeks: 1\nsite:\n  culture: 0.5\n  culture: 0.6\nweeks: 2\n");
    List<Problem> problems = problems(() -> YamlDocument.read(file));
    assertProblem(problems.get(0), file, 4, "site.culture", "second time", "line 3", "keep one");
    assertProblem(problems.get(1), file, 5, "weeks", "line 1");
  }

  @Test
  void refusesSeveralDocuments() {
    Path file = write(folder, "two.yaml", "a: 1\n---\nb: 2\n");
    assertProblem(only(() -> YamlDocument.read(file)), file, 3, null, "second document", "'---'");
  }

  @Test
  void refusesDeepNesting() {
    Path file = write(folder, "deep.yaml", "a:\n  " + "[".repeat(100_000) + "\n");
    Problem problem = only(() -> YamlDocument.read(file));
    assertEquals(2, problem.line());
    assertSays(problem, "deeper than 20");
  }

  @Test
  void refusesTabs() {
    Path file = write(folder, "tab.yaml", "site:\n\tculture: 0.5\n");
    assertProblem(only(() -> YamlDocument.read(file)), file, 2, null, "tab", "spaces");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    Path file =
        Files.write(
            folder.resolve("bytes.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff, (byte) 0xfe});
    assertProblem(only(() -> YamlDocument.read(file)), file, 0, null, "UTF-8");
    Path control = Files.write(folder.resolve("control.yaml"), new byte[] {'a', ':', ' ', 0, 1});
    assertSays(only(() -> YamlDocument.read(control)), "is not YAML");
  }

  @Test
  void hasNoPathForTheWholeFile() {
    assertNull(only(() -> YamlDocument.parse("x", "5")).field());
  }
}
