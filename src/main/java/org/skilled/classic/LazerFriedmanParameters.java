package org.skilled.classic;

import java.io.Serializable;
import org.skilled.scenario.Parameter;

/**
 * Parameters of {@link LazerFriedman}.
 *
 * @param network the form of the network
 */
public record LazerFriedmanParameters(
    @Parameter(about = "Who sees whom: line, ring, small-world, random or complete")
        Network network,
    @Parameter(
            about = "People",
            unit = "people",
            min = 3,
            max = 10_000,
            source = "Lazer & Friedman 2007: 100")
        int people,
    @Parameter(
            about =
                "Mean number of ties a person, for rings, small worlds and random networks; even",
            unit = "ties",
            min = 2,
            max = 1000,
            source = "assumed: 4")
        int degree,
    @Parameter(about = "Share of ties rewired, for small worlds", source = "assumed: 0.1")
        double rewiring,
    @Parameter(
            about = "Yes-or-no choices that make up a solution (N)",
            unit = "choices",
            min = 1,
            max = 24,
            source = "Lazer & Friedman 2007: 20")
        int choices,
    @Parameter(
            about = "Others on which the worth of each choice depends (K)",
            unit = "choices",
            max = 12,
            source = "Lazer & Friedman 2007: 0 for simple problems, 5 for complex ones")
        int interdependence,
    @Parameter(
            about = "Power to which a score, as a share of the best possible, is raised",
            min = 1,
            max = 100,
            source = "Lazer & Friedman 2007: 8")
        int power,
    @Parameter(
            about = "Periods",
            unit = "periods",
            min = 1,
            max = 1_000_000,
            source = "Lazer & Friedman 2007 show up to 200")
        int periods)
    implements Serializable {

  /** Forms of the network. */
  public enum Network {
    LINE,
    RING,
    SMALL_WORLD,
    RANDOM,
    COMPLETE
  }

  public LazerFriedmanParameters {
    Declared.check(
        LazerFriedmanParameters.class,
        people,
        degree,
        rewiring,
        choices,
        interdependence,
        power,
        periods);
    Declared.require(
        interdependence < choices,
        "interdependence is "
            + interdependence
            + "; it must be below choices, which is "
            + choices);
    Declared.require(
        degree % 2 == 0 && degree < people,
        "degree is " + degree + "; it must be even, and below people, which is " + people);
  }

  /** The same on another network. */
  public LazerFriedmanParameters on(Network other) {
    return new LazerFriedmanParameters(
        other, people, degree, rewiring, choices, interdependence, power, periods);
  }

  /** The same on another kind of problem. */
  public LazerFriedmanParameters complex(int k) {
    return new LazerFriedmanParameters(
        network, people, degree, rewiring, choices, k, power, periods);
  }

  /** The same for another number of periods. */
  public LazerFriedmanParameters during(int others) {
    return new LazerFriedmanParameters(
        network, people, degree, rewiring, choices, interdependence, power, others);
  }
}
