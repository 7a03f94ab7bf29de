package org.skilled.scenario;

import java.util.List;

/**
 * Everything that decides a run but its seed: immutable, checked once.
 *
 * @param name the scenario's name, as shown in lists and recorded with results
 * @param about what the scenario shows, in a sentence or two
 * @param weeks length of the run
 * @param sites the institutions, each with its projects, all values resolved
 * @param network how ties are made or where they are read from
 * @param facilitation the facilitators' work
 * @param shocks disturbances from outside
 * @param time where hours for improvement come from
 * @param encounters exchange of know-how between people
 * @param engagement how engagement moves
 * @param cycles plan-do-study-act cycles
 * @param skills how skills grow and fade
 * @param practice taking up, using and giving up the new practice
 * @param turnover leaving and arriving
 * @param measurement bounds by which outcomes are judged; they change no run
 */
public record Scenario(
    String name,
    String about,
    @Parameter(about = "Length of the run", unit = "weeks", min = 1, max = 5200) int weeks,
    List<SiteParameters> sites,
    NetworkParameters network,
    FacilitationParameters facilitation,
    ShockParameters shocks,
    TimeParameters time,
    EncounterParameters encounters,
    EngagementParameters engagement,
    CycleParameters cycles,
    SkillParameters skills,
    PracticeParameters practice,
    TurnoverParameters turnover,
    MeasurementParameters measurement)
    implements ModelScenario {
  /** Name of the model that such scenarios are for. */
  public static final String MODEL = "learning-community";

  /**
   * A scenario whose values are all within their declared ranges and do not contradict each other.
   *
   * @throws IllegalArgumentException with every problem, each with the path and the value
   */
  public Scenario {
    sites = List.copyOf(sites);
    ScenarioTree.requireValid(
        name,
        about,
        weeks,
        sites,
        network,
        facilitation,
        shocks,
        time,
        encounters,
        engagement,
        cycles,
        skills,
        practice,
        turnover,
        measurement);
  }

  @Override
  public String model() {
    return MODEL;
  }

  @Override
  public String step() {
    return "week";
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
