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

/** What a draw costs inside a sweep over people, in nanoseconds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DrawsBenchmark {
  private static final int PEOPLE = 240;

  private final Draws draws = Draws.seeded(20140301);
  private long week;

  /** One uniform number for each of 240 people. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public double oneUniformEach() {
    long key = draws.key(1, week++);
    double sum = 0;
    for (int i = 0; i < PEOPLE; i++) {
      sum += Draws.uniform(Draws.of(key, i), 0);
    }
    return sum;
  }
}
