package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.decision.Levers;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.analysis.sample.Twins;
import org.skilled.study.Section;
import org.skilled.study.Study;

/**
 * What is to be known of inputs before any method speaks of them: which do not vary, and which go
 * together. Designs whose points belong together, groups, and labelled interventions are as they
 * are by intent, and are not looked at.
 */
public final class InputCheck {
  /** The name of its sections, in the place of a method's. */
  public static final String NAME = "inputs";

  private static final int MOST_NAMED = 3;

  private final Sample sample;
  private final List<String> constant;
  private final List<Twins> same;
  private final List<Twins> near;

  private InputCheck(Sample sample) {
    this.sample = sample;
    boolean free =
        sample.layout() instanceof Layout.Free
            && !sample.isGrouped()
            && Levers.refusal(sample) != null;
    constant =
        free
            ? sample.inputs().stream().filter(Input::isConstant).map(Input::name).toList()
            : List.of();
    List<Twins> twins = free ? Twins.of(sample) : List.of();
    same = twins.stream().filter(Twins::isExact).toList();
    List<Integer> left = same.stream().map(Twins::second).toList();
    near =
        twins.stream()
            .filter(pair -> !pair.isExact())
            .filter(pair -> !left.contains(pair.first()) && !left.contains(pair.second()))
            .toList();
  }

  /** Looks at the inputs of a sample. */
  public static InputCheck of(Sample sample) {
    return new InputCheck(sample);
  }

  /** The study without inputs that do not vary or are another one over again. */
  public Study reduced(Study study) {
    List<String> left = new ArrayList<>(constant);
    same.forEach(pair -> left.add(name(pair.second())));
    List<Input> inputs =
        sample.inputs().stream().filter(input -> !left.contains(input.name())).toList();
    if (left.isEmpty() || inputs.isEmpty()) {
      return study;
    }
    return new Study(
        study.title(),
        new Sample(inputs, sample.groups(), sample.layout(), sample.labels()),
        study.outputs(),
        study.series(),
        study.sharedLuck(),
        study.origin(),
        study.settings());
  }

  /** What is said of an output before all methods; null if there is nothing to say. */
  public @Nullable Section section(Output output) {
    if (constant.isEmpty() && same.isEmpty() && near.isEmpty()) {
      return null;
    }
    List<String> said = new ArrayList<>(notes());
    if (!constant.isEmpty()) {
      said.add(
          Cells.list(constant)
              + (constant.size() == 1 ? " does not vary and is" : " do not vary and are")
              + " left out.");
    }
    return new Section(
        NAME,
        output.name(),
        "Inputs",
        String.join(" ", said),
        summary(),
        List.of(),
        List.of(),
        near.isEmpty()
            ? List.of()
            : List.of(
                "Shares of variance count what such inputs have in common for each of them, and"
                    + " tiers and regression part them by what little they differ; let them vary"
                    + " independently, or leave all but one out of the inputs."),
        null);
  }

  /** That some inputs cannot be told apart; for other sections' notes too. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!same.isEmpty()) {
      boolean one = same.size() == 1;
      notes.add(
          pairs(same, " goes with ")
              + ", so no method can tell which of "
              + (one ? "the two" : "those two")
              + " matters: "
              + (one ? name(same.get(0).second()) + " is" : "the first of each pair is")
              + " left out, and what is said of "
              + (one ? name(same.get(0).first()) : "the second")
              + " may be its doing.");
    }
    if (!near.isEmpty()) {
      notes.add(
          pairs(near, " nearly goes with ")
              + ", so no method can tell well which of "
              + (near.size() == 1 ? "the two" : "those two")
              + " matters: read what is said of either as said of both together.");
    }
    return notes;
  }

  /** Names without the later one of two that go together. */
  static List<String> oneOfTwins(Sample sample, List<String> names) {
    List<String> kept = new ArrayList<>(names);
    for (Twins pair : of(sample).near) {
      if (kept.contains(sample.names().get(pair.first()))) {
        kept.remove(sample.names().get(pair.second()));
      }
    }
    return kept;
  }

  private String pairs(List<Twins> twins, String verb) {
    int more = twins.size() - MOST_NAMED;
    List<String> pairs = new ArrayList<>();
    for (Twins pair : twins.subList(0, Math.min(MOST_NAMED, twins.size()))) {
      pairs.add(
          name(pair.second())
              + verb
              + name(pair.first())
              + " (rank correlation "
              + shown(pair)
              + ")");
    }
    if (more > 0) {
      pairs.add(Cells.count(more, "further pair") + " of inputs likewise");
    }
    return Cells.list(pairs);
  }

  private List<List<String>> summary() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "GOES WITH", "RANK CORRELATION"));
    Stream.concat(same.stream(), near.stream())
        .forEach(pair -> rows.add(List.of(name(pair.second()), name(pair.first()), shown(pair))));
    constant.forEach(input -> rows.add(List.of(input, "-", "does not vary")));
    return rows;
  }

  private String name(int input) {
    return sample.inputs().get(input).name();
  }

  private static String shown(Twins pair) {
    String text = String.format(Locale.ROOT, "%.2f", pair.correlation());
    boolean rounded = !pair.isExact() && text.endsWith("1.00");
    return rounded ? String.format(Locale.ROOT, "%.4f", pair.correlation()) : text;
  }
}
