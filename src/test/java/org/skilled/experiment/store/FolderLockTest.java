package org.skilled.experiment.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir private Path folder;

  @Test
  void anAttemptInThisProcessLeavesOtherProcessesLockedOut() throws Exception {
    try (FolderLock lock = FolderLock.take(folder, "lock")) {
      assertNotNull(lock);
      assertNull(FolderLock.take(folder, "lock"), "held by this process");
      assertEquals("locked out", answerOfAnotherProcess());
    }
    assertEquals("taken", answerOfAnotherProcess());
  }

  @Test
  void closingTwiceLeavesTheNextHolderAlone() throws Exception {
    FolderLock first = FolderLock.take(folder, "lock");
    assertNotNull(first);
    first.close();
    try (FolderLock next = FolderLock.take(folder, "lock")) {
      assertNotNull(next);
      first.close();
      assertNull(FolderLock.take(folder, "lock"));
    }
  }

  private String answerOfAnotherProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Another.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
        .strip();
  }

  /** What another process does. */
  static final class Another {
    private Another() {}

    public static void main(String[] folder) throws Exception {
      try (FolderLock lock = FolderLock.take(Path.of(folder[0]), "lock")) {
        System.out.println(lock == null ? "locked out" : "taken");
      }
    }
  }
}
