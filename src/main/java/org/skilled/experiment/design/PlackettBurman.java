package org.skilled.experiment.design;

import java.util.Map;
import java.util.Objects;

/**
 * A Plackett-Burman design (1946, doi:10.1093/biomet/33.4.305): each factor at its lowest and
 * highest value, in hardly more points than factors, so that main effects are clear of each other
 * but mixed with interactions.
 *
 * <p>It has the smallest number of points above that of the factors for which {@link Hadamard} has
 * a construction: 4, 8, 12, 16, ..., 48, 56 and so on.
 *
 * @param foldover whether every point is followed, in a second half, by its opposite, which clears
 *     main effects of interactions of two
 */
public record PlackettBurman(Space space, boolean foldover) implements SpaceDesign {
  /** The name in experiment files. */
  public static final String KIND = "plackett-burman";

  public PlackettBurman {
    Demands.noConstraints(space, KIND, "without some of its points effects would be mixed up");
    Demands.noGroups(space, KIND);
    Demands.twoLevels(space, KIND);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Map<String, Object> settings() {
    return Map.of("foldover", foldover);
  }

  @Override
  public long size() {
    return (foldover ? 2L : 1L) * Hadamard.sizeFrom(space.size() + 1);
  }

  @Override
  public double[][] codes(long seed) {
    int half = Hadamard.sizeFrom(space.size() + 1);
    boolean[][] table = Objects.requireNonNull(Hadamard.design(half));
    boolean[][] signs = new boolean[(int) size()][space.size()];
    for (int p = 0; p < signs.length; p++) {
      for (int f = 0; f < space.size(); f++) {
        signs[p][f] = table[p % half][f] != p >= half;
      }
    }
    return TwoLevels.codes(space, signs);
  }
}
