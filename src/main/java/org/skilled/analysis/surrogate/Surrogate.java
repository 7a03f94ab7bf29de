package org.skilled.analysis.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.problem.InputException;

/**
 * A Gaussian process in the place of the simulation: the mean outcome as a smooth function of the
 * inputs, with how unsure it is.
 */
public final class Surrogate {
  /** Fewest points that allow one. */
  public static final int LEAST = 30;

  /** Most inputs. */
  public static final int MOST_INPUTS = 30;

  private static final double NORMAL = Estimate.NORMAL_QUANTILE;

  private final List<Input> inputs;
  private final List<Scale> scales;
  private final GaussianProcess process;
  private final Check check;
  private final double centre;
  private final double unit;
  private final double widening;
  private final double[][] nodes;

  private Surrogate(
      List<Input> inputs,
      List<Scale> scales,
      GaussianProcess process,
      Check check,
      double centre,
      double unit,
      double widening) {
    this.inputs = List.copyOf(inputs);
    this.scales = List.copyOf(scales);
    this.process = process;
    this.check = check;
    this.centre = centre;
    this.unit = unit;
    this.widening = widening;
    this.nodes = scales.stream().map(Scale::nodes).toArray(double[][]::new);
  }

  /**
   * Fits one to the means of points.
   *
   * @param sharedLuck whether replicate r has the same luck at every point
   * @param most points that are used; of more, so many are drawn
   * @throws InputException if there are too few points, or too many or no inputs, or nothing varies
   */
  public static Surrogate of(
      Sample sample, Output output, boolean sharedLuck, int most, long seed) {
    double[] means = output.means();
    int[] complete =
        IntStream.range(0, means.length)
            .filter(i -> Double.isFinite(means[i]))
            .filter(i -> sample.inputs().stream().allMatch(in -> Double.isFinite(in.at(i))))
            .toArray();
    List<Input> inputs = sample.inputs().stream().filter(in -> varies(in, complete)).toList();
    refuse(output, inputs.size(), complete.length);
    int[] rows = complete;
    if (complete.length > most) {
      int[] order = GaussianProcess.shuffled(complete.length, new Well19937c(seed));
      rows = IntStream.range(0, most).map(k -> complete[order[k]]).sorted().toArray();
    }
    double[] y = IntStream.of(rows).mapToDouble(i -> means[i]).toArray();
    double centre = Arrays.stream(y).average().orElseThrow();
    double unit =
        Math.sqrt(Arrays.stream(y).map(v -> (v - centre) * (v - centre)).sum() / y.length);
    if (!(unit > 1e-12 * Math.abs(centre))) {
      throw InputException.of(
          output.name() + " is the same at all points, so there is nothing to learn");
    }
    List<Scale> scales = inputs.stream().map(Scale::of).toList();
    double[][] x = new double[rows.length][inputs.size()];
    double[] share = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < inputs.size(); j++) {
        x[i][j] = scales.get(j).scaled(inputs.get(j).at(rows[i]));
      }
      share[i] = 1.0 / Arrays.stream(output.runs(rows[i])).filter(Double::isFinite).count();
    }
    boolean[] categories = new boolean[inputs.size()];
    for (int j = 0; j < categories.length; j++) {
      categories[j] = inputs.get(j).isCategory();
    }
    double noise = ReplicateNoise.of(output, sharedLuck) / (unit * unit);
    double[] standard = Arrays.stream(y).map(v -> (v - centre) / unit).toArray();
    Likelihood data = new Likelihood(x, standard, share, noise, categories);
    GaussianProcess process = GaussianProcess.fit(data, seed);
    Check check =
        Check.of(process, centre, unit, means.length - complete.length, complete.length, seed);
    return new Surrogate(inputs, scales, process, check, centre, unit, check.widening());
  }

  private static boolean varies(Input input, int[] rows) {
    return IntStream.of(rows).mapToDouble(input::at).distinct().limit(2).count() > 1;
  }

  private static void refuse(Output output, int inputs, int points) {
    if (points < LEAST) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "%s is complete at %,d points only; a surrogate needs at least %d, and ten an input to be of"
                  + " use",
              output.name(),
              points,
              LEAST));
    }
    if (inputs == 0 || inputs > MOST_INPUTS) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "%,d inputs vary; a surrogate takes 1 to %d: name those that matter with --inputs,"
                  + " after screening",
              inputs,
              MOST_INPUTS));
    }
  }

  /** The inputs that vary, of which the surrogate knows. */
  public List<Input> inputs() {
    return inputs;
  }

  /** How well it foretells points left out. */
  public Check check() {
    return check;
  }

  /** Variance of one run around the function, in the outcome's unit squared. */
  public double noiseVariance() {
    return process.noise() * unit * unit;
  }

  /** The mean outcome at a point given by values of {@link #inputs}, with its 95 % interval. */
  public Estimate at(double[] values) {
    double[] scaled = new double[values.length];
    for (int j = 0; j < values.length; j++) {
      scaled[j] = scales.get(j).scaled(values[j]);
    }
    return estimate(process.kernel().variance(), process.covariances(scaled));
  }

  private Estimate estimate(double before, double[] covariances) {
    double sd = Math.sqrt(widening * process.variance(before, covariances));
    return Estimate.around(centre + unit * process.value(covariances), NORMAL * unit * sd);
  }

  /** Values of an input at which its effect is drawn. */
  public double[] grid(int input, int size) {
    return scales.get(input).grid(size);
  }

  /**
   * The mean outcome along an input, averaged over the distributions of the others, with 95 %
   * intervals of that average.
   */
  public List<Estimate> effect(int input, double[] grid) {
    double[] averages = averages(List.of(input));
    double before = before(List.of(input));
    List<Estimate> effect = new ArrayList<>();
    for (double value : grid) {
      double at = scales.get(input).scaled(value);
      effect.add(estimate(before, along(averages, input, at)));
    }
    return effect;
  }

  /**
   * The mean outcome over two inputs, averaged over the others: {@code [position in up][position in
   * across]}.
   */
  public List<List<Estimate>> surface(int across, double[] acrossGrid, int up, double[] upGrid) {
    double[] averages = averages(List.of(across, up));
    double before = before(List.of(across, up));
    List<List<Estimate>> surface = new ArrayList<>();
    for (double v : upGrid) {
      double[] row = along(averages, up, scales.get(up).scaled(v));
      List<Estimate> estimates = new ArrayList<>();
      for (double u : acrossGrid) {
        estimates.add(estimate(before, along(row, across, scales.get(across).scaled(u))));
      }
      surface.add(estimates);
    }
    return surface;
  }

  /** Covariances times what the point adds along one input. */
  private double[] along(double[] covariances, int input, double at) {
    double[] row = covariances.clone();
    for (int i = 0; i < row.length; i++) {
      row[i] *= process.kernel().along(input, at, process.data().x()[i][input]);
    }
    return row;
  }

  /** Covariances of the average over all inputs but these with the points. */
  private double[] averages(List<Integer> but) {
    Kernel kernel = process.kernel();
    double[][] x = process.data().x();
    double[] row = new double[x.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = kernel.variance();
      for (int j = 0; j < nodes.length; j++) {
        if (!but.contains(j)) {
          double sum = 0;
          for (double node : nodes[j]) {
            sum += kernel.along(j, node, x[i][j]);
          }
          row[i] *= sum / nodes[j].length;
        }
      }
    }
    return row;
  }

  /** Variance of the average over all inputs but these, before outcomes are known. */
  private double before(List<Integer> but) {
    double product = process.kernel().variance();
    for (int j = 0; j < nodes.length; j++) {
      if (!but.contains(j)) {
        double sum = 0;
        for (double a : nodes[j]) {
          for (double b : nodes[j]) {
            sum += process.kernel().along(j, a, b);
          }
        }
        product *= sum / nodes[j].length / nodes[j].length;
      }
    }
    return product;
  }

  /**
   * Sobol' indices of the mean outcome, with the surrogate's own error in their intervals.
   *
   * @param realisations functions drawn from what the surrogate holds possible
   */
  public SurrogateIndices indices(int realisations, long seed) {
    return SurrogateIndices.of(process, scales, widening, realisations, seed);
  }
}
