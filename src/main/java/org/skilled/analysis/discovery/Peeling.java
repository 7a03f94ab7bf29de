package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Input;

/**
 * The patient search for a box: thin slices are peeled off the side where that raises the density
 * most for the mass it costs, until hardly anything is left; of the boxes on the way one is chosen,
 * and slices that did not deserve it are pasted back.
 *
 * <p>Source: J. H. Friedman and N. I. Fisher (1999), Bump hunting in high-dimensional data,
 * Statistics and Computing 9:123-143, doi:10.1023/A:1008894516817; the gain in density over the
 * mass removed, which is fair to inputs with few values, is the criterion of their section 14.
 */
final class Peeling {
  private static final int MOST_PASTES = 200;

  private final Cases cases;
  private final PrimRule rule;

  private Peeling(Cases cases, PrimRule rule) {
    this.cases = cases;
    this.rule = rule;
  }

  /** The trajectory: the whole space first, then each box with a slice less than the one before. */
  static List<Step> trajectory(Cases cases, PrimRule rule) {
    return new Peeling(cases, rule).peel();
  }

  /** The box with slices pasted back as long as its density does not fall. */
  static Box paste(Cases cases, PrimRule rule, Box box) {
    return new Peeling(cases, rule).paste(box);
  }

  /** A box on the way. */
  record Step(Box box, double mass, double density, double coverage) {
    double lift(double base) {
      return mass * (density - base);
    }
  }

  /** A slice: what would be asked of its input, and what removing it leaves. */
  private record Slice(Restriction after, double mass, double hits) {}

  private List<Step> peel() {
    double allMass = cases.mass();
    double allHits = cases.hits();
    int[][] inside =
        IntStream.range(0, cases.inputs().size())
            .mapToObj(j -> Arrays.stream(cases.order(j)).filter(i -> cases.weight(i) > 0).toArray())
            .toArray(int[][]::new);
    double mass = allMass;
    double hits = allHits;
    Box box = Box.WHOLE;
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(box, 1, hits / mass, 1));
    while (hits < mass * (1 - 1e-12)) {
      Slice best = null;
      double bestGain = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < inside.length; j++) {
        for (Slice slice : slices(j, inside[j], box, mass)) {
          double left = mass - slice.mass();
          double gain = ((hits - slice.hits()) / left - hits / mass) / slice.mass();
          if (left >= rule.smallest() * allMass && gain > bestGain) {
            best = slice;
            bestGain = gain;
          }
        }
      }
      if (best == null) {
        break;
      }
      mass -= best.mass();
      hits -= best.hits();
      box = with(box, best.after());
      Restriction asked = best.after();
      boolean[] stays = new boolean[cases.size()];
      for (int i : inside[0]) {
        stays[i] = asked.holds(cases.at(asked.input(), i));
      }
      for (int j = 0; j < inside.length; j++) {
        inside[j] = staying(inside[j], stays);
      }
      steps.add(new Step(box, mass / allMass, hits / mass, hits / allHits));
    }
    return steps;
  }

  private static int[] staying(int[] points, boolean[] stays) {
    int[] left = new int[points.length];
    int count = 0;
    for (int i : points) {
      if (stays[i]) {
        left[count++] = i;
      }
    }
    return Arrays.copyOf(left, count);
  }

  private List<Slice> slices(int j, int[] sorted, Box box, double mass) {
    Input input = cases.inputs().get(j);
    Restriction before = box.of(j);
    if (input.isCategory()) {
      return levelSlices(j, sorted, input.levels().size(), before);
    }
    if (sorted.length == 0 || cases.at(j, sorted[0]) == cases.at(j, sorted[sorted.length - 1])) {
      return List.of();
    }
    double low = before == null ? Double.NEGATIVE_INFINITY : before.low();
    double high = before == null ? Double.POSITIVE_INFINITY : before.high();
    double room = rule.alpha() * mass;
    double[] below = outer(j, sorted, 0, 1, room);
    double[] above = outer(j, sorted, sorted.length - 1, -1, room);
    return List.of(
        new Slice(new Restriction(j, below[2], high, List.of()), below[0], below[1]),
        new Slice(new Restriction(j, low, above[2], List.of()), above[0], above[1]));
  }

  /** Mass and hits of the outermost values that fit the room, at least one, and the cut inside. */
  private double[] outer(int j, int[] sorted, int from, int step, double room) {
    double mass = 0;
    double hits = 0;
    int at = from;
    while (true) {
      double value = cases.at(j, sorted[at]);
      double more = 0;
      double moreHits = 0;
      int next = at;
      while (next >= 0 && next < sorted.length && cases.at(j, sorted[next]) == value) {
        more += cases.weight(sorted[next]);
        moreHits += cases.weight(sorted[next]) * cases.value(sorted[next]);
        next += step;
      }
      boolean last = next < 0 || next >= sorted.length;
      if (last || (mass > 0 && mass + more > room)) {
        double previous = cases.at(j, sorted[at - step]);
        return new double[] {mass, hits, previous + (value - previous) / 2};
      }
      mass += more;
      hits += moreHits;
      at = next;
    }
  }

  private List<Slice> levelSlices(int j, int[] sorted, int levels, @Nullable Restriction before) {
    double[] mass = new double[levels];
    double[] hits = new double[levels];
    for (int i : sorted) {
      int level = (int) cases.at(j, i);
      mass[level] += cases.weight(i);
      hits[level] += cases.weight(i) * cases.value(i);
    }
    int[] kept =
        IntStream.range(0, levels)
            .filter(level -> before == null || before.levels().contains(level))
            .toArray();
    List<Slice> slices = new ArrayList<>();
    for (int gone : kept) {
      if (mass[gone] > 0 && kept.length > 1) {
        List<Integer> rest = IntStream.of(kept).filter(level -> level != gone).boxed().toList();
        slices.add(
            new Slice(
                new Restriction(j, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, rest),
                mass[gone],
                hits[gone]));
      }
    }
    return slices;
  }

  private static Box with(Box box, Restriction asked) {
    List<Restriction> all = new ArrayList<>(box.without(asked.input()).restrictions());
    int at = 0;
    while (at < all.size() && all.get(at).input() < asked.input()) {
      at++;
    }
    all.add(at, asked);
    return new Box(all);
  }

  private Box paste(Box box) {
    Box current = box;
    for (int round = 0; round < MOST_PASTES; round++) {
      Box best = null;
      double density = current.fit(cases).density();
      for (Restriction asked : current.restrictions()) {
        for (Box wider : wider(current, asked)) {
          double with = wider.fit(cases).density();
          if (with > density) {
            density = with;
            best = wider;
          }
        }
      }
      if (best == null) {
        return current;
      }
      current = best;
    }
    return current;
  }

  /** The box with one slice more at either end of what it asks of an input. */
  private List<Box> wider(Box box, Restriction asked) {
    int j = asked.input();
    Box without = box.without(j);
    List<Box> wider = new ArrayList<>();
    if (!asked.levels().isEmpty()) {
      int levels = cases.inputs().get(j).levels().size();
      for (int level = 0; level < levels; level++) {
        if (!asked.levels().contains(level)) {
          List<Integer> more = new ArrayList<>(asked.levels());
          more.add(level);
          more.sort(null);
          wider.add(
              more.size() == levels
                  ? without
                  : with(without, new Restriction(j, asked.low(), asked.high(), more)));
        }
      }
      return wider;
    }
    int[] sorted =
        Arrays.stream(cases.order(j))
            .filter(i -> cases.weight(i) > 0 && without.holds(cases, i))
            .toArray();
    double room = 0;
    for (int i : sorted) {
      room += asked.holds(cases.at(j, i)) ? rule.alpha() * cases.weight(i) : 0;
    }
    int[] below = Arrays.stream(sorted).filter(i -> cases.at(j, i) < asked.low()).toArray();
    int[] above = Arrays.stream(sorted).filter(i -> cases.at(j, i) > asked.high()).toArray();
    if (below.length > 0) {
      double low = reach(j, below, below.length - 1, -1, room);
      wider.add(ended(without, j, low, asked.high()));
    }
    if (above.length > 0) {
      wider.add(ended(without, j, asked.low(), reach(j, above, 0, 1, room)));
    }
    return wider;
  }

  private static Box ended(Box without, int j, double low, double high) {
    return low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY
        ? without
        : with(without, new Restriction(j, low, high, List.of()));
  }

  /** Where a slice of points beyond an end itself ends; infinite if it takes them all. */
  private double reach(int j, int[] sorted, int from, int step, double room) {
    double mass = 0;
    int at = from;
    while (at >= 0 && at < sorted.length) {
      mass += cases.weight(sorted[at]);
      int next = at + step;
      boolean more = next >= 0 && next < sorted.length;
      if (more && mass >= room && cases.at(j, sorted[next]) != cases.at(j, sorted[at])) {
        double here = cases.at(j, sorted[at]);
        return here + (cases.at(j, sorted[next]) - here) / 2;
      }
      at = next;
    }
    return step < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }
}
