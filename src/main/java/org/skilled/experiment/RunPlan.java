package org.skilled.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.network.ImportedNetwork;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.scenario.ModelScenario;

/**
 * The runs of an experiment: every design point times every replicate, point by point.
 *
 * <p>Immutable. A run's seed and identity depend on what the run is, so they stay as they are when
 * replications or levels are added. Two points that set the same values share their runs.
 */
public final class RunPlan {
  private static final int MOST_PROBLEMS = 10;

  private final Experiment experiment;
  private final String version;
  private final @Nullable ImportedNetwork imported;
  private final List<DesignPoint> points;
  private final List<Resolved> resolved;
  private final long @Nullable [] luck;

  private RunPlan(
      Experiment experiment,
      String version,
      @Nullable ImportedNetwork imported,
      List<DesignPoint> points,
      List<Resolved> resolved,
      long @Nullable [] luck) {
    this.luck = luck;
    this.experiment = experiment;
    this.version = version;
    this.imported = imported;
    this.points = points;
    this.resolved = resolved;
  }

  /**
   * Lays out the runs.
   *
   * @param version version of the model's behaviour
   * @throws InputException if a point is no valid scenario, there are too many runs, or the
   *     imported network is faulty
   */
  public static RunPlan of(Experiment experiment, String version) {
    return plan(experiment, version, null);
  }

  /**
   * As {@link #of(Experiment, String)}, where each point has its own luck: replicate r has the same
   * seed at points of the same luck, in this plan and in others, and different ones elsewhere.
   *
   * @param luck one number a point, any 64 bits, in place of the experiment's seed
   */
  public static RunPlan of(Experiment experiment, String version, long[] luck) {
    if (luck.length != experiment.design().size()) {
      throw new IllegalArgumentException(
          luck.length + " numbers for " + experiment.design().size() + " points");
    }
    return plan(experiment, version, luck.clone());
  }

  private static RunPlan plan(Experiment experiment, String version, long @Nullable [] luck) {
    requireFeasible(experiment);
    List<DesignPoint> points = experiment.design().points(experiment.seed());
    List<Resolved> resolved = points.stream().map(point -> Resolved.of(experiment, point)).toList();
    List<Problem> problems =
        resolved.stream().flatMap(point -> point.problems().stream()).limit(MOST_PROBLEMS).toList();
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    RunPlan plan =
        new RunPlan(
            experiment, version, imported(experiment, points, resolved), points, resolved, luck);
    plan.requireNoCollision();
    return plan;
  }

  /** The experiment that is planned. */
  public Experiment experiment() {
    return experiment;
  }

  /** Version of the model's behaviour. */
  public String version() {
    return version;
  }

  /** The design points, in order. */
  public List<DesignPoint> points() {
    return points;
  }

  /** Number of runs. */
  public int runs() {
    return points.size() * experiment.replications();
  }

  /** Run number {@code run}, from 0 to {@code runs() - 1}. */
  public RunSpec run(int run) {
    int point = run / experiment.replications();
    int replicate = run % experiment.replications();
    long seed = seed(point, replicate);
    ImportedNetwork network = network(point);
    String hash = network == null ? null : network.hash();
    return new RunSpec(
        run,
        point,
        replicate,
        seed,
        RunId.of(version, resolved.get(point).fingerprint(), hash, seed));
  }

  private long seed(int point, int replicate) {
    if (luck != null) {
      return RunSeeds.common(luck[point], replicate);
    }
    return experiment.commonRandomNumbers()
        ? RunSeeds.common(experiment.seed(), replicate)
        : RunSeeds.own(experiment.seed(), resolved.get(point).fingerprint(), replicate);
  }

  /** Whether any point uses an imported network. */
  public boolean imports() {
    return imported != null;
  }

  /** The resolved scenario of a point. */
  public ModelScenario scenario(int point) {
    ModelScenario kept = resolved.get(point).scenario();
    return kept == null ? Resolved.scenario(experiment, points.get(point)) : kept;
  }

  /** The imported network of a point; null if its scenario makes its own. */
  public @Nullable ImportedNetwork network(int point) {
    return resolved.get(point).imports() ? imported : null;
  }

  private static @Nullable ImportedNetwork imported(
      Experiment experiment, List<DesignPoint> points, List<Resolved> resolved) {
    for (DesignPoint point : points) {
      if (resolved.get(point.index()).imports()) {
        return Networks.load(Resolved.scenario(experiment, point));
      }
    }
    return null;
  }

  private static void requireFeasible(Experiment experiment) {
    double runs = (double) experiment.design().size() * experiment.replications();
    if (runs > Experiment.MOST_RUNS) {
      throw InputException.of(
          String.format(
              java.util.Locale.ROOT,
              "%d design points with %d replications are %.0f runs, but at most %d can be done; take fewer levels, points"
                  + " or replications",
              experiment.design().size(),
              experiment.replications(),
              runs,
              Experiment.MOST_RUNS));
    }
  }

  private String luckOf(int point) {
    return luck == null ? "" : " " + luck[point];
  }

  /**
   * Different runs must have different identities; 64 bits make a clash all but impossible, and
   * this makes sure. Points that set the same values are one here: they share their runs.
   */
  private void requireNoCollision() {
    Set<String> seen = new HashSet<>();
    int[] different =
        points.stream()
            .mapToInt(DesignPoint::index)
            .filter(point -> seen.add(resolved.get(point).fingerprint() + luckOf(point)))
            .toArray();
    int replications = experiment.replications();
    long[] ids =
        IntStream.range(0, different.length * replications)
            .mapToLong(
                i -> run(different[i / replications] * replications + i % replications).id().bits())
            .sorted()
            .toArray();
    for (int i = 1; i < ids.length; i++) {
      if (ids[i] == ids[i - 1]) {
        throw InputException.of(
            "two runs differ, but have the same identity "
                + new RunId(ids[i])
                + " by a coincidence of one in 2^64; give the experiment another seed");
      }
    }
  }
}
