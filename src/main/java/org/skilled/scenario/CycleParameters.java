package org.skilled.scenario;

import java.io.Serializable;

/** Plan-do-study-act cycles of the improvement groups. */
public record CycleParameters(
    @Parameter(
            about =
                "Cycles a week of a group with full time, engagement and leadership; one a week at most",
            unit = "1/week",
            max = 20,
            source =
                "calibrated within 1 to 4, against cycles counted by McNicholas et al. 2019, doi:10.1136/bmjqs-2017-007605")
        double perWeek,
    @Parameter(
            about =
                "Share of the gap in leadership closed by a leader of full soft skill and engagement")
        double leaderEffect,
    @Parameter(about = "Share of cycles that still come about without any structures at the site")
        double withoutStructures,
    @Parameter(about = "Probability of success of a group without learning skill")
        double successBase,
    @Parameter(about = "Probability of success of a group of perfect learners with all resources")
        double successBest,
    @Parameter(
            about =
                "Share of the distance to the ceiling by which a success lifts a component's quality")
        double gain,
    @Parameter(about = "Engagement below which an owner of a component does not contribute")
        double contributionBound,
    @Parameter(
            about =
                "Share of the gap to a component's quality closed by taking part, for a perfect learner")
        double knowHowGain,
    @Parameter(about = "Share of the distance to full technical skill covered by taking part")
        double technicalGain)
    implements Serializable {}
