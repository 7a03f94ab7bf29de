package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The mean path against the closed form is tested by {@code ReplicationsTest}. */
class BassTest {
  private final Bass model = new Bass();
  private final BassParameters paper = model.paper();

  @Test
  void theClosedFormIsBasss() {
    assertEquals(8.6, Bass.peak(paper), 0.05, "the paper's peak of room air conditioners");
    assertEquals(0, Bass.share(paper, 0));
    double atPeak = 0.5 * (1 - paper.innovation() / paper.imitation());
    assertEquals(atPeak, Bass.share(paper, Bass.peak(paper)), 1e-12);
    double h = 1e-6;
    double slope = (Bass.share(paper, 5 + h) - Bass.share(paper, 5 - h)) / (2 * h);
    double share = Bass.share(paper, 5);
    double rate = paper.innovation() + paper.imitation() * share;
    assertEquals(rate * (1 - share), slope, 1e-8, "its own differential equation");
  }

  @Test
  void withoutImitationAdoptionDecaysExponentially() {
    BassParameters alone = new BassParameters(100_000, 0.3, 0, 0.1, 5);
    double expected = 1 - Math.exp(-0.3 * 5);
    assertEquals(expected, Bass.share(alone, 5), 1e-12);
    double error = Math.sqrt(expected * (1 - expected) / 100_000);
    assertEquals(expected, Ends.of(model, alone, 1).value(Bass.ADOPTERS), 4 * error);
  }

  @Test
  void withoutInnovationNothingBegins() {
    BassParameters none = new BassParameters(1000, 0, 0.4, 0.1, 5);
    assertEquals(0, Ends.of(model, none, 1).value(Bass.ADOPTERS));
  }

  /** The path without luck that the documentation speaks of. */
  @Test
  void theDiscretePathTendsToTheClosedFormInProportionToThePeriod() {
    double coarse = furthest(0.002);
    double fine = furthest(0.001);
    assertTrue(fine < 2e-4, () -> "off by " + fine);
    assertEquals(2, coarse / fine, 0.01);
  }

  /** Many people in coarse periods follow the discrete path, not the closed form. */
  @Test
  void manyPeopleFollowTheDiscretePath() {
    BassParameters coarse = new BassParameters(10_000, 0.0104, 0.4186, 0.5, 10);
    int runs = 200;
    double[] ends = Ends.of(model, coarse, runs, 11, Bass.ADOPTERS);
    double mean = Ends.mean(ends);
    double squares = 0;
    for (double end : ends) {
      squares += (end - mean) * (end - mean);
    }
    double error = Math.sqrt(squares / (runs - 1) / runs);
    double discrete = discrete(0.5, 20);
    assertEquals(discrete, mean, 4 * error + 5e-4, "5e-4: 10,000 people are no continuum");
    assertTrue(Bass.share(coarse, 10) - discrete > 20 * error, "the test can tell them apart");
  }

  @Test
  void aRunEndsAfterItsYears() {
    ClassicRun run = Ends.of(model, paper, 1);
    assertEquals(20, run.value(Bass.YEAR), 1e-9);
  }

  private double furthest(double step) {
    double share = 0;
    double furthest = 0;
    for (int n = 1; n * step <= 20; n++) {
      share = next(share, step);
      furthest = Math.max(furthest, Math.abs(share - Bass.share(paper, n * step)));
    }
    return furthest;
  }

  private double discrete(double step, int periods) {
    double share = 0;
    for (int n = 0; n < periods; n++) {
      share = next(share, step);
    }
    return share;
  }

  private double next(double share, double step) {
    double rate = paper.innovation() + paper.imitation() * share;
    return share + (1 - share) * (1 - Math.exp(-rate * step));
  }
}
