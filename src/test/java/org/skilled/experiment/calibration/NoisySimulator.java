package org.skilled.experiment.calibration;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Simulator;
import org.skilled.model.Quantity;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.problem.InputException;
import org.skilled.random.Draws;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.Scenario;

/**
 * A model of almost nothing, with noise: {@code level} is the culture of the first site give or
 * take 0.1, {@code product} that of culture and resources, {@code none} is always 0.
 */
class NoisySimulator implements Simulator {
  private static final List<String> KNOWN = List.of("level", "product", "none");

  final AtomicInteger runs = new AtomicInteger();

  @Override
  public RunOutput run(
      ModelScenario scenario,
      @Nullable ImportedNetwork imported,
      long seed,
      List<String> outcomes,
      List<String> series) {
    runs.incrementAndGet();
    double noise = 0.2 * (Draws.uniform(Draws.seeded(seed).key(1, 0), 0) - 0.5);
    double culture = ((Scenario) scenario).sites().get(0).culture();
    double resources = ((Scenario) scenario).sites().get(0).resources();
    double[] values =
        outcomes.stream()
            .mapToDouble(name -> value(name, culture + noise, culture * resources + noise))
            .toArray();
    return new RunOutput(values, new double[0][]);
  }

  private static double value(String name, double level, double product) {
    return name.startsWith("level") ? level : name.equals("product") ? product : 0;
  }

  @Override
  public String version() {
    return "noisy";
  }

  @Override
  public List<Quantity> outcomes() {
    return KNOWN.stream().map(name -> new Quantity(name, name, "1", 0, 1)).toList();
  }

  @Override
  public Quantity outcome(String selector, ModelScenario scenario) {
    if (!KNOWN.contains(selector) && !selector.startsWith("level@project:")) {
      throw InputException.of("there is no outcome '" + selector + "'");
    }
    return new Quantity(selector, selector, "1", 0, 1);
  }
}
