package org.skilled.analysis.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Inputs that go together. */
class TwinsTest {
  private static Sample sample(int points) {
    Random random = new Random(11);
    double[] a = random.doubles(points).toArray();
    double[] near = IntStream.range(0, points).mapToDouble(p -> a[p] + 0.1 * (p % 2)).toArray();
    double[] far =
        IntStream.range(0, points).mapToDouble(p -> a[p] + random.nextDouble()).toArray();
    double[] down = IntStream.range(0, points).mapToDouble(p -> StrictMath.exp(-a[p])).toArray();
    double[] word = IntStream.range(0, points).mapToDouble(p -> random.nextInt(3)).toArray();
    double[] coded = IntStream.range(0, points).mapToDouble(p -> (word[p] * 2) % 3).toArray();
    return new Sample(
        List.of(
            Input.number("a", "a", a, null),
            Input.number("near", "near", near, null),
            Input.number("far", "far", far, null),
            Input.number("down", "down", down, null),
            Input.number("flat", "flat", new double[points], null),
            Input.category("word", "word", word, List.of("x", "y", "z")),
            Input.number("coded", "coded", coded, null)),
        Map.of(),
        new Layout.Free(),
        List.of());
  }

  @Test
  void pairsThatGoTogetherAreFoundAndNoOthers() {
    List<Twins> twins = Twins.of(sample(300));
    assertEquals(
        List.of("0 1", "0 3", "1 3", "5 6"),
        twins.stream().map(pair -> pair.first() + " " + pair.second()).toList());
    assertEquals(-1, twins.get(1).correlation(), 1e-9);
    assertTrue(twins.get(0).correlation() > 0.95 && twins.get(0).correlation() <= 1);
    assertEquals(1, twins.get(3).correlation());
    assertEquals(List.of(), Twins.of(sample(9)), "too few points to tell from chance");
  }
}
