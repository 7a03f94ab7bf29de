package org.skilled.analysis.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * What a search came to: parameter sets within the last tolerance, weighted so that together they
 * stand for the posterior.
 *
 * @param sample the sets, in the order in which they were tried
 * @param weights one a set, summing to 1
 * @param first all sets drawn from the prior
 * @param generations what each generation came to
 * @param ending why the search ended
 */
@SuppressWarnings("ArrayRecordComponent") // plain data; identity is never compared
public record Posterior(
    List<Particle> sample,
    double[] weights,
    List<Particle> first,
    List<Generation> generations,
    Ending ending) {
  public Posterior {
    sample = List.copyOf(sample);
    first = List.copyOf(first);
    generations = List.copyOf(generations);
  }

  /** Why a search ended. */
  public enum Ending {
    /** Enough sets lie within the tolerance asked for. */
    REACHED("the tolerance asked for was reached"),
    /** The next generation would exceed the number of sets allowed. */
    SPENT("the number of parameter sets allowed was spent"),
    /** Hardly any new set came nearer. */
    STALLED("hardly any new parameter set came nearer");

    private final String words;

    Ending(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /**
   * One generation.
   *
   * @param number from 0
   * @param sets parameter sets tried in it
   * @param tolerance largest distance that is kept after it
   * @param share share of its sets within the tolerance before it; 1 for the first
   * @param kept sets within the tolerance
   * @param effective their effective number, (sum of weights)^2 / sum of squared weights
   */
  public record Generation(
      int number, int sets, double tolerance, double share, int kept, double effective) {}

  /** The last tolerance. */
  public double tolerance() {
    return generations.get(generations.size() - 1).tolerance();
  }

  /** Parameter sets tried in all. */
  public int tried() {
    return generations.stream().mapToInt(Generation::sets).sum();
  }

  /** The values of one parameter, in the order of the sample. */
  public double[] values(int dimension) {
    return sample.stream().mapToDouble(particle -> particle.values()[dimension]).toArray();
  }

  /** The ranks of one parameter within its prior, each in (0,1). */
  public double[] shares(int dimension) {
    return sample.stream()
        .mapToDouble(particle -> Dimension.share(particle.scores()[dimension]))
        .toArray();
  }

  /**
   * Sets drawn from the sample so that each has the same weight (systematic resampling: a set of
   * weight w is drawn n w times, rounded down or up).
   *
   * @param n how many, at least 1
   */
  public List<Particle> draws(int n) {
    Particle[] drawn = new Particle[n];
    double below = 0;
    int next = 0;
    for (int i = 0; i < sample.size() && next < n; i++) {
      below += weights[i];
      while (next < n && (next + 0.5) / n < below) {
        drawn[next++] = sample.get(i);
      }
    }
    // Rounding may leave the sum of weights just below 1.
    Arrays.fill(drawn, next, n, sample.get(sample.size() - 1));
    return List.of(drawn);
  }
}
