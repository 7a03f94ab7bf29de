package org.skilled.classic;

import java.io.Serializable;
import org.skilled.scenario.Parameter;

/** Parameters of {@link CowanJonard}. */
public record CowanJonardParameters(
    @Parameter(
            about = "People",
            unit = "people",
            min = 3,
            max = 100_000,
            source = "Cowan & Jonard 2004: 500")
        int people,
    @Parameter(
            about = "Ties of each person on the ring; an even number",
            unit = "ties",
            min = 2,
            max = 1000,
            source = "Cowan & Jonard 2004: 10")
        int degree,
    @Parameter(
            about = "Share of ties rewired: 0 a ring, 1 a random network",
            source = "Cowan & Jonard 2004: 0 to 1; most knowledge at about 0.1")
        double rewiring,
    @Parameter(
            about = "Types of knowledge",
            unit = "types",
            min = 2,
            max = 100,
            source = "Cowan & Jonard 2004: 5")
        int types,
    @Parameter(
            about = "Most that others know of a type at the start",
            unit = "knowledge",
            max = 1e6,
            source = "Cowan & Jonard 2004: 10")
        double common,
    @Parameter(
            about = "People who are expert in one type each",
            unit = "people",
            max = 100_000,
            source = "Cowan & Jonard 2004: 50")
        int experts,
    @Parameter(
            about = "What experts know of their type at the start",
            unit = "knowledge",
            max = 1e6,
            source = "Cowan & Jonard 2004: 30")
        double expertise,
    @Parameter(
            about = "Share of the gap that is taken over in a trade",
            source = "Cowan & Jonard 2004: 0.1")
        double absorption,
    @Parameter(
            about =
                "Periods; in each, as many people as there are, drawn at random, meet a neighbour",
            unit = "periods",
            min = 1,
            max = 1_000_000,
            source = "assumed; long enough for knowledge to be steady")
        int periods)
    implements Serializable {
  public CowanJonardParameters {
    Declared.check(
        CowanJonardParameters.class,
        people,
        degree,
        rewiring,
        types,
        common,
        experts,
        expertise,
        absorption,
        periods);
    Declared.require(
        degree % 2 == 0 && degree < people,
        "degree is " + degree + "; it must be even, and below people, which is " + people);
    Declared.require(
        experts <= people,
        "experts is " + experts + "; it must be at most people, which is " + people);
  }

  /** The same on another network. */
  public CowanJonardParameters rewired(double share) {
    return new CowanJonardParameters(
        people, degree, share, types, common, experts, expertise, absorption, periods);
  }
}
