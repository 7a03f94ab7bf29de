package org.skilled.analysis.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was tried: the inputs at the design points.
 *
 * @param inputs at least one, all of the same number of points, with different names
 * @param groups names of groups with the names of their inputs, in order; if not empty, each input
 *     is in exactly one (one that the file puts in no group is a group by its own name)
 * @param layout how the points belong together
 * @param labels what each point is called, in order of points; empty if points have no names
 */
public record Sample(
    List<Input> inputs, Map<String, List<String>> groups, Layout layout, List<String> labels) {
  public Sample {
    inputs = List.copyOf(inputs);
    labels = List.copyOf(labels);
    Map<String, List<String>> kept = new LinkedHashMap<>();
    groups.forEach((name, members) -> kept.put(name, List.copyOf(members)));
    groups = java.util.Collections.unmodifiableMap(kept);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a sample needs at least one input");
    }
    for (Input input : inputs) {
      if (input.size() != inputs.get(0).size()) {
        throw new IllegalArgumentException(
            input.name() + " has " + input.size() + " points, not " + inputs.get(0).size());
      }
    }
  }

  /** Some of the points, in their order here, as points that stand alone. */
  public Sample at(int[] points) {
    return new Sample(
        inputs.stream().map(input -> input.at(points)).toList(),
        groups,
        new Layout.Free(),
        labels.isEmpty() ? List.of() : Arrays.stream(points).mapToObj(labels::get).toList());
  }

  /** Number of design points. */
  public int points() {
    return inputs.get(0).size();
  }

  /** Names of the inputs, in order. */
  public List<String> names() {
    return inputs.stream().map(Input::name).toList();
  }

  /** The input of a name; null if there is none. */
  public @Nullable Input input(String name) {
    return inputs.stream().filter(input -> input.name().equals(name)).findFirst().orElse(null);
  }

  /** Whether inputs were moved in groups. */
  public boolean isGrouped() {
    return !groups.isEmpty();
  }

  /** Positions of the inputs of each of {@link #subjects()}. */
  public List<int[]> members() {
    List<String> names = names();
    List<int[]> members = new ArrayList<>();
    for (String subject : subjects()) {
      members.add(
          groups.getOrDefault(subject, List.of(subject)).stream()
              .mapToInt(names::indexOf)
              .toArray());
    }
    return members;
  }

  /** What indices speak of: names of the groups, or of the inputs if there are no groups. */
  public List<String> subjects() {
    return isGrouped() ? new ArrayList<>(groups.keySet()) : names();
  }
}
