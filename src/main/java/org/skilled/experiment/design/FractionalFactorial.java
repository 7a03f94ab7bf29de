package org.skilled.experiment.design;

import java.util.List;
import java.util.Map;

/**
 * A two-level fractional factorial design: each factor at its lowest and highest value, in a
 * fraction of all combinations (Box and Hunter 1961, doi:10.1080/00401706.1961.10489951).
 *
 * @param generators such as {@code E=ABC}: factors have the letters A to Z without I, in their
 *     order; those without a generator are varied in all combinations
 */
public record FractionalFactorial(Space space, List<String> generators) implements SpaceDesign {
  /** The name in experiment files. */
  public static final String KIND = "fractional-factorial";

  public FractionalFactorial {
    generators = List.copyOf(generators);
    Demands.noConstraints(space, KIND, "without some of its points effects would be mixed up");
    Demands.noGroups(space, KIND);
    Demands.twoLevels(space, KIND);
    Fraction.ofGenerators(space.size(), generators);
  }

  /**
   * The smallest such design of a resolution.
   *
   * @param resolution 3: main effects are clear of each other; 4: also of interactions of two; 5:
   *     these also of each other
   */
  public static FractionalFactorial ofResolution(Space space, int resolution) {
    Demands.atLeast("resolution", resolution, 3);
    return new FractionalFactorial(
        space, Fraction.ofResolution(space.size(), resolution).generators());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Map<String, Object> settings() {
    return Map.of("generators", generators);
  }

  @Override
  public long size() {
    return 1L << fraction().base();
  }

  @Override
  public double[][] codes(long seed) {
    return TwoLevels.codes(space, fraction().signs());
  }

  /** Which effects cannot be told apart. */
  public Aliasing aliasing() {
    return Aliasing.of(space.paths(), fraction());
  }

  private Fraction fraction() {
    return Fraction.ofGenerators(space.size(), generators);
  }
}
