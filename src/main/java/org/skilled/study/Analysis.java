package org.skilled.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.study.method.Agreement;
import org.skilled.study.method.InputCheck;
import org.skilled.study.method.NextBatch;

/**
 * What several methods say about a study.
 *
 * @param study what they were applied to
 * @param sections what they say, by method and then by output; last what they say together
 * @param refusals methods that could not be used, each with its reason
 */
public record Analysis(Study study, List<Section> sections, List<Refusal> refusals) {
  public Analysis {
    sections = List.copyOf(sections);
    refusals = List.copyOf(refusals);
  }

  /**
   * A method that says nothing.
   *
   * @param output the output that it says nothing about; null for all
   * @param reason why, and what would be right
   */
  public record Refusal(String method, @Nullable String output, String reason) {}

  /** Is told what is being done. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A step begins.
     *
     * @param done steps done
     * @param total steps in all
     * @param now what begins, in a few words
     */
    void step(int done, int total, String now);
  }

  /**
   * Applies methods; what one cannot say is kept with its reason, and the others go on. Behind what
   * single methods say stands, for each output, how far they agree, and the next batch of runs;
   * before it, if inputs do not vary or cannot be told from each other.
   */
  public static Analysis of(Study whole, List<Method> methods, Listener listener) {
    InputCheck check = InputCheck.of(whole.sample());
    Study study = check.reduced(whole);
    List<Section> sections = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    int total = methods.size() * study.outputs().size();
    int done = 0;
    for (Method method : methods) {
      String refusal = method.refusal(study);
      if (refusal != null) {
        refusals.add(new Refusal(method.name(), null, refusal));
      } else if (method.isPerOutput()) {
        int before = done;
        for (Output output : study.outputs()) {
          listener.step(before++, total, method.name() + " of " + output.name());
          apply(method, study.only(output), output.name(), sections, refusals);
        }
      } else {
        listener.step(done, total, method.name());
        apply(method, study, null, sections, refusals);
      }
      done += study.outputs().size();
    }
    sections.addAll(together(study, check, sections));
    listener.step(total, total, "");
    return new Analysis(whole, withCheck(whole, check, sections), refusals);
  }

  /** What the methods say together of each output: whether they agree, and what to run next. */
  private static List<Section> together(Study study, InputCheck check, List<Section> sections) {
    List<Section> together = new ArrayList<>();
    for (Output output : study.outputs()) {
      List<Section> said =
          sections.stream().filter(section -> section.output().equals(output.name())).toList();
      Stream.of(
              noted(Agreement.of(study, output, said), check.notes()),
              NextBatch.of(study, output, said))
          .filter(Objects::nonNull)
          .forEach(together::add);
    }
    return together;
  }

  private static @Nullable Section noted(@Nullable Section section, List<String> more) {
    return section == null
        ? null
        : new Section(
            section.method(),
            section.output(),
            section.title(),
            section.answer(),
            section.summary(),
            section.tables(),
            section.figures(),
            Stream.concat(more.stream(), section.notes().stream()).toList(),
            section.ranking());
  }

  /** What is said of inputs comes before what methods say of an output. */
  private static List<Section> withCheck(Study study, InputCheck check, List<Section> sections) {
    List<Section> all = new ArrayList<>();
    for (Output output : study.outputs()) {
      Section inputs = check.section(output);
      if (inputs != null
          && sections.stream().anyMatch(section -> section.output().equals(output.name()))) {
        all.add(inputs);
      }
    }
    all.addAll(sections);
    return all;
  }

  private static void apply(
      Method method,
      Study study,
      @Nullable String output,
      List<Section> sections,
      List<Refusal> refusals) {
    try {
      sections.addAll(method.apply(study));
    } catch (InputException unanswered) {
      String reason =
          String.join("; ", unanswered.problems().stream().map(Problem::toString).toList());
      refusals.add(new Refusal(method.name(), output, reason));
    }
  }

  /** What is said of an output. */
  public List<Section> of(Output output) {
    return sections.stream().filter(section -> section.output().equals(output.name())).toList();
  }
}
