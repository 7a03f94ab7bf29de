package org.skilled.analysis.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sensitivity.Resampling;

/**
 * Sobol' indices from a surrogate. Their intervals hold both the error of the surrogate, by drawing
 * functions from what it holds possible, and that of the sums that they are reckoned from, by
 * resampling blocks.
 *
 * <p>Source: L. Le Gratiet, C. Cannamela and B. Iooss (2014), A Bayesian approach for global
 * sensitivity analysis of (multifidelity) computer codes, SIAM/ASA Journal on Uncertainty
 * Quantification 2:336-363, doi:10.1137/130926869. Indices: A. Saltelli and others (2010),
 * doi:10.1016/j.cpc.2009.09.018 (first order); M. J. W. Jansen (1999),
 * doi:10.1016/S0010-4655(98)00154-4 (total).
 *
 * @param first share of the variance of the mean outcome by each input alone
 * @param total share that would remain if all other inputs were known
 * @param draws the total indices of each realisation, {@code [realisation][input]}
 */
public record SurrogateIndices(List<Estimate> first, List<Estimate> total, double[][] draws) {
  private static final int EVALUATIONS = 12_000;
  private static final int MOST_BLOCKS = 2048;

  public SurrogateIndices {
    first = List.copyOf(first);
    total = List.copyOf(total);
  }

  static SurrogateIndices of(
      GaussianProcess process, List<Scale> scales, double widening, int realisations, long seed) {
    int inputs = scales.size();
    int blocks = Math.min(MOST_BLOCKS, EVALUATIONS / (inputs + 2));
    double[][] points = points(scales, blocks, seed);
    Realisations functions = Realisations.of(process, scales, widening, realisations, seed);
    double[][] values =
        Arrays.stream(points).parallel().map(functions::at).toArray(double[][]::new);
    double[][] plain = Resampling.all(realisations, r -> indices(values, r, inputs, ones(blocks)));
    double[][] resampled =
        Resampling.all(
            realisations, r -> indices(values, r, inputs, Resampling.counts(seed, r, blocks)));
    List<Estimate> all = new ArrayList<>();
    for (int k = 0; k < 2 * inputs; k++) {
      int index = k;
      double value = Arrays.stream(plain).mapToDouble(row -> row[index]).average().orElseThrow();
      all.add(Resampling.percentile(value, resampled, index));
    }
    return new SurrogateIndices(
        all.subList(0, inputs),
        all.subList(inputs, 2 * inputs),
        Arrays.stream(resampled)
            .map(row -> Arrays.copyOfRange(row, inputs, 2 * inputs))
            .toArray(double[][]::new));
  }

  private static int[] ones(int blocks) {
    return IntStream.generate(() -> 1).limit(blocks).toArray();
  }

  /** For each block the point A, then A with each input from B, then B. */
  private static double[][] points(List<Scale> scales, int blocks, long seed) {
    int inputs = scales.size();
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * inputs);
    Well19937c random = new Well19937c(seed);
    double[] shift = new double[2 * inputs];
    Arrays.setAll(shift, k -> random.nextDouble());
    double[][] points = new double[blocks * (inputs + 2)][];
    for (int block = 0; block < blocks; block++) {
      double[] shares = sequence.nextVector();
      double[] a = new double[inputs];
      double[] b = new double[inputs];
      for (int j = 0; j < inputs; j++) {
        Scale scale = scales.get(j);
        a[j] = scale.scaled(scale.value((shares[j] + shift[j]) % 1));
        b[j] = scale.scaled(scale.value((shares[inputs + j] + shift[inputs + j]) % 1));
      }
      int at = block * (inputs + 2);
      points[at] = a;
      points[at + inputs + 1] = b;
      for (int j = 0; j < inputs; j++) {
        points[at + 1 + j] = a.clone();
        points[at + 1 + j][j] = b[j];
      }
    }
    return points;
  }

  private static double[] indices(double[][] values, int r, int inputs, int[] counts) {
    double sum = 0;
    double squares = 0;
    double n = 0;
    int size = inputs + 2;
    for (int block = 0; block < counts.length; block++) {
      double a = values[block * size][r];
      double b = values[block * size + inputs + 1][r];
      sum += counts[block] * (a + b);
      squares += counts[block] * (a * a + b * b);
      n += counts[block];
    }
    double mean = sum / (2 * n);
    double variance = squares / (2 * n) - mean * mean;
    double[] indices = new double[2 * inputs];
    for (int j = 0; j < inputs; j++) {
      double first = 0;
      double total = 0;
      for (int block = 0; block < counts.length; block++) {
        double a = values[block * size][r];
        double mixed = values[block * size + 1 + j][r];
        double b = values[block * size + inputs + 1][r];
        first += counts[block] * (b - mean) * (mixed - a);
        total += counts[block] * (a - mixed) * (a - mixed);
      }
      indices[j] = first / n / variance;
      indices[inputs + j] = total / (2 * n) / variance;
    }
    return indices;
  }
}
