package org.skilled.model.observe;

import org.skilled.scenario.FacilitationParameters;
import org.skilled.scenario.Scenario;

/** Which weeks of a run are judged, and which come before: the pyramid is measured in these. */
final class FollowUp {
  private FollowUp() {}

  /**
   * Weeks at the end of a run over which sustained use is judged: none while facilitators are
   * there.
   *
   * @param weeks length of the run
   */
  static int judgedWeeks(Scenario scenario, int weeks) {
    int alone =
        facilitated(scenario, weeks)
            ? Math.max(0, weeks - scenario.facilitation().untilWeek())
            : weeks;
    return Math.min(alone, scenario.measurement().sustainedWeeks());
  }

  /**
   * The week before which the pyramid is measured: that in which facilitators leave or, without
   * any, the first that is judged; at least 1, at most the length of the run.
   */
  static int pyramidEnd(Scenario scenario) {
    int weeks = scenario.weeks();
    int end =
        facilitated(scenario, weeks)
            ? Math.min(weeks, scenario.facilitation().untilWeek())
            : weeks - judgedWeeks(scenario, weeks);
    return Math.max(1, end);
  }

  /** First week in which the pyramid is measured: as many before its end as are judged later on. */
  static int pyramidStart(Scenario scenario) {
    return Math.max(0, pyramidEnd(scenario) - scenario.measurement().sustainedWeeks());
  }

  /** Whether there are facilitators at work in any week. */
  private static boolean facilitated(Scenario scenario, int weeks) {
    FacilitationParameters facilitation = scenario.facilitation();
    return facilitation.facilitators() > 0
        && facilitation.startWeek() < Math.min(weeks, facilitation.untilWeek());
  }
}
