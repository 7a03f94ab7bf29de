package org.skilled.desktop.run;

import java.util.List;

/** The levers in the order and words of the findings of Gabbay et al. (2014): docs/findings.md. */
public final class Levers {
  private Levers() {}

  /**
   * Levers that belong together.
   *
   * @param finding the finding's number; empty where they belong to none
   * @param title in words
   */
  public record Block(String finding, String title, List<Lever> levers) {
    public Block {
      levers = List.copyOf(levers);
    }
  }

  /** Everything that is offered at first sight. */
  public static List<Block> all() {
    return List.of(
        block(
            "K1, K2",
            "Skills: technical, soft, learning",
            lever("site.training.technical", "Technical training, h/week"),
            lever("site.training.soft", "Soft training, h/week"),
            lever("site.training.learning", "Learning training, h/week"),
            lever("project.practitioners.technical", "Technical at the start"),
            lever("project.practitioners.soft", "Soft at the start"),
            lever("project.practitioners.learning", "Learning at the start")),
        block(
            "K3",
            "A central part of people's roles",
            lever("project.practitioners.roleShare", "Share of the role")),
        block(
            "K4",
            "Strong and sustained support",
            lever("site.support.level", "Support at the start"),
            lever("site.support.pattern", "Shape over time"),
            lever("site.support.changeWeek", "Week of the change"),
            lever("site.support.later", "Support after it")),
        block(
            "K5",
            "Key individuals",
            lever("project.keyIndividuals.champions", "Champions a project"),
            lever("project.keyIndividuals.blockers", "Blockers a project"),
            lever("project.keyIndividuals.leaders", "Leaders a project"),
            lever("project.keyIndividuals.placement", "Placed by"),
            lever("project.keyIndividuals.influence", "Influence")),
        block("K6", "Strong leadership", lever("site.leadership", "Leadership")),
        block(
            "K7",
            "In-built flexibility",
            lever("project.flexibility", "Flexibility"),
            lever("shocks.ratePerYear", "Shocks a year")),
        block(
            "K8",
            "Partnership across disciplines and sectors",
            lever("encounters.frictionDisciplines", "Friction, disciplines"),
            lever("encounters.frictionSectors", "Friction, sectors"),
            lever("project.owningDisciplines", "Owning disciplines"),
            lever("project.agreement", "Agreement on the problem")),
        block("K9", "Fit with existing work streams", lever("project.alignment", "Alignment")),
        block(
            "",
            "Facilitation",
            lever("facilitation.facilitators", "Facilitators"),
            lever("facilitation.untilWeek", "Leave in week")),
        block(
            "",
            "The organisational base",
            lever("site.culture", "Culture"),
            lever("site.structures", "Structures"),
            lever("site.resources", "Resources"),
            lever("site.environment", "Environment"),
            lever("site.workload", "Workload"),
            lever("turnover.perYear", "Turnover a year")),
        block(
            "",
            "Size",
            lever("project.people", "People a project"),
            lever("weeks", "Length of the run, weeks")));
  }

  /** What a parameter is called on screen: the label of its lever, or its path without one. */
  public static String name(String path) {
    return all().stream()
        .flatMap(block -> block.levers().stream())
        .filter(lever -> lever.path().equals(path))
        .map(lever -> lever.label().replaceAll(", h/week$", " (h/week)"))
        .findFirst()
        .orElse(path);
  }

  private static Lever lever(String path, String label) {
    return new Lever(path, label);
  }

  private static Block block(String finding, String title, Lever... levers) {
    return new Block(finding, title, List.of(levers));
  }
}
