package org.skilled.scenario;

import java.io.Serializable;

/** Where hours for improvement come from. */
public record TimeParameters(
    @Parameter(
            about = "Working week",
            unit = "hours",
            min = 1,
            max = 100,
            source = "NHS terms and conditions of service, section 10")
        double weekHours,
    @Parameter(about = "Share of left-over time that a fully engaged person gives to improvement")
        double spareShare,
    @Parameter(
            about = "Hours that a cycle, visit, set or joint event takes of each who attends",
            unit = "hours",
            min = 0.1,
            max = 100)
        double meetingHours)
    implements Serializable {}
