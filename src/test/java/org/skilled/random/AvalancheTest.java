package org.skilled.random;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every bit of who, when and why turns every bit of the draw in half of all cases (the strict
 * avalanche criterion; Webster and Tavares 1986, doi:10.1007/3-540-39799-X_41), and no two places
 * in the grid share a draw.
 */
class AvalancheTest {
  private static final int TRIALS = 2048;
  private static final int PURPOSE_BITS = 31;
  private static final int DRAW_BITS = 31;

  /** What identifies a draw; {@code replicate} goes into the seed. */
  private record Place(
      long experiment, long replicate, int purpose, long week, long agent, int draw) {
    private static Place small(SplittableRandom random) {
      return new Place(
          random.nextInt(100),
          random.nextInt(1000),
          random.nextInt(16),
          random.nextInt(200),
          random.nextInt(1000),
          random.nextInt(8));
    }

    private long bits() {
      long key = Draws.seeded(Draws.seed(experiment, replicate)).key(purpose, week);
      return Draws.bits(Draws.of(key, agent), draw);
    }
  }

  private enum Coordinate {
    EXPERIMENT(Long.SIZE),
    REPLICATE(Long.SIZE),
    PURPOSE(PURPOSE_BITS),
    WEEK(Long.SIZE),
    AGENT(Long.SIZE),
    DRAW(DRAW_BITS);

    private final int bits;

    Coordinate(int bits) {
      this.bits = bits;
    }

    private Place flipped(Place p, int bit) {
      long flip = 1L << bit;
      return new Place(
          p.experiment ^ (this == EXPERIMENT ? flip : 0),
          p.replicate ^ (this == REPLICATE ? flip : 0),
          p.purpose ^ (int) (this == PURPOSE ? flip : 0),
          p.week ^ (this == WEEK ? flip : 0),
          p.agent ^ (this == AGENT ? flip : 0),
          p.draw ^ (int) (this == DRAW ? flip : 0));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("each bit of the draw turns in half of all cases with a bit of the")
  void everyInputBitTurnsEveryOutputBit(Coordinate coordinate) {
    SplittableRandom random = new SplittableRandom(coordinate.ordinal());
    FalseAlarms alarms = new FalseAlarms();
    for (int bit = 0; bit < coordinate.bits; bit++) {
      int[] turned = new int[Long.SIZE];
      for (int t = 0; t < TRIALS; t++) {
        Place place = Place.small(random);
        long change = place.bits() ^ coordinate.flipped(place, bit).bits();
        for (int out = 0; out < Long.SIZE; out++) {
          turned[out] += (int) (change >>> out & 1);
        }
      }
      for (int out = 0; out < Long.SIZE; out++) {
        double z = (turned[out] - TRIALS / 2.0) / Math.sqrt(TRIALS / 4.0);
        alarms.add(coordinate + " bit " + bit + " on bit " + out, PValues.normal(z));
      }
    }
    alarms.assertNone();
  }

  @Test
  @DisplayName("no two of a million places have the same draw")
  void placesDoNotShareDraws() {
    int side = 10;
    long[] draws = new long[side * side * side * side * side * side];
    for (int place = 0; place < draws.length; place++) {
      int rest = place;
      int[] at = new int[6];
      for (int c = 0; c < at.length; c++) {
        at[c] = rest % side;
        rest /= side;
      }
      draws[place] = new Place(at[0], at[1], at[2], at[3], at[4], at[5]).bits();
    }
    Arrays.sort(draws);
    for (int i = 1; i < draws.length; i++) {
      assertNotEquals(draws[i - 1], draws[i]);
    }
  }
}
