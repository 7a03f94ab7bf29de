package org.skilled.classic.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.classic.Classics;

/**
 * Published models give what their papers found.
 *
 * <p>March at 1,000 runs, as in the table of the documentation, where each row would differ by
 * chance about once in 1,000 times; relations at fewer runs than there, but enough for 95 %
 * intervals to keep away from 0. Seeds are fixed, so a failure is a change of a model, not bad
 * luck.
 */
class ReplicationsTest {
  static Stream<Replication> all() {
    return Replications.all().stream();
  }

  @Test
  void thereIsOneForEachModel() {
    assertEquals(
        Classics.names(), Replications.all().stream().map(each -> each.model().name()).toList());
    assertThrows(IllegalArgumentException.class, () -> Replications.of("nobody-1900"));
  }

  @ParameterizedTest
  @CsvSource({
    "march-1991, 1000, 20",
    "cowan-jonard-2004, 40, 6",
    "centola-macy-2007, 20, 14",
    "bass-1969, 100, 5",
    "degroot-1974, 4, 4",
    "lazer-friedman-2007, 200, 13"
  })
  void agreesWithItsPaper(String name, int runs, int rows) {
    Comparison comparison = Replications.of(name).compare(new Runs(runs, 7001, done -> {}));
    assertEquals(rows, comparison.rows().size());
    for (Row row : comparison.rows()) {
      assertTrue(row.agrees(), row::toString);
    }
    assertTrue(comparison.agrees());
    assertFalse(comparison.curves().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("all")
  void tellsOfAsManyRunsAsItAnnounced(Replication replication) {
    AtomicInteger done = new AtomicInteger();
    replication.compare(new Runs(2, 3, done::addAndGet));
    int atLeast = 2 * replication.settings();
    assertEquals(atLeast, done.get());
    assertTrue(replication.usualRuns() >= 2);
    assertFalse(replication.decisions().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"march-1991", "lazer-friedman-2007", "centola-macy-2007"})
  void givesTheSameBitsOnAnyNumberOfThreads(String name) throws Exception {
    assertEquals(on(1, name), on(5, name));
  }

  private static Comparison on(int threads, String name) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Callable<Comparison> work = () -> Replications.of(name).compare(new Runs(3, 12, done -> {}));
      return pool.submit(work).get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void oneRunIsTooFew() {
    assertThrows(IllegalArgumentException.class, () -> new Runs(1, 1, done -> {}));
  }
}
