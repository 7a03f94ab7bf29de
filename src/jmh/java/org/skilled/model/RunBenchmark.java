package org.skilled.model;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/** Whole runs of the default scenario: 240 people, 156 weeks, each run with a seed of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(1)
public class RunBenchmark {
  private final Scenario scenario = ScenarioDocument.named("two-sites").resolve();
  private long seed;

  @Benchmark
  public RunOutput twoSites() {
    return Simulation.run(scenario, null, seed++, List.of("sustained"), List.of());
  }

  @Benchmark
  public RunOutput twoSitesWatched() {
    return Simulation.run(
        scenario, null, seed++, List.of("sustained"), List.of("users", "knowHow"));
  }
}
