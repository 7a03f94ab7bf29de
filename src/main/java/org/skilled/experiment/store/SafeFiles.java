package org.skilled.experiment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.skilled.problem.InputException;

/**
 * Files that are either there whole or not there at all: written aside, forced to disk, renamed.
 */
public final class SafeFiles {
  private static final String ASIDE = ".aside";

  private SafeFiles() {}

  /** Writes a file to the path it is given. */
  @FunctionalInterface
  public interface Writer {
    void write(Path aside) throws IOException, SQLException;
  }

  /** Chooses a finished file's name by its content. */
  @FunctionalInterface
  interface Naming {
    Path name(Path aside) throws IOException;
  }

  /**
   * Writes or replaces {@code target}.
   *
   * @throws InputException if the disk is full or the folder cannot be written to; {@code target}
   *     is then as it was
   */
  public static void write(Path target, Writer writer) {
    write(target, writer, aside -> target);
  }

  /**
   * Writes or replaces a file with a text in UTF-8; folders that are missing are made.
   *
   * @throws InputException as {@link #write}
   */
  public static void text(Path target, String text) {
    writeWithFolders(target, aside -> Files.writeString(aside, text, StandardCharsets.UTF_8));
  }

  /** As {@link #write(Path, Writer)}; folders that are missing are made. */
  public static void writeWithFolders(Path target, Writer writer) {
    write(
        target,
        aside -> {
          Path folder = aside.toAbsolutePath().getParent();
          if (folder != null) {
            Files.createDirectories(folder);
          }
          writer.write(aside);
        });
  }

  /** As {@link #write(Path, Writer)}, with a name that may depend on the content. */
  static Path write(Path draft, Writer writer, Naming naming) {
    Path aside = draft.resolveSibling(draft.getFileName() + ASIDE);
    try {
      writer.write(aside);
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Path target = naming.name(aside);
      Files.move(
          aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceFolder(target);
      return target;
    } catch (IOException | SQLException | UncheckedIOException e) {
      InputException fault = WriteFault.of(draft, e);
      try {
        Files.deleteIfExists(aside);
      } catch (IOException e2) {
        fault.addSuppressed(e2);
      }
      throw fault;
    }
  }

  /** Removes what a killed process left half written in a folder, if it is there. */
  static void removeLeftovers(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "*" + ASIDE)) {
      for (Path leftover : leftovers) {
        // Also the folder into which the database put what had no room in memory.
        delete(leftover);
      }
    }
  }

  private static void delete(Path fileOrFolder) throws IOException {
    try (Stream<Path> all = Files.walk(fileOrFolder)) {
      for (Path inmost : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(inmost);
      }
    }
  }

  /** Makes the rename itself durable; Windows has no such thing and needs none. */
  private static void forceFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || System.getProperty("os.name", "").startsWith("Windows")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
