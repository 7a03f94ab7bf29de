package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.Problem;

/**
 * Reads values of a tree that may have faults: what is missing, of the wrong type or at fault is
 * passed over.
 */
final class Readings {
  private final Set<Place> faulty;

  /** Where a problem is, whatever it is. */
  private record Place(@Nullable String file, int line, @Nullable String field) {}

  Readings(Set<Problem> faults) {
    faulty =
        Set.copyOf(
            faults.stream()
                .map(fault -> new Place(fault.file(), fault.line(), fault.field()))
                .toList());
  }

  /** The blocks of a list. */
  List<Node.Mapping> blocks(@Nullable Node node) {
    List<Node.Mapping> blocks = new ArrayList<>();
    if (node instanceof Node.Listing listing) {
      for (Node item : listing.items()) {
        if (item instanceof Node.Mapping block) {
          blocks.add(block);
        }
      }
    }
    return blocks;
  }

  double number(@Nullable Node node, double otherwise) {
    JsonNode value = value(node);
    return value != null && value.isNumber() ? value.doubleValue() : otherwise;
  }

  @Nullable String text(@Nullable Node node) {
    JsonNode value = value(node);
    return value != null && value.isTextual() ? value.textValue() : null;
  }

  /** Whether a value stands here, right or wrong. */
  boolean isGiven(@Nullable Node node) {
    return node != null && !Node.isNull(node);
  }

  private @Nullable JsonNode value(@Nullable Node node) {
    return node instanceof Node.Leaf leaf && !isFaulty(leaf.origin()) ? leaf.value() : null;
  }

  private boolean isFaulty(Origin origin) {
    return !faulty.isEmpty()
        && faulty.contains(new Place(origin.file(), origin.line(), origin.path()));
  }
}
