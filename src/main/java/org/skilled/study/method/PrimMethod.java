package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.discovery.Box;
import org.skilled.analysis.discovery.Cases;
import org.skilled.analysis.discovery.Interest;
import org.skilled.analysis.discovery.Prim;
import org.skilled.analysis.discovery.PrimRule;
import org.skilled.analysis.sample.Output;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Options;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code prim}: boxes among the inputs in which runs of interest come about. */
public final class PrimMethod implements Method {
  static final String NAME = "prim";

  private static final int MOST_POINTS = 2000;
  private static final int POINTS_AN_INPUT = 50;
  private static final double COARSE = 0.1;
  private static final int MOST_RESAMPLES = 100;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Where runs fail (or whatever is of interest): boxes among the inputs, found by patient"
        + " peeling and judged on points held out (PRIM).";
  }

  @Override
  public List<Setting> settings() {
    List<Setting> settings = new ArrayList<>(Interests.settings(NAME));
    settings.add(
        new Setting(
            "prim.density",
            "take the largest box with at least this share of interest, 0 to 1; without it, the"
                + " box of the greatest lift"));
    settings.add(
        new Setting(
            "prim.alpha",
            "size of a slice, 0.01 to 0.3; else 0.05, or 0.1 if there are fewer than 50 points an input"));
    settings.add(new Setting("prim.smallest", "smallest share of runs in a box; else 0.05"));
    settings.add(new Setting("prim.boxes", "most boxes, 1 to 10; else 3"));
    settings.add(new Setting("prim.points", "points that are used, drawn from more; else 2000"));
    return settings;
  }

  @Override
  public @Nullable String refusal(Study study) {
    return StandAlone.refusal(study, Prim.LEAST, "boxes need");
  }

  @Override
  public List<Section> apply(Study study) {
    List<String> aside = StandAlone.notes(study);
    Study alone = StandAlone.of(study);
    return alone.outputs().stream().map(output -> section(alone, output, aside)).toList();
  }

  private static Section section(Study study, Output output, List<String> aside) {
    Options options = study.settings().options();
    Interest interest = Interests.of(study, output, NAME);
    Cases cases =
        Cases.of(
            study.sample(),
            output,
            interest,
            options.whole("prim.points", Prim.LEAST, 1_000_000, MOST_POINTS),
            study.settings().seed());
    PrimRule rule =
        new PrimRule(
            options.number("prim.alpha", 0.01, 0.3, isFew(cases) ? COARSE : PrimRule.USUAL.alpha()),
            options.number("prim.smallest", 0.005, 0.5, PrimRule.USUAL.smallest()),
            options.number("prim.density", 0, 1, Double.NaN),
            options.whole("prim.boxes", 1, 10, PrimRule.USUAL.boxes()));
    int resamples = Math.min(MOST_RESAMPLES, study.settings().resamples());
    List<Prim.Found> boxes = Prim.of(cases, rule, resamples, study.settings().seed());
    String what = interest.of(output.name());
    PrimPictures pictures = new PrimPictures(study, output, what, cases);
    List<Figure> figures = new ArrayList<>();
    for (int b = 0; b < boxes.size(); b++) {
      if (b == 0 || boxes.get(b).claimed()) {
        figures.addAll(pictures.of(boxes.get(b), b + 1));
      }
    }
    return new Section(
        NAME,
        output.name(),
        "Where it comes about",
        answer(boxes, cases, what),
        PrimTables.summary(boxes, cases.inputs()),
        PrimTables.of(output, boxes, cases),
        figures,
        Stream.of(notes(cases, what), SharedLuck.notes(study, output, boxes, interest), aside)
            .flatMap(List::stream)
            .toList(),
        null);
  }

  /** Whether thin slices of so many inputs would be told apart by luck. */
  private static boolean isFew(Cases cases) {
    return cases.size() < POINTS_AN_INPUT * cases.inputs().size();
  }

  private static String answer(List<Prim.Found> boxes, Cases cases, String what) {
    List<Prim.Found> claimed = boxes.stream().filter(Prim.Found::claimed).toList();
    String all = String.format(Locale.ROOT, "%.0f %%", 100 * cases.density());
    if (claimed.isEmpty() && boxes.get(0).isRare()) {
      return String.format(
          Locale.ROOT,
          "Of all runs, %s have %s. Something in the inputs goes with it (boxes as good come about by"
              + " chance in %.0f %% of deals only), but no single restriction of the best box is"
              + " beyond chance, so no part of the inputs' space can be named.",
          all,
          what,
          100 * boxes.get(0).chance());
    }
    if (claimed.isEmpty()) {
      return String.format(
          Locale.ROOT,
          "Of all runs, %s have %s, and no part of the inputs' space stands out: boxes as good come"
              + " about by chance in %.0f %% of deals (5 %% or less would count).",
          all,
          what,
          100 * boxes.get(0).chance());
    }
    Prim.Found first = claimed.get(0);
    String answer =
        String.format(
            Locale.ROOT,
            "%sOf all runs, %s have %s. Where %s, on points held out, %s of them do; of all such"
                + " runs, %s lie there.",
            first.stable() ? "" : "Not stable: another sample may draw the box elsewhere. ",
            all,
            what,
            Interests.words(first.box(), cases.inputs()),
            Cells.percent(first.density()),
            Cells.percent(first.coverage()));
    StringBuilder words = new StringBuilder(answer);
    words.append(' ').append(PrimStability.words(first, cases.inputs()));
    for (int b = 1; b < claimed.size(); b++) {
      words.append(later(claimed, b, cases));
    }
    return words.toString();
  }

  /** What a box says of the runs that those before it leave. */
  private static String later(List<Prim.Found> boxes, int number, Cases cases) {
    Prim.Found found = boxes.get(number);
    return String.format(
        Locale.ROOT,
        " Outside of %s, %.0f %% do; where %s, %s%s.",
        number == 1 ? "it" : "these boxes",
        100 * outside(boxes.subList(0, number)),
        Interests.words(found.box(), cases.inputs()),
        Cells.percent(found.density()),
        found.stable() ? "" : " (this box is not stable)");
  }

  /** Share of interest among the held-out runs that lie in none of some boxes. */
  static double outside(List<Prim.Found> boxes) {
    double hits = boxes.stream().mapToDouble(box -> box.heldOut().coverage()).sum();
    double mass = boxes.stream().mapToDouble(box -> box.heldOut().mass()).sum();
    Box.Fit first = boxes.get(0).heldOut();
    double all = first.density() * first.mass() / first.coverage();
    return all * (1 - hits) / (1 - mass);
  }

  private static List<String> notes(Cases cases, String what) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Of interest: runs with "
            + what
            + ". All runs of a point are in a box together; intervals and tests take points as"
            + " units.");
    notes.add(
        "Boxes were found on two thirds of the points and judged on the others. Figures on the"
            + " points that were searched (in tables and on the peeling path) are too good.");
    notes.add(
        "A box says where, not why: an input may restrict it because it goes along with another"
            + " that matters.");
    notes.add(PrimStability.note());
    if (isFew(cases)) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%,d points are few for %,d inputs: slices of inputs without effect may look as good"
                  + " as others, and restrictions be missed. Screen inputs first, and name those"
                  + " that matter with --inputs.",
              cases.size(),
              cases.inputs().size()));
    }
    if (cases.leftOut() > 0) {
      notes.add(
          Cells.count(cases.leftOut(), "point")
              + " with a missing input or without a finished run were left out.");
    }
    if (cases.size() < cases.complete()) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d points were drawn for this; prim.points takes more.",
              cases.size(),
              cases.complete()));
    }
    return notes;
  }
}
