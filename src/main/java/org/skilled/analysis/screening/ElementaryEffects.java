package org.skilled.analysis.screening;

import java.util.Arrays;
import java.util.List;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;

/**
 * The elementary effects: by how much the output changes along each step of a trajectory, divided
 * by the length of the step on the {@link UnitScale}: the change were the input to move over all of
 * its range.
 *
 * @param subjects names of the inputs or groups
 * @param effects {@code [trajectory][subject]}; NaN where a run failed or the step has no length
 * @param steps lengths of the steps, without sign, {@code [trajectory][subject]}
 * @param signed whether a subject's effects have a sign: not those of categories and groups of
 *     several
 * @param noise variance of each effect that the model's own randomness makes, {@code
 *     [trajectory][subject]}; NaN where replicates do not tell
 * @param freedom degrees of freedom behind the noise of each subject; 0 if unknown. Those of all
 *     points, pooled, or, where replicates share their luck, those of the subject's own differences
 */
record ElementaryEffects(
    List<String> subjects,
    double[][] effects,
    double[][] steps,
    boolean[] signed,
    double[][] noise,
    int[] freedom) {

  static ElementaryEffects of(Sample sample, Walk walk, Output output, boolean sharedLuck) {
    List<UnitScale> scales = sample.inputs().stream().map(UnitScale::new).toList();
    int size = walk.subjects().size();
    double[][] effects = new double[walk.trajectories()][size];
    double[][] steps = new double[walk.trajectories()][size];
    double[][] noise = new double[walk.trajectories()][size];
    double[] means = output.means();
    ReplicateNoise replicates = new ReplicateNoise(output, sharedLuck);
    int[] freedom = new int[size];
    Arrays.fill(freedom, sharedLuck ? 0 : replicates.freedom());
    for (int t = 0; t < effects.length; t++) {
      for (int step = 0; step < size; step++) {
        int subject = walk.mover()[t][step];
        int from = walk.before(t, step);
        double length = length(walk.members().get(subject), scales, from);
        boolean known = length != 0 && Double.isFinite(length);
        effects[t][subject] = known ? (means[from + 1] - means[from]) / length : Double.NaN;
        steps[t][subject] = Math.abs(length);
        noise[t][subject] =
            known ? replicates.ofDifference(from, from + 1) / (length * length) : Double.NaN;
        freedom[subject] += known ? replicates.freedomOfDifference(from, from + 1) : 0;
      }
    }
    boolean[] signed = new boolean[size];
    for (int subject = 0; subject < size; subject++) {
      int[] members = walk.members().get(subject);
      signed[subject] = members.length == 1 && !isCategory(sample, members[0]);
    }
    return new ElementaryEffects(walk.subjects(), effects, steps, signed, noise, freedom);
  }

  /** The finite effects of a subject. */
  double[] of(int subject) {
    return Arrays.stream(effects)
        .mapToDouble(trajectory -> trajectory[subject])
        .filter(Double::isFinite)
        .toArray();
  }

  /** The mean variance that noise gives to an effect of a subject; NaN if unknown. */
  double noise(int subject) {
    return Arrays.stream(noise)
        .mapToDouble(trajectory -> trajectory[subject])
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  private static boolean isCategory(Sample sample, int input) {
    Input of = sample.inputs().get(input);
    return of.isCategory();
  }

  /** Of one input with its sign; of a group, the mean length over the members that move. */
  private static double length(int[] members, List<UnitScale> scales, int from) {
    if (members.length == 1) {
      return scales.get(members[0]).step(from, from + 1);
    }
    double sum = 0;
    int moved = 0;
    for (int member : members) {
      double step = Math.abs(scales.get(member).step(from, from + 1));
      sum += step;
      moved += step > 0 ? 1 : 0;
    }
    return moved == 0 ? 0 : sum / moved;
  }
}
