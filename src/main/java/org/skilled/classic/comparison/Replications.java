package org.skilled.classic.comparison;

import java.util.List;

/** One replication for each published model. */
public final class Replications {
  private static final List<Replication> ALL =
      List.of(
          new MarchReplication(),
          new CowanJonardReplication(),
          new CentolaMacyReplication(),
          new BassReplication(),
          new DeGrootReplication(),
          new LazerFriedmanReplication());

  private Replications() {}

  /** All of them, in the order of {@link org.skilled.classic.Classics#all}. */
  public static List<Replication> all() {
    return ALL;
  }

  /** That of the model of this name, which must be one of {@code Classics}. */
  public static Replication of(String name) {
    return ALL.stream()
        .filter(each -> each.model().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no replication of " + name));
  }
}
