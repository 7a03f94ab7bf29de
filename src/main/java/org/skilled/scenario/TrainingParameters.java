package org.skilled.scenario;

import java.io.Serializable;

/**
 * What the institution invests in the three sets of skills: the decision that K1 and K2 are about.
 */
public record TrainingParameters(
    @Parameter(
            about = "Training in technical skill",
            unit = "hours per person and week",
            max = 10,
            source =
                "assumed; for scale, NMC revalidation asks nurses for 0.22 hours a week on all "
                    + "subjects")
        double technical,
    @Parameter(
            about = "Training in soft skill",
            unit = "hours per person and week",
            max = 10,
            source =
                "assumed; for scale, NMC revalidation asks nurses for 0.22 hours a week on all "
                    + "subjects")
        double soft,
    @Parameter(
            about = "Training in learning skill",
            unit = "hours per person and week",
            max = 10,
            source =
                "assumed; for scale, NMC revalidation asks nurses for 0.22 hours a week on all "
                    + "subjects")
        double learning)
    implements Serializable {}
