package org.skilled.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.finding.Finding;
import org.skilled.scenario.ModelDocument;

/**
 * An experiment: a question, the scenario it is put to, what varies, and what is observed.
 *
 * @param name letters, digits, dots, dashes and underscores: it names the results folder
 * @param question what the experiment asks, in a sentence
 * @param scenario the scenario at its base, with the experiment's {@code weeks} applied
 * @param design which points are tried
 * @param replications runs at each point, at least 1
 * @param seed any 64 bits; 0 is an ordinary seed
 * @param commonRandomNumbers whether replicate r has the same luck at every point
 * @param outcomes selectors of end-of-run values
 * @param series selectors of weekly series
 * @param charts charts to draw
 * @param finding what its runs are to say yes or no to; null if it only explores
 */
public record Experiment(
    String name,
    String question,
    ModelDocument scenario,
    Design design,
    int replications,
    long seed,
    boolean commonRandomNumbers,
    List<String> outcomes,
    List<String> series,
    List<ChartRequest> charts,
    @Nullable Finding finding) {

  /** The most runs that one experiment may have. */
  public static final long MOST_RUNS = 10_000_000;

  public Experiment {
    outcomes = List.copyOf(outcomes);
    series = List.copyOf(series);
    charts = List.copyOf(charts);
  }

  /** An experiment that puts no finding to the test. */
  public Experiment(
      String name,
      String question,
      ModelDocument scenario,
      Design design,
      int replications,
      long seed,
      boolean commonRandomNumbers,
      List<String> outcomes,
      List<String> series,
      List<ChartRequest> charts) {
    this(
        name,
        question,
        scenario,
        design,
        replications,
        seed,
        commonRandomNumbers,
        outcomes,
        series,
        charts,
        null);
  }

  /** Number of runs: points times replications. */
  public long runs() {
    return Math.multiplyExact(design.size(), (long) replications);
  }

  /** This experiment with another number of replications. */
  public Experiment withReplications(int number) {
    return new Experiment(
        name,
        question,
        scenario,
        design,
        number,
        seed,
        commonRandomNumbers,
        outcomes,
        series,
        charts,
        finding);
  }

  /** This experiment with another seed. */
  public Experiment withSeed(long other) {
    return new Experiment(
        name,
        question,
        scenario,
        design,
        replications,
        other,
        commonRandomNumbers,
        outcomes,
        series,
        charts,
        finding);
  }
}
