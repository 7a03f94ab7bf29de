package org.skilled.experiment;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.FourierCurves;
import org.skilled.experiment.design.FractionalFactorial;
import org.skilled.experiment.design.LatinHypercube;
import org.skilled.experiment.design.MixtureDesign;
import org.skilled.experiment.design.MorrisTrajectories;
import org.skilled.experiment.design.PlackettBurman;
import org.skilled.experiment.design.RandomSample;
import org.skilled.experiment.design.SaltelliDesign;
import org.skilled.experiment.design.SequenceSample;
import org.skilled.experiment.design.Space;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** All kinds of designs that are made of factors and settings. */
final class DesignKinds {
  private static final long MOST = Experiment.MOST_RUNS;
  private static final int MOST_GRID_POINTS = 15_000;
  private static final String POINTS = "points";
  private static final String SIZE = "size";

  /** In the order in which they are shown. */
  static final List<DesignKind> ALL =
      List.of(
          new DesignKind(
              LatinHypercube.KIND,
              "Even coverage of each factor with few points",
              "design: {kind: latin-hypercube, points: 200}",
              List.of(
                  DesignSetting.required(POINTS, "Number of points.", 1, MOST),
                  DesignSetting.choice(
                      "cells",
                      "Where in its stratum a point lies; random if left out.",
                      List.of("random", "centred"))),
              (space, values) ->
                  new LatinHypercube(space, values.whole(POINTS), values.is("cells", "centred"))),
          new DesignKind(
              RandomSample.KIND,
              "Independent points (Monte Carlo), to which more can be added",
              "design: {kind: random, points: 1000}",
              List.of(DesignSetting.required(POINTS, "Number of points.", 1, MOST)),
              (space, values) -> new RandomSample(space, values.whole(POINTS))),
          sequence(
              SequenceSample.Sequence.HALTON,
              "Even coverage of up to 40 factors, to which points can be added"),
          sequence(
              SequenceSample.Sequence.SOBOL,
              "Even coverage of many factors, to which points can be added; best with a power of 2"),
          new DesignKind(
              SaltelliDesign.KIND,
              "Radial design for Sobol' indices",
              "design: {kind: saltelli, size: 1024, secondOrder: false}",
              List.of(
                  DesignSetting.required(
                      SIZE,
                      "Number of blocks, best a power of 2; each has two points more than there are"
                          + " factors or groups.",
                      1,
                      MOST),
                  DesignSetting.truth(
                      "secondOrder",
                      "Whether blocks have the points for second-order indices too; false if left"
                          + " out.",
                      false)),
              (space, values) ->
                  new SaltelliDesign(space, values.whole(SIZE), values.truth("secondOrder"))),
          new DesignKind(
              MorrisTrajectories.KIND,
              "Trajectories for screening many factors by elementary effects",
              "design: {kind: morris, trajectories: 20, levels: 4}",
              List.of(
                  DesignSetting.required(
                      "trajectories",
                      "How many; each has one point more than there are factors or groups.",
                      2,
                      MorrisTrajectories.MOST_CANDIDATES),
                  DesignSetting.whole(
                      "levels", "Number of levels, even; 4 if left out.", 2, 1000, 4),
                  DesignSetting.optional(
                      "candidates",
                      "Trajectories to choose from, so that those chosen lie far apart; 25 times as"
                          + " many, but no more than 500, and fewer for many factors, if left out.",
                      2,
                      MorrisTrajectories.MOST_CANDIDATES)),
              DesignKinds::morris),
          new DesignKind(
              FourierCurves.KIND,
              "Search curves for extended FAST",
              "design: {kind: fast, size: 257}",
              List.of(
                  DesignSetting.required(
                      SIZE,
                      "Points of a curve, more than 4 times the square of harmonics; there is a"
                          + " curve for each factor or group.",
                      5,
                      MOST),
                  DesignSetting.whole(
                      "phases",
                      "How often all curves are repeated with other random phases; 1 if left out.",
                      1,
                      10_000,
                      1),
                  DesignSetting.whole(
                      "harmonics", "Interference factor; 4 if left out.", 1, 100, 4)),
              (space, values) ->
                  new FourierCurves(
                      space,
                      values.whole(SIZE),
                      values.whole("phases"),
                      values.whole("harmonics"))),
          new DesignKind(
              FractionalFactorial.KIND,
              "A fraction of all combinations of two levels",
              "design: {kind: fractional-factorial, resolution: 4}",
              List.of(
                  DesignSetting.optional(
                      "resolution",
                      "3: main effects are clear of each other; 4: also of interactions of two; 5:"
                          + " these also of each other; 4 if neither it nor generators are given.",
                      3,
                      7),
                  DesignSetting.names(
                      "generators",
                      "Such as E=ABC, with letters A, B, ... (without I) for the factors in order.")),
              DesignKinds::fraction),
          new DesignKind(
              PlackettBurman.KIND,
              "Main effects of two levels with hardly more points than factors",
              "design: plackett-burman",
              List.of(
                  DesignSetting.truth(
                      "foldover",
                      "Whether each point is followed by its opposite, which clears main effects of"
                          + " interactions; false if left out.",
                      false)),
              (space, values) -> new PlackettBurman(space, values.truth("foldover"))),
          new DesignKind(
              MixtureDesign.LATTICE,
              "Shares of a total in even steps",
              "design: {kind: simplex-lattice, degree: 4, total: 1}",
              List.of(
                  DesignSetting.required(
                      "degree", "Steps from the least to the most of a factor.", 1, 1000),
                  DesignSetting.number("total", "What the factors sum to; 1 if left out.", 1.0)),
              (space, values) ->
                  new MixtureDesign(space, values.whole("degree"), values.number("total"))),
          new DesignKind(
              MixtureDesign.CENTROID,
              "Even mixtures of all subsets of the factors",
              "design: {kind: simplex-centroid, total: 1}",
              List.of(
                  DesignSetting.number("total", "What the factors sum to; 1 if left out.", 1.0)),
              (space, values) -> new MixtureDesign(space, 0, values.number("total"))));

  private DesignKinds() {}

  /** Names of all kinds. */
  static List<String> names() {
    return ALL.stream().map(DesignKind::name).toList();
  }

  /** Those that need no setting, so that their name alone may be written. */
  static List<String> plain() {
    return ALL.stream().filter(kind -> kind.size() == null).map(DesignKind::name).toList();
  }

  /** The kind of this name; null if there is none. */
  static @Nullable DesignKind of(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(null);
  }

  /** Examples of all kinds, one line each, with what they are for as a comment. */
  static Stream<String> examples() {
    return ALL.stream().map(kind -> kind.example() + "   # " + kind.about());
  }

  private static DesignKind sequence(SequenceSample.Sequence sequence, String about) {
    return new DesignKind(
        sequence.kind(),
        about,
        "design: {kind: " + sequence.kind() + ", points: 1024}",
        List.of(
            DesignSetting.required(POINTS, "Number of points.", 1, MOST),
            DesignSetting.truth(
                "scrambled",
                "Whether the sequence is randomised by the seed; true if left out.",
                true)),
        (space, values) ->
            new SequenceSample(space, sequence, values.whole(POINTS), values.truth("scrambled")));
  }

  private static MorrisTrajectories morris(Space space, DesignKind.Values values) {
    int trajectories = values.whole("trajectories");
    // The time to compare them grows with the square of both.
    int most = Math.max(3 * trajectories, MOST_GRID_POINTS / (space.size() + 1));
    int usual =
        Math.min(
            MorrisTrajectories.MOST_CANDIDATES,
            Math.min(most, Math.max(trajectories, Math.min(500, 25 * trajectories))));
    return new MorrisTrajectories(
        space,
        trajectories,
        values.whole("levels"),
        values.has("candidates") ? values.whole("candidates") : usual);
  }

  private static FractionalFactorial fraction(Space space, DesignKind.Values values) {
    if (values.has("resolution") && values.has("generators")) {
      throw new InputException(
          new Problem(null, 0, "resolution", "is given as well as 'generators'; give one of them"));
    }
    return values.has("generators")
        ? new FractionalFactorial(space, values.names("generators"))
        : FractionalFactorial.ofResolution(
            space, values.has("resolution") ? values.whole("resolution") : 4);
  }
}
