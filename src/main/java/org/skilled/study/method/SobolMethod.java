package org.skilled.study.method;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.variance.PointMeans;
import org.skilled.analysis.sensitivity.variance.RadialDetector;
import org.skilled.analysis.sensitivity.variance.Sobol;
import org.skilled.analysis.sensitivity.variance.SobolIndices;
import org.skilled.problem.InputException;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code sobol}: first-order, total and second-order Sobol' indices from a radial design. */
public final class SobolMethod implements Method {
  private static final String NAME = "sobol";
  static final String DETERMINISTIC = "sobol.deterministic";
  private static final double FEW_LEFT = 0.5;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Which share of the variance is due to each input, on its own and together with others:"
        + " Sobol' indices of first, total and second order, of the mean and of the spread.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            DETERMINISTIC,
            "yes if the same inputs always give the same output, so that even the smallest effect"
                + " is one; no (the default) if luck may play a part"));
  }

  @Override
  public @Nullable String refusal(Study study) {
    RadialDetector.Result found = RadialDetector.of(study.sample());
    return found.layout() != null
        ? null
        : "Sobol' indices need a radial design (Saltelli), with its rows in order, as 'skilled"
            + " design --method sobol' writes it: "
            + found.why();
  }

  @Override
  public List<Section> apply(Study study) {
    Layout.Radial layout = requireNonNull(RadialDetector.of(study.sample()).layout());
    return study.outputs().stream().map(output -> section(study, layout, output)).toList();
  }

  private static Section section(Study study, Layout.Radial layout, Output output) {
    PointMeans means = PointMeans.of(output, study.sharedLuck());
    Sobol.Luck luck =
        study.sharedLuck() || isDeterministic(study) ? Sobol.Luck.NONE : Sobol.Luck.UNKNOWN;
    SobolIndices indices =
        Sobol.of(
            study.sample().subjects(),
            layout,
            means,
            luck,
            study.settings().seed(),
            study.settings().resamples());
    SharesOfVariance shares =
        new SharesOfVariance(NAME, output, output.name(), indices.first(), indices.ranking());
    List<DataTable> tables = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    tables.add(shares.table());
    tables.add(SobolExtras.quality(output, indices));
    figures.add(
        shares.figure(
            study,
            "Sobol' indices of the mean of each point's runs (Saltelli 2010, Jansen 1999), "
                + Cells.count(indices.blocks(), "block"),
            indices.floor() > 0 ? " Grey: where ST of inputs without effect lies." : ""));
    String second = SobolExtras.second(study, output, indices, tables, figures);
    SobolExtras.convergence(study, layout, output, means, indices, tables, figures);
    notes(study, luck, shares, indices, notes);
    SobolExtras.imputation(study, layout, output, means, indices, tables, notes);
    SobolExtras.spread(study, layout, output, tables, figures, notes);
    return new Section(
        NAME,
        output.name(),
        "Shares of variance (Sobol')",
        shares.answer()
            + " All inputs together, each on its own, explain "
            + Cells.percent(indices.sumOfFirst())
            + (luck == Sobol.Luck.UNKNOWN && !means.replicated()
                ? "; the rest is due to interactions, or to luck."
                : "; the rest is due to interactions.")
            + second,
        shares.summary(),
        tables,
        figures,
        notes,
        indices.ranking());
  }

  private static boolean isDeterministic(Study study) {
    String text = study.settings().options().text(DETERMINISTIC);
    if (text == null || text.equals("no")) {
      return false;
    }
    if (text.equals("yes")) {
      return true;
    }
    throw InputException.of(DETERMINISTIC + " is '" + text + "'; it must be yes or no");
  }

  private static void notes(
      Study study,
      Sobol.Luck luck,
      SharesOfVariance shares,
      SobolIndices indices,
      List<String> notes) {
    notes.add(
        "Shares hold for inputs that are independent of each other, over the ranges that were"
            + " sampled; intervals are by the bootstrap over blocks, and wider than need be if the"
            + " points are from a low-discrepancy sequence.");
    String negative = shares.negative();
    if (negative != null) {
      notes.add(negative);
    }
    if (indices.leftOut() > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s without a value took %,d of %,d blocks with them%s.",
              Cells.count(indices.failedPoints(), "point"),
              indices.leftOut(),
              indices.leftOut() + indices.blocks(),
              indices.leftOut() > FEW_LEFT * (indices.leftOut() + indices.blocks())
                  ? ", which is more than half: find out where runs fail before trusting the shares"
                  : ""));
    }
    if (!Double.isNaN(indices.luck().value())) {
      notes.add(
          "Luck makes "
              + Cells.percent(indices.luck())
              + " of the variance between the means of points; it is taken off, so the shares are of"
              + " what is not luck.");
    } else if (luck == Sobol.Luck.UNKNOWN) {
      notes.add(
          String.format(
              Locale.ROOT,
              "Each point has one run, so luck cannot be told from interactions of all inputs: total"
                  + " shares hold both, and an input counts as mattering above %.2g. With replications,"
                  + " or with --set %s=yes for a model without luck, smaller effects count.",
              indices.floor(),
              DETERMINISTIC));
    } else if (study.sharedLuck()) {
      notes.add(
          "All points share their luck, so this holds for that luck only; with"
              + " commonRandomNumbers: false it would hold for any.");
    }
    notes.add(
        "A dummy input that is not in the model gets a first-order index of "
            + Cells.both(indices.dummy())
            + " by chance.");
  }
}
