package org.skilled.experiment.calibration;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.calibration.Goals;
import org.skilled.analysis.calibration.Prior;
import org.skilled.analysis.calibration.Schedule;
import org.skilled.experiment.Experiment;
import org.skilled.scenario.ModelDocument;

/**
 * A calibration: which parameters are free, and what the simulation should agree with.
 *
 * @param name names the results folder
 * @param question what it asks, in a sentence
 * @param scenario the scenario, with what is fixed applied
 * @param prior the free parameters; their names are paths of the scenario
 * @param arms ways in which every parameter set is run, base first
 * @param targets what to agree with
 * @param replications runs of every arm of a parameter set, at least 2
 * @param schedule how to search
 * @param predictive parameter sets of the posterior-predictive check
 */
public record Calibration(
    String name,
    String question,
    ModelDocument scenario,
    Prior prior,
    List<Arm> arms,
    List<Target> targets,
    int replications,
    Schedule schedule,
    int predictive) {
  public Calibration {
    arms = List.copyOf(arms);
    targets = List.copyOf(targets);
  }

  /** The ranges to meet, in the order of the targets. */
  public Goals goals() {
    return new Goals(targets.stream().map(Target::goal).toList());
  }

  /** Selectors of all outcomes that the targets look at. */
  public List<String> outcomes() {
    return targets.stream()
        .flatMap(target -> target.statistic().outcomes().stream())
        .distinct()
        .toList();
  }

  /** Seed of all luck. */
  public long seed() {
    return schedule.seed();
  }

  /** Runs of one parameter set in all arms. */
  public int runsOfASet() {
    return arms.size() * replications;
  }

  /** Why it asks for more runs than can be done; null if it does not. */
  public @Nullable String excess() {
    double sets = (double) schedule.most() + predictive;
    return sets * arms.size() * replications <= Experiment.MOST_RUNS
        ? null
        : String.format(
            Locale.ROOT,
            "%d parameter sets to be tried and %d for the check, in %d arms with %d replications, are"
                + " more than the %d runs that one calibration may have; take fewer",
            schedule.most(),
            predictive,
            arms.size(),
            replications,
            Experiment.MOST_RUNS);
  }

  /** This calibration with another schedule. */
  public Calibration with(Schedule other) {
    return new Calibration(
        name, question, scenario, prior, arms, targets, replications, other, predictive);
  }

  /** This calibration with another number of replications. */
  public Calibration withReplications(int number) {
    return new Calibration(
        name, question, scenario, prior, arms, targets, number, schedule, predictive);
  }
}
