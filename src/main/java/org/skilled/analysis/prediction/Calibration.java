package org.skilled.analysis.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Estimate;

/**
 * How far probabilities can be taken at their word: of the cases given 0.7, do 7 in 10 come about?
 *
 * @param brier mean squared difference between probability and result (Brier 1950,
 *     doi:10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2): 0 is perfect
 * @param skill share of the Brier score of the plain mean that the probabilities do away with: 0 is
 *     no better than the mean, 1 perfect
 * @param slope of the results' log odds along those of the probabilities: 1 is perfect, below 1 the
 *     probabilities are too extreme (Cox 1958, doi:10.1093/biomet/45.3-4.562)
 * @param bins cases of like probability, from the least likely on
 */
public record Calibration(double brier, double skill, Estimate slope, List<Bin> bins) {
  /** Probabilities are kept this far from 0 and 1, where log odds are infinite. */
  private static final double EDGE = 1e-6;

  /**
   * Cases of like probability.
   *
   * @param predicted mean probability
   * @param observed share of positives
   */
  public record Bin(double predicted, Share observed) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Compares probabilities with results.
   *
   * @param groups number of bins, of nearly equal numbers of cases; cases of equal probability stay
   *     together, which may make them fewer
   */
  public static Calibration of(double[] probabilities, Labels labels, int groups) {
    double mean = (double) labels.positives() / labels.size();
    double brier = 0;
    double[][] logOdds = new double[labels.size()][];
    for (int i = 0; i < logOdds.length; i++) {
      double error = probabilities[i] - (labels.positive()[i] ? 1 : 0);
      brier += error * error / logOdds.length;
      double p = Math.min(1 - EDGE, Math.max(EDGE, probabilities[i]));
      logOdds[i] = new double[] {StrictMath.log(p / (1 - p))};
    }
    Logistic again = Logistic.fit(logOdds, labels);
    Estimate slope = again.slope(0);
    double scale = again.scales()[0];
    return new Calibration(
        brier,
        1 - brier / (mean * (1 - mean)),
        new Estimate(slope.value() / scale, slope.low() / scale, slope.high() / scale),
        bins(probabilities, labels, groups));
  }

  private static List<Bin> bins(double[] probabilities, Labels labels, int groups) {
    int[] order =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> probabilities[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Bin> bins = new ArrayList<>();
    int from = 0;
    for (int group = 1; group <= groups && from < order.length; group++) {
      int to = Math.max(from + 1, (int) ((long) order.length * group / groups));
      while (to < order.length && probabilities[order[to]] == probabilities[order[to - 1]]) {
        to++;
      }
      int[] cases = Arrays.copyOfRange(order, from, to);
      double predicted = IntStream.of(cases).mapToDouble(i -> probabilities[i]).sum();
      bins.add(new Bin(predicted / cases.length, Share.of(labels.only(cases))));
      from = to;
    }
    return bins;
  }
}
