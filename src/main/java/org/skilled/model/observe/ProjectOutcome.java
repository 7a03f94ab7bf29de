package org.skilled.model.observe;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.skilled.model.community.Project;

/**
 * What is said of a project when the run is over; of several projects, the mean.
 *
 * @param name its name in results
 * @param about what it is, in a sentence without a full stop
 * @param unit its unit; "1" for a pure number or share
 * @param max largest possible value; the smallest is 0
 * @param function how it follows from the history
 */
public record ProjectOutcome(
    String name, String about, String unit, double max, Function function) {

  /** How an outcome follows from a project's history. */
  public interface Function {
    /** The value for one project. */
    double of(History history, Project project);
  }

  /** Every outcome of projects, in the order in which they are documented. */
  public static List<ProjectOutcome> all() {
    return List.of(
        share(
            "achieved",
            "Share of projects achieved: the share of users held the bound for some weeks in a row",
            (history, project) -> history.achievedIn(project) >= 0 ? 1 : 0),
        share(
            "sustained",
            "Share of projects achieved and sustained: still so over the last weeks, facilitators gone",
            (history, project) -> history.sustained(project) ? 1 : 0),
        new ProjectOutcome(
            "achievedWeek",
            "First week of the weeks in a row that achieved a project; the length of the run if none did",
            "weeks",
            Double.POSITIVE_INFINITY,
            (history, project) ->
                history.achievedIn(project) >= 0 ? history.achievedIn(project) : history.weeks()),
        share("peakUsers", "Largest share of users in any week", History::peakUsers),
        share(
            "lateUsers",
            "Share of users, mean over the last weeks of the run",
            (history, project) ->
                history.lateUsers(project, Math.min(history.weeks(), lateWindow(history)))),
        pyramid(
            "base",
            "Width of the measured pyramid's base: what people live of resources, culture, structures and calm",
            Pyramid::base),
        pyramid(
            "technical",
            "Height of the measured pyramid's wall of technical skill",
            Pyramid::technical),
        pyramid("soft", "Height of the measured pyramid's wall of soft skill", Pyramid::soft),
        pyramid(
            "learning",
            "Height of the measured pyramid's wall of learning skill",
            Pyramid::learning),
        pyramid("apex", "Height that the measured pyramid's apex can reach", Pyramid::apex),
        share(
            "network.density",
            "Ties within a project, as a share of all pairs of its people",
            (history, project) -> AdviceNetwork.density(history.community(), project)),
        share(
            "network.clustering",
            "Share of pairs of a person's contacts within the project that are tied, mean over its people",
            (history, project) -> AdviceNetwork.clustering(history.community(), project)));
  }

  /** The mean over the group's projects; 0 if it has none. */
  double of(History history, Group group) {
    return group.projects().stream()
        .mapToDouble(project -> function.of(history, project))
        .average()
        .orElse(0);
  }

  private static int lateWindow(History history) {
    return history.community().scenario().measurement().sustainedWeeks();
  }

  private static ProjectOutcome share(String name, String about, Function function) {
    return new ProjectOutcome(name, about, "1", 1, function);
  }

  private static ProjectOutcome pyramid(
      String name, String about, ToDoubleFunction<Pyramid> height) {
    return share(
        "pyramid." + name,
        about,
        (history, project) -> height.applyAsDouble(history.pyramid(project)));
  }
}
