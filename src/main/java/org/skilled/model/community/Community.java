package org.skilled.model.community;

import java.io.Serializable;
import java.util.List;
import org.skilled.random.Draws;
import org.skilled.scenario.ProjectParameters;
import org.skilled.scenario.Scenario;

/** The learning community: calendar, sites, projects, people, facilitators, ties and know-how. */
public final class Community implements Serializable {
  private static final long serialVersionUID = 1L;

  private Scenario scenario;
  private final Draws draws;
  private final Roster roster;
  private final Ties ties;
  private final KnowHow knowHow;
  private final LastWeek lastWeek;
  private Arrivals arrivals;
  private final double meanTrust;
  private int week;

  Community(Scenario scenario, Draws draws, Roster roster, Ties ties, Arrivals arrivals) {
    this.scenario = scenario;
    this.draws = draws;
    this.roster = roster;
    this.ties = ties;
    this.arrivals = arrivals;
    this.meanTrust = ties.meanTrust(scenario.network().trust());
    int width = roster.projects().stream().mapToInt(Project::components).max().orElse(1);
    this.knowHow = new KnowHow(roster.people().length, width);
    this.lastWeek = new LastWeek(roster.people().length);
    remember();
  }

  public Scenario scenario() {
    return scenario;
  }

  public Draws draws() {
    return draws;
  }

  /** The current week; the first is 0. */
  public int week() {
    return week;
  }

  public List<Site> sites() {
    return roster.sites();
  }

  public List<Project> projects() {
    return roster.projects();
  }

  public List<Facilitator> facilitators() {
    return roster.facilitators();
  }

  /** Everybody, in order of position; not to be changed by callers. */
  public Practitioner[] people() {
    return roster.people();
  }

  public Practitioner person(int index) {
    return roster.people()[index];
  }

  /** Names of the disciplines, by number. */
  public List<String> disciplines() {
    return roster.disciplines();
  }

  /** Names of the sectors, by number. */
  public List<String> sectors() {
    return roster.sectors();
  }

  public Ties ties() {
    return ties;
  }

  public KnowHow knowHow() {
    return knowHow;
  }

  /** What others see of each person. */
  public LastWeek lastWeek() {
    return lastWeek;
  }

  /** Whether facilitators are at work this week. */
  public boolean facilitated() {
    return week >= scenario.facilitation().startWeek()
        && week < scenario.facilitation().untilWeek();
  }

  /** The person leaves; a newcomer without know-how and with little trust takes the position. */
  public void replace(Practitioner person) {
    knowHow.leave(person.index());
    arrivals.newcomer(person, draws.key(Purpose.TURNOVER, week));
    ties.reset(person.index(), scenario.turnover().newcomerTrust() * meanTrust);
    person.project().noteLeaver();
  }

  /**
   * From the next week on, other parameters hold. What was made of the old ones stays: people,
   * ties, roles and groups.
   *
   * @throws IllegalArgumentException if the other scenario is not of the same sites and projects,
   *     or of another length
   */
  public void change(Scenario other) {
    SameShape.require(scenario, other);
    scenario = other;
    arrivals = new Arrivals(other.engagement());
    for (Site site : sites()) {
      site.change(other.sites().get(site.index()));
    }
    int next = 0;
    for (Site site : sites()) {
      for (ProjectParameters parameters : site.parameters().projects()) {
        projects().get(next++).change(parameters);
      }
    }
  }

  /** Ends the week: from now on others see what is now. */
  public void endWeek() {
    assert StateCheck.faults(this).isEmpty()
        : "week " + week + ": " + StateCheck.faults(this).get(0);
    remember();
    week++;
  }

  private void remember() {
    lastWeek.remember(roster.people());
    knowHow.remember();
  }
}
