package org.skilled.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of a draw as processes make them: one key an agent, three draws under it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawsBenchmark {
  private static final int AGENTS = 1000;
  private static final int DRAWS = 3;

  private final Draws draws = Draws.seeded(1);
  private final java.util.SplittableRandom splittable = new java.util.SplittableRandom(1);
  private final ec.util.MersenneTwisterFast twister = new ec.util.MersenneTwisterFast(1);
  private long week;

  @Benchmark
  @OperationsPerInvocation(AGENTS * DRAWS)
  public double asFunctions() {
    long key = draws.key(1, week++);
    double sum = 0;
    for (int agent = 0; agent < AGENTS; agent++) {
      long mine = Draws.of(key, agent);
      for (int n = 0; n < DRAWS; n++) {
        sum += Draws.uniform(mine, n);
      }
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(AGENTS * DRAWS)
  public double splittableRandom() {
    double sum = 0;
    for (int n = 0; n < AGENTS * DRAWS; n++) {
      sum += splittable.nextDouble();
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(AGENTS * DRAWS)
  public double mersenneTwister() {
    double sum = 0;
    for (int n = 0; n < AGENTS * DRAWS; n++) {
      sum += twister.nextDouble();
    }
    return sum;
  }
}
