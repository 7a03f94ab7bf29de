package org.skilled.classic;

import java.io.Serializable;
import org.skilled.scenario.Parameter;

/**
 * Parameters of {@link March}; closed if nobody is replaced and reality stays, otherwise open.
 *
 * @param periods a closed system may end before, when nothing can change any more
 */
public record MarchParameters(
    @Parameter(
            about = "Dimensions of reality",
            unit = "dimensions",
            min = 1,
            max = 64,
            source = "March 1991: 30")
        int dimensions,
    @Parameter(
            about = "People in the organisation",
            unit = "people",
            min = 1,
            max = 10_000,
            source = "March 1991: 50")
        int people,
    @Parameter(
            about = "Probability that a belief moves towards the code (p1)",
            source = "March 1991: 0.1 to 0.9")
        double socialization,
    @Parameter(
            about = "How well the code learns from those who do better than it (p2)",
            source = "March 1991: 0.1 to 0.9")
        double codeLearning,
    @Parameter(
            about = "Probability that a person is replaced in a period (p3)",
            source = "March 1991: 0 in the closed system, to 0.1 in the open one")
        double turnover,
    @Parameter(
            about = "Probability that a dimension of reality changes in a period (p4)",
            source = "March 1991: 0 in the closed system, 0.02 in the open one")
        double turbulence,
    @Parameter(
            about = "Most periods",
            unit = "periods",
            min = 1,
            max = 1_000_000,
            source = "large enough for any closed system to settle; March 1991 for open ones: 100")
        int periods)
    implements Serializable {
  public MarchParameters {
    Declared.check(
        MarchParameters.class,
        dimensions,
        people,
        socialization,
        codeLearning,
        turnover,
        turbulence,
        periods);
  }

  /** The same with other rates of learning. */
  public MarchParameters learning(double ofPeople, double ofCode) {
    return new MarchParameters(dimensions, people, ofPeople, ofCode, turnover, turbulence, periods);
  }

  /** The same as an open system. */
  public MarchParameters open(double replaced, double changing, int forPeriods) {
    return new MarchParameters(
        dimensions, people, socialization, codeLearning, replaced, changing, forPeriods);
  }

  boolean closed() {
    return turnover == 0 && turbulence == 0;
  }
}
