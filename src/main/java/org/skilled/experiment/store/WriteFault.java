package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** Says why results could not be written, what is safe, and what to do. */
final class WriteFault {
  private WriteFault() {}

  static InputException of(Path file, Exception cause) {
    String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    String what =
        isDiskFull(reason)
            ? "the disk is full (" + space(file) + ")"
            : cause.getClass().getSimpleName() + ": " + reason + " (" + space(file) + ")";
    InputException fault =
        new InputException(
            new Problem(
                file.toString(),
                0,
                null,
                "cannot be written: "
                    + what
                    + ". Nothing written before is lost; make room or mend the folder's permissions, then give the"
                    + " same command again to go on from there"));
    fault.initCause(cause);
    return fault;
  }

  private static boolean isDiskFull(String reason) {
    String text = reason.toLowerCase(Locale.ROOT);
    return text.contains("no space left")
        || text.contains("disk full")
        || text.contains("not enough space")
        || text.contains("quota exceeded");
  }

  private static String space(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null) {
        return "free space unknown";
      }
      FileStore store = Files.getFileStore(folder);
      return megabytes(store.getUsableSpace())
          + " MB free of "
          + megabytes(store.getTotalSpace())
          + " MB";
    } catch (IOException e) {
      return "free space unknown";
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
  }
}
