package org.skilled.analysis.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.analysis.Estimate;

class ShareTest {

  /** Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3: 81 of 263. */
  @Test
  void withoutClustersTheIntervalIsWilsons() {
    Estimate share = share(81, 263).share();
    assertEquals(0.2553, share.low(), 1e-4 + 1e-3 / 3);
    assertEquals(0.3662, share.high(), 1e-4 + 1e-3 / 3);
  }

  /** Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10: 56/70 less 48/80. */
  @Test
  void differencesAreNewcombes() {
    Estimate difference = share(56, 70).minus(share(48, 80));
    assertEquals(0.2, difference.value(), 1e-12);
    assertEquals(0.0524, difference.low(), 2e-3);
    assertEquals(0.3339, difference.high(), 2e-3);
  }

  @Test
  void copiesWithinAClusterTellNothingNew() {
    boolean[] results = new boolean[400];
    int[] clusters = new int[400];
    for (int i = 0; i < 400; i++) {
      clusters[i] = i / 4;
      results[i] = clusters[i] < 30;
    }
    Share copied = Share.of(new Labels(results, clusters));
    Share once = share(30, 100);
    assertEquals(400, copied.n());
    assertEquals(once.share().low(), copied.share().low(), 1e-9);
    assertEquals(once.share().high(), copied.share().high(), 1e-9);
  }

  @Test
  void noneOfSomeIsNotSurelyNone() {
    Share none = share(0, 30);
    assertEquals(0, none.share().low());
    assertEquals(0.1135, none.share().high(), 1e-3);
    assertEquals(1, share(30, 30).share().high());
    assertTrue(share(30, 30).share().low() > 0.85);
  }

  @Test
  void noCasesHaveNoShare() {
    Share nobody = Share.of(new Labels(new boolean[0], new int[0]));
    assertEquals(0, nobody.n());
    assertTrue(Double.isNaN(nobody.share().value()));
    assertFalse(nobody.share().hasInterval());
  }

  private static Share share(int positives, int n) {
    boolean[] results = new boolean[n];
    for (int i = 0; i < positives; i++) {
      results[i] = true;
    }
    return Share.of(new Labels(results, IntStream.range(0, n).toArray()));
  }
}
