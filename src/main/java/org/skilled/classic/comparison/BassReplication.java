package org.skilled.classic.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Summary;
import org.skilled.classic.Bass;
import org.skilled.classic.BassParameters;
import org.skilled.classic.Classic;

/** Bass's closed form, met by people who adopt one by one. */
final class BassReplication implements Replication {
  private static final int SAMPLES_A_YEAR = 10;
  private static final double STEP = 0.001;
  private static final double[] YEARS = {2, 5, 8.6, 10, 15};

  private final Bass model = new Bass();

  @Override
  public Classic<?> model() {
    return model;
  }

  @Override
  public int usualRuns() {
    return 100;
  }

  @Override
  public int settings() {
    return 1;
  }

  @Override
  public List<String> decisions() {
    return List.of(
        "The paper's people are a continuum and its time is continuous. Here there are 10,000 people"
            + " and periods of 0.001 years, within which the rate is that of their start: whoever has"
            + " not adopted does so with probability 1 - exp(-(p + q F) step).",
        "With periods of that length, the path without any luck lies within 0.0002 of the closed form,"
            + " and comes nearer in proportion as they are shorter.",
        "On a complete graph, F is the share of adopters among all; the person who looks is none, so"
            + " whether he counts makes a difference of 1 in 10,000.",
        "Of the paper's eleven products, room air conditioners (p = 0.0104, q = 0.4186); sales peak"
            + " after 8.6 years.");
  }

  @Override
  public Comparison compare(Runs runs) {
    BassParameters parameters = model.paper().step(STEP);
    int times = (int) Math.round(parameters.years() * SAMPLES_A_YEAR) + 1;
    int every = (int) Math.round(1 / (STEP * SAMPLES_A_YEAR));
    double[][] courses = runs.courses(model, List.of(parameters), Bass.ADOPTERS, every, times)[0];
    List<Row> rows = new ArrayList<>();
    for (double year : YEARS) {
      rows.add(
          Row.likely(
              "share of adopters after " + Figures.text(year) + " years",
              Bass.share(parameters, year),
              Runs.estimate(Runs.at(courses, (int) Math.round(year * SAMPLES_A_YEAR)))));
    }
    return new Comparison(runs.count(), runs.seed(), rows, List.of(curve(parameters, courses)));
  }

  private static Curve curve(BassParameters parameters, double[][] courses) {
    List<Double> years =
        IntStream.range(0, courses[0].length).mapToObj(t -> (double) t / SAMPLES_A_YEAR).toList();
    List<Summary> theory =
        years.stream().map(year -> Runs.mean(new double[] {Bass.share(parameters, year)})).toList();
    return new Curve(
        "path",
        "An innovation among people who see one another",
        "share of people who have adopted",
        0,
        1,
        "year",
        true,
        "",
        years,
        List.of(
            new Curve.Line("10,000 people", Runs.course(courses)),
            new Curve.Line("closed form", theory)));
  }
}
