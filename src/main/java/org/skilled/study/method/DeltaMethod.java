package org.skilled.study.method;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.dependence.Delta;
import org.skilled.analysis.sample.Output;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code delta}: how far knowing an input shifts the density of the output. */
public final class DeltaMethod implements Method {
  private static final String NAME = "delta";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "How far the whole distribution of the output shifts when an input is known (delta), from"
        + " any sample; takes categories, and sees what rises and falls.";
  }

  @Override
  public @Nullable String refusal(Study study) {
    return DependenceSection.refusal(study.sample());
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream().map(output -> section(study, output)).toList();
  }

  private static Section section(Study study, Output output) {
    return DependenceSection.of(
        study,
        output,
        NAME,
        "Delta: shift of the distribution",
        Delta.of(
            study.sample().inputs(),
            output.means(),
            study.settings().seed(),
            study.settings().resamples()),
        List.of(
            "Delta is 0 if the output does not depend on an input, 1 if that input alone decides"
                + " it; deltas do not sum to 1.",
            "The interval reaches from a figure below delta in the mean to one above it, and as far"
                + " as luck may move them: it holds the bias that few points bring, so where it is"
                + " wide, delta is not known better."));
  }
}
