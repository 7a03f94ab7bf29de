package org.skilled.network;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of an imported network: people in order with all attributes, ties in order, the bits of
 * trust.
 */
final class NetworkHash {
  private NetworkHash() {}

  static String of(List<ImportedNetwork.Person> people, SocialNetwork network, double[] trust) {
    MessageDigest digest = sha256();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest)))) {
      out.writeInt(people.size());
      for (ImportedNetwork.Person person : people) {
        write(out, person.id());
        write(out, person.site());
        write(out, person.project());
        write(out, person.discipline());
        write(out, person.sector());
        write(out, person.role());
      }
      out.writeInt(network.ties());
      for (int t = 0; t < network.ties(); t++) {
        out.writeInt(network.from(t));
        out.writeInt(network.to(t));
        out.writeLong(Double.doubleToLongBits(trust[t]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Length first, so that no two lists of texts give the same bytes; -1 for none. */
  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
