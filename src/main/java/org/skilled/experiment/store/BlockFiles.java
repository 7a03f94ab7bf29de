package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a store: one a finished block of runs, named after the SHA-256 of its bytes.
 *
 * <p>So a file that was cut short or changed by a failing disk is noticed, whatever it holds.
 */
final class BlockFiles {
  private static final String PREFIX = "block-";
  private static final String SUFFIX = ".parquet";
  private static final String DAMAGED = ".damaged";
  private static final int DIGITS = 32;

  private BlockFiles() {}

  /** Where a block is written before its name is known. */
  static Path draft(Path folder) {
    return folder.resolve("block");
  }

  /** The name of a finished block. */
  static Path named(Path written) throws IOException {
    return written.resolveSibling(PREFIX + Sha256.of(written).substring(0, DIGITS) + SUFFIX);
  }

  /** A store's files: those that are as they were written, and those that are not. */
  record Checked(List<Path> sound, List<Path> damaged) {}

  /** All files of a folder, in the order of their names. */
  static List<Path> all(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  /** Checks every file of a folder against its name; in the order of the names. */
  static Checked check(Path folder) throws IOException {
    List<Path> files = all(folder);
    List<Path> sound = new ArrayList<>();
    List<Path> damaged = new ArrayList<>();
    for (Path file : files) {
      (named(file).equals(file) ? sound : damaged).add(file);
    }
    return new Checked(sound, damaged);
  }

  /** Moves a damaged file out of the way, keeping it; answers its new name. */
  static Path setAside(Path file) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + DAMAGED);
    return Files.move(file, aside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
