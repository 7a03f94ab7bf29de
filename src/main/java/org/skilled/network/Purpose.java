package org.skilled.network;

/** Codes of the purposes for which network generators draw; all draws are made under week 0. */
final class Purpose {
  /** Partners of ties within a group. */
  static final int INSIDE = 100;

  /** Partners of ties to other groups. */
  static final int OUTSIDE = 101;

  /** Whether a candidate tie between two given people is kept. */
  static final int KEEP = 102;

  /** Place of a person on the ring, or in the order of arrival. */
  static final int ORDER = 103;

  /** What JGraphT's own generators draw. */
  static final int STRUCTURE = 104;

  /** Whether a tie made after the ring is a local or a rewired one. */
  static final int REWIRE = 105;

  /** Partners by preferential attachment, for ties made after the growth. */
  static final int ATTACH = 106;

  /** Ties that their first initiators could not place. */
  static final int REMAINDER = 107;

  /** Who initiates the odd tie when a degree is not a whole number. */
  static final int ROUND = 108;

  /** Whether a tie of a structure that has too many is kept. */
  static final int THIN = 109;

  private Purpose() {}
}
