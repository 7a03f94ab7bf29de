package org.skilled.scenario;

import java.io.Serializable;

/** Leaving and arriving. */
public record TurnoverParameters(
    @Parameter(
            about = "Share of people who leave within a year at support 0.5",
            unit = "1/year",
            source = "Nuffield Trust 2022: 0.11 in the NHS")
        double perYear,
    @Parameter(about = "How much the rate rises at support 0, and falls at support 1, as a share")
        double supportEffect,
    @Parameter(about = "Trust of a newcomer's ties, as a share of the mean trust at the start")
        double newcomerTrust)
    implements Serializable {}
