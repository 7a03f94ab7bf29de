package org.skilled.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** A YAML mapping read safely from a file, which knows on which line each field stands. */
public final class YamlDocument {
  private YamlDocument() {}

  /** Reads a file; every fault of it is an {@link org.skilled.problem.InputException}. */
  public static YamlDocument read(Path file) {
    throw new UnsupportedOperationException();
  }

  /** Parses text; {@code file} is the name used in messages. */
  public static YamlDocument parse(String file, String text) {
    throw new UnsupportedOperationException();
  }

  /** The name of the file, as used in messages. */
  public String file() {
    throw new UnsupportedOperationException();
  }

  /** The mapping itself. Callers must not change it. */
  public ObjectNode root() {
    throw new UnsupportedOperationException();
  }

  /**
   * Line (from 1) of a field such as {@code sites[0].culture}; of its nearest known ancestor if it
   * is not there.
   */
  public int line(String path) {
    throw new UnsupportedOperationException();
  }
}
