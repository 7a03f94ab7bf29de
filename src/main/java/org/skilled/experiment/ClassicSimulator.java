package org.skilled.experiment;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.classic.Classic;
import org.skilled.classic.ClassicRun;
import org.skilled.classic.Reported;
import org.skilled.model.Quantity;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.FlatScenario;
import org.skilled.scenario.ModelScenario;

/**
 * A published model as one that experiments can run.
 *
 * <p>A series has the value at the end of each period. A run that ends before its last period keeps
 * the values that it ended with.
 */
final class ClassicSimulator<P extends Record> implements Simulator {
  private final Classic<P> model;

  ClassicSimulator(Classic<P> model) {
    this.model = model;
  }

  @Override
  public RunOutput run(
      ModelScenario scenario,
      @Nullable ImportedNetwork imported,
      long seed,
      List<String> outcomes,
      List<String> series) {
    P parameters = model.parameters().cast(((FlatScenario) scenario).parameters());
    ClassicRun run = model.start(parameters, seed);
    double[][] course = new double[series.size()][series.isEmpty() ? 0 : scenario.weeks()];
    int period = 0;
    while (run.nextPeriod()) {
      for (int s = 0; s < course.length; s++) {
        course[s][period] = run.value(series.get(s));
      }
      period++;
    }
    for (int s = 0; s < course.length; s++) {
      Arrays.fill(course[s], period, course[s].length, run.value(series.get(s)));
    }
    return new RunOutput(outcomes.stream().mapToDouble(run::value).toArray(), course);
  }

  @Override
  public Simulator of(String name) {
    return name.equals(model.name()) ? this : LEARNING_COMMUNITY.of(name);
  }

  @Override
  public String version() {
    return model.version();
  }

  @Override
  public List<Quantity> outcomes() {
    return model.quantities().stream().map(ClassicSimulator::quantity).toList();
  }

  @Override
  public List<Quantity> series() {
    return outcomes();
  }

  @Override
  public Quantity outcome(String selector, ModelScenario scenario) {
    List<String> names = model.quantities().stream().map(Reported::name).toList();
    int at = names.indexOf(selector);
    if (at < 0) {
      throw InputException.of(
          model.name()
              + " reports no '"
              + selector
              + "'"
              + Suggestion.didYouMean(selector, names)
              + "; it reports "
              + String.join(", ", names));
    }
    return quantity(model.quantities().get(at));
  }

  @Override
  public Quantity series(String selector, ModelScenario scenario) {
    return outcome(selector, scenario);
  }

  private static Quantity quantity(Reported reported) {
    return new Quantity(
        reported.name(), reported.about(), reported.unit(), reported.min(), reported.max());
  }
}
