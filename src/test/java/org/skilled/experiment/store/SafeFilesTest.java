package org.skilled.experiment.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.problem.InputException;

class SafeFilesTest {
  @TempDir Path folder;

  @Test
  void replacesAFileInOneStep() throws Exception {
    Path file = folder.resolve("a");
    SafeFiles.write(file, aside -> Files.writeString(aside, "one"));
    SafeFiles.write(
        file,
        aside -> {
          Files.writeString(aside, "two");
          assertEquals(
              "one", Files.readString(file), "the old file is there until the new one is whole");
        });
    assertEquals("two", Files.readString(file));
    assertEquals(List.of("a"), names());
  }

  @Test
  void aFullDiskIsExplainedAndLosesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "before");
    for (Exception full :
        List.of(
            new IOException("No space left on device"),
            new SQLException("IO Error: Could not write file: No space left on device\nmore"),
            new IOException("There is not enough space on the disk"))) {
      InputException fault =
          assertThrows(
              InputException.class,
              () ->
                  SafeFiles.write(
                      file,
                      aside -> {
                        Files.writeString(aside, "half");
                        rethrow(full);
                      }));
      assertTrue(
          fault
              .getMessage()
              .matches(
                  ".*a: cannot be written: the disk is full \\([0-9.]+ MB free of [0-9.]+ MB\\)\\..*"),
          fault.getMessage());
      assertTrue(
          fault.getMessage().endsWith("give the same command again to go on from there"),
          fault.getMessage());
      assertEquals("before", Files.readString(file));
      assertEquals(List.of("a"), names());
    }
  }

  @Test
  void otherFaultsAreNamed() {
    InputException fault =
        assertThrows(
            InputException.class,
            () ->
                SafeFiles.write(folder.resolve("none/a"), aside -> Files.writeString(aside, "x")));
    assertTrue(fault.getMessage().contains("NoSuchFileException"), fault.getMessage());
  }

  private static void rethrow(Exception fault) throws IOException, SQLException {
    if (fault instanceof SQLException sql) {
      throw sql;
    }
    throw (IOException) fault;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
