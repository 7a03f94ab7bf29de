package org.skilled.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.prediction.Labels;
import org.skilled.analysis.pyramid.PyramidCases;
import org.skilled.experiment.store.Results;

/** The measured pyramids of an experiment's runs, each of one project. */
final class PyramidResults {
  private PyramidResults() {}

  /** All runs that did not fail; those of one design point belong together. */
  static PyramidCases read(Results results) {
    double[][] sustained = results.outcome("sustained");
    List<int[]> runs = new ArrayList<>();
    for (int point = 0; point < sustained.length; point++) {
      for (int replicate = 0; replicate < sustained[point].length; replicate++) {
        if (!Double.isNaN(sustained[point][replicate])) {
          runs.add(new int[] {point, replicate});
        }
      }
    }
    int[] points = runs.stream().mapToInt(run -> run[0]).toArray();
    return new PyramidCases(
        column(results, "pyramid.base", runs),
        column(results, "pyramid.technical", runs),
        column(results, "pyramid.soft", runs),
        column(results, "pyramid.learning", runs),
        new Labels(yes(results, "sustained", runs), points),
        yes(results, "achieved", runs));
  }

  private static double[] column(Results results, String outcome, List<int[]> runs) {
    double[][] values = results.outcome(outcome);
    return runs.stream().mapToDouble(run -> values[run[0]][run[1]]).toArray();
  }

  private static boolean[] yes(Results results, String outcome, List<int[]> runs) {
    double[] values = column(results, outcome, runs);
    boolean[] yes = new boolean[values.length];
    IntStream.range(0, yes.length).forEach(i -> yes[i] = values[i] == 1);
    return yes;
  }
}
