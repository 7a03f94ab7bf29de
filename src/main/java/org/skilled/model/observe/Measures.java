package org.skilled.model.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skilled.model.community.Community;
import org.skilled.model.community.Flow;
import org.skilled.model.community.KnowHow;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;

/** All measures that can be taken in any week, in the order in which they are documented. */
public final class Measures {
  private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

  private Measures() {}

  /** A property of one person. */
  private interface OfPerson extends java.io.Serializable {
    double of(Practitioner person);
  }

  /** A property of one project. */
  private interface OfProject extends java.io.Serializable {
    double of(Project project);
  }

  /** Every measure. */
  public static List<Measure> all() {
    List<Measure> measures = new ArrayList<>();
    measures.add(
        mean("users", "Share of people who use the new practice", "1", 1, p -> p.user() ? 1 : 0));
    measures.add(share("knowHow", "Mean know-how, over people and components", Measures::knowHow));
    measures.add(
        new Measure(
            "knowHowVariance",
            "Variance between people of their mean know-how",
            "1",
            0,
            0.25,
            false,
            Measures::variance));
    measures.add(
        share("knowHowGini", "Gini coefficient of people's mean know-how", Measures::gini));
    measures.add(
        share(
            "reach",
            "Share of people who have mastered as many components as use takes",
            Measures::reach));
    measures.add(mean("technical", "Mean technical skill", "1", 1, p -> p.technical().level()));
    measures.add(mean("soft", "Mean soft skill", "1", 1, p -> p.soft().level()));
    measures.add(mean("learning", "Mean learning skill", "1", 1, p -> p.learning().level()));
    measures.add(mean("engagement", "Mean engagement", "1", 1, Practitioner::engagement));
    measures.add(mean("habit", "Mean strength of habit", "1", 1, Practitioner::habit));
    measures.add(
        mean(
            "hours",
            "Mean hours for improvement in the week",
            "hours",
            UNBOUNDED,
            Practitioner::hours));
    measures.add(
        mean("tenure", "Mean time since arrival", "weeks", UNBOUNDED, Practitioner::tenure));
    measures.add(share("trust", "Mean trust of people's ties", Measures::trust));
    measures.add(
        mean(
            "support",
            "Institutional support, mean over people",
            "1",
            1,
            p -> p.project().site().support()));
    measures.add(
        share(
            "quality",
            "Worked-out quality, mean over projects and components",
            true,
            Measures::quality));
    measures.add(
        total("cyclesRun", "Improvement cycles run since the start", "cycles", Project::cyclesRun));
    measures.add(
        total(
            "cyclesWon",
            "Improvement cycles that succeeded since the start",
            "cycles",
            Project::cyclesWon));
    measures.add(total("leavers", "People who left since the start", "people", Project::leavers));
    measures.add(total("shocks", "Shocks since the start", "shocks", Project::shocks));
    for (Flow flow : Flow.values()) {
      measures.add(
          new Measure(
              "flow." + flow.label(),
              "Know-how " + flow.about() + " since the start, per person and component",
              "1",
              Double.NEGATIVE_INFINITY,
              UNBOUNDED,
              false,
              (community, group) -> flow(community, group, flow)));
    }
    return List.copyOf(measures);
  }

  private static Measure share(String name, String about, Measure.Function function) {
    return share(name, about, false, function);
  }

  private static Measure share(
      String name, String about, boolean ofProjects, Measure.Function function) {
    return new Measure(name, about, "1", 0, 1, ofProjects, function);
  }

  private static Measure mean(
      String name, String about, String unit, double max, OfPerson property) {
    return new Measure(
        name,
        about,
        unit,
        0,
        max,
        false,
        (community, group) -> {
          double sum = 0;
          for (int i : group.people()) {
            sum += property.of(community.person(i));
          }
          return group.people().length == 0 ? 0 : sum / group.people().length;
        });
  }

  private static Measure total(String name, String about, String unit, OfProject property) {
    return new Measure(
        name,
        about,
        unit,
        0,
        UNBOUNDED,
        true,
        (community, group) -> group.projects().stream().mapToDouble(property::of).sum());
  }

  private static double knowHow(Community community, int person) {
    int components = community.person(person).project().components();
    return community.knowHow().sum(person, components) / components;
  }

  private static double knowHow(Community community, Group group) {
    double sum = 0;
    for (int i : group.people()) {
      sum += knowHow(community, i);
    }
    return group.people().length == 0 ? 0 : sum / group.people().length;
  }

  private static double variance(Community community, Group group) {
    double mean = knowHow(community, group);
    double sum = 0;
    for (int i : group.people()) {
      double deviation = knowHow(community, i) - mean;
      sum += deviation * deviation;
    }
    return group.people().length == 0 ? 0 : sum / group.people().length;
  }

  /** Mean absolute difference over twice the mean; 0 when nobody knows anything. */
  private static double gini(Community community, Group group) {
    double[] known =
        Arrays.stream(group.people()).mapToDouble(i -> knowHow(community, i)).sorted().toArray();
    double sum = 0;
    double ranked = 0;
    for (int r = 0; r < known.length; r++) {
      sum += known[r];
      ranked += (2.0 * (r + 1) - known.length - 1) * known[r];
    }
    return sum > 0 ? Math.max(0, ranked / (known.length * sum)) : 0;
  }

  private static double reach(Community community, Group group) {
    var rule = community.scenario().practice();
    KnowHow knowHow = community.knowHow();
    int reached = 0;
    for (int i : group.people()) {
      int components = community.person(i).project().components();
      double mastered = (double) knowHow.mastered(i, components, rule.masteryBound()) / components;
      reached += mastered >= rule.masteredShare() ? 1 : 0;
    }
    return group.people().length == 0 ? 0 : (double) reached / group.people().length;
  }

  private static double trust(Community community, Group group) {
    var ties = community.ties();
    double sum = 0;
    int count = 0;
    for (int i : group.people()) {
      for (int slot = ties.network().start(i); slot < ties.network().start(i + 1); slot++) {
        sum += ties.trust(ties.network().tie(slot));
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double quality(Community community, Group group) {
    return group.projects().stream()
        .mapToDouble(project -> Arrays.stream(project.quality()).average().orElse(0))
        .average()
        .orElse(0);
  }

  private static double flow(Community community, Group group, Flow flow) {
    double sum = 0;
    for (int i : group.people()) {
      sum +=
          community.knowHow().flows().total(i, flow) / community.person(i).project().components();
    }
    return group.people().length == 0 ? 0 : sum / group.people().length;
  }
}
