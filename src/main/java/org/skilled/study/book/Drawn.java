package org.skilled.study.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The runs that a chart draws, counted mark by mark: each of its points, lines or cells stands for
 * the runs of some design points.
 */
public final class Drawn {
  private final double[][] values;
  private final BitSet points = new BitSet();
  private final List<Long> marks = new ArrayList<>();
  private boolean pooled;

  /** Counts runs with these values, {@code [point][replicate]}; NaN where a run has none. */
  public Drawn(double[][] values) {
    this.values = values;
  }

  /** A mark that stands for some points, which are given back. */
  public int[] mark(int... at) {
    Arrays.stream(at).forEach(points::set);
    long finished = Arrays.stream(at).mapToLong(point -> finished(values[point])).sum();
    if (finished > 0) {
      marks.add(finished);
    }
    pooled |= at.length > 1;
    return at;
  }

  /** Number of runs that have a value, each counted once. */
  long finished() {
    return points.stream().mapToLong(point -> finished(values[point])).sum();
  }

  /** Number of runs of the points drawn that have none. */
  long leftOut() {
    return points.stream().mapToLong(point -> values[point].length).sum() - finished();
  }

  /** Whether a mark stands for several design points. */
  boolean pooled() {
    return pooled;
  }

  /** "40 a point", "38 to 40 a point"; empty if one mark stands for all runs. */
  String each(String noun) {
    if (marks.isEmpty() || (marks.size() == 1 && marks.get(0) == finished())) {
      return "";
    }
    long least = marks.stream().mapToLong(Long::longValue).min().orElseThrow();
    long most = marks.stream().mapToLong(Long::longValue).max().orElseThrow();
    String span = least == most ? "" : String.format(Locale.ROOT, "%,d to ", least);
    return span + String.format(Locale.ROOT, "%,d a %s", most, noun);
  }

  private static long finished(double[] runs) {
    return Arrays.stream(runs).filter(value -> !Double.isNaN(value)).count();
  }
}
