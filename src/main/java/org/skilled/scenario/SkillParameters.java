package org.skilled.scenario;

import java.io.Serializable;

/** How skills grow by training and fade without use. */
public record SkillParameters(
    @Parameter(
            about = "Share of the distance to full skill covered by one hour of training",
            source =
                "0.01 to 0.05, from d of 0.37 to 0.89 and 4 to 8 hours: Hughes et al. 2016, "
                    + "doi:10.1037/apl0000120")
        double trainingEffect,
    @Parameter(
            about = "Time in which half of a gain is lost without use",
            unit = "weeks",
            min = 1,
            max = 5200,
            source =
                "calibrated within 28 to 56: Tatel & Ackerman 2025, doi:10.1037/bul0000481; Arthur et al. 1998")
        double halfLife)
    implements Serializable {}
