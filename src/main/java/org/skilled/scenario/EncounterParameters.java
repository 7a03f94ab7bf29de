package org.skilled.scenario;

import java.io.Serializable;

/** Exchange of know-how between people who meet. */
public record EncounterParameters(
    @Parameter(about = "Contacts that a person turns to in a week", unit = "1/week", max = 50)
        int perWeek,
    @Parameter(about = "Probability of exchange at full trust, skill and engagement")
        double exchange,
    @Parameter(about = "Share of a gap in know-how taken over by a perfect learner in one exchange")
        double takeOver,
    @Parameter(about = "Loss of exchange across disciplines where soft skill does not bridge it")
        double frictionDisciplines,
    @Parameter(about = "Loss of exchange across sectors where soft skill does not bridge it")
        double frictionSectors,
    @Parameter(about = "How far know-how of one project's practice serves another's")
        double transfer,
    @Parameter(about = "Share of the distance to full trust covered by one exchange")
        double trustGain,
    @Parameter(
            about = "Share of trust lost in a week without exchange",
            source =
                "assumed; at most 0.043, as nine in ten bridging ties are gone after a year: "
                    + "Burt 2002")
        double trustFade)
    implements Serializable {}
