package org.skilled.experiment.design;

import java.util.List;

/** A rule that says which points of the factors' space an experiment tries. */
public sealed interface Design permits FullFactorial, LatinHypercube, OneAtATime, PointList {
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
   */
  List<DesignPoint> points(long seed);
}
