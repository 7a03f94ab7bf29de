package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What makes two scenarios the same: a SHA-256 over the paths and the exact bits of all values.
 *
 * <p>The scenario's {@code name} and {@code about} change no run and are left out, and so are the
 * names of a network's files: the hash of their content goes into a run's identity separately. The
 * order of disciplines and sectors counts. No text of a number is hashed, so the fingerprint is the
 * same on every Java version.
 *
 * <p>Hashed, in the order of declaration: {@code m} and the number of fields, then each field's
 * name and value; {@code l} and the number of entries, then each; {@code t}, the number of bytes
 * and the UTF-8 bytes of a text; {@code i} and a whole number; {@code d} and the bits of a real
 * number; {@code n} and 0 for no value. The letters are single bytes; all numbers have 64 bits,
 * highest byte first.
 */
public final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  /** 64 lower-case hexadecimal digits. */
  public static String of(Scenario scenario) {
    Node.Mapping tree = ScenarioTree.of(scenario).without(Shapes.NAME).without("about");
    Node.Mapping network = tree.block(NetworkFiles.NETWORK);
    for (String field : NetworkFiles.FIELDS) {
      network = network.without(field);
    }
    return of(tree.with(NetworkFiles.NETWORK, network));
  }

  /**
   * The fingerprint of any tree: each value with its kind, its size where it has one, and its bits.
   */
  static String of(Node tree) {
    try {
      Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
      fingerprint.add(tree);
      return HexFormat.of().formatHex(fingerprint.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void add(Node node) {
    if (node instanceof Node.Mapping mapping) {
      add('m', mapping.fields().size());
      for (Map.Entry<String, Node> field : mapping.fields().entrySet()) {
        add(field.getKey());
        add(field.getValue());
      }
    } else if (node instanceof Node.Listing listing) {
      add('l', listing.items().size());
      listing.items().forEach(this::add);
    } else if (node instanceof Node.Leaf leaf) {
      add(leaf.value());
    }
  }

  private void add(JsonNode value) {
    if (value.isIntegralNumber()) {
      add('i', value.longValue());
    } else if (value.isNumber()) {
      add('d', Double.doubleToLongBits(value.doubleValue()));
    } else if (value.isNull()) {
      add('n', 0);
    } else {
      add(value.asText());
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add('t', bytes.length);
    digest.update(bytes);
  }

  private void add(char kind, long bits) {
    digest.update(ByteBuffer.allocate(1 + Long.BYTES).put((byte) kind).putLong(bits).array());
  }
}
