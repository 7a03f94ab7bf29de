package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.skilled.analysis.discovery.Box;
import org.skilled.analysis.discovery.HonestTree;
import org.skilled.analysis.discovery.Interest;
import org.skilled.analysis.discovery.Prim;
import org.skilled.analysis.discovery.Restriction;
import org.skilled.analysis.sample.Output;
import org.skilled.study.Study;

/**
 * What points held out do not know: luck that replicate r has at every point is the same among them
 * as among those searched, so how far a share moves with it shows between replicates only.
 */
final class SharedLuck {
  private SharedLuck() {}

  static List<String> notes(Study study, Output output, List<Prim.Found> boxes, Interest interest) {
    Prim.Found first = boxes.get(0);
    return notes(study, output, first.claimed() ? first.box() : Box.WHOLE, interest, "the box");
  }

  /** Of the leaf with the largest share. */
  static List<String> notes(Study study, Output output, HonestTree.Leaf leaf, Interest interest) {
    return notes(study, output, leaf.box(), interest, "the first leaf");
  }

  private static List<String> notes(
      Study study, Output output, Box box, Interest interest, String where) {
    if (!study.sharedLuck()) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "All points share their luck, so intervals hold for that luck only; with"
            + " commonRandomNumbers: false they would hold for any.");
    double[] shares = shares(study, output, box, interest);
    if (shares.length > 1) {
      notes.add(
          String.format(
              Locale.ROOT,
              "Of the %,d pieces of luck, the share of interest in %s goes from %.0f to %.0f %% (all"
                  + " points).",
              shares.length,
              box.restrictions().isEmpty() ? "all runs" : where,
              100 * Arrays.stream(shares).min().orElse(Double.NaN),
              100 * Arrays.stream(shares).max().orElse(Double.NaN)));
    }
    return notes;
  }

  /** The share of interest of each replicate among points inside. */
  private static double[] shares(Study study, Output output, Box box, Interest interest) {
    IntPredicate inside =
        point -> box.restrictions().stream().allMatch(asked -> holds(study, asked, point));
    int replicates =
        IntStream.range(0, output.size()).map(p -> output.runs(p).length).max().orElse(0);
    return IntStream.range(0, replicates)
        .mapToDouble(
            replicate ->
                IntStream.range(0, output.size())
                    .filter(point -> output.runs(point).length > replicate)
                    .filter(point -> Double.isFinite(output.runs(point)[replicate]))
                    .filter(inside)
                    .mapToDouble(point -> interest.holds(output.runs(point)[replicate]) ? 1 : 0)
                    .average()
                    .orElse(Double.NaN))
        .filter(Double::isFinite)
        .toArray();
  }

  private static boolean holds(Study study, Restriction asked, int point) {
    return asked.holds(study.sample().inputs().get(asked.input()).at(point));
  }
}
