package org.skilled.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of tables that people give. */
public final class CsvText {
  private static final String MARK = "\uFEFF";

  private CsvText() {}

  /**
   * The text of a file in UTF-8, without the mark that spreadsheets put in front: left there, it
   * would be part of the first column's name.
   *
   * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
   */
  public static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.startsWith(MARK) ? text.substring(1) : text;
  }
}
