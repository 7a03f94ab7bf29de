package org.skilled.model.community;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.network.ImportedNetwork;
import org.skilled.network.NetworkGenerator;
import org.skilled.network.NetworkPlan;
import org.skilled.network.SocialNetwork;
import org.skilled.random.Draws;
import org.skilled.scenario.FacilitationParameters;
import org.skilled.scenario.NetworkParameters;
import org.skilled.scenario.ProjectParameters;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.SiteParameters;

/** Makes the community of a scenario as it stands before the first week. */
public final class CommunityBuilder {
  private final Scenario scenario;
  private final @Nullable ImportedNetwork imported;
  private final Draws draws;

  private CommunityBuilder(Scenario scenario, @Nullable ImportedNetwork imported, long seed) {
    this.scenario = scenario;
    this.imported = imported;
    this.draws = Draws.seeded(seed);
  }

  /**
   * The community of a scenario under a seed.
   *
   * @param imported people and ties from files; needed if, and only if, the scenario's network is
   *     imported
   * @throws org.skilled.problem.InputException if an imported person's site or project is not one
   *     of the scenario's
   */
  public static Community build(Scenario scenario, @Nullable ImportedNetwork imported, long seed) {
    boolean wanted = scenario.network().kind() == NetworkParameters.Kind.IMPORTED;
    if (wanted != (imported != null)) {
      throw new IllegalArgumentException(
          "network.kind is "
              + scenario.network().kind()
              + (wanted ? ", but no" : ", but an")
              + " imported network is given");
    }
    return new CommunityBuilder(scenario, imported, seed).build();
  }

  /**
   * Checks that every imported person belongs to exactly one project of the scenario.
   *
   * @throws org.skilled.problem.InputException if somebody does not, with who and which projects
   *     there are
   */
  public static void requireFits(Scenario scenario, ImportedNetwork imported) {
    new Staffing(projects(sites(scenario))).imported(imported);
  }

  private static List<Site> sites(Scenario scenario) {
    List<Site> sites = new ArrayList<>();
    for (SiteParameters site : scenario.sites()) {
      sites.add(new Site(sites.size(), site));
    }
    return sites;
  }

  private static List<Project> projects(List<Site> sites) {
    List<Project> projects = new ArrayList<>();
    for (Site site : sites) {
      List<ProjectParameters> wanted = site.parameters().projects();
      for (int p = 0; p < wanted.size(); p++) {
        long luck = ((long) site.index() << 44) | ((long) p << 22);
        projects.add(new Project(projects.size(), luck, site, wanted.get(p)));
      }
    }
    return projects;
  }

  private Community build() {
    List<Site> sites = sites(scenario);
    List<Project> projects = projects(sites);
    Staffing staffing = new Staffing(projects);
    Practitioner[] people = imported == null ? staffing.made() : staffing.imported(imported);
    staffing.dealOutComponents(people);
    Arrivals arrivals = new Arrivals(scenario.engagement());
    long key = draws.key(Purpose.PEOPLE, 0);
    for (Practitioner person : people) {
      arrivals.newcomer(person, key);
    }
    Ties ties = ties(people, staffing);
    KeyIndividuals.appoint(projects, people, ties.network(), imported, staffing.order(), draws);
    ImprovementGroups.form(projects, people, draws);
    Roster roster =
        new Roster(
            List.copyOf(sites),
            List.copyOf(projects),
            people,
            facilitators(),
            staffing.disciplines(),
            staffing.sectors());
    return new Community(scenario, draws, roster, ties, arrivals);
  }

  private List<Facilitator> facilitators() {
    FacilitationParameters facilitation = scenario.facilitation();
    List<Facilitator> facilitators = new ArrayList<>();
    for (int f = 0; f < facilitation.facilitators(); f++) {
      facilitators.add(new Facilitator(f, facilitation.soft(), facilitation.learning()));
    }
    return List.copyOf(facilitators);
  }

  private Ties ties(Practitioner[] people, Staffing staffing) {
    NetworkParameters network = scenario.network();
    SocialNetwork made =
        switch (network.kind()) {
          case PLANTED -> NetworkGenerator.planted(plan(people), draws);
          case SMALL_WORLD -> NetworkGenerator.smallWorld(plan(people), draws);
          case SCALE_FREE -> NetworkGenerator.scaleFree(plan(people), draws);
          case IMPORTED -> staffing.renumbered(java.util.Objects.requireNonNull(imported));
        };
    double[] trust = new double[made.ties()];
    long key = draws.key(Purpose.TRUST, 0);
    for (int tie = 0; tie < trust.length; tie++) {
      double given = imported == null ? Double.NaN : imported.trust()[tie];
      trust[tie] = Double.isNaN(given) ? drawnTrust(key, people, made, tie) : given;
    }
    return new Ties(made, trust, people);
  }

  private double drawnTrust(long key, Practitioner[] people, SocialNetwork made, int tie) {
    long one = Draws.of(key, people[Math.min(made.from(tie), made.to(tie))].luck());
    long both = Draws.of(one, people[Math.max(made.from(tie), made.to(tie))].luck());
    return Arrivals.around(scenario.network().trust(), scenario.network().trustSpread(), both, 0);
  }

  private NetworkPlan plan(Practitioner[] people) {
    NetworkParameters network = scenario.network();
    int n = people.length;
    NetworkPlan plan =
        new NetworkPlan(
            new int[n],
            new int[n],
            new int[n],
            new int[n],
            new long[n],
            network.meanDegree(),
            network.outsideDegree(),
            network.rewiring(),
            network.homophilyDiscipline(),
            network.homophilySector(),
            network.homophilySite());
    for (Practitioner person : people) {
      int i = person.index();
      plan.group()[i] = person.project().index();
      plan.site()[i] = person.project().site().index();
      plan.discipline()[i] = person.discipline();
      plan.sector()[i] = person.sector();
      plan.luck()[i] = person.luck();
    }
    return plan;
  }
}
