package org.skilled.analysis.contrast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Sample;

/** The baseline of a design that varies one input at a time, recognised by its values. */
public final class Baseline {
  private Baseline() {}

  /**
   * The point from which every other differs in exactly one input, in O(points inputs); -1 if there
   * is none. Where several are, as with two points, the first. There is none if a single input
   * varies and was sampled, for then no point is more of a baseline than any other.
   */
  public static int of(Sample sample) {
    if (sample.points() < 2 || isOneSampled(sample)) {
      return -1;
    }
    if (isBaseline(sample, 0)) {
      return 0;
    }
    int usual = usual(sample);
    return usual > 0 && isBaseline(sample, usual) ? usual : -1;
  }

  private static boolean isOneSampled(Sample sample) {
    List<Input> varied = sample.inputs().stream().filter(input -> !input.isConstant()).toList();
    return varied.size() == 1
        && !varied.get(0).isCategory()
        && Matches.levels(varied.get(0)).length > Contrasts.MOST_LEVELS;
  }

  private static boolean isBaseline(Sample sample, int base) {
    List<Input> inputs = sample.inputs();
    for (int point = 0; point < sample.points(); point++) {
      int changed = 0;
      for (int i = 0; i < inputs.size() && changed < 2; i++) {
        changed += same(inputs.get(i).at(point), inputs.get(i).at(base)) ? 0 : 1;
      }
      if (point != base && changed != 1) {
        return false;
      }
    }
    return true;
  }

  /** The first point at which every input has its commonest value; -1 if there is none. */
  private static int usual(Sample sample) {
    double[] usual = sample.inputs().stream().mapToDouble(Baseline::commonest).toArray();
    for (int point = 0; point < sample.points(); point++) {
      boolean all = true;
      for (int i = 0; i < usual.length && all; i++) {
        all = same(sample.inputs().get(i).at(point), usual[i]);
      }
      if (all) {
        return point;
      }
    }
    return -1;
  }

  /** The value that most points have, of several the first. */
  static double commonest(Input input) {
    Map<Double, Integer> counts = new HashMap<>();
    for (int point = 0; point < input.size(); point++) {
      counts.merge(input.at(point) + 0.0, 1, Integer::sum);
    }
    double commonest = input.at(0);
    int most = 0;
    for (int point = 0; point < input.size(); point++) {
      int count = counts.getOrDefault(input.at(point) + 0.0, 0);
      if (count > most) {
        most = count;
        commonest = input.at(point);
      }
    }
    return commonest;
  }

  static boolean same(double one, double other) {
    return one == other || (Double.isNaN(one) && Double.isNaN(other));
  }
}
