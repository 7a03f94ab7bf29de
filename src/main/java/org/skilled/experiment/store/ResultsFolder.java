package org.skilled.experiment.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.RunPlan;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/**
 * A folder for the results of one experiment, held by one process at a time.
 *
 * <p>The file {@code store/experiment.json} says whose folder it is; the lock is on {@code
 * store/lock}.
 */
public final class ResultsFolder implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  static final String STORE = "store";
  private static final String LOCK = "lock";
  private static final String IDENTITY = "experiment.json";

  private final Path folder;
  private final FolderLock lock;

  private ResultsFolder(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes a folder for the experiment of this plan; it is made if it is not there.
   *
   * @throws InputException if it holds another experiment or unrelated files, or another process is
   *     at work in it; nothing is changed then
   */
  public static ResultsFolder take(Path folder, RunPlan plan) {
    return take(folder, Identity.of(plan));
  }

  /**
   * Makes sure, changing nothing, that a folder could be taken for the experiment of this plan.
   *
   * @throws InputException if it holds another experiment or unrelated files
   */
  public static void requireFree(Path folder, RunPlan plan) {
    requireOwnOrEmpty(folder, Identity.of(plan));
  }

  /**
   * As {@link #take(Path, RunPlan)}, for work that is more than one plan.
   *
   * @param traits what may not change between two visits, in the words of the user, with its value
   */
  public static ResultsFolder take(Path folder, Map<String, String> traits) {
    return take(folder, new Identity(traits));
  }

  private static ResultsFolder take(Path folder, Identity identity) {
    requireOwnOrEmpty(folder, identity);
    FolderLock lock = null;
    try {
      Files.createDirectories(folder.resolve(STORE));
      lock = FolderLock.take(folder.resolve(STORE), LOCK);
      if (lock == null) {
        throw refused(
            folder,
            "is being written by another run; wait until it ends, or name another folder with --results");
      }
      requireOwnOrEmpty(folder, identity);
      SafeFiles.removeLeftovers(folder);
      SafeFiles.removeLeftovers(folder.resolve(Inputs.FOLDER));
      SafeFiles.write(
          folder.resolve(STORE).resolve(IDENTITY),
          aside ->
              JSON.writerWithDefaultPrettyPrinter().writeValue(aside.toFile(), identity.traits()));
      return new ResultsFolder(folder, lock);
    } catch (IOException e) {
      InputException fault = WriteFault.of(folder, e);
      release(lock, fault);
      throw fault;
    } catch (InputException e) {
      release(lock, e);
      throw e;
    }
  }

  /** The folder itself. */
  public Path path() {
    return folder;
  }

  /** The folder of the finished blocks. */
  public Path store() {
    return folder.resolve(STORE);
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw WriteFault.of(folder, e);
    }
  }

  private static void requireOwnOrEmpty(Path folder, Identity identity) {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw refused(folder, "is a file; name a folder for the results with --results");
    }
    try {
      Identity there = identity(folder);
      if (there != null) {
        List<String> differences = identity.differences(there);
        if (!differences.isEmpty()) {
          throw refused(
              folder,
              "holds the results of another experiment: "
                  + String.join("; ", differences)
                  + ". Nothing was changed. Name another folder with --results, or rename the experiment or this folder");
        }
      } else if (!isAsGoodAsEmpty(folder)) {
        throw refused(
            folder,
            "holds files that no experiment wrote. Nothing was changed. Name a new or empty folder with --results");
      }
    } catch (IOException e) {
      throw refused(folder, "cannot be read: " + e);
    }
  }

  private static @Nullable Identity identity(Path folder) throws IOException {
    Path file = folder.resolve(STORE).resolve(IDENTITY);
    return Files.exists(file)
        ? new Identity(
            JSON.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, String>>() {}))
        : null;
  }

  /** Empty but for what a process leaves that was killed in its first moments. */
  private static boolean isAsGoodAsEmpty(Path folder) throws IOException {
    return names(folder).allMatch(STORE::equals)
        && (!Files.exists(folder.resolve(STORE))
            || names(folder.resolve(STORE)).allMatch(Set.of(LOCK, IDENTITY + ".aside")::contains));
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private static void release(@Nullable FolderLock lock, Exception fault) {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        fault.addSuppressed(e);
      }
    }
  }

  private static InputException refused(Path folder, String message) {
    return new InputException(new Problem(folder.toString(), 0, null, message));
  }
}
