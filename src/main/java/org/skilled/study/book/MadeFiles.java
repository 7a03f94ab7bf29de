package org.skilled.study.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The list {@code made.txt} of the files that a program made in a folder, so that those not asked
 * for any more can go, while a user's own files, and those that a user changed, stay.
 */
final class MadeFiles {
  static final String LIST = "made.txt";

  private MadeFiles() {}

  /**
   * Removes the files of the last list that are not among these, and writes the list anew.
   *
   * @param made the files that are there now; all in the folder
   */
  static void replace(Path folder, List<Path> made) throws IOException {
    Set<String> names =
        made.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    for (Map.Entry<String, String> old : read(folder).entrySet()) {
      Path file = folder.resolve(old.getKey());
      if (!names.contains(old.getKey())
          && Files.isRegularFile(file)
          && sum(file).equals(old.getValue())) {
        Files.delete(file);
      }
    }
    if (made.isEmpty()) {
      Files.deleteIfExists(folder.resolve(LIST));
      return;
    }
    StringBuilder list = new StringBuilder();
    for (Path file : made) {
      list.append(sum(file)).append("  ").append(file.getFileName()).append('\n');
    }
    Files.writeString(folder.resolve(LIST), list);
  }

  /** Name and sum of each file of the list; lines of another form are none of ours. */
  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Path list = folder.resolve(LIST);
    if (Files.isRegularFile(list)) {
      for (String line : Files.readString(list).lines().toList()) {
        if (line.matches("[0-9a-f]{8}  [A-Za-z0-9.-]+\\.(png|svg)")) {
          files.put(line.substring(10), line.substring(0, 8));
        }
      }
    }
    return files;
  }

  private static String sum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(file));
    return String.format("%08x", sum.getValue());
  }
}
