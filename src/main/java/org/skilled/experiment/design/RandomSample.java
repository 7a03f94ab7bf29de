package org.skilled.experiment.design;

import java.util.Map;
import org.skilled.random.Draws;

/**
 * Points drawn independently of each other (Monte Carlo).
 *
 * <p>The points of a smaller sample are the first of a larger one. A factor's column depends on the
 * seed and its path, not on the other factors, unless there are constraints.
 *
 * @param points number of points, at least 1
 */
public record RandomSample(Space space, int points) implements SpaceDesign {
  /** The name in experiment files. */
  public static final String KIND = "random";

  private static final int PURPOSE = 0x4a4d;

  public RandomSample {
    Demands.atLeast("points", points, 1);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Map<String, Object> settings() {
    return Map.of("points", points);
  }

  @Override
  public long size() {
    return points;
  }

  @Override
  public double[][] codes(long seed) {
    return PointStream.take(space, points, new Stream(ColumnKey.all(seed, PURPOSE, 0, space)));
  }

  /** Independent uniform numbers. */
  private static final class Stream implements PointStream {
    private final long[] keys;
    private int next;

    Stream(long[] keys) {
      this.keys = keys;
    }

    @Override
    public void next(double[] shares) {
      for (int f = 0; f < keys.length; f++) {
        shares[f] = Draws.uniform(keys[f], next);
      }
      next++;
    }
  }
}
