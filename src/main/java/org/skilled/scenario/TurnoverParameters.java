package org.skilled.scenario;

import java.io.Serializable;

/** Leaving and arriving. */
public record TurnoverParameters(
    @Parameter(
            about = "Share of people who leave within a year at support 0.5",
            unit = "1/year",
            source =
                "Nuffield Trust 2022: 0.11 in the NHS, 0.056 of consultants; Skills for Care "
                    + "2022: 0.29 in social care")
        double perYear,
    @Parameter(
            about = "How much the rate rises at support 0, and falls at support 1, as a share",
            source =
                "assumed; 0.41 from 48.7 % and 20.6 % with none and all of five supporting "
                    + "conditions: Skills for Care 2023")
        double supportEffect,
    @Parameter(about = "Trust of a newcomer's ties, as a share of the mean trust at the start")
        double newcomerTrust)
    implements Serializable {}
