package org.skilled.desktop.run;

import java.util.Set;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;

/**
 * A parameter that is moved by hand.
 *
 * @param path its path in a scenario
 * @param label a few words for it
 * @param entry what is declared about it
 * @param holds from when on a value holds
 */
public record Lever(String path, String label, ParameterEntry entry, Holds holds) {

  /** From when on a value holds. */
  public enum Holds {
    /** While the run goes on. */
    NEXT_WEEK("Holds from the next week on."),
    /** When a run is started the next time. */
    NEXT_START("Holds from the next start on."),
    /** As soon as it is moved, in a run that begins anew. */
    NEW_RUN("The run begins again when it is changed.");

    private final String words;

    Holds(String words) {
      this.words = words;
    }
  }

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

  /** A lever of the learning community. */
  public Lever(String path, String label) {
    this(path, label, ParameterCatalogue.at(path), live(path) ? Holds.NEXT_WEEK : Holds.NEXT_START);
  }

  /** A parameter of a published model. */
  public static Lever ofModel(ParameterEntry entry) {
    String unit =
        entry.unit().equals("1") || entry.unit().equals(entry.path())
            ? ""
            : " (" + entry.unit() + ")";
    return new Lever(entry.path(), entry.path() + unit, entry, Holds.NEW_RUN);
  }

  /** A lever labelled with what the catalogue says of it. */
  public static Lever of(String path) {
    return new Lever(path, ParameterCatalogue.at(path).about());
  }

  /** Whether it can be moved while a run goes on; others take a restart. */
  public boolean live() {
    return holds == Holds.NEXT_WEEK;
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
    return String.join(
        "\n",
        entry.about() + ".",
        range(),
        "Source of the default: " + entry.source() + ".",
        path,
        holds.words);
  }

  /** What it can be, as a sentence; nothing if it can be anything. */
  private String range() {
    Double min = entry.min();
    Double max = entry.max();
    if (min == null || max == null) {
      return entry.choices().isEmpty() ? "" : "One of " + String.join(", ", entry.choices()) + ".";
    }
    return "From " + Figures.exact(min) + " to " + Figures.exact(max) + unit() + ".";
  }

  /** The unit with a space before it; nothing for a pure number. */
  public String unit() {
    String unit = entry().unit();
    return unit.equals("1") ? "" : " " + unit;
  }
}
