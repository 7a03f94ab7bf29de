package org.skilled.scenario;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How ties between people are made, or where they are read from.
 *
 * @param people file of people, for imported networks; relative to the file that names it
 * @param ties file of ties, for imported networks
 * @param graphml GraphML file, for imported networks, instead of people and ties
 */
public record NetworkParameters(
    @Parameter(about = "Where ties come from: planted, small-world, scale-free or imported")
        Kind kind,
    @Parameter(
            about = "Mean number of ties to people of the same project",
            unit = "ties",
            max = 1000,
            source = "calibrated within 4 to 7, the density of advice networks on wards")
        double meanDegree,
    @Parameter(about = "Mean number of ties to people of other projects", unit = "ties", max = 1000)
        double outsideDegree,
    @Parameter(about = "Share of ring ties rewired, for small-world networks") double rewiring,
    @Parameter(
            about = "Preference for one's own discipline: 0 none, 1 no ties to others",
            source =
                "assumed; that there is such a preference: Creswick et al. 2009, "
                    + "doi:10.1186/1472-6963-9-247")
        double homophilyDiscipline,
    @Parameter(about = "Preference for one's own sector: 0 none, 1 no ties to others")
        double homophilySector,
    @Parameter(
            about =
                "Preference for one's own site in ties to other projects: 0 none, 1 no ties to other sites")
        double homophilySite,
    @Parameter(about = "Mean trust of a tie at the start") double trust,
    @Parameter(about = "Standard deviation of trust between ties", max = 0.5) double trustSpread,
    @Parameter(about = "People and their attributes (CSV), for imported networks", unit = "file")
        @Nullable String people,
    @Parameter(about = "Ties between people (CSV), for imported networks", unit = "file")
        @Nullable String ties,
    @Parameter(
            about = "People and ties in one file (GraphML), for imported networks",
            unit = "file")
        @Nullable String graphml)
    implements Serializable {

  /** The kinds of network. */
  public enum Kind {
    PLANTED,
    SMALL_WORLD,
    SCALE_FREE,
    IMPORTED
  }
}
