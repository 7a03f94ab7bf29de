package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skilled.experiment.execute.Progress;

/** Words of the progress line. */
class ProgressLineTest {

  @ParameterizedTest
  @CsvSource({
    "400, 0.4 s",
    "3000, 3 s",
    "9960, 10 s",
    "59400, 59 s",
    "200000, 3 min 20 s",
    "7500000, 2 h 5 min"
  })
  void timesAreInUnitsThatMatter(long millis, String words) {
    assertEquals(words, ProgressLine.time(Duration.ofMillis(millis)));
  }

  @Test
  void timeLeftFollowsFromTheRunsDone() {
    Progress third = new Progress(20, 60, 0, 0, Duration.ofSeconds(10));
    assertEquals("20 s left", ProgressLine.remarks(third));
    Progress failing = new Progress(60, 60, 0, 2, Duration.ofSeconds(10));
    assertEquals("0 s left, 2 failed", ProgressLine.remarks(failing));
  }
}
