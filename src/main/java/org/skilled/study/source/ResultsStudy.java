package org.skilled.study.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.store.Results;
import org.skilled.model.Quantity;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.ParameterEntry;
import org.skilled.study.Study;

/** The study of an experiment's results. */
public final class ResultsStudy {
  private ResultsStudy() {}

  /**
   * Takes inputs, layout, outputs and weekly series from results.
   *
   * @param results must stay open for as long as the study is used: weekly series are read on
   *     demand
   * @param outcomes outcomes to analyse
   * @throws org.skilled.problem.InputException if the results have no such outcome
   */
  public static Study of(Results results, List<String> outcomes, Study.Settings settings) {
    Experiment experiment = results.experiment();
    ModelScenario base = experiment.scenario().resolve();
    Simulator simulator = Simulator.LEARNING_COMMUNITY.of(base.model());
    List<Output> outputs = new ArrayList<>();
    for (String outcome : outcomes) {
      double[][] values = results.outcome(outcome);
      Quantity quantity = simulator.outcome(outcome, base);
      outputs.add(
          Output.of(outcome, words(quantity), values).within(quantity.min(), quantity.max()));
    }
    List<Study.Weekly> series = new ArrayList<>();
    for (String name : experiment.series()) {
      series.add(new Series(results, name, words(simulator.series(name, base)), base.step()));
    }
    return new Study(
        experiment.question(),
        sample(experiment, results.points()),
        outputs,
        series,
        experiment.commonRandomNumbers(),
        new Study.Origin(
            experiment.name(),
            String.valueOf(experiment.seed()),
            "Skilled "
                + results.manifest().program().get("version")
                + ", model "
                + results.manifest().modelVersion()),
        settings);
  }

  private static Sample sample(Experiment experiment, List<DesignPoint> points) {
    Design design = experiment.design();
    List<String> paths = design.paths();
    List<Input> inputs =
        IntStream.range(0, paths.size())
            .mapToObj(
                f -> {
                  List<Object> values =
                      points.stream().map(point -> point.values().get(f)).toList();
                  return input(
                      design, paths.get(f), experiment.scenario().parameter(paths.get(f)), values);
                })
            .toList();
    List<String> labels =
        points.stream().anyMatch(point -> point.label() != null)
            ? points.stream().map(ResultsStudy::label).toList()
            : List.of();
    return new Sample(inputs, design.groups(), design.layout(), labels);
  }

  private static String label(DesignPoint point) {
    String label = point.label();
    return label == null ? "point " + point.index() : label;
  }

  private static Input input(
      Design design, String path, ParameterEntry parameter, List<Object> values) {
    String words = parameter.about();
    if (values.stream().allMatch(Number.class::isInstance)) {
      double[] numbers =
          values.stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
      return Input.number(path, words, numbers, design.distribution(path));
    }
    List<String> levels = values.stream().map(String::valueOf).distinct().sorted().toList();
    double[] positions =
        values.stream().mapToDouble(value -> levels.indexOf(String.valueOf(value))).toArray();
    return Input.category(path, words, positions, levels);
  }

  private static String words(Quantity quantity) {
    return quantity.unit().equals("1")
        ? quantity.about()
        : quantity.about() + " [" + quantity.unit() + "]";
  }

  /** A weekly series that is read when it is asked for, and kept. */
  private static final class Series implements Study.Weekly {
    private final Results results;
    private final String name;
    private final String label;
    private final String step;
    private double @Nullable [][][] values;

    Series(Results results, String name, String label, String step) {
      this.results = results;
      this.name = name;
      this.label = label;
      this.step = step;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public String step() {
      return step;
    }

    @Override
    public double[][][] values() {
      double[][][] known = values;
      if (known == null) {
        known = results.weeks(name);
        values = known;
      }
      return known;
    }
  }
}
