package org.skilled.scenario;

import java.io.Serializable;

/** Bounds by which outcomes are judged; they change no run. */
public record MeasurementParameters(
    @Parameter(about = "Share of users from which a project counts as achieved")
        double achievedShare,
    @Parameter(
            about = "Weeks in a row for which the share must hold",
            unit = "weeks",
            min = 1,
            max = 520)
        int achievedWeeks,
    @Parameter(
            about =
                "Weeks at the end of the run, facilitators gone, over which sustained use is judged",
            unit = "weeks",
            min = 1,
            max = 520)
        int sustainedWeeks)
    implements Serializable {}
