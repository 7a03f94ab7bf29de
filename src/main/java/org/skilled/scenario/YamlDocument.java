package org.skilled.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/**
 * A YAML mapping read safely from a file, which knows on which line each field stands.
 *
 * <p>Refused, each with file, line and remedy: files that are missing, empty, not UTF-8 text or
 * over 1 MB; anything but one mapping at the top; anchors, aliases and tags; a field given twice in
 * one mapping; nesting deeper than {@value YamlTree#MAX_DEPTH} levels.
 */
public final class YamlDocument {
  /** Largest file that is read, in bytes. */
  static final int MAX_BYTES = 1_000_000;

  private final String file;
  private final String text;
  private final ObjectNode root;
  private final Map<String, Integer> lines;

  private YamlDocument(String file, String text, ObjectNode root, Map<String, Integer> lines) {
    this.file = file;
    this.text = text;
    this.root = root;
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @throws InputException for every fault of the file, with all problems that could be found
   */
  public static YamlDocument read(Path file) {
    String name = file.toString();
    if (!Files.exists(file)) {
      throw fault(name, "there is no such file; check the name and the folder");
    }
    if (Files.isDirectory(file)) {
      throw fault(name, "is a folder; give the name of a YAML file in it");
    }
    if (!Files.isRegularFile(file)) {
      throw fault(name, "is not an ordinary file; give the name of a YAML file");
    }
    try {
      requireSize(name, Files.size(file));
      return parse(name, decode(name, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw fault(name, "cannot be read; check that you have permission to read it");
    }
  }

  /**
   * Parses text; {@code file} is the name used in messages.
   *
   * @throws InputException for every fault of the text, with all problems that could be found
   */
  public static YamlDocument parse(String file, String text) {
    requireSize(file, text.length());
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    YamlTree tree = YamlTree.parse(file, withoutMark);
    return new YamlDocument(file, text, tree.root(), tree.lines());
  }

  /** The name of the file, as used in messages. */
  public String file() {
    return file;
  }

  /** The text as it was read, whatever has become of the file since. */
  public String text() {
    return text;
  }

  /** The mapping itself. Callers must not change it. */
  public ObjectNode root() {
    return root;
  }

  /**
   * Line (from 1) of a field such as {@code sites[0].culture}; of its nearest known ancestor if it
   * is not there.
   */
  public int line(String path) {
    String place = path;
    while (!place.isEmpty()) {
      Integer line = lines.get(place);
      if (line != null) {
        return line;
      }
      place =
          place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
    }
    return 1;
  }

  /** Path of a field within the mapping at {@code path}. */
  static String child(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  private static String decode(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw fault(name, "is not text in UTF-8; save it as a UTF-8 text file");
    }
  }

  private static void requireSize(String name, long bytes) {
    if (bytes > MAX_BYTES) {
      throw fault(
          name,
          "has "
              + bytes
              + " bytes, but at most "
              + MAX_BYTES
              + " (1 MB) are read; keep bulky data, such as networks, in files of their own");
    }
  }

  private static InputException fault(String file, String message) {
    return new InputException(new Problem(file, 0, null, message));
  }
}
