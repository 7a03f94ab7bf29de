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

/** One run of 100,000 people, 156 weeks, in a Java of 1 GB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class LargeCommunityBenchmark {
  private final Scenario scenario =
      ScenarioDocument.named("two-sites").with("project.people", 25_000).resolve();

  @Benchmark
  public RunOutput hundredThousandPeople() {
    return Simulation.run(scenario, null, 1, List.of("sustained"), List.of());
  }
}
