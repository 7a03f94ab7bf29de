package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bits of one run of each model after 100 periods, on every JVM and platform. If a change
 * alters them, docs/classics.md is to be made anew.
 */
class GoldenRunsTest {
  private static final String[] RUNS = {
    "march-1991, 0x1.ddddddddddddep-1, 0x1.dd867c3ece2a5p-1, 0x1.5d867c3ece2a5p-11",
    "cowan-jonard-2004, 0x1.b3f592a715857p3, 0x1.f7c36cfeee0a8p4, "
        + "0x1.a5c08e3774febp-2, 0x1.6c8b439581062p-2",
    "centola-macy-2007, 0x1.37ced916872bp-1, 0x1.9p6",
    "bass-1969, 0x1.cac083126e979p-7, 0x1.47ae147ae147bp-5, 0x1.0p0",
    "degroot-1974, 0x1.cae8f61b515a3p-2, 0x1.2afabf0a208p-10, "
        + "0x1.cae8058329d2bp-2, 0x1.486d24e603ap-11",
    "lazer-friedman-2007, 0x1.9057e15c4d5a8p-1, 0x1.9057e15c4d5a8p-1, 0x0.0p0, 0x1.0p0",
  };

  static Stream<String> runs() {
    return Stream.of(RUNS);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aRunGivesTheSameBits(String expected) {
    assertEquals(expected, bits(Classics.named(expected.substring(0, expected.indexOf(',')))));
  }

  private static <P extends Record> String bits(Classic<P> model) {
    ClassicRun run = model.start(model.paper(), 1);
    for (int period = 0; period < 100 && run.nextPeriod(); period++) {
      // Up to 100 periods.
    }
    return model.name()
        + ", "
        + model.quantities().stream()
            .map(quantity -> Double.toHexString(run.value(quantity.name())))
            .collect(Collectors.joining(", "));
  }
}
