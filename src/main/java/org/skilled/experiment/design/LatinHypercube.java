package org.skilled.experiment.design;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.random.Draws;

/**
 * A Latin hypercube: each factor's distribution is cut into as many strata of equal probability as
 * there are points, and each stratum is used once (McKay, Beckman and Conover 1979,
 * doi:10.2307/1268522).
 *
 * <p>Listed values and whole numbers are split evenly: with 10 points and 2 values, each value is
 * used 5 times. A factor's column depends on the seed, its path and the number of points, not on
 * the other factors. With constraints, a larger hypercube is made, so large that this many of its
 * points fit; each stratum of it is then used at most once.
 *
 * @param space the factors
 * @param points number of points, at least 1
 * @param centred whether points lie in the middle of their strata instead of anywhere in them
 */
public record LatinHypercube(Space space, int points, boolean centred) implements SpaceDesign {
  /** The name in experiment files. */
  public static final String KIND = "latin-hypercube";

  private static final int PURPOSE = 0x1a71;
  private static final long ORDER = 0;
  private static final long PLACE = 1;

  /** How much larger than reckoned the next try is. */
  private static final double MARGIN = 1.1;

  /** Most numbers that the larger hypercube may have. */
  private static final long MOST_NUMBERS = 50_000_000;

  public LatinHypercube {
    Demands.atLeast("points", points, 1);
  }

  /** A hypercube of factors without constraints. */
  public LatinHypercube(List<Factor> factors, int points, boolean centred) {
    this(Space.of(factors), points, centred);
  }

  /** The factors. */
  public List<Factor> factors() {
    return space.factors();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("points", points);
    settings.put("cells", centred ? "centred" : "random");
    return settings;
  }

  @Override
  public long size() {
    return points;
  }

  @Override
  public double[][] codes(long seed) {
    long size = points;
    while (true) {
      double[][] codes = cube(seed, (int) size);
      int kept = keepFitting(codes, (int) size);
      if (kept == points) {
        return size == points ? codes : shortened(codes);
      }
      long next = kept == 0 ? 100 * size : 1 + (long) (MARGIN * size * ((double) points / kept));
      size = Math.max(size + 1, Math.min(next, 100 * size));
      if (size > Math.max(Fitting.PATIENCE, Fitting.RAREST * points)
          || size * codes.length > MOST_NUMBERS) {
        throw Fitting.tooRare(space, kept, codes[0].length);
      }
    }
  }

  private double[][] cube(long seed, int size) {
    Draws draws = Draws.seeded(seed);
    double[][] codes = new double[space.size()][];
    for (int f = 0; f < codes.length; f++) {
      codes[f] = column(draws, space.factors().get(f), size);
    }
    return codes;
  }

  /** Moves the points that fit to the front, as many as are wanted; answers how many there are. */
  private int keepFitting(double[][] codes, int size) {
    if (space.constraints().isEmpty()) {
      return points;
    }
    int kept = 0;
    double[] point = new double[codes.length];
    for (int p = 0; p < size && kept < points; p++) {
      for (int f = 0; f < codes.length; f++) {
        point[f] = codes[f][p];
      }
      if (space.fits(point)) {
        for (int f = 0; f < codes.length; f++) {
          codes[f][kept] = point[f];
        }
        kept++;
      }
    }
    return kept;
  }

  private double[][] shortened(double[][] codes) {
    for (int f = 0; f < codes.length; f++) {
      codes[f] = Arrays.copyOf(codes[f], points);
    }
    return codes;
  }

  /** One value a point, one in each stratum, in random order. */
  private double[] column(Draws draws, Factor factor, int size) {
    long order = ColumnKey.of(draws, PURPOSE, ORDER, factor.path());
    long place = ColumnKey.of(draws, PURPOSE, PLACE, factor.path());
    int[] stratum = new int[size];
    for (int p = 0; p < size; p++) {
      int other = Draws.index(order, p, p + 1);
      stratum[p] = stratum[other];
      stratum[other] = p;
    }
    double[] column = new double[size];
    for (int p = 0; p < size; p++) {
      double within = centred ? 0.5 : Draws.uniform(place, p);
      column[p] = factor.code(Math.min((stratum[p] + within) / size, Math.nextDown(1.0)));
    }
    return column;
  }
}
