package org.skilled.analysis.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/**
 * How the points of a sample are interventions (levers) in worlds: points of the same label are the
 * same lever; inputs that differ between points of a label describe the world, and every lever has
 * one point in every world.
 *
 * @param labels the levers, in the order in which they first occur
 * @param points {@code [lever][world]}: position of the point
 * @param worlds names of the inputs that describe the world; empty if there is one world
 */
public record Levers(List<String> labels, int[][] points, List<String> worlds) {
  public Levers {
    labels = List.copyOf(labels);
    worlds = List.copyOf(worlds);
  }

  /** Number of worlds. */
  public int worldCount() {
    return points[0].length;
  }

  /** Why a sample does not compare levers; null if it may. */
  public static @Nullable String refusal(Sample sample) {
    if (sample.labels().isEmpty() || sample.labels().stream().allMatch(String::isEmpty)) {
      return "points have no labels; give the design a column 'label' that names the intervention"
          + " of each point, the same in every world";
    }
    if (sample.labels().stream().distinct().count() < 2) {
      return "all points have the label '"
          + sample.labels().get(0)
          + "'; a comparison needs at least two";
    }
    return null;
  }

  /**
   * Finds levers and worlds.
   *
   * @throws InputException naming the levers that lack a world
   */
  public static Levers of(Sample sample) {
    String refusal = refusal(sample);
    if (refusal != null) {
      throw InputException.of(refusal);
    }
    Map<String, List<Integer>> byLabel = new LinkedHashMap<>();
    for (int i = 0; i < sample.points(); i++) {
      byLabel.computeIfAbsent(sample.labels().get(i), label -> new ArrayList<>()).add(i);
    }
    if (byLabel.containsKey("")) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "%,d of %,d points have no label; name the intervention of every point",
              byLabel.getOrDefault("", List.of()).size(),
              sample.points()));
    }
    List<Input> worlds =
        sample.inputs().stream()
            .filter(input -> byLabel.values().stream().anyMatch(rows -> varies(input, rows)))
            .toList();
    List<String> labels = List.copyOf(byLabel.keySet());
    List<Integer> first = byLabel.getOrDefault(labels.get(0), List.of());
    List<Problem> problems = new ArrayList<>();
    int[][] points = new int[labels.size()][];
    for (int l = 0; l < points.length; l++) {
      List<Integer> own = byLabel.getOrDefault(labels.get(l), List.of());
      if (own.size() == first.size()) {
        points[l] = matched(worlds, first, own, labels.get(l), problems);
      } else {
        problems.add(
            Problem.of(
                String.format(
                    Locale.ROOT,
                    "'%s' has %,d points and '%s' %,d; every intervention needs one point in every"
                        + " world",
                    labels.get(0),
                    first.size(),
                    labels.get(l),
                    own.size())));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return new Levers(labels, points, worlds.stream().map(Input::name).toList());
  }

  private static boolean varies(Input input, List<Integer> rows) {
    return rows.stream().mapToDouble(input::at).distinct().limit(2).count() > 1;
  }

  /** The points of a lever in the order of the worlds of the first one. */
  private static int[] matched(
      List<Input> worlds,
      List<Integer> first,
      List<Integer> own,
      String label,
      List<Problem> problems) {
    Map<List<Double>, List<Integer>> byWorld = new HashMap<>();
    for (int point : own) {
      byWorld.computeIfAbsent(world(worlds, point), key -> new ArrayList<>()).add(point);
    }
    int[] matched = new int[first.size()];
    for (int w = 0; w < matched.length; w++) {
      int here = first.get(w);
      List<Integer> there = byWorld.getOrDefault(world(worlds, here), List.of());
      if (there.isEmpty()) {
        problems.add(
            Problem.of(
                "'"
                    + label
                    + "' has no point in the world of the first intervention with "
                    + worlds.stream().limit(3).map(in -> in.name() + " " + in.at(here)).toList()
                    + "; inputs that are not the same at all points of an intervention describe"
                    + " the world, and every intervention needs every world"));
        return matched;
      }
      matched[w] = there.remove(0);
    }
    return matched;
  }

  private static List<Double> world(List<Input> worlds, int point) {
    return worlds.stream().map(input -> input.at(point)).toList();
  }

  /**
   * A figure that belongs to each lever, such as its cost.
   *
   * @throws InputException if it is not the same at all points of a lever
   */
  public double[] each(Input input) {
    double[] each = new double[labels.size()];
    for (int l = 0; l < each.length; l++) {
      double[] here = Arrays.stream(points[l]).mapToDouble(input::at).distinct().toArray();
      if (here.length != 1 || Double.isNaN(here[0])) {
        throw InputException.of(
            "'"
                + labels.get(l)
                + "' has several values of '"
                + input.name()
                + "' or none; it must be the same in all worlds");
      }
      each[l] = here[0];
    }
    return each;
  }
}
