package org.skilled.random;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongUnaryOperator;

/**
 * Streams the raw draws of one access pattern to standard output until the reader has had enough:
 * 64-bit integers, least significant byte first. Arguments: the pattern's name (lower case,
 * hyphens) and a seed. The name "control" stands for {@link Random}, a generator that the batteries
 * are known to reject.
 *
 * <p>Feeds the statistical batteries of {@code src/quality}.
 */
final class StreamDraws {
  private static final int CHUNK = 1 << 13;

  private StreamDraws() {}

  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals("--list")) {
      Arrays.stream(AccessPattern.values()).map(StreamDraws::nameOf).forEach(System.out::println);
      return;
    }
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: PATTERN SEED, or --list");
    }
    long seed = Long.decode(args[1]);
    if (args[0].equals("control")) {
      Random weak = new Random(seed);
      stream(i -> weak.nextLong());
    } else {
      AccessPattern pattern =
          AccessPattern.valueOf(args[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      stream(i -> pattern.bits(seed, i));
    }
  }

  private static String nameOf(AccessPattern pattern) {
    return pattern.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void stream(LongUnaryOperator bits) {
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      for (long i = 0; ; i += CHUNK) {
        chunk.clear();
        for (int j = 0; j < CHUNK; j++) {
          chunk.putLong(bits.applyAsLong(i + j));
        }
        out.write(chunk.array());
      }
    } catch (IOException readerClosedThePipe) {
      // The only way this stream ends: a pipe has no other sign that its reader has had enough.
    }
  }
}
