package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.analysis.sensitivity.variance.ExtendedFast;
import org.skilled.analysis.sensitivity.variance.PointMeans;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code fast}: first-order and total indices from search curves. */
public final class FastMethod implements Method {
  private static final String NAME = "fast";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Which share of the variance is due to each input, on its own and together with others,"
        + " from search curves: the extended Fourier amplitude sensitivity test.";
  }

  @Override
  public @Nullable String refusal(Study study) {
    return study.sample().layout() instanceof Layout.Curves
        ? null
        : "extended FAST needs the search curves that the design 'fast' makes; for points of any"
            + " other design there is 'rbd-fast'";
  }

  @Override
  public List<Section> apply(Study study) {
    Layout.Curves layout = (Layout.Curves) study.sample().layout();
    return study.outputs().stream().map(output -> section(study, layout, output)).toList();
  }

  private static Section section(Study study, Layout.Curves layout, Output output) {
    PointMeans means = PointMeans.of(output, study.sharedLuck());
    ExtendedFast.Indices indices =
        ExtendedFast.of(
            study.sample().subjects(),
            layout,
            means,
            study.settings().seed(),
            study.settings().resamples());
    Ranking ranking =
        new Ranking("ST", study.sample().subjects(), indices.total(), indices.totals(), Double.NaN);
    SharesOfVariance shares =
        new SharesOfVariance(NAME, output, output.name(), indices.first(), ranking);
    List<String> notes = new ArrayList<>();
    notes.add(
        String.format(
            Locale.ROOT,
            "Shares hold for inputs that are independent of each other. Harmonics of different"
                + " inputs interfere, which takes S1 off by up to some %.3f and ST by some %.2f,"
                + " however many curves there are; %s.",
            ExtendedFast.FIRST_MARGIN,
            ExtendedFast.TOTAL_MARGIN,
            layout.size() < ExtendedFast.ENOUGH_POINTS
                ? "with curves of fewer than "
                    + ExtendedFast.ENOUGH_POINTS
                    + " points, as here, it may be three times as much: take a larger size"
                : "intervals count it in"));
    if (layout.phases() == 1) {
      notes.add(
          "With one curve an input nothing tells how far the shares are off; a design with phases: "
              + ExtendedFast.ENOUGH_PHASES
              + " gives intervals.");
    } else if (layout.phases() < ExtendedFast.ENOUGH_PHASES) {
      notes.add(
          "Intervals stand on only "
              + layout.phases()
              + " curves an input, so they are wider than they would be with "
              + ExtendedFast.ENOUGH_PHASES
              + " phases.");
    }
    if (indices.leftOut() > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s of %,d left out, because a point has no value or the output does not vary there.",
              Cells.count(indices.leftOut(), "curve"),
              layout.phases() * layout.inputs()));
    }
    if (!means.replicated() && !study.sharedLuck()) {
      notes.add(
          "Each point has one run; if luck plays a part, it is counted as interactions of all"
              + " inputs.");
    }
    String negative = shares.negative();
    if (negative != null) {
      notes.add(negative);
    }
    return new Section(
        NAME,
        output.name(),
        "Shares of variance (extended FAST)",
        shares.answer(),
        shares.summary(),
        List.of(shares.table()),
        List.of(
            shares.figure(
                study,
                "extended FAST (Saltelli, Tarantola and Chan 1999), "
                    + Cells.count(layout.phases(), "curve")
                    + " an input",
                "")),
        notes,
        ranking);
  }
}
