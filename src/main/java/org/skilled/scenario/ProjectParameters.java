package org.skilled.scenario;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One improvement project and the service that it concerns. */
public record ProjectParameters(
    String name,
    @Parameter(about = "People in the service", unit = "people", min = 1, max = 1_000_000)
        int people,
    @Parameter(
            about = "Components of the new practice",
            unit = "components",
            min = 1,
            max = 64,
            source = "assumed; care bundles have three to five: Resar et al. 2012 (IHI)")
        int components,
    @Parameter(
            about =
                "Among how many disciplines the components are dealt out as owners, largest first",
            unit = "disciplines",
            min = 1,
            max = 32)
        int owningDisciplines,
    @Parameter(about = "Fit with existing work streams") double alignment,
    @Parameter(about = "In-built flexibility: how soon the project re-plans after a shock")
        double flexibility,
    @Parameter(about = "Share of people who see the project's problem as theirs") double agreement,
    @Parameter(about = "Leadership of this project; that of the site where not given")
        @Nullable Double leadership,
    @Parameter(about = "Week in which the project starts", unit = "week", max = 5200) int startWeek,
    @Parameter(
            about = "People in the improvement group",
            unit = "people",
            min = 1,
            max = 1000,
            source = "NICHQ: no fewer than four, ideally eight to ten")
        int groupSize,
    PractitionerParameters practitioners,
    KeyIndividualParameters keyIndividuals)
    implements Serializable {}
