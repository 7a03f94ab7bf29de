package org.skilled.scenario;

import java.io.Serializable;

/** Taking up, using and giving up the new practice. */
public record PracticeParameters(
    @Parameter(
            about = "Know-how from which a component is mastered",
            source = "calibrated within 0.1 to 0.3")
        double masteryBound,
    @Parameter(about = "Share of components that must be mastered before the practice can be used")
        double masteredShare,
    @Parameter(about = "Weight of own know-how in the balance", max = 10) double weightKnowHow,
    @Parameter(about = "Weight of own engagement in the balance", max = 10) double weightEngagement,
    @Parameter(about = "Weight of the example of colleagues in the balance", max = 10)
        double weightExample,
    @Parameter(about = "Weight of alignment with existing work in the balance", max = 10)
        double weightAlignment,
    @Parameter(about = "Weight of institutional support in the balance", max = 10)
        double weightSupport,
    @Parameter(
            about =
                "By how much a week of twice the work that fits lowers the balance of a person without habit",
            max = 10)
        double pressure,
    @Parameter(
            about = "Share of the distance to full habit covered by a week of use",
            source =
                "0.27 (0.08 to 0.69) with daily use, less with rarer: Lally et al. 2010, "
                    + "doi:10.1002/ejsp.674")
        double habitGain,
    @Parameter(
            about = "Share of habit lost in a week without use",
            source = "assumed; at most 0.28: Edgren et al. 2024")
        double habitFade,
    @Parameter(about = "By how much full habit lowers the threshold for going on") double habitHold,
    @Parameter(about = "Share of the gap to the worked-out quality closed by a week of use")
        double useGain,
    @Parameter(
            about = "Time in which half of know-how is lost without use",
            unit = "weeks",
            min = 1,
            max = 5200,
            source =
                "28 to 56 weeks for skills: Tatel & Ackerman 2025, doi:10.1037/bul0000481; 89 "
                    + "to 104 for knowledge: Custers 2010, doi:10.1007/s10459-008-9101-y")
        double forgetting)
    implements Serializable {}
