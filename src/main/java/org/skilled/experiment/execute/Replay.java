package org.skilled.experiment.execute;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.RunId;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunRecord;
import org.skilled.experiment.RunSpec;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** Does one stored run again and compares it, bit by bit, with what is stored. */
public final class Replay {
  private Replay() {}

  /**
   * One value of a run, as stored and as it came out now.
   *
   * @param name selector of the outcome or series
   * @param stored the stored value; for a series, that of the first week that differs, or of the
   *     last
   * @param replayed the value now
   * @param same whether all bits are the same
   */
  public record Comparison(String name, double stored, double replayed, boolean same) {}

  /**
   * What a replay came to.
   *
   * @param run the run
   * @param storedReason why the stored run failed; null if it did not
   * @param replayedReason why the run failed now; null if it did not
   * @param outcomes one comparison an outcome
   * @param series one comparison a weekly series
   */
  public record Report(
      RunSpec run,
      @Nullable String storedReason,
      @Nullable String replayedReason,
      List<Comparison> outcomes,
      List<Comparison> series) {
    public Report {
      outcomes = List.copyOf(outcomes);
      series = List.copyOf(series);
    }

    /**
     * Whether the run came out as it is stored, in every bit. Of a failure, the kind counts and not
     * the wording, which Java shortens when the same fault is thrown often.
     */
    public boolean same() {
      return Objects.equals(kind(storedReason), kind(replayedReason))
          && outcomes.stream().allMatch(Comparison::same)
          && series.stream().allMatch(Comparison::same);
    }

    private static @Nullable String kind(@Nullable String reason) {
      return reason == null ? null : reason.split("[: ]", 2)[0];
    }
  }

  /**
   * Replays a run.
   *
   * @param run the run's identity (16 hexadecimal digits) or its number
   * @throws InputException if the folder holds no results, there is no such run, or the model has
   *     changed since
   */
  public static Report run(Path folder, String run, Simulator simulator) {
    try (Results results = Results.open(folder, simulator)) {
      String version = simulator.of(results.experiment().scenario().model()).version();
      String then = results.manifest().modelVersion();
      if (!then.equals(version)) {
        throw refused(
            folder,
            "was made by version "
                + then
                + " of the model, but this program has version "
                + version
                + ", whose runs differ; replay with program version "
                + results.manifest().program().get("version")
                + ", or run the experiment again into another folder");
      }
      RunPlan plan = RunPlan.of(results.experiment(), version);
      RunSpec spec = find(folder, plan, run);
      RunRecord now = new BlockRunner(plan, simulator).record(spec, plan.scenario(spec.point()));
      return compare(results.experiment(), spec, results.run(spec.run()), now);
    }
  }

  private static RunSpec find(Path folder, RunPlan plan, String run) {
    RunId id = RunId.parse(run);
    if (id != null) {
      return IntStream.range(0, plan.runs())
          .mapToObj(plan::run)
          .filter(spec -> spec.id().equals(id))
          .findFirst()
          .orElseThrow(
              () ->
                  refused(
                      folder,
                      "has no run with the identity " + run + "; see column 'id' of runs.parquet"));
    }
    if (run.matches("[0-9]{1,9}") && Integer.parseInt(run) < plan.runs()) {
      return plan.run(Integer.parseInt(run));
    }
    throw refused(
        folder,
        "has no run '"
            + run
            + "'; give a number from 0 to "
            + (plan.runs() - 1)
            + ", or an identity of 16 hexadecimal digits from column 'id' of runs.parquet");
  }

  private static Report compare(
      Experiment experiment, RunSpec spec, Results.StoredRun stored, RunRecord now) {
    List<Comparison> outcomes = new ArrayList<>();
    for (int o = 0; o < experiment.outcomes().size(); o++) {
      double then = stored.outcomes()[o];
      double again = now.outcomes()[o];
      outcomes.add(new Comparison(experiment.outcomes().get(o), then, again, same(then, again)));
    }
    List<Comparison> series = new ArrayList<>();
    for (int s = 0; s < experiment.series().size(); s++) {
      double[] again = now.series().length == 0 ? new double[0] : now.series()[s];
      series.add(compare(experiment.series().get(s), stored.series()[s], again));
    }
    return new Report(spec, stored.reason(), now.reason(experiment.outcomes()), outcomes, series);
  }

  private static Comparison compare(String name, double[] then, double[] again) {
    int weeks = Math.min(then.length, again.length);
    for (int week = 0; week < weeks; week++) {
      if (!same(then[week], again[week])) {
        return new Comparison(name, then[week], again[week], false);
      }
    }
    double last = weeks == 0 ? Double.NaN : then[weeks - 1];
    return new Comparison(name, last, last, then.length == again.length);
  }

  private static boolean same(double then, double again) {
    return Double.doubleToLongBits(then) == Double.doubleToLongBits(again);
  }

  private static InputException refused(Path folder, String message) {
    return new InputException(new Problem(folder.toString(), 0, null, message));
  }
}
