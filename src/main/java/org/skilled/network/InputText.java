package org.skilled.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of an input file, in UTF-8 with or without a byte order mark. */
final class InputText {
  private static final long MOST_BYTES = 512L << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private InputText() {}

  /**
   * Reads the whole text, without byte order mark; null, with the problem added, if there is none
   * to be had.
   */
  static @Nullable String read(Path file, Problems problems) {
    String name = file.toString();
    try {
      if (!Files.exists(file)) {
        problems.add(name, 0, null, "there is no such file");
      } else if (!Files.isRegularFile(file)) {
        problems.add(name, 0, null, "this is a folder or device; a file is needed");
      } else if (Files.size(file) > MOST_BYTES) {
        problems.add(
            name,
            0,
            null,
            "the file has "
                + (Files.size(file) >> 20)
                + " MB; at most "
                + (MOST_BYTES >> 20)
                + " are read");
      } else {
        return decode(name, Files.readAllBytes(file), problems);
      }
    } catch (IOException e) {
      problems.add(name, 0, null, "the file cannot be read: " + e.getMessage());
    }
    return null;
  }

  private static @Nullable String decode(String name, byte[] bytes, Problems problems) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      problems.add(name, 1, null, "the file is in UTF-16; save it as UTF-8");
      return null;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      String bad = String.format("0x%02X", bytes[in.position()]);
      problems.add(name, line, null, "byte " + bad + " is not UTF-8; save the file as UTF-8");
      return null;
    }
    String text = out.flip().toString();
    String unmarked =
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    if (unmarked.isBlank()) {
      problems.add(name, 0, null, "the file is empty");
      return null;
    }
    return unmarked;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
