package org.skilled.model.process;

import org.skilled.model.community.Community;
import org.skilled.model.community.Flow;
import org.skilled.model.community.LastWeek;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.model.community.Purpose;
import org.skilled.model.community.Stance;
import org.skilled.random.Draws;
import org.skilled.scenario.CycleParameters;
import org.skilled.scenario.EncounterParameters;
import org.skilled.scenario.EngagementParameters;
import org.skilled.scenario.SiteParameters;

/**
 * Step 4: improvement groups run plan-do-study-act cycles, each on one component of the new
 * practice.
 */
final class CycleProcess extends WeeklyProcess {
  private static final long serialVersionUID = 1L;

  private static final int TAKES_PLACE = 0;
  private static final int COMPONENT = 1;
  private static final int AGREES = 2;
  private static final int SUCCEEDS = 3;

  private final Mixture[] mixtures;

  CycleProcess(Community community) {
    super(community);
    mixtures =
        community.projects().stream()
            .map(project -> Mixture.of(project.group(), community))
            .toArray(Mixture[]::new);
  }

  /** Probability that a group runs a cycle in a week. */
  static double probability(
      CycleParameters rule, double time, double engagement, double leadership, double structures) {
    double carried = rule.withoutStructures() + (1 - rule.withoutStructures()) * structures;
    return Math.min(1, rule.perWeek() * time * engagement * leadership * carried);
  }

  /**
   * Probability that a cycle succeeds: rises with the group's learning skill and with resources.
   */
  static double success(CycleParameters rule, double learning, double resources) {
    double carried = learning * (0.5 + 0.5 * resources);
    return rule.successBase() + Math.max(0, rule.successBest() - rule.successBase()) * carried;
  }

  /**
   * Probability that a group of different disciplines and sectors agrees on a plan: soft skill, the
   * skill of negotiation, bridges what friction closes, as it does between two people.
   */
  static double agreement(EncounterParameters rule, Mixture mixture, double soft) {
    return EncounterProcess.bridge(rule.frictionDisciplines() * mixture.disciplines(), soft)
        * EncounterProcess.bridge(rule.frictionSectors() * mixture.sectors(), soft);
  }

  /**
   * Leadership of a project after its leaders have closed part of the gap, each by skill and
   * engagement.
   */
  static double led(double leadership, double leaderEffect, double soft, double engagement) {
    return leadership + (1 - leadership) * leaderEffect * soft * engagement;
  }

  @Override
  void run() {
    long cycles = community.draws().key(Purpose.CYCLE, community.week());
    long attendance = community.draws().key(Purpose.ATTENDANCE, community.week());
    for (Project project : community.projects()) {
      if (project.active(community.week()) && project.group().length > 0) {
        run(project, Draws.of(cycles, project.luck()), attendance);
      }
    }
  }

  private void run(Project project, long mine, long attendance) {
    CycleParameters rule = community.scenario().cycles();
    SiteParameters site = project.site().parameters();
    LastWeek seen = community.lastWeek();
    double meetingHours = community.scenario().time().meetingHours();
    double time = 0;
    double engagement = 0;
    double soft = 0;
    double learning = 0;
    double leadership = project.leadership();
    for (int i : project.group()) {
      Practitioner member = community.person(i);
      time += Attendance.probability(member.hoursLeft(), meetingHours);
      engagement += seen.engagement(i);
      soft += seen.soft(i);
      learning += seen.learning(i);
      if (member.is(Stance.LEADER)) {
        leadership = led(leadership, rule.leaderEffect(), seen.soft(i), seen.engagement(i));
      }
    }
    int size = project.group().length;
    double chance =
        probability(rule, time / size, engagement / size, leadership, site.structures());
    if (!Draws.chance(mine, TAKES_PLACE, chance)) {
      return;
    }
    int[] present = Attendance.meet(community, project.group(), attendance);
    if (present.length == 0) {
      return;
    }
    int component = Draws.index(mine, COMPONENT, project.components());
    double ceiling = ceiling(project, component);
    EncounterParameters across = community.scenario().encounters();
    boolean agreed =
        Draws.chance(mine, AGREES, agreement(across, mixtures[project.index()], soft / size));
    boolean won =
        agreed
            && ceiling > 0
            && !project.onOldPlan(component, community.week())
            && Draws.chance(mine, SUCCEEDS, success(rule, learning / size, site.resources()));
    project.noteCycle(won);
    if (won) {
      project.improve(component, ceiling, rule.gain());
    }
    for (int i : present) {
      if (agreed) {
        takePart(project, community.person(i), component, won);
      } else {
        disagree(community.person(i));
      }
    }
  }

  /**
   * The quality that a component can reach: mean technical skill of the group's members whose
   * discipline owns it, weighted by engagement; one who is disengaged does not contribute, and
   * without anybody it is 0.
   */
  private double ceiling(Project project, int component) {
    LastWeek seen = community.lastWeek();
    double bound = community.scenario().cycles().contributionBound();
    double weight = 0;
    double sum = 0;
    for (int i : project.group()) {
      if (community.person(i).discipline() == project.owner(component)
          && seen.engagement(i) >= bound) {
        weight += seen.engagement(i);
        sum += seen.engagement(i) * seen.technical(i);
      }
    }
    return weight > 0 ? sum / weight : 0;
  }

  private void takePart(Project project, Practitioner member, int component, boolean won) {
    CycleParameters rule = community.scenario().cycles();
    EngagementParameters engagement = community.scenario().engagement();
    double learning = member.learning().level();
    member.technical().use();
    member.soft().use();
    member.learning().use();
    if (won) {
      double quality = project.quality()[component];
      community
          .knowHow()
          .approach(member.index(), component, quality, rule.knowHowGain() * learning, Flow.CYCLES);
      member.technical().approach(1, rule.technicalGain());
      encourage(member, engagement.encouragement());
    } else {
      member.technical().approach(1, rule.technicalGain() * learning);
      encourage(member, -engagement.discouragement() * (1 - learning));
    }
  }

  /** A meeting that comes to no agreement disheartens those without soft skill. */
  private void disagree(Practitioner member) {
    EngagementParameters engagement = community.scenario().engagement();
    encourage(member, -engagement.discouragement() * (1 - member.soft().level()));
    member.soft().use();
  }

  private static void encourage(Practitioner member, double share) {
    if (!member.is(Stance.BLOCKER)) {
      member.engage(share > 0 ? 1 : 0, Math.abs(share));
    }
  }
}
