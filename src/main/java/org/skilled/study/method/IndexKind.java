package org.skilled.study.method;

import java.util.List;
import java.util.Locale;

/** What an index can see, by its name; so that it can be said why methods may differ. */
enum IndexKind {
  /** What rises or falls with an input. */
  MONOTONIC(List.of("PRCC", "SRC", "SRRC")),
  /** What an input does alone, averaged over the others. */
  ALONE(List.of("S1", "EFFECT")),
  /** What an input does alone or together with others. */
  TOTAL(List.of("ST", "MU*", "DGSM")),
  /** Any change of the distribution when the input alone is known. */
  DISTRIBUTION(List.of("DELTA", "PAWN")),
  /** What differs on both sides of a threshold. */
  REGIONAL(List.of("KS")),
  /** Anything else. */
  OTHER(List.of());

  private final List<String> names;

  IndexKind(List<String> names) {
    this.names = names;
  }

  /** Which kind decides first whether an input matters: the smallest. */
  int preference() {
    return List.of(TOTAL, DISTRIBUTION, ALONE, MONOTONIC, REGIONAL, OTHER).indexOf(this);
  }

  static IndexKind of(String index) {
    String plain = index.replace("|", "").toUpperCase(Locale.ROOT);
    for (IndexKind kind : values()) {
      for (String name : kind.names) {
        if (plain.equals(name) || plain.startsWith(name + " ")) {
          return kind;
        }
      }
    }
    return OTHER;
  }
}
