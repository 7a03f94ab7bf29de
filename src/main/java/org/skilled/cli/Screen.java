package org.skilled.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where the program writes.
 *
 * @param out results that people read or other programs take
 * @param err progress, warnings and mistakes
 * @param live whether {@code err} is a terminal, so that a line may be written over again
 * @param columns width of the terminal
 */
record Screen(PrintWriter out, PrintWriter err, boolean live, int columns) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;

  /**
   * The standard streams. Java cannot tell whether standard error is a terminal, so the launcher
   * does, in the system properties {@code skilled.terminal} and {@code skilled.columns}.
   */
  static Screen standard() {
    Charset charset = charset();
    return new Screen(
        writer(FileDescriptor.out, charset),
        writer(FileDescriptor.err, charset),
        Boolean.getBoolean("skilled.terminal"),
        Math.max(FEWEST_COLUMNS, Integer.getInteger("skilled.columns", USUAL_COLUMNS)));
  }

  /** Writers that are not a terminal. */
  static Screen of(PrintWriter out, PrintWriter err) {
    return new Screen(out, err, false, USUAL_COLUMNS);
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
  }

  /** UTF-8 whatever the locale, so that files made by redirection can be read back; but Windows. */
  private static Charset charset() {
    boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    String encoding = System.getProperty("native.encoding");
    return windows && encoding != null ? Charset.forName(encoding) : StandardCharsets.UTF_8;
  }
}
