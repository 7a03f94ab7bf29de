package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** Makes sure that result files are there, and are those that the manifest vouches for. */
final class ResultFiles {
  private ResultFiles() {}

  /** Refuses files that are missing or changed. */
  static void requireUnchanged(Path folder, Manifest manifest) {
    for (Map.Entry<String, String> file : manifest.files().entrySet()) {
      requireUnchanged(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The manifest of a finished experiment. */
  static Manifest manifest(Path folder) {
    if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      throw new InputException(
          new Problem(
              folder.toString(),
              0,
              null,
              Files.isDirectory(folder.resolve(ResultsFolder.STORE))
                  ? "holds an experiment that is not finished; give the same 'skilled run' command again to go on with it"
                  : "holds no results; name a folder that 'skilled run' has written, such as results/quick-start"));
    }
    try {
      return Manifest.read(folder);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static void requireUnchanged(Path file, String hash) {
    try {
      if (!Files.isRegularFile(file) || !Sha256.of(file).equals(hash)) {
        throw new InputException(
            new Problem(
                file.toString(),
                0,
                null,
                "is missing or not the file that the manifest vouches for; give the 'skilled run' command again, which"
                    + " makes it anew from the finished runs"));
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What to say when a result file cannot be read. */
  static InputException unreadable(Path file, Exception cause) {
    InputException fault =
        new InputException(
            new Problem(
                file.toString(),
                0,
                null,
                "cannot be read: "
                    + cause.getMessage()
                    + "; give the 'skilled run' command again, which makes it anew from the finished runs"));
    fault.initCause(cause);
    return fault;
  }
}
