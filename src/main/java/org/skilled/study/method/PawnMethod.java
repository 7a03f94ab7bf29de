package org.skilled.study.method;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.dependence.Pawn;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code pawn}: how far knowing an input shifts the distribution function of the output. */
public final class PawnMethod implements Method {
  private static final String NAME = "pawn";
  private static final String SLICES = "pawn.slices";
  private static final String OVER = "pawn.over";
  private static final int MOST_SLICES = 100;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "The largest distance between the output's distribution function and that within slices"
        + " of an input (PAWN), from any sample; takes categories.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(SLICES, "slices of each input, from 2 to 100; 10 if left out"),
        new Setting(OVER, "median or max over slices; median if left out"));
  }

  @Override
  public @Nullable String refusal(Study study) {
    return DependenceSection.refusal(study.sample());
  }

  @Override
  public List<Section> apply(Study study) {
    int slices = study.settings().options().whole(SLICES, 2, MOST_SLICES, Pawn.SLICES);
    String over = study.settings().options().text(OVER);
    if (over != null && !over.equals("median") && !over.equals("max")) {
      throw InputException.of(OVER + " is '" + over + "'; it must be median or max");
    }
    boolean maximum = "max".equals(over);
    return study.outputs().stream().map(output -> section(study, output, slices, maximum)).toList();
  }

  private static Section section(Study study, Output output, int slices, boolean maximum) {
    return DependenceSection.of(
        study,
        output,
        NAME,
        "PAWN: distance of distributions",
        Pawn.of(
            study.sample().inputs(),
            output.means(),
            slices,
            maximum,
            study.settings().seed(),
            study.settings().resamples()),
        List.of(
            "PAWN is a rough figure: with 500 points, indices come out up to 0.03 high or low, which"
                + " their intervals allow for."));
  }
}
