package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.Ranking;
import org.skilled.analysis.surrogate.Check;
import org.skilled.analysis.surrogate.Surrogate;
import org.skilled.analysis.surrogate.SurrogateIndices;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Foretold;
import org.skilled.chart.Measure;
import org.skilled.chart.Page;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Options;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code surrogate}: a Gaussian process, its check, response surfaces and cheap Sobol' indices. */
public final class SurrogateMethod implements Method {
  private static final String NAME = "surrogate";
  private static final String CHECK = "surrogate-check";
  private static final String INDICES = "surrogate-indices";
  private static final String EFFECTS = "surrogate-effects";
  private static final String SURFACE = "surrogate-surface";
  private static final double BOUND = 0.7;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "How the outcome depends on the inputs, from few points: a Gaussian process that is"
        + " checked on points left out, with response surfaces and Sobol' indices.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            "surrogate.q2",
            "least share of what can be foretold that must be foretold before it is used, 0 to 1;"
                + " else 0.7"),
        new Setting(
            "surrogate.points", "points that are used, drawn from more, up to 2000; else 1000"),
        new Setting(
            "surrogate.realisations", "functions drawn for the intervals of indices; else 100"));
  }

  @Override
  public boolean isDefault() {
    return false;
  }

  @Override
  public @Nullable String refusal(Study study) {
    long inputs = study.sample().inputs().stream().filter(input -> !input.isConstant()).count();
    if (inputs == 0 || inputs > Surrogate.MOST_INPUTS) {
      return String.format(
          Locale.ROOT,
          "%,d inputs vary; a surrogate takes 1 to %d: name those that matter with --inputs, after"
              + " screening",
          inputs,
          Surrogate.MOST_INPUTS);
    }
    return StandAlone.refusal(
        study, Surrogate.LEAST, "a surrogate needs ten an input to be of use, and");
  }

  @Override
  public List<Section> apply(Study study) {
    List<String> aside = StandAlone.notes(study);
    Study alone = StandAlone.of(study);
    return alone.outputs().stream().map(output -> section(alone, output, aside)).toList();
  }

  private static Section section(Study study, Output output, List<String> aside) {
    Options options = study.settings().options();
    long seed = study.settings().seed();
    double bound = options.number("surrogate.q2", 0, 1, BOUND);
    Surrogate surrogate =
        Surrogate.of(
            study.sample(),
            output,
            study.sharedLuck(),
            options.whole("surrogate.points", Surrogate.LEAST, 2000, 1000),
            seed);
    Check check = surrogate.check();
    List<DataTable> tables = new ArrayList<>(List.of(checkTable(output, check)));
    List<Figure> figures = new ArrayList<>(List.of(foretold(study, output, check, bound)));
    if (!check.reaches(bound)) {
      return new Section(
          NAME,
          output.name(),
          "Surrogate",
          String.format(
              Locale.ROOT,
              "The surrogate is not used: it foretells %s of the variance of %s at points left out,"
                  + " which is %.0f %% of what could be foretold (at least %.0f %% is asked for)."
                  + " More points, or more runs of each, may help.",
              Cells.percent(check.q2()),
              output.name(),
              100 * check.share(),
              100 * bound),
          List.of(
              List.of("Q2", "ATTAINABLE"),
              List.of(Cells.both(check.q2()), Cells.two(check.attainable()))),
          tables,
          figures,
          Stream.concat(notes(check, false).stream(), aside.stream()).toList(),
          null);
    }
    SurrogateIndices indices =
        surrogate.indices(options.whole("surrogate.realisations", 20, 2000, 100), seed);
    List<Integer> order =
        IntStream.range(0, surrogate.inputs().size())
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -indices.total().get(j).value()))
            .toList();
    SurrogateShapes shapes = new SurrogateShapes(study, output, surrogate, order);
    tables.add(indexTable(output, surrogate, indices));
    tables.add(shapes.effectTable(EFFECTS));
    figures.add(shapes.curves(EFFECTS));
    shapes.addSurface(SURFACE, tables, figures);
    return new Section(
        NAME,
        output.name(),
        "Surrogate",
        answer(output, surrogate, indices, order),
        summary(surrogate, indices, order),
        tables,
        figures,
        Stream.concat(notes(check, true).stream(), aside.stream()).toList(),
        new Ranking(
            "ST of surrogate",
            surrogate.inputs().stream().map(Input::name).toList(),
            indices.total(),
            indices.draws(),
            Double.NaN));
  }

  private static String answer(
      Output output, Surrogate surrogate, SurrogateIndices indices, List<Integer> order) {
    Check check = surrogate.check();
    return String.format(
        Locale.ROOT,
        "A surrogate on %s foretells %s of the variance of %s at points left out (%.0f %% of what"
            + " could be foretold). By it, the mean outcome depends most on %s (total indices).",
        Cells.count(check.points(), "point"),
        Cells.percent(check.q2()),
        output.name(),
        100 * check.share(),
        Cells.list(
            order.stream()
                .limit(3)
                .map(
                    j ->
                        surrogate.inputs().get(j).name()
                            + " with "
                            + Cells.both(indices.total().get(j)))
                .toList()));
  }

  private static List<List<String>> summary(
      Surrogate surrogate, SurrogateIndices indices, List<Integer> order) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("INPUT", "TOTAL", "95 % INTERVAL", "FIRST", "95 % INTERVAL"));
    for (int j : order) {
      Estimate total = indices.total().get(j);
      Estimate first = indices.first().get(j);
      rows.add(
          List.of(
              surrogate.inputs().get(j).name(),
              Cells.value(total),
              Cells.interval(total),
              Cells.value(first),
              Cells.interval(first)));
    }
    return rows;
  }

  private static DataTable indexTable(
      Output output, Surrogate surrogate, SurrogateIndices indices) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int j = 0; j < surrogate.inputs().size(); j++) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(output.name());
      row.add(surrogate.inputs().get(j).name());
      Cells.add(row, indices.first().get(j));
      Cells.add(row, indices.total().get(j));
      Cells.add(row, surrogate.check().q2());
      rows.add(row);
    }
    return new DataTable(
        INDICES,
        "One row an output and input: Sobol' indices of the mean outcome, from the surrogate.",
        List.of(
            "output", "input", "s1", "s1.low", "s1.high", "st", "st.low", "st.high", "q2", "q2.low",
            "q2.high"),
        rows);
  }

  private static DataTable checkTable(Output output, Check check) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Check.Pair pair : check.pairs()) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(output.name());
      row.add(pair.observed());
      Cells.add(row, pair.foretold());
      rows.add(row);
    }
    return new DataTable(
        CHECK,
        "One row an output and point: what came about, and what the other points foretell.",
        List.of("output", "observed", "foretold", "foretold.low", "foretold.high"),
        rows);
  }

  private static Figure foretold(Study study, Output output, Check check, double bound) {
    String says =
        "Q2 = "
            + Cells.both(check.q2())
            + " of at most "
            + Cells.two(check.attainable())
            + (check.reaches(bound) ? "" : ": not good enough to be used");
    return new Figure(
        "surrogate-check-" + output.name(),
        "Each point as the others foretell it: " + says + ".",
        new Page(
            Foretold.draw(
                new Foretold.Data(
                    study.title(),
                    Measure.unbounded("mean of " + output.name(), ""),
                    says,
                    check.pairs().stream()
                        .map(pair -> new Foretold.Point(pair.observed(), pair.foretold()))
                        .toList(),
                    study.caption(output, "Gaussian process"))),
            ChartWriter.HEIGHT),
        CHECK);
  }

  private static List<String> notes(Check check, boolean used) {
    List<String> notes = new ArrayList<>();
    notes.add(
        String.format(
            Locale.ROOT,
            "Of the 95 %% predictive intervals as fitted, %d of %d hold (%.0f %%); variances were"
                + " then multiplied by %.2f so that errors are as large as said.",
            check.coverage().hits(),
            check.coverage().n(),
            100 * check.coverage().share(),
            check.widening()));
    if (used) {
      notes.add(
          "Indices are those of the mean outcome, without the luck of single runs, and take inputs as"
              + " independent of each other. Their intervals hold the surrogate's own error; they do"
              + " not hold that the outcome may not be as smooth as a surrogate assumes. An index below 0 is"
              + " error: none is below 0 in truth.");
    }
    if (check.leftOut() > 0) {
      notes.add(
          Cells.count(check.leftOut(), "point")
              + " with a missing input or without a finished run were left out.");
    }
    if (check.points() < check.complete()) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d points were drawn for this; surrogate.points takes more, at a cost that"
                  + " grows with its cube.",
              check.points(),
              check.complete()));
    }
    return notes;
  }
}
