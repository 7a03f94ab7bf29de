package org.skilled.model.process;

import java.util.List;
import org.skilled.model.community.Community;

/** The week as a whole: which processes it has, in which order. */
public final class Week {
  private Week() {}

  /**
   * The processes that change the community, in order; observation comes after them, and the end of
   * the week last.
   */
  public static List<WeeklyProcess> processes(Community community) {
    return List.of(
        new ContextProcess(community),
        new TimeProcess(community),
        new EncounterProcess(community),
        new CycleProcess(community),
        new FacilitationProcess(community),
        new TrainingProcess(community),
        new PracticeProcess(community),
        new TurnoverProcess(community));
  }

  /** Ends the week: what is now becomes what others see. */
  public static WeeklyProcess end(Community community) {
    return new WeekEnd(community);
  }

  private static final class WeekEnd extends WeeklyProcess {
    private static final long serialVersionUID = 1L;

    WeekEnd(Community community) {
      super(community);
    }

    @Override
    void run() {
      community.endWeek();
    }
  }
}
