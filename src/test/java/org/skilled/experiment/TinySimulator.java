package org.skilled.experiment;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.skilled.model.Quantity;
import org.skilled.model.RunOutput;
import org.skilled.network.ImportedNetwork;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;
import org.skilled.random.Draws;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.Scenario;

/**
 * A model of almost nothing: fast, deterministic, and counting how often it is run.
 *
 * <p>{@code level} is the culture of the first site; {@code luck} is a draw of the seed; the series
 * {@code users} is luck week by week.
 */
public class TinySimulator implements Simulator {
  /** How often the model was run. */
  public final AtomicInteger runs = new AtomicInteger();

  @Override
  public RunOutput run(
      ModelScenario scenario,
      @Nullable ImportedNetwork imported,
      long seed,
      List<String> outcomes,
      List<String> series) {
    runs.incrementAndGet();
    long key = Draws.seeded(seed).key(1, 0);
    double level = ((Scenario) scenario).sites().get(0).culture();
    double[] ends =
        outcomes.stream()
            .mapToDouble(name -> name.equals("level") ? level : Draws.uniform(key, name.length()))
            .toArray();
    double[][] weeks = new double[series.size()][scenario.weeks()];
    for (double[] row : weeks) {
      for (int week = 0; week < row.length; week++) {
        row[week] = level * Draws.uniform(key, 100 + week);
      }
    }
    return new RunOutput(ends, weeks);
  }

  @Override
  public String version() {
    return "tiny";
  }

  @Override
  public List<Quantity> outcomes() {
    return List.of(quantity("level"), quantity("luck"));
  }

  @Override
  public Quantity outcome(String selector, ModelScenario scenario) {
    return known(selector, List.of("level", "luck", "LUCK", "seed"));
  }

  @Override
  public Quantity series(String selector, ModelScenario scenario) {
    return known(selector, List.of("users", "hours"));
  }

  private static Quantity known(String selector, List<String> known) {
    if (!known.contains(selector)) {
      throw InputException.of(
          "there is no quantity '" + selector + "'" + Suggestion.didYouMean(selector, known));
    }
    return quantity(selector);
  }

  private static Quantity quantity(String selector) {
    return new Quantity(selector, selector, "1", 0, 1);
  }
}
