package org.skilled.study.method;

import java.util.Locale;
import java.util.Map;

/**
 * What an index can see, by its name; so that it can be said why methods may differ. First stands
 * what decides first whether an input matters.
 */
enum IndexKind {
  /** What an input does alone or together with others. */
  TOTAL,
  /** Any change of the distribution when the input alone is known. */
  DISTRIBUTION,
  /** What an input does alone, averaged over the others. */
  ALONE,
  /** What rises or falls with an input. */
  MONOTONIC,
  /** What differs on both sides of a threshold. */
  REGIONAL,
  /** Anything else. */
  OTHER;

  private static final Map<String, IndexKind> KINDS =
      Map.ofEntries(
          Map.entry("ST", TOTAL),
          Map.entry("MU*", TOTAL),
          Map.entry("DGSM", TOTAL),
          Map.entry("DELTA", DISTRIBUTION),
          Map.entry("PAWN", DISTRIBUTION),
          Map.entry("S1", ALONE),
          Map.entry("EFFECT", MONOTONIC),
          Map.entry("PRCC", MONOTONIC),
          Map.entry("SRC", MONOTONIC),
          Map.entry("SRRC", MONOTONIC),
          Map.entry("KS", REGIONAL));

  /** By the first word of an index, without bars: {@code |PRCC|}, {@code ST (surrogate)}. */
  static IndexKind of(String index) {
    String plain = index.replace("|", "").toUpperCase(Locale.ROOT);
    int space = plain.indexOf(' ');
    return KINDS.getOrDefault(space < 0 ? plain : plain.substring(0, space), OTHER);
  }
}
