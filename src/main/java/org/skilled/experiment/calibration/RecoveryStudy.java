package org.skilled.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.calibration.Goal;
import org.skilled.analysis.calibration.Goals;
import org.skilled.analysis.calibration.Identification;
import org.skilled.analysis.calibration.Posterior;
import org.skilled.analysis.calibration.Schedule;
import org.skilled.analysis.calibration.Trials;
import org.skilled.analysis.calibration.WeightedSample;

/**
 * Draws known parameter sets from the prior, simulates them, and calibrates against what came out.
 *
 * <p>Each target's range keeps its width and is laid around the known set's statistic, with a
 * centre that misses it by a uniform error of up to half that width: a range says that the truth is
 * somewhere in it, not that it is in the middle. With that error the accepted sets are an exact
 * posterior sample as the tolerance reaches 0 (Wilkinson 2013, doi:10.1515/sagmb-2013-0010;
 * Fearnhead and Prangle 2012, doi:10.1111/j.1467-9868.2011.01010.x), so intervals should cover as
 * often as they say; a tolerance above 0 makes them wider than need be.
 */
final class RecoveryStudy {
  /** Draws of known sets until one has all statistics. */
  private static final int PATIENCE = 20;

  private static final int WORD = 32;
  private static final int PURPOSE = 0x6e0;

  private final Calibration calibration;
  private final SetRunner runner;
  private final Meter meter;
  private int redrawn;

  RecoveryStudy(Calibration calibration, SetRunner runner, Meter meter) {
    this.calibration = calibration;
    this.runner = runner;
    this.meter = meter;
  }

  /** Recovers this many known sets; null if stopped. */
  @Nullable RecoveryResult recover(int number) {
    List<RecoveryResult.Trial> trials = new ArrayList<>();
    for (int k = 0; k < number; k++) {
      RandomGenerator random = random(k);
      Known known = known(k, number, random);
      if (known == null) {
        return null;
      }
      Calibration own = calibration.with(stream(calibration.schedule(), k + 1));
      Posterior posterior =
          CalibrationRun.search(
              own, runner, meter, around(known.statistics, random), which(k, number));
      if (posterior == null) {
        return null;
      }
      trials.add(trial(known.values, posterior));
    }
    return new RecoveryResult(calibration, trials, redrawn);
  }

  /** A known set, as values, with the statistics of its runs. */
  private record Known(double[] values, double[] statistics) {}

  private @Nullable Known known(int k, int number, RandomGenerator random) {
    meter.stage(which(k, number) + "the known set");
    for (int attempt = 0; ; attempt++) {
      double[] scores = new double[calibration.prior().size()];
      for (int d = 0; d < scores.length; d++) {
        scores[d] = random.nextGaussian();
      }
      double[] values = calibration.prior().values(scores);
      long[] luck = {Luck.ofKnown(calibration.seed(), k * PATIENCE + attempt)};
      List<Trials.Score> score =
          runner.score(List.of(values), luck, calibration.goals(), Double.POSITIVE_INFINITY);
      if (score == null) {
        return null;
      }
      double[] statistics = score.get(0).statistics();
      if (Arrays.stream(statistics).allMatch(Double::isFinite)) {
        return new Known(values, statistics);
      }
      redrawn++;
      if (attempt == PATIENCE - 1) {
        throw org.skilled.problem.InputException.of(
            PATIENCE
                + " sets drawn from the priors one after the other had a statistic that is not defined;"
                + " narrow the priors, or choose targets that are defined in most of their range");
      }
    }
  }

  private Goals around(double[] statistics, RandomGenerator random) {
    List<Goal> goals = new ArrayList<>();
    for (int t = 0; t < statistics.length; t++) {
      Goal goal = calibration.targets().get(t).goal();
      double half = (goal.high() - goal.low()) / 2;
      double centre = statistics[t] + half * (2 * random.nextDouble() - 1);
      goals.add(new Goal(goal.name(), centre - half, centre + half, goal.scale()));
    }
    return new Goals(goals);
  }

  private RecoveryResult.Trial trial(double[] known, Posterior posterior) {
    int size = known.length;
    double[][] quantiles = new double[size][];
    double[] ranks = new double[size];
    double[] contractions = new double[size];
    for (int d = 0; d < size; d++) {
      double[] values = posterior.values(d);
      quantiles[d] = WeightedSample.quantiles(values, posterior.weights(), 0.025, 0.5, 0.975);
      ranks[d] = WeightedSample.below(known[d], values, posterior.weights());
      contractions[d] = Identification.of(posterior.shares(d), posterior.weights()).contraction();
    }
    return new RecoveryResult.Trial(
        known,
        Arrays.stream(quantiles).mapToDouble(q -> q[1]).toArray(),
        Arrays.stream(quantiles).mapToDouble(q -> q[0]).toArray(),
        Arrays.stream(quantiles).mapToDouble(q -> q[2]).toArray(),
        ranks,
        contractions,
        posterior.tolerance(),
        posterior.tried());
  }

  private static String which(int k, int number) {
    return "known set " + (k + 1) + " of " + number + ", ";
  }

  private static Schedule stream(Schedule schedule, int stream) {
    return new Schedule(
        schedule.first(),
        schedule.each(),
        schedule.keep(),
        schedule.most(),
        schedule.tolerance(),
        schedule.acceptance(),
        schedule.seed(),
        stream);
  }

  private RandomGenerator random(int k) {
    long seed = calibration.seed();
    return new Well19937c(new int[] {(int) (seed >>> WORD), (int) seed, PURPOSE, k});
  }
}
