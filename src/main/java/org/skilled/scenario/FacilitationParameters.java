package org.skilled.scenario;

import java.io.Serializable;

/** The facilitators: outsiders with high soft and learning skill who come, help and leave. */
public record FacilitationParameters(
    @Parameter(about = "Number of facilitators", unit = "people", max = 1000) int facilitators,
    @Parameter(about = "First week with facilitators", unit = "week", max = 5200) int startWeek,
    @Parameter(about = "Week in which the facilitators leave", unit = "week", max = 5200)
        int untilWeek,
    @Parameter(about = "Soft skill of a facilitator") double soft,
    @Parameter(about = "Learning skill of a facilitator") double learning,
    @Parameter(about = "Share of the gap in soft and learning skill closed by one visit")
        double visitEffect,
    @Parameter(about = "Weeks between action-learning sets", unit = "weeks", min = 1, max = 5200)
        int setEveryWeeks,
    @Parameter(
            about = "Share of the gap in soft and learning skill closed by one action-learning set",
            source =
                "calibrated within 0.005 to 0.1, against Baskerville et al. 2012, doi:10.1370/afm.1312")
        double setEffect,
    @Parameter(
            about = "Share of the distance to full engagement covered by one visit or set",
            source =
                "calibrated within 0.001 to 0.1, against Baskerville et al. 2012, doi:10.1370/afm.1312")
        double encouragement,
    @Parameter(about = "Share of the distance to full trust covered by one set, for ties within it")
        double trustGain,
    @Parameter(
            about = "Weeks between joint events of all sites",
            unit = "weeks",
            min = 1,
            max = 5200,
            source = "IHI 2003: three in 6 to 15 months, so one in 9 to 22 weeks")
        int eventEveryWeeks,
    @Parameter(
            about = "Share of a gap in know-how taken over at a joint event by a perfect learner")
        double eventTakeOver)
    implements Serializable {}
