package org.skilled.model.community;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether everything in a community is what it can be: states in [0, 1], hours and counts not
 * negative, and everybody's know-how accounted for by flows.
 *
 * <p>Too dear for every week of every run, so it stands behind an {@code assert}: on in tests, and
 * with {@code java -ea}.
 */
final class StateCheck {
  /** Flows by which know-how only goes; by all others it only comes. */
  private static final Set<Flow> LOSSES = EnumSet.of(Flow.FADED, Flow.SHOCKS, Flow.LEFT);

  private final Community community;
  private final List<String> faults = new ArrayList<>();

  private StateCheck(Community community) {
    this.community = community;
  }

  /**
   * What is wrong, in the order in which it was found, each with its place; empty if all is well.
   */
  static List<String> faults(Community community) {
    StateCheck check = new StateCheck(community);
    community.sites().forEach(site -> check.share(site.support(), "support", site));
    community.projects().forEach(check::project);
    for (Practitioner person : community.people()) {
      check.person(person);
      check.knowHow(person);
    }
    for (int tie = 0; tie < community.ties().network().ties(); tie++) {
      check.share(community.ties().trust(tie), "trust", tie);
    }
    return check.faults;
  }

  private void project(Project project) {
    for (double quality : project.quality()) {
      share(quality, "quality", project);
    }
    atLeast(0, project.cyclesWon(), "cycles won", project);
    atLeast(project.cyclesWon(), project.cyclesRun(), "cycles run", project);
    atLeast(0, project.leavers(), "leavers", project);
    atLeast(0, project.shocks(), "shocks", project);
  }

  private void person(Practitioner person) {
    share(person.technical().level(), "technical skill", person);
    share(person.soft().level(), "soft skill", person);
    share(person.learning().level(), "learning skill", person);
    share(person.engagement(), "engagement", person);
    share(person.threshold(), "threshold", person);
    share(person.habit(), "habit", person);
    atLeast(0, person.hoursLeft(), "hours left", person);
    atLeast(person.hoursLeft(), person.hours(), "hours", person);
    atLeast(0, person.overload(), "overload", person);
    atLeast(0, person.tenure(), "tenure", person);
    atLeast(1, person.influence(), "influence", person);
  }

  private void knowHow(Practitioner person) {
    KnowHow knowHow = community.knowHow();
    int components = person.project().components();
    for (int c = 0; c < components; c++) {
      share(knowHow.of(person.index(), c), "know-how", person);
    }
    double balance = 0;
    double moved = 0;
    for (Flow flow : Flow.values()) {
      double total = knowHow.flows().total(person.index(), flow);
      balance += total;
      moved += Math.abs(total);
      atLeast(0, LOSSES.contains(flow) ? -total : total, flow, person);
    }
    double known = knowHow.sum(person.index(), components);
    if (!(Math.abs(balance - known) <= rounding(moved))) {
      faults.add(
          "the flows of "
              + name(person)
              + " add up to "
              + balance
              + ", but the know-how to "
              + known);
    }
  }

  /** How far flows may miss the know-how that they add up to, after so much has flowed. */
  private static double rounding(double moved) {
    return 1e-9 * (1 + moved);
  }

  private void share(double value, Object what, Object whose) {
    if (!(value >= 0 && value <= 1)) {
      faults.add(what + " of " + name(whose) + " is " + value + ", which is not in [0, 1]");
    }
  }

  private void atLeast(double least, double value, Object what, Object whose) {
    if (!(value >= least && value < Double.POSITIVE_INFINITY)) {
      faults.add(
          what + " of " + name(whose) + " is " + value + ", which is not finite and >= " + least);
    }
  }

  /** Made only for what is at fault: names for all, every week, would take longer than the rest. */
  private static String name(Object whose) {
    if (whose instanceof Practitioner person) {
      return "person " + person.index();
    }
    if (whose instanceof Project project) {
      return "project " + project.name();
    }
    return whose instanceof Site site ? "site " + site.name() : "tie " + whose;
  }
}
