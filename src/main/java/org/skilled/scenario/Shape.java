package org.skilled.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand at a place of a scenario. */
sealed interface Shape {

  /** A mapping with known fields, in the order of declaration. */
  record Block(Map<String, Member> members) implements Shape {
    public Block {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Nullable Member member(String name) {
      return members.get(name);
    }
  }

  /**
   * A field of a block.
   *
   * @param required whether each mapping must set it itself, because no layer below can
   * @param declaration what the code says about it; null for blocks and names
   */
  record Member(String name, Shape shape, boolean required, @Nullable Parameter declaration) {}

  /** A list of mappings. */
  record Blocks(Block element) implements Shape {}

  /** A mapping from names of the user's choice to numbers. A later layer replaces it whole. */
  record Table(Value share) implements Shape {}

  /**
   * A single value.
   *
   * @param choices the words allowed, for {@link Kind#CATEGORY}
   * @param nullable whether nothing (null) may stand here
   */
  record Value(Kind kind, double min, double max, List<String> choices, boolean nullable)
      implements Shape {}

  /** Kinds of single values. */
  enum Kind {
    NUMBER,
    INTEGER,
    CATEGORY,
    /** Lower-case letters, digits and hyphens: part of a path. */
    NAME,
    /** Name of a file, relative to the one that names it. */
    FILE,
    TEXT
  }
}
