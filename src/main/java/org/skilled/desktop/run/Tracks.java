package org.skilled.desktop.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.model.Quantities;
import org.skilled.model.Quantity;
import org.skilled.model.observe.Selector;
import org.skilled.scenario.Scenario;

/** The weekly series that are followed live: of the whole, of sites and of projects. */
public final class Tracks {
  /** Names of the series, in the order in which they are offered. */
  public static final List<String> MEASURES =
      List.of(
          "users",
          "knowHow",
          "technical",
          "soft",
          "learning",
          "engagement",
          "support",
          "quality",
          "cyclesRun",
          "cyclesWon");

  /** Beyond so many groups of a kind, nobody could tell their lines apart. */
  static final int MOST_GROUPS = 8;

  private Tracks() {}

  /** All series of a scenario. */
  public static List<Quantity> of(Scenario scenario) {
    List<Quantity> tracks = new ArrayList<>();
    for (String measure : MEASURES) {
      for (List<String> groups : groups(scenario).values()) {
        for (String group : groups) {
          tracks.add(Quantities.series(selector(measure, group), scenario));
        }
      }
    }
    return List.copyOf(tracks);
  }

  /**
   * The suffixes of groups by kind: the whole, by site, by project; kinds with one group are left
   * out.
   */
  public static Map<String, List<String>> groups(Scenario scenario) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("whole community", List.of(""));
    for (Selector.Kind kind : List.of(Selector.Kind.SITE, Selector.Kind.PROJECT)) {
      List<String> names =
          Quantities.groups(kind, scenario).stream()
              .limit(MOST_GROUPS)
              .map(name -> kind.label() + ":" + name)
              .toList();
      if (names.size() > 1) {
        kinds.put("by " + kind.label(), names);
      }
    }
    return kinds;
  }

  /** The selector of a measure of a group. */
  public static String selector(String measure, String group) {
    return group.isEmpty() ? measure : measure + "@" + group;
  }
}
