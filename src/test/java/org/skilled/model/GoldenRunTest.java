package org.skilled.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.skilled.scenario.Scenario;

/**
 * Pins the model's behaviour to its version, bit by bit. If this fails, the model behaves otherwise
 * than before: raise {@link Simulation#VERSION}, put the hashes printed here in place of the old
 * ones, and tell users in CHANGELOG.md that results will differ.
 */
class GoldenRunTest {
  private static final String VERSION = "2";

  private static final Map<String, String> GOLDEN =
      Map.of(
          "two-sites", "da898d6e3c6108fb",
          "small-world", "95c65339883f7608",
          "scale-free", "cb53d2b3580462d7",
          "shocks", "108151f8e52cbab5",
          "betweenness", "48b7668ae83ebff3",
          "withdrawn", "2148b9a0b3265059");

  @Test
  void theSameVersionGivesTheSameBits() {
    assertEquals(
        new TreeMap<>(GOLDEN), measured(), "the model's behaviour changed; see the class comment");
    assertEquals(VERSION, Simulation.VERSION, "the hashes above belong to this version");
  }

  private static Map<String, String> measured() {
    Map<String, String> hashes = new TreeMap<>();
    hashes.put("two-sites", hash(Scenarios.twoSites()));
    hashes.put("small-world", hash(Scenarios.small("network.kind", "small-world")));
    hashes.put("scale-free", hash(Scenarios.small("network.kind", "scale-free")));
    hashes.put("shocks", hash(Scenarios.small("shocks.ratePerYear", 6, "project.flexibility", 0)));
    hashes.put(
        "betweenness",
        hash(
            Scenarios.small(
                "project.keyIndividuals.placement",
                "betweenness",
                "project.keyIndividuals.blockers",
                2)));
    hashes.put("withdrawn", hash(Scenarios.small("site.support.pattern", "withdrawn")));
    return hashes;
  }

  private static String hash(Scenario scenario) {
    List<String> outcomes = Quantities.outcomes().stream().map(Quantity::selector).toList();
    List<String> series = Quantities.series().stream().map(Quantity::selector).toList();
    return Bits.of(Simulation.run(scenario, null, 42, outcomes, series));
  }
}
