package org.skilled.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.calibration.Posterior.Ending;
import org.skilled.analysis.calibration.Posterior.Generation;

/**
 * Approximate Bayesian computation with a falling tolerance.
 *
 * <p>The first generation is drawn from the prior; alone it is rejection. After each generation the
 * tolerance is the distance of the {@code keep}-th nearest of all sets tried so far, and the next
 * generation is drawn around the sets within it. No set that lies within the tolerance is ever
 * thrown away (as in Lenormand et al. 2013, doi:10.1007/s00180-013-0428-3, whose generations have a
 * fixed size too); a set's weight is the prior's density over that of the mixture of all
 * generations' proposals, each counted by its number of sets (deterministic mixture: Cornuet et al.
 * 2012, doi:10.1111/j.1467-9469.2011.00756.x). As the prior is part of that mixture, no weight
 * exceeds the number of all sets over the number of those drawn from the prior.
 */
public final class SequentialAbc {
  private static final int WORD = 32;

  private final Prior prior;
  private final Schedule schedule;
  private final Trials trials;
  private final List<Particle> tried = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final List<Generation> generations = new ArrayList<>();
  private double tolerance = Double.POSITIVE_INFINITY;

  private SequentialAbc(Prior prior, Schedule schedule, Trials trials) {
    this.prior = prior;
    this.schedule = schedule;
    this.trials = trials;
  }

  /**
   * Searches. A pure function of its arguments: the same prior, schedule and scores give the same
   * bits.
   *
   * @return the posterior; null if the trials were stopped
   */
  public static @Nullable Posterior run(Prior prior, Schedule schedule, Trials trials) {
    return new SequentialAbc(prior, schedule, trials).run();
  }

  private @Nullable Posterior run() {
    Proposal next = Proposal.prior(prior.size());
    int sets = schedule.first();
    while (true) {
      double before = tolerance;
      List<Particle> batch = batch(next, sets);
      if (batch == null) {
        return null;
      }
      tried.addAll(batch);
      tolerance = Math.max(schedule.tolerance(), nth(schedule.keep()));
      List<Particle> kept =
          tried.stream().filter(particle -> particle.distance() <= tolerance).toList();
      double[] weights = weights(kept);
      double share =
          (double) batch.stream().filter(particle -> particle.distance() <= before).count() / sets;
      generations.add(
          new Generation(
              generations.size(),
              sets,
              tolerance,
              share,
              kept.size(),
              WeightedSample.effective(weights)));
      Ending ending = ending(share);
      if (ending != null) {
        return new Posterior(
            kept, weights, tried.subList(0, schedule.first()), generations, ending);
      }
      next = Proposal.around(kept, weights);
      sets = schedule.each();
    }
  }

  private @Nullable List<Particle> batch(Proposal proposal, int sets) {
    int generation = proposals.size();
    RandomGenerator random = random(generation);
    List<double[]> scores = new ArrayList<>(sets);
    List<double[]> values = new ArrayList<>(sets);
    for (int s = 0; s < sets; s++) {
      double[] drawn = proposal.draw(random);
      scores.add(drawn);
      values.add(prior.values(drawn));
    }
    List<Trials.Score> results = trials.score(generation, values, tolerance);
    if (results == null) {
      return null;
    }
    proposals.add(proposal);
    sizes.add(sets);
    List<Particle> batch = new ArrayList<>(sets);
    for (int s = 0; s < sets; s++) {
      Trials.Score score = results.get(s);
      if (!(score.distance() >= 0)) {
        throw new IllegalArgumentException("a distance is " + score.distance());
      }
      batch.add(
          new Particle(
              generation, s, scores.get(s), values.get(s), score.distance(), score.statistics()));
    }
    return batch;
  }

  /** Searches that share a seed share the sets of the first generation. */
  private RandomGenerator random(int generation) {
    int stream = generation == 0 ? 0 : schedule.stream();
    long seed = schedule.seed();
    return new Well19937c(new int[] {(int) (seed >>> WORD), (int) seed, generation, stream});
  }

  /** The n-th smallest distance of all sets tried. */
  private double nth(int n) {
    return tried.stream()
        .mapToDouble(Particle::distance)
        .sorted()
        .skip(n - 1L)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private double[] weights(List<Particle> kept) {
    double[] weights = new double[kept.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(kept.get(i).scores());
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /** Prior over mixture, where the first proposal is the prior. */
  private double weight(double[] scores) {
    double logPrior = proposals.get(0).logDensity(scores);
    double mixture = 0;
    for (int g = 0; g < proposals.size(); g++) {
      mixture +=
          (double) sizes.get(g)
              / tried.size()
              * StrictMath.exp(proposals.get(g).logDensity(scores) - logPrior);
    }
    return 1 / mixture;
  }

  private @Nullable Ending ending(double share) {
    if (tolerance <= schedule.tolerance()) {
      return Ending.REACHED;
    }
    if (share < schedule.acceptance()) {
      return Ending.STALLED;
    }
    return schedule.each() > schedule.most() - tried.size() ? Ending.SPENT : null;
  }
}
