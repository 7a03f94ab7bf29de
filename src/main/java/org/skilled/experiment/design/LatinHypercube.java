package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.skilled.random.Draws;

/**
 * A Latin hypercube: each factor's range is cut into as many strata as there are points, and each
 * stratum is used once.
 *
 * <p>Listed values and whole numbers are split evenly: with 10 points and 2 values, each value is
 * used 5 times. A factor's column depends on the seed, its path and the number of points, not on
 * the other factors.
 *
 * @param factors ranges or listed values
 * @param points number of points, at least 1
 * @param centred whether points lie in the middle of their strata instead of anywhere in them
 */
public record LatinHypercube(List<Factor> factors, int points, boolean centred) implements Design {
  /** The name in experiment files. */
  public static final String KIND = "latin-hypercube";

  private static final int PURPOSE = 0x1a71;
  private static final long ORDER = 0;
  private static final long PLACE = 1;

  public LatinHypercube {
    factors = List.copyOf(factors);
    if (points < 1) {
      throw new IllegalArgumentException("points is " + points + "; it must be at least 1");
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<String> paths() {
    return factors.stream().map(Factor::path).toList();
  }

  @Override
  public long size() {
    return points;
  }

  @Override
  public List<DesignPoint> points(long seed) {
    Draws draws = Draws.seeded(seed);
    List<double[]> columns = new ArrayList<>();
    for (Factor factor : factors) {
      columns.add(column(draws, factor.path()));
    }
    List<DesignPoint> result = new ArrayList<>(points);
    for (int p = 0; p < points; p++) {
      List<Object> values = new ArrayList<>(factors.size());
      for (int f = 0; f < factors.size(); f++) {
        values.add(value(factors.get(f), columns.get(f)[p]));
      }
      result.add(new DesignPoint(p, null, values));
    }
    return result;
  }

  /** One number in [0, 1) a point, one in each stratum, in random order. */
  private double[] column(Draws draws, String path) {
    long order = key(draws, ORDER, path);
    long place = key(draws, PLACE, path);
    int[] stratum = new int[points];
    for (int p = 0; p < points; p++) {
      int other = Draws.index(order, p, p + 1);
      stratum[p] = stratum[other];
      stratum[other] = p;
    }
    double[] column = new double[points];
    for (int p = 0; p < points; p++) {
      double within = centred ? 0.5 : Draws.uniform(place, p);
      column[p] = Math.min((stratum[p] + within) / points, Math.nextDown(1.0));
    }
    return column;
  }

  /**
   * A key of a factor's own. All 64 bits depend on the whole path: {@code hashCode} is the same for
   * {@code sites.Aa} and {@code sites.BB}, whose columns would then rise and fall together.
   */
  private static long key(Draws draws, long use, String path) {
    long key = draws.key(PURPOSE, use);
    for (int i = 0; i < path.length(); i++) {
      key = Draws.of(key, path.charAt(i));
    }
    return key;
  }

  private static Object value(Factor factor, double u) {
    if (factor instanceof Factor.Levels levels) {
      return levels.values().get((int) (u * levels.values().size()));
    }
    Factor.Range range = (Factor.Range) factor;
    if (range.whole()) {
      return (int)
          Math.min(range.to(), range.from() + Math.floor(u * (range.to() - range.from() + 1)));
    }
    return Math.min(range.to(), range.from() + u * (range.to() - range.from()));
  }
}
