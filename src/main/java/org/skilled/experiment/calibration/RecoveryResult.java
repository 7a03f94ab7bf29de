package org.skilled.experiment.calibration;

import java.util.List;
import org.skilled.analysis.calibration.Recovery;

/**
 * What a recovery study came to.
 *
 * @param calibration what was studied
 * @param trials one a known set
 * @param redrawn known sets that were drawn anew, because a statistic of theirs was not defined
 */
public record RecoveryResult(Calibration calibration, List<Trial> trials, int redrawn) {
  public RecoveryResult {
    trials = List.copyOf(trials);
  }

  /**
   * One known set and what was recovered.
   *
   * @param known its values
   * @param medians posterior medians
   * @param lows 2.5 % quantiles of the posterior
   * @param highs 97.5 % quantiles
   * @param ranks share of the posterior below the known value
   * @param contractions contraction of each parameter
   * @param tolerance the search's last tolerance
   * @param tried parameter sets tried
   */
  @SuppressWarnings("ArrayRecordComponent") // plain data; identity is never compared
  public record Trial(
      double[] known,
      double[] medians,
      double[] lows,
      double[] highs,
      double[] ranks,
      double[] contractions,
      double tolerance,
      int tried) {}

  /** The known values of a parameter. */
  public double[] known(int dimension) {
    return trials.stream().mapToDouble(trial -> trial.known()[dimension]).toArray();
  }

  /** Its posterior medians. */
  public double[] medians(int dimension) {
    return trials.stream().mapToDouble(trial -> trial.medians()[dimension]).toArray();
  }

  /** Ranks of the known values in their posteriors. */
  public double[] ranks(int dimension) {
    return trials.stream().mapToDouble(trial -> trial.ranks()[dimension]).toArray();
  }

  /** Mean contraction of a parameter. */
  public double contraction(int dimension) {
    return trials.stream()
        .mapToDouble(trial -> trial.contractions()[dimension])
        .average()
        .orElse(Double.NaN);
  }

  /** How well a parameter was recovered. */
  public Recovery recovery(int dimension) {
    return Recovery.of(known(dimension), medians(dimension), ranks(dimension));
  }
}
