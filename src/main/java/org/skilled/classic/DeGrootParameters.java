package org.skilled.classic;

import java.io.Serializable;
import org.skilled.scenario.Parameter;

/** Parameters of {@link DeGroot}. */
public record DeGrootParameters(
    @Parameter(
            about = "People",
            unit = "people",
            min = 3,
            max = 100_000,
            source = "assumed; the paper's theory is for any number")
        int people,
    @Parameter(
            about = "Ties of each person on the ring; an even number",
            unit = "ties",
            min = 2,
            max = 1000,
            source = "assumed")
        int degree,
    @Parameter(about = "Share of ties rewired: 0 a ring, 1 a random network", source = "assumed")
        double rewiring,
    @Parameter(
            about =
                "Weight that people give to their own opinion; the rest goes evenly to neighbours",
            source = "assumed; above 0, all settle (DeGroot 1974)")
        double selfWeight,
    @Parameter(
            about = "Most periods; a run ends before if opinions no longer move",
            unit = "periods",
            min = 1,
            max = 1_000_000,
            source = "large enough to reach consensus")
        int periods)
    implements Serializable {
  public DeGrootParameters {
    Declared.check(DeGrootParameters.class, people, degree, rewiring, selfWeight, periods);
    Declared.require(
        degree % 2 == 0 && degree < people,
        "degree is " + degree + "; it must be even, and below people, which is " + people);
  }

  /** The same on another network. */
  public DeGrootParameters rewired(double share) {
    return new DeGrootParameters(people, degree, share, selfWeight, periods);
  }

  /** The same for another number of periods. */
  public DeGrootParameters during(int others) {
    return new DeGrootParameters(people, degree, rewiring, selfWeight, others);
  }
}
