package org.skilled.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How often values fall into each of a row of bins.
 *
 * <p>Outcomes that take few values (the share of four projects that last: 0, 0.25, 0.5, 0.75, 1)
 * get one bin for each value; all others get bins of equal width by the rule of Freedman and
 * Diaconis: twice the interquartile range over the cube root of n. Source: D. Freedman and P.
 * Diaconis (1981), On the histogram as a density estimator: L2 theory, Zeitschrift fuer
 * Wahrscheinlichkeitstheorie 57:453-476, doi:10.1007/BF01025868.
 *
 * @param distinct whether each bin stands for one value
 * @param bins in ascending order, empty ones included
 */
public record Histogram(boolean distinct, List<Bin> bins) {
  private static final int MOST_DISTINCT_VALUES = 12;
  private static final int MOST_BINS = 60;

  /**
   * One bin: values from {@code low} up to but without {@code high}; the last bin holds its upper
   * end too. A bin of one value has {@code low == high}.
   */
  public record Bin(double low, double high, int count) {}

  public Histogram {
    bins = List.copyOf(bins);
  }

  /** Number of values in all bins. */
  public int total() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /** Number of values in the fullest bin; 0 if there are none. */
  public int mostInABin() {
    return bins.stream().mapToInt(Bin::count).max().orElse(0);
  }

  /**
   * Index of the bin that a value belongs to.
   *
   * @throws IllegalArgumentException if no bin holds the value
   */
  public int binOf(double value) {
    for (int i = 0; i < bins.size(); i++) {
      Bin bin = bins.get(i);
      boolean closed = distinct || i == bins.size() - 1;
      if (value >= bin.low() && (value < bin.high() || (closed && value == bin.high()))) {
        return i;
      }
    }
    throw new IllegalArgumentException("no bin holds " + value);
  }

  /** The histogram of one sample; values that are not finite are left out. */
  public static Histogram of(double[] values) {
    return shared(List.of(values)).get(0);
  }

  /**
   * Histograms of several samples over the same bins, so that they can be compared; one for each
   * sample, in order. Values that are not finite are left out. Without any value there are no bins.
   */
  public static List<Histogram> shared(List<double[]> samples) {
    List<double[]> sorted = samples.stream().map(Histogram::finiteSorted).toList();
    double[] pooled = sorted.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    double[] values = DoubleStream.of(pooled).distinct().toArray();
    boolean few =
        values.length == 1 || values.length <= Math.min(MOST_DISTINCT_VALUES, pooled.length / 2);
    if (few) {
      return sorted.stream().map(sample -> ofValues(sample, values)).toList();
    }
    double[] edges = values.length == 0 ? new double[0] : edges(pooled, width(sorted, pooled));
    return sorted.stream().map(sample -> ofEdges(sample, edges)).toList();
  }

  private static double[] finiteSorted(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
  }

  private static Histogram ofValues(double[] sample, double[] values) {
    List<Bin> bins = new ArrayList<>(values.length);
    for (double value : values) {
      int count = (int) Arrays.stream(sample).filter(x -> x == value).count();
      bins.add(new Bin(value, value, count));
    }
    return new Histogram(true, bins);
  }

  private static Histogram ofEdges(double[] sample, double[] edges) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i + 1 < edges.length; i++) {
      double low = edges[i];
      double high = edges[i + 1];
      boolean last = i + 2 == edges.length;
      int count =
          (int)
              Arrays.stream(sample)
                  .filter(x -> x >= low && (x < high || (last && x == high)))
                  .count();
      bins.add(new Bin(low, high, count));
    }
    return new Histogram(false, bins);
  }

  /**
   * The median of the samples' own widths; where half of them have no spread, the range over the
   * root of n.
   */
  private static double width(List<double[]> samples, double[] pooled) {
    double range = pooled[pooled.length - 1] - pooled[0];
    double[] widths =
        samples.stream()
            .filter(sample -> sample.length > 0)
            .mapToDouble(Histogram::freedmanDiaconis)
            .toArray();
    double width = Quantiles.of(widths, 0.5)[0];
    if (!(width > 0)) {
      width = range / Math.ceil(Math.sqrt(pooled.length));
    }
    return Math.max(width, range / MOST_BINS);
  }

  private static double freedmanDiaconis(double[] sample) {
    double[] quartiles = Quantiles.of(sample, 0.25, 0.75);
    return 2 * (quartiles[1] - quartiles[0]) / StrictMath.cbrt(sample.length);
  }

  /** Edges that divide the range of the values evenly into bins no wider than {@code width}. */
  private static double[] edges(double[] pooled, double width) {
    double first = pooled[0];
    double last = pooled[pooled.length - 1];
    int count = (int) Math.max(1, Math.ceil((last - first) / width - 1e-9));
    double[] edges = new double[count + 1];
    for (int i = 0; i < count; i++) {
      edges[i] = first + (last - first) * i / count;
    }
    edges[count] = last;
    return edges;
  }
}
