package org.skilled.scenario;

import java.io.Serializable;

/**
 * What the institution invests in the three sets of skills: the decision that K1 and K2 are about.
 */
public record TrainingParameters(
    @Parameter(about = "Training in technical skill", unit = "hours per person and week", max = 10)
        double technical,
    @Parameter(about = "Training in soft skill", unit = "hours per person and week", max = 10)
        double soft,
    @Parameter(about = "Training in learning skill", unit = "hours per person and week", max = 10)
        double learning)
    implements Serializable {}
