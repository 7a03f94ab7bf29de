package org.skilled.classic;

import java.io.Serializable;
import org.skilled.scenario.Parameter;

/** Parameters of {@link CentolaMacy}. */
public record CentolaMacyParameters(
    @Parameter(
            about = "People",
            unit = "people",
            min = 3,
            max = 1_000_000,
            source = "1,000, as here the theory is exact")
        int people,
    @Parameter(
            about = "Ties of each person on the ring; an even number",
            unit = "ties",
            min = 2,
            max = 1000,
            source = "Centola & Macy 2007: 8")
        int degree,
    @Parameter(
            about = "Neighbours who must have adopted before a person does",
            unit = "people",
            min = 1,
            max = 1000,
            source = "Centola & Macy 2007: 1 is simple contagion, 2 and more complex")
        int threshold,
    @Parameter(
            about = "Share of ties rewired: 0 a ring, 1 a random network",
            source = "Centola & Macy 2007: 0 to 1")
        double rewiring,
    @Parameter(
            about = "Most periods",
            unit = "periods",
            min = 1,
            max = 1_000_000,
            source = "large enough for every contagion to end")
        int periods)
    implements Serializable {
  public CentolaMacyParameters {
    Declared.check(CentolaMacyParameters.class, people, degree, threshold, rewiring, periods);
    Declared.require(
        degree % 2 == 0 && degree < people,
        "degree is " + degree + "; it must be even, and below people, which is " + people);
  }

  /** The same with another threshold. */
  public CentolaMacyParameters threshold(int neighbours) {
    return new CentolaMacyParameters(people, degree, neighbours, rewiring, periods);
  }

  /** The same on another network. */
  public CentolaMacyParameters rewired(double share) {
    return new CentolaMacyParameters(people, degree, threshold, share, periods);
  }
}
