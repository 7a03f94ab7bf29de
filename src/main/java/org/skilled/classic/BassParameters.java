package org.skilled.classic;

import java.io.Serializable;
import org.skilled.scenario.Parameter;

/** Parameters of {@link Bass}. */
public record BassParameters(
    @Parameter(
            about = "People who will adopt in the end",
            unit = "people",
            min = 1,
            max = 10_000_000,
            source = "assumed; the paper's is a continuum")
        int people,
    @Parameter(
            about = "Coefficient of innovation (p)",
            unit = "per year",
            max = 10,
            source = "Bass 1969, room air conditioners: 0.0104")
        double innovation,
    @Parameter(
            about = "Coefficient of imitation (q)",
            unit = "per year",
            max = 10,
            source = "Bass 1969, room air conditioners: 0.4186")
        double imitation,
    @Parameter(
            about = "Length of a period",
            unit = "years",
            min = 1e-4,
            max = 1,
            source = "assumed; the paper's time is continuous")
        double step,
    @Parameter(
            about = "Years until the run ends",
            unit = "years",
            min = 1,
            max = 1000,
            source = "assumed; room air conditioners peak after 8.6 years")
        double years)
    implements Serializable {
  public BassParameters {
    Declared.check(BassParameters.class, people, innovation, imitation, step, years);
    Declared.require(
        innovation + imitation > 0,
        "innovation and imitation are both 0; nobody would ever adopt: one must be above 0");
  }

  /** The same with periods of another length. */
  public BassParameters step(double ofYears) {
    return new BassParameters(people, innovation, imitation, ofYears, years);
  }
}
