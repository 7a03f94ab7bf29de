package org.skilled.scenario;

import java.io.Serializable;

/** How skills grow by training and fade without use. */
public record SkillParameters(
    @Parameter(about = "Share of the distance to full skill covered by one hour of training")
        double trainingEffect,
    @Parameter(
            about = "Time in which half of a gain is lost without use",
            unit = "weeks",
            min = 1,
            max = 5200,
            source = "Tatel & Ackerman 2025; Arthur et al. 1998: 6.5 to 13 months")
        double halfLife)
    implements Serializable {}
