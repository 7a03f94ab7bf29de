package org.skilled.model.process;

import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.model.community.Purpose;
import org.skilled.random.Draws;
import org.skilled.scenario.SiteParameters;
import org.skilled.scenario.TimeParameters;

/**
 * Step 2: hours for improvement, from the protected share of the role and from what the week's
 * workload leaves over.
 */
final class TimeProcess extends WeeklyProcess {
  private static final long serialVersionUID = 1L;

  TimeProcess(Community community) {
    super(community);
  }

  /**
   * Hours for improvement in a week.
   *
   * @param roleShare share of the role given to improvement, carried by support
   * @param support institutional support
   * @param engagement the person's engagement
   * @param workload share of working time taken by ordinary work this week; may exceed 1
   */
  static double hours(
      TimeParameters time, double roleShare, double support, double engagement, double workload) {
    double spare = engagement * time.spareShare() * Math.max(0, 1 - workload);
    return time.weekHours() * (roleShare * support + spare);
  }

  @Override
  void run() {
    TimeParameters time = community.scenario().time();
    double crisisWorkload = community.scenario().shocks().crisisWorkload();
    long key = community.draws().key(Purpose.WORKLOAD, community.week());
    for (Project project : community.projects()) {
      SiteParameters site = project.site().parameters();
      double roleShare = project.parameters().practitioners().roleShare();
      double support = project.site().support();
      double load = site.workload() + (project.inCrisis(community.week()) ? crisisWorkload : 0);
      for (int i = project.firstPerson(); i < project.firstPerson() + project.people(); i++) {
        Practitioner person = community.person(i);
        double deviation = 2 * Draws.uniform(person.key(key), 0) - 1;
        double workload = load + site.workloadVariation() * deviation;
        person.beginWeek(
            hours(time, roleShare, support, person.engagement(), workload),
            Math.max(0, workload - 1));
      }
    }
  }
}
