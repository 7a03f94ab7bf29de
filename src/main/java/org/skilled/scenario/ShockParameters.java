package org.skilled.scenario;

import java.io.Serializable;

/** Disturbances from outside: reorganisations, new targets, staff crises. */
public record ShockParameters(
    @Parameter(
            about = "Shocks a year and project, in an ordinary environment",
            unit = "1/year",
            max = 26,
            source = "calibrated within 0.5 to 2")
        double ratePerYear,
    @Parameter(about = "Share of the practice's components that a shock hits") double reach,
    @Parameter(about = "Share of quality and know-how lost in a component that is hit")
        double severity,
    @Parameter(about = "Length of a staff crisis", unit = "weeks", max = 520) int crisisWeeks,
    @Parameter(about = "Workload added by a staff crisis") double crisisWorkload,
    @Parameter(
            about =
                "Weeks that a project without any flexibility goes on with its old plan after a shock",
            unit = "weeks",
            max = 520)
        int replanWeeks)
    implements Serializable {}
