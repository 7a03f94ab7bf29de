package org.skilled.experiment.calibration;

import java.util.List;
import org.skilled.analysis.calibration.Identification;
import org.skilled.analysis.calibration.Posterior;
import org.skilled.analysis.calibration.Trials;
import org.skilled.analysis.calibration.WeightedSample;

/**
 * What a calibration came to.
 *
 * @param calibration what was asked
 * @param posterior the weighted sample
 * @param draws sets of equal weight, drawn from it
 * @param check their statistics with fresh seeds, one row a set
 */
public record CalibrationResult(
    Calibration calibration, Posterior posterior, List<double[]> draws, List<Trials.Score> check) {
  private static final double[] SHARES = {0.025, 0.5, 0.975};

  public CalibrationResult {
    draws = List.copyOf(draws);
    check = List.copyOf(check);
  }

  /** 2.5 %, 50 % and 97.5 % quantile of a parameter before looking at the targets. */
  public double[] prior(int dimension) {
    double[] quantiles = new double[SHARES.length];
    var parameter = calibration.prior().dimensions().get(dimension);
    for (int i = 0; i < quantiles.length; i++) {
      quantiles[i] = parameter.rounded(parameter.marginal().quantile(SHARES[i]));
    }
    return quantiles;
  }

  /** The same quantiles of its posterior. */
  public double[] posterior(int dimension) {
    return WeightedSample.quantiles(posterior.values(dimension), posterior.weights(), SHARES);
  }

  /** How well the targets identify a parameter. */
  public Identification identification(int dimension) {
    return Identification.of(posterior.shares(dimension), posterior.weights());
  }

  /**
   * The set of the check that best stands for all: of those nearest to the targets with fresh
   * seeds, the one nearest to the posterior medians, as ranks within the prior. Medians of single
   * parameters need not meet the targets together; this set was run.
   */
  public double[] central() {
    double[] medians = new double[calibration.prior().size()];
    for (int d = 0; d < medians.length; d++) {
      medians[d] = WeightedSample.quantiles(posterior.shares(d), posterior.weights(), 0.5)[0];
    }
    double[] distances = check.stream().mapToDouble(Trials.Score::distance).sorted().toArray();
    double near = distances[(distances.length - 1) / 10];
    double nearest = Double.POSITIVE_INFINITY;
    double[] central = draws.get(0);
    for (int i = 0; i < draws.size(); i++) {
      double away = check.get(i).distance() <= near ? away(draws.get(i), medians) : nearest;
      if (away < nearest) {
        nearest = away;
        central = draws.get(i);
      }
    }
    return central.clone();
  }

  private double away(double[] set, double[] medians) {
    double sum = 0;
    for (int d = 0; d < set.length; d++) {
      var marginal = calibration.prior().dimensions().get(d).marginal();
      double difference = marginal.cumulative(set[d]) - medians[d];
      sum += difference * difference;
    }
    return sum;
  }

  /** A target's statistic in every set of the check; NaN where undefined. */
  public double[] predicted(int target) {
    return check.stream().mapToDouble(score -> score.statistics()[target]).toArray();
  }

  /** A target's statistic in every set drawn from the prior; NaN where undefined. */
  public double[] before(int target) {
    return posterior.first().stream()
        .mapToDouble(particle -> particle.statistics()[target])
        .toArray();
  }

  /** 2.5 %, 50 % and 97.5 % quantile of a target's statistic in the check. */
  public double[] prediction(int target) {
    double[] values = predicted(target);
    double[] equal = new double[values.length];
    java.util.Arrays.fill(equal, 1);
    return WeightedSample.quantiles(values, equal, SHARES);
  }

  /** Share of the check's sets whose statistic lies in the target's range. */
  public double inside(int target) {
    return share(predicted(target), target);
  }

  /** The same share of the sets drawn from the prior. */
  public double insideBefore(int target) {
    return share(before(target), target);
  }

  /** Share of the check's sets that meet all targets at once. */
  public double allInside() {
    return (double) check.stream().filter(score -> score.distance() == 0).count() / check.size();
  }

  private double share(double[] statistics, int target) {
    var goal = calibration.targets().get(target).goal();
    return (double) java.util.Arrays.stream(statistics).filter(goal::holds).count()
        / statistics.length;
  }
}
