package org.skilled.scenario;

import java.io.Serializable;

/** How engagement moves. */
public record EngagementParameters(
    @Parameter(about = "Share of the distance to the site's culture covered in a week")
        double drift,
    @Parameter(
            about =
                "Share of the culture's hold on engagement that is lost without institutional support")
        double supportEffect,
    @Parameter(
            about =
                "Share of the distance to a trusted colleague's engagement covered in one encounter")
        double contagion,
    @Parameter(
            about =
                "Share of the distance to a skilled and engaged colleague's engagement that a blocker covers in one encounter")
        double winOver,
    @Parameter(about = "Share of the distance to full engagement covered by a cycle that succeeds")
        double encouragement,
    @Parameter(
            about =
                "Share of engagement lost by a cycle that fails, for a person without learning skill")
        double discouragement,
    @Parameter(
            about =
                "Engagement of those who do not see the problem as theirs, at the start and where it"
                    + " drifts to, as a share of the others'")
        double disagreement)
    implements Serializable {}
