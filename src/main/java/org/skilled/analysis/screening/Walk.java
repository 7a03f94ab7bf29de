package org.skilled.analysis.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/**
 * Points as trajectories: which subject (input or group) moves in each step.
 *
 * @param subjects names of the inputs or groups that move
 * @param members positions of the inputs of each subject
 * @param mover {@code [trajectory][step]}: the subject that moves
 */
public record Walk(List<String> subjects, List<int[]> members, int[][] mover) {
  public Walk {
    subjects = List.copyOf(subjects);
    members = List.copyOf(members);
  }

  /**
   * Recognises trajectories by their values: points follow one another in runs of one more than
   * there are subjects, from point to point exactly one subject changes, and each once a
   * trajectory. Inputs that never change are no subjects, and a single subject only tells where the
   * layout says so.
   *
   * @return null if the points are not so, or there are fewer than two trajectories
   */
  public static @Nullable Walk find(Sample sample) {
    List<String> subjects = new ArrayList<>();
    List<int[]> members = new ArrayList<>();
    for (String subject : sample.subjects()) {
      int[] inputs = members(sample, subject);
      boolean varies = false;
      for (int input : inputs) {
        varies |= !sample.inputs().get(input).isConstant();
      }
      if (varies) {
        subjects.add(subject);
        members.add(inputs);
      }
    }
    int length = subjects.size() + 1;
    // Of a single input, any points that differ from one to the next would look so.
    boolean told = sample.layout() instanceof Layout.Trajectories;
    if (length < (told ? 2 : 3) || sample.points() % length != 0 || sample.points() < 2 * length) {
      return null;
    }
    int[][] mover = new int[sample.points() / length][];
    for (int trajectory = 0; trajectory < mover.length; trajectory++) {
      int[] steps = steps(sample, members, trajectory * length);
      if (steps.length == 0) {
        return null;
      }
      mover[trajectory] = steps;
    }
    return new Walk(subjects, members, mover);
  }

  /**
   * The trajectories of a sample that is said to be laid out so, or looks so.
   *
   * @throws InputException if it is not laid out so, with what would be right
   */
  public static Walk of(Sample sample) {
    Walk walk = find(sample);
    if (walk == null) {
      throw InputException.of(refusal(sample));
    }
    return walk;
  }

  /** Why a sample has no trajectories, and what would be right. */
  public static String refusal(Sample sample) {
    boolean said = sample.layout() instanceof Layout.Trajectories;
    return String.format(
        Locale.ROOT,
        "%s: %,d points of %,d inputs or groups would have to come in runs of %,d in which from one"
            + " point to the next exactly one input or group changes, each once, at least two runs;"
            + " make such a design with kind: morris",
        said ? "the points are not the trajectories they are said to be" : "no trajectories",
        sample.points(),
        sample.subjects().size(),
        sample.subjects().size() + 1);
  }

  /** Number of trajectories. */
  public int trajectories() {
    return mover.length;
  }

  /** The point before a step. */
  public int before(int trajectory, int step) {
    return trajectory * (subjects.size() + 1) + step;
  }

  private static int[] members(Sample sample, String subject) {
    List<String> names =
        sample.isGrouped() ? sample.groups().getOrDefault(subject, List.of()) : List.of(subject);
    return names.stream().mapToInt(name -> sample.names().indexOf(name)).toArray();
  }

  /** The subjects that move, step by step; empty if not exactly one does each time, each once. */
  private static int[] steps(Sample sample, List<int[]> members, int first) {
    int[] steps = new int[members.size()];
    boolean[] moved = new boolean[members.size()];
    for (int step = 0; step < steps.length; step++) {
      int mover = -1;
      for (int subject = 0; subject < members.size(); subject++) {
        if (changes(sample, members.get(subject), first + step)) {
          if (mover >= 0) {
            return new int[0];
          }
          mover = subject;
        }
      }
      if (mover < 0 || moved[mover]) {
        return new int[0];
      }
      moved[mover] = true;
      steps[step] = mover;
    }
    return steps;
  }

  private static boolean changes(Sample sample, int[] inputs, int point) {
    for (int index : inputs) {
      Input input = sample.inputs().get(index);
      if (Double.compare(input.at(point), input.at(point + 1)) != 0) {
        return true;
      }
    }
    return false;
  }
}
