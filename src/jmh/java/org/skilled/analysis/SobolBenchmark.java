package org.skilled.analysis;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sensitivity.variance.PointMeans;
import org.skilled.analysis.sensitivity.variance.Sobol;
import org.skilled.analysis.sensitivity.variance.SobolIndices;

/**
 * Sobol' indices of 12 inputs from a million rows (71,428 blocks), with 1,000 resamples, on all
 * processors.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class SobolBenchmark {
  private static final int INPUTS = 12;
  private static final int ROWS = 1_000_000;

  private final Layout.Radial layout = new Layout.Radial(ROWS / (INPUTS + 2), INPUTS, false);
  private final List<String> names = IntStream.range(0, INPUTS).mapToObj(i -> "x" + i).toList();
  private PointMeans means = new PointMeans(new double[0], new double[0], false, 1);

  /** How the values came about does not matter to the time. */
  @Setup
  public void draw() {
    int points = layout.blocks() * layout.pointsPerBlock();
    double[] values = new SplittableRandom(1).doubles(points).toArray();
    means = new PointMeans(values, new double[points], false, 1);
  }

  @Benchmark
  public SobolIndices thousandResamples() {
    return Sobol.of(names, layout, means, Sobol.Luck.UNKNOWN, 1, 1000);
  }
}
