package org.skilled.scenario;

import java.io.Serializable;
import java.util.List;

/**
 * One institution: its organisational base, its support over time, its training and its projects.
 */
public record SiteParameters(
    String name,
    @Parameter(about = "How favourable the outside is: policy, funding, calm; 0.5 is ordinary")
        double environment,
    @Parameter(
            about = "Culture of improvement: the engagement that people drift towards",
            source =
                "assumed; for scale, 0.54 feel able to make improvements happen: NHS Staff "
                    + "Survey 2022")
        double culture,
    @Parameter(about = "Structures that carry improvement: routines, meetings, governance")
        double structures,
    @Parameter(about = "Resources at hand: staff to release, data, rooms, money") double resources,
    @Parameter(about = "Leadership of improvement at the site, for projects that set none")
        double leadership,
    @Parameter(
            about = "Share of working time taken by ordinary work",
            max = 1.5,
            source =
                "assumed; care and communication alone take 0.76 to 0.81 of nurses' time: "
                    + "Westbrook et al. 2011, doi:10.1186/1472-6963-11-319")
        double workload,
    @Parameter(about = "Largest weekly deviation of a person's workload, either way")
        double workloadVariation,
    SupportPath support,
    TrainingParameters training,
    List<ProjectParameters> projects)
    implements Serializable {

  public SiteParameters {
    projects = List.copyOf(projects);
  }
}
