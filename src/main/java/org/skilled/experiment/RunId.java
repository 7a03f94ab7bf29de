package org.skilled.experiment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * What a run is known by: 64 bits of a hash of everything that decides its bits.
 *
 * <p>The model's version, all parameters, the imported network and the run's seed go in; its place
 * in a plan and the outcomes asked for do not. So a run keeps its identity when replications,
 * levels or outcomes are added.
 *
 * @param bits the first 64 bits of the SHA-256
 */
public record RunId(long bits) implements Comparable<RunId> {

  /**
   * The identity of a run.
   *
   * @param version version of the model's behaviour
   * @param fingerprint fingerprint of the resolved scenario
   * @param network hash of the imported network; null if the scenario makes its own
   * @param seed the run's seed
   */
  public static RunId of(String version, String fingerprint, @Nullable String network, long seed) {
    MessageDigest digest = sha256();
    put(digest, version);
    put(digest, fingerprint);
    put(digest, network == null ? "" : network);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).flip());
    return new RunId(ByteBuffer.wrap(digest.digest()).getLong());
  }

  /** The identity written as 16 hexadecimal digits; null if the text is not one. */
  public static @Nullable RunId parse(String text) {
    return text.matches("[0-9a-fA-F]{16}") ? new RunId(Long.parseUnsignedLong(text, 16)) : null;
  }

  /** 16 hexadecimal digits. */
  @Override
  public String toString() {
    String hex = Long.toHexString(bits);
    return "0".repeat(16 - hex.length()) + hex;
  }

  @Override
  public int compareTo(RunId other) {
    return Long.compareUnsigned(bits, other.bits);
  }

  private static void put(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
