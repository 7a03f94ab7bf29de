package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.problem.Problem;

/**
 * Shares of a fixed total (Scheffe 1958, doi:10.1111/j.2517-6161.1958.tb00299.x): a lattice, in
 * which each share is a whole number of steps, or the centroids of all subsets of the factors.
 *
 * <p>Each factor has at least the lower end of its range; what is left of the total is shared out.
 *
 * @param degree number of steps from the least to the most of a factor; 0 for centroids
 * @param total what the factors sum to
 */
public record MixtureDesign(Space space, int degree, double total) implements SpaceDesign {
  /** The name of lattices in experiment files. */
  public static final String LATTICE = "simplex-lattice";

  /** The name of centroids in experiment files. */
  public static final String CENTROID = "simplex-centroid";

  private static final int MOST_OF_CENTROID = 20;
  private static final double ROUNDING = 1e-9;

  public MixtureDesign {
    String kind = degree == 0 ? CENTROID : LATTICE;
    Demands.noConstraints(space, kind, "its points must sum to the total as they are");
    Demands.noGroups(space, kind);
    if (space.size() < 2) {
      throw Demands.fault("kind", "is '" + kind + "', which needs at least 2 factors to share");
    }
    if (degree == 0 && space.size() > MOST_OF_CENTROID) {
      throw Demands.fault(
          "kind",
          "is 'simplex-centroid', which serves at most "
              + MOST_OF_CENTROID
              + " factors; take simplex-lattice with a small degree");
    }
    requireRoom(space, total);
  }

  @Override
  public String kind() {
    return degree == 0 ? CENTROID : LATTICE;
  }

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    if (degree > 0) {
      settings.put("degree", degree);
    }
    settings.put("total", total);
    return settings;
  }

  @Override
  public long size() {
    if (degree == 0) {
      return (1L << space.size()) - 1;
    }
    double size = 1;
    for (int i = 1; i <= degree; i++) {
      size = size * (space.size() - 1 + i) / i;
    }
    return Math.round(Math.min(size, Long.MAX_VALUE));
  }

  @Override
  public double[][] codes(long seed) {
    List<int[]> parts = degree == 0 ? centroids() : lattice();
    double rest = total - lows(space);
    double[][] codes = new double[space.size()][parts.size()];
    for (int p = 0; p < parts.size(); p++) {
      int[] steps = parts.get(p);
      int all = Arrays.stream(steps).sum();
      for (int f = 0; f < steps.length; f++) {
        codes[f][p] = low(space.factors().get(f)) + rest * steps[f] / all;
      }
    }
    return codes;
  }

  private List<int[]> lattice() {
    List<int[]> parts = new ArrayList<>();
    fill(parts, new int[space.size()], 0, degree);
    return parts;
  }

  private static void fill(List<int[]> parts, int[] steps, int factor, int left) {
    if (factor == steps.length - 1) {
      steps[factor] = left;
      parts.add(steps.clone());
      return;
    }
    for (int mine = left; mine >= 0; mine--) {
      steps[factor] = mine;
      fill(parts, steps, factor + 1, left - mine);
    }
  }

  /** All subsets that are not empty, small ones first. */
  private List<int[]> centroids() {
    List<int[]> parts = new ArrayList<>();
    for (int size = 1; size <= space.size(); size++) {
      for (int subset = 1; subset < 1 << space.size(); subset++) {
        if (Integer.bitCount(subset) == size) {
          int[] steps = new int[space.size()];
          for (int f = 0; f < steps.length; f++) {
            steps[f] = subset >> f & 1;
          }
          parts.add(steps);
        }
      }
    }
    return parts;
  }

  private static void requireRoom(Space space, double total) {
    List<Problem> problems = new ArrayList<>();
    for (Factor factor : space.factors()) {
      if (!(factor instanceof Factor.Range range) || range.whole()) {
        problems.add(
            new Problem(
                null,
                0,
                factor.path(),
                "must be a range of numbers such as {from: 0, to: "
                    + total
                    + "} to be a share of a total"));
      }
    }
    Demands.throwIfAny(problems);
    double rest = total - lows(space);
    if (!(rest > 0) || Double.isInfinite(rest)) {
      throw Demands.fault(
          "total",
          "is " + total + ", but the lower ends of the factors' ranges sum to " + lows(space));
    }
    for (Factor factor : space.factors()) {
      double most = low(factor) + rest;
      if (most > ((Factor.Range) factor).to() * (1 + ROUNDING)) {
        problems.add(
            new Problem(
                null,
                0,
                factor.path(),
                "may be at most "
                    + ((Factor.Range) factor).to()
                    + ", but would be "
                    + most
                    + " where all others are at their least; raise 'to', or the others' 'from', or"
                    + " lower 'total'"));
      }
    }
    Demands.throwIfAny(problems);
  }

  private static double lows(Space space) {
    return space.factors().stream().mapToDouble(MixtureDesign::low).sum();
  }

  private static double low(Factor factor) {
    return ((Factor.Range) factor).from();
  }
}
