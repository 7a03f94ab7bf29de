package org.skilled.model.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.model.community.Community;
import org.skilled.model.community.Facilitator;
import org.skilled.model.community.Flow;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;
import org.skilled.model.community.Purpose;
import org.skilled.model.community.Stance;
import org.skilled.model.community.Ties;
import org.skilled.network.SocialNetwork;
import org.skilled.random.Draws;
import org.skilled.scenario.FacilitationParameters;

/**
 * Step 5: while facilitators are there, they visit groups, run action-learning sets and bring all
 * groups together.
 */
final class FacilitationProcess extends WeeklyProcess {
  private static final long serialVersionUID = 1L;

  private static final int PARTNER = 1;

  private final boolean[] attends;

  FacilitationProcess(Community community) {
    super(community);
    attends = new boolean[community.people().length];
  }

  @Override
  void run() {
    FacilitationParameters rule = community.scenario().facilitation();
    if (!community.facilitated() || community.facilitators().isEmpty()) {
      return;
    }
    int sinceStart = community.week() - rule.startWeek();
    List<Project> active =
        community.projects().stream().filter(p -> p.active(community.week())).toList();
    // The rarer a meeting, the longer ahead it is planned: it has the first call on people's hours.
    if ((sinceStart + 1) % rule.eventEveryWeeks() == 0) {
      event(rule);
    }
    if (active.isEmpty()) {
      return;
    }
    if ((sinceStart + 1) % rule.setEveryWeeks() == 0) {
      int setsBefore = sinceStart / rule.setEveryWeeks();
      for (Facilitator facilitator : community.facilitators()) {
        set(active.get(facilitator.turn(setsBefore, active.size())), rule);
      }
    }
    for (Facilitator facilitator : community.facilitators()) {
      visit(active.get(facilitator.turn(community.week(), active.size())), facilitator, rule);
    }
  }

  /** A visit to one improvement group: those of it who have time attend. */
  private void visit(Project project, Facilitator facilitator, FacilitationParameters rule) {
    long key = community.draws().key(Purpose.VISIT, community.week());
    for (int i : Attendance.meet(community, project.group(), key)) {
      develop(
          community.person(i),
          facilitator.soft(),
          facilitator.learning(),
          rule.visitEffect(),
          rule);
    }
  }

  /**
   * An action-learning set, open to the whole service: those who have time attend, and come to
   * trust each other.
   */
  private void set(Project project, FacilitationParameters rule) {
    long key = community.draws().key(Purpose.ACTION_LEARNING_SET, community.week());
    int first = project.firstPerson();
    int end = first + project.people();
    Arrays.fill(attends, first, end, false);
    int[] present = Attendance.meet(community, IntStream.range(first, end).toArray(), key);
    for (int i : present) {
      attends[i] = true;
      develop(community.person(i), rule.soft(), rule.learning(), rule.setEffect(), rule);
    }
    Ties ties = community.ties();
    SocialNetwork network = ties.network();
    for (int i : present) {
      for (int slot = network.start(i); slot < network.start(i + 1); slot++) {
        int other = network.neighbour(slot);
        if (other > i && other < end && attends[other]) {
          ties.strengthen(network.tie(slot), rule.trustGain());
        }
      }
    }
  }

  /**
   * A joint event of all groups: each who has time learns from a random member of another group who
   * is there too.
   */
  private void event(FacilitationParameters rule) {
    long key = community.draws().key(Purpose.JOINT_EVENT, community.week());
    int[] everybody =
        community.projects().stream()
            .filter(project -> project.active(community.week()))
            .flatMapToInt(project -> Arrays.stream(project.group()))
            .toArray();
    int[] present = Attendance.meet(community, everybody, key);
    Arrays.fill(attends, false);
    for (int i : present) {
      attends[i] = true;
    }
    for (int i : present) {
      Practitioner learner = community.person(i);
      Practitioner teacher =
          community.person(everybody[Draws.index(learner.key(key), PARTNER, everybody.length)]);
      if (teacher.project() != learner.project() && attends[teacher.index()]) {
        community
            .knowHow()
            .takeOver(
                i,
                teacher.index(),
                Math.min(learner.project().components(), teacher.project().components()),
                community.scenario().encounters().transfer(),
                rule.eventTakeOver() * learner.learning().level(),
                Flow.EVENTS);
        learner.soft().use();
        learner.learning().use();
      }
    }
  }

  private static void develop(
      Practitioner person,
      double soft,
      double learning,
      double effect,
      FacilitationParameters rule) {
    person.soft().approach(soft, effect);
    person.soft().use();
    person.learning().approach(learning, effect);
    person.learning().use();
    if (!person.is(Stance.BLOCKER)) {
      person.engage(1, rule.encouragement() * soft);
    }
  }
}
