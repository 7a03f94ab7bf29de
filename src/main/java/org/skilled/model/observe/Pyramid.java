package org.skilled.model.observe;

import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.model.community.Skill;
import org.skilled.scenario.SiteParameters;

/**
 * The pyramid of Gabbay et al. (2014), measured on a project's people: nothing in the model knows
 * of it.
 *
 * @param base width of the organisational base: mean of environment, culture, structures and
 *     resources, carried by support over the last weeks
 * @param technical height of the wall of technical skill: the people's mean
 * @param soft height of the wall of soft skill
 * @param learning height of the wall of learning skill
 */
record Pyramid(double base, double technical, double soft, double learning) {

  static Pyramid of(History history, Project project) {
    Community community = history.community();
    SiteParameters site = project.site().parameters();
    int last = history.weeks();
    int first = Math.max(0, last - community.scenario().measurement().sustainedWeeks());
    double support = 0;
    for (int week = first; week < last; week++) {
      support += site.support().at(week);
    }
    double ground =
        (site.environment() + site.culture() + site.structures() + site.resources()) / 4;
    return new Pyramid(
        ground * support / (last - first),
        wall(community, project, Practitioner::technical),
        wall(community, project, Practitioner::soft),
        wall(community, project, Practitioner::learning));
  }

  /** Height that the apex can reach: the lowest wall, no higher than the base is wide. */
  double apex() {
    return Math.min(base, Math.min(technical, Math.min(soft, learning)));
  }

  private static double wall(
      Community community,
      Project project,
      java.util.function.Function<Practitioner, Skill> skill) {
    double sum = 0;
    for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
      sum += skill.apply(community.person(i)).level();
    }
    return project.people() == 0 ? 0 : sum / project.people();
  }
}
