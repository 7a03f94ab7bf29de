package org.skilled.docs;

import java.util.ArrayList;
import java.util.List;
import org.skilled.model.community.Community;
import org.skilled.model.community.CommunityBuilder;
import org.skilled.model.observe.Observation;
import org.skilled.model.process.Week;
import org.skilled.scenario.ScenarioDocument;

/**
 * The steps of the week in their order, as the code runs them, with what the document calls them.
 */
final class ModelSteps {
  private static final List<Description> DESCRIPTIONS =
      List.of(
          new Description(
              "ContextProcess",
              "Context",
              "Support follows its path; projects re-plan; shocks arrive and strike"),
          new Description(
              "TimeProcess", "Time", "Everybody's hours for improvement in this week are found"),
          new Description(
              "EncounterProcess",
              "Encounters",
              "People turn to contacts; know-how and engagement pass; trust grows and fades"),
          new Description(
              "CycleProcess",
              "Improvement cycles",
              "Groups run plan-do-study-act cycles, each on one component"),
          new Description(
              "FacilitationProcess",
              "Facilitation",
              "Visits, action-learning sets and joint events, while facilitators are there"),
          new Description("TrainingProcess", "Training", "Institutions train; gains not used fade"),
          new Description(
              "PracticeProcess",
              "Practice",
              "Engagement drifts; people take up, use or give up the practice"),
          new Description(
              "TurnoverProcess", "Turnover", "People leave and newcomers take their positions"),
          new Description(
              "Observation", "Observation", "Series and users of each project are recorded"),
          new Description(
              "WeekEnd", "End of the week", "What is now becomes what others see next week"));

  private ModelSteps() {}

  private record Description(String type, String title, String does) {}

  /**
   * One step.
   *
   * @param number its place in the week, from 1
   * @param type the class that does it
   */
  record Step(int number, Class<?> type, String title, String does) {

    /** The heading of its section. */
    String heading() {
      return "### Step " + number + ": " + title;
    }

    String link() {
      String anchor = heading().substring(4).toLowerCase(java.util.Locale.ROOT);
      return "[" + title + "](#" + anchor.replace(":", "").replace(' ', '-') + ")";
    }
  }

  /** The steps of a week of the default scenario. */
  static List<Step> all() {
    Community community =
        CommunityBuilder.build(ScenarioDocument.named("two-sites").resolve(), null, 1);
    List<Class<?>> types = new ArrayList<>();
    Week.processes(community).forEach(process -> types.add(process.getClass()));
    types.add(Observation.class);
    types.add(Week.end(community).getClass());
    List<Step> steps = new ArrayList<>();
    for (Class<?> type : types) {
      Description said = describe(type);
      steps.add(new Step(steps.size() + 1, type, said.title(), said.does()));
    }
    return steps;
  }

  private static Description describe(Class<?> type) {
    return DESCRIPTIONS.stream()
        .filter(description -> description.type().equals(type.getSimpleName()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "nothing is said of "
                        + type.getName()
                        + ": describe it in ModelSteps and in docs/ODD.md"));
  }
}
