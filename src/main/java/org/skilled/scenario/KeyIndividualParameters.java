package org.skilled.scenario;

import java.io.Serializable;

/** Key individuals of a project: people with extra influence and a stance. */
public record KeyIndividualParameters(
    @Parameter(about = "Champions: engaged, set the example", unit = "people", max = 1000)
        int champions,
    @Parameter(
            about = "Blockers: disengaged, hold others back until won over",
            unit = "people",
            max = 1000)
        int blockers,
    @Parameter(about = "Leaders: engaged, run the improvement group", unit = "people", max = 1000)
        int leaders,
    @Parameter(
            about =
                "How they are placed: degree, betweenness, random, or imported (named in the data)")
        Placement placement,
    @Parameter(
            about = "Weight of a key individual against an ordinary colleague",
            min = 1,
            max = 100,
            source =
                "calibrated within 1 to 10, against Flodgren et al. 2011, doi:10.1002/14651858.CD000125.pub4")
        double influence,
    @Parameter(about = "Engagement of champions and leaders at the start") double engaged,
    @Parameter(about = "Engagement of blockers at the start") double disengaged)
    implements Serializable {

  /** The rules by which key individuals are placed in the network. */
  public enum Placement {
    DEGREE,
    BETWEENNESS,
    RANDOM,
    IMPORTED
  }
}
