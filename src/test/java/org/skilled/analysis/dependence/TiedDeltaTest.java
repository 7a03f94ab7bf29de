package org.skilled.analysis.dependence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Input;

/** Delta where inputs and outputs have few values, as outcomes of 0 and 1 do. */
class TiedDeltaTest {

  private static double[] levels(int rows, int levels, Random random) {
    return IntStream.range(0, rows).mapToDouble(row -> random.nextInt(levels)).toArray();
  }

  @Test
  void countsAreNotSpoiledByLookingAtThem() {
    Random random = new Random(4);
    RankAxis input = RankAxis.of(levels(90, 3, random), false);
    RankAxis output = RankAxis.of(levels(90, 2, random), false);
    JointRanks joint = new JointRanks(input, output, IntStream.range(0, 90).toArray());
    double first = joint.plain();
    assertEquals(first, joint.plain());
  }

  /** With a level of 2.5 %, 14 or more of 200 come about less than once in 1,000 times. */
  @Test
  void anInputOfFewLevelsThatDoesNothingIsSeldomAboveNothing() {
    int above = 0;
    for (int seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      double[] input = levels(200, 3, random);
      Estimate value =
          Delta.of(
                  List.of(Input.number("x", "x", input, null)),
                  levels(200, 2, random),
                  seed,
                  2,
                  100)
              .indices()
              .get(0)
              .value();
      above += value.low() > 0 ? 1 : 0;
    }
    assertTrue(above < 14, "seeds 1 to 200: above nothing in " + above);
  }
}
