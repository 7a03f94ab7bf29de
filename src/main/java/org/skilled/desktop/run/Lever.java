package org.skilled.desktop.run;

import java.util.Set;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;

/**
 * A parameter that is moved by hand.
 *
 * @param path its path in a scenario
 * @param label a few words for it
 */
public record Lever(String path, String label) {

  /** Of these blocks, the model asks every week. */
  private static final Set<String> LIVE_BLOCKS =
      Set.of(
          "shocks",
          "time",
          "encounters",
          "engagement",
          "cycles",
          "skills",
          "practice",
          "turnover",
          "facilitation",
          "site");

  /** Of the other blocks, these only. */
  private static final Set<String> ALSO_LIVE =
      Set.of(
          "project.alignment",
          "project.flexibility",
          "project.leadership",
          "project.practitioners.roleShare");

  /** Used once, when the community is made, or by the plan of what is measured when. */
  private static final Set<String> FIXED =
      Set.of(
          "engagement.disagreement",
          "facilitation.facilitators",
          "facilitation.startWeek",
          "facilitation.untilWeek",
          "facilitation.soft",
          "facilitation.learning");

  /** A lever labelled with what the catalogue says of it. */
  public static Lever of(String path) {
    return new Lever(path, ParameterCatalogue.at(path).about());
  }

  /** What is declared about it. */
  public ParameterEntry entry() {
    return ParameterCatalogue.at(path);
  }

  /** Whether it can be moved while a run goes on; others take a restart. */
  public boolean live() {
    return live(path);
  }

  /** Whether a parameter can be moved while a run goes on. */
  public static boolean live(String path) {
    String template = ParameterCatalogue.at(path).path();
    String block = template.contains(".") ? template.substring(0, template.indexOf('.')) : template;
    return ALSO_LIVE.contains(template)
        || (LIVE_BLOCKS.contains(block) && !FIXED.contains(template));
  }

  /** Meaning, range, source and path, for people who want to know more. */
  public String help() {
    ParameterEntry entry = entry();
    Double min = entry.min();
    Double max = entry.max();
    String range =
        min == null || max == null
            ? (entry.choices().isEmpty()
                ? ""
                : "One of " + String.join(", ", entry.choices()) + ".")
            : "From " + Figures.exact(min) + " to " + Figures.exact(max) + unit() + ".";
    return String.join(
        "\n",
        entry.about() + ".",
        range,
        "Source of the default: " + entry.source() + ".",
        path,
        live() ? "Holds from the next week on." : "Holds from the next start on.");
  }

  /** The unit with a space before it; nothing for a pure number. */
  public String unit() {
    String unit = entry().unit();
    return unit.equals("1") ? "" : " " + unit;
  }
}
