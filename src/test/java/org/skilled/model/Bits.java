package org.skilled.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of results, by exact bits. */
final class Bits {
  private Bits() {}

  /** First 16 hexadecimal digits of SHA-256 over all bits of a run's results. */
  static String of(RunOutput output) {
    MessageDigest digest = sha256();
    add(digest, output.outcomes());
    for (double[] series : output.series()) {
      add(digest, series);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static void add(MessageDigest digest, double[] values) {
    for (double value : values) {
      digest.update(ByteBuffer.allocate(8).putLong(Double.doubleToRawLongBits(value)).array());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
