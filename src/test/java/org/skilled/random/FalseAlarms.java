package org.skilled.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects the P-values of many checks and judges them together, so that perfect random numbers
 * would be rejected with at most a stated probability (Bonferroni): each P-value has to reach that
 * probability divided by their number.
 *
 * <p>Seeds are fixed, so a verdict never changes from build to build; the rate says how often a
 * perfect generator's authors would have had to look for another seed.
 */
final class FalseAlarms {
  static final double RATE = 0.001;

  private final List<String> names = new ArrayList<>();
  private final List<Double> pValues = new ArrayList<>();

  void add(String name, double pValue) {
    names.add(name);
    pValues.add(pValue);
  }

  /** The checks whose P-value is too small, or not a number. */
  List<String> raised() {
    List<String> raised = new ArrayList<>();
    for (int i = 0; i < pValues.size(); i++) {
      double p = pValues.get(i);
      if (!(p >= RATE / pValues.size())) {
        raised.add(String.format(Locale.ROOT, "%s: P = %.3g", names.get(i), p));
      }
    }
    return raised;
  }

  void assertNone() {
    assertTrue(!pValues.isEmpty(), "nothing was checked");
    List<String> raised = raised();
    assertTrue(raised.isEmpty(), () -> "not random (of " + pValues.size() + " checks): " + raised);
  }
}
