package org.skilled.experiment.design;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.sample.Layout;

/** A rule that says which points of the factors' space an experiment tries. */
public sealed interface Design permits FullFactorial, OneAtATime, PointList, SpaceDesign {
  /** The name of the kind of design, as written in experiment files. */
  String kind();

  /** Paths of the factors, in the order of each point's values. */
  List<String> paths();

  /** Number of points; may exceed what can be run. */
  long size();

  /**
   * The points, in a fixed order.
   *
   * @param seed the experiment's seed; only designs that sample use it
   * @throws IllegalStateException if there are more points than an int can count
   * @throws org.skilled.problem.InputException if hardly any point fits the constraints
   */
  List<DesignPoint> points(long seed);

  /** How the points belong together. */
  default Layout layout() {
    return new Layout.Free();
  }

  /**
   * Names of the groups that are moved together, with the paths of their factors; empty if factors
   * are moved singly, else each factor is in exactly one.
   */
  default Map<String, List<String>> groups() {
    return Map.of();
  }

  /** What a factor's values are drawn from; null if that is not known, or they are no numbers. */
  default @Nullable Distribution distribution(String path) {
    return null;
  }
}
