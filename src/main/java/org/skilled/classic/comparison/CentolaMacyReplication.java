package org.skilled.classic.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.skilled.classic.CentolaMacy;
import org.skilled.classic.CentolaMacyParameters;
import org.skilled.classic.Classic;

/** How contagions of several thresholds spread on a ring, and on rings with rewired ties. */
final class CentolaMacyReplication implements Replication {
  private static final double[] STEPS = {124, 165, 248, 494, 0};
  private static final List<Double> REWIRING =
      List.of(0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0);
  private static final int THRESHOLDS = STEPS.length;
  private static final int LAST = 7;
  private static final int TENTH = 5;

  private final CentolaMacy model = new CentolaMacy();

  @Override
  public Classic<?> model() {
    return model;
  }

  @Override
  public int usualRuns() {
    return 100;
  }

  @Override
  public int settings() {
    return THRESHOLDS * REWIRING.size();
  }

  @Override
  public List<String> decisions() {
    return List.of(
        "The exact figures are those of theory, for synchronous updating on a ring of 1,000 people"
            + " with 8 neighbours each: a front of people who have 4 neighbours on either side"
            + " moves by 5 less the threshold, until the two fronts are so near that both count.",
        "The seed is one person and all that person's neighbours, so that any threshold up to 4 can"
            + " be reached from it.",
        "Rewired ties are moved at one end (Watts and Strogatz). Where the paper keeps everybody's"
            + " number of ties, figures at much rewiring will differ, the relations do not.",
        "The relations are the paper's point: long ties speed up simple contagion and stop complex"
            + " contagion.");
  }

  @Override
  public Comparison compare(Runs runs) {
    List<CentolaMacyParameters> settings = new ArrayList<>();
    for (int threshold = 1; threshold <= THRESHOLDS; threshold++) {
      for (double rewiring : REWIRING) {
        settings.add(model.paper().threshold(threshold).rewired(rewiring));
      }
    }
    double[][][] ends = runs.ends(model, settings, CentolaMacy.STEPS, CentolaMacy.ADOPTERS);
    double[][] steps = ends[0];
    double[][] adopters = ends[1];
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < THRESHOLDS; k++) {
      rows.add(
          Row.same(
              "threshold " + (k + 1) + ": steps, on the ring", STEPS[k], common(steps[at(k, 0)])));
    }
    for (int k = 0; k < THRESHOLDS; k++) {
      boolean spreads = STEPS[k] > 0;
      rows.add(
          Row.same(
              "threshold " + (k + 1) + ": share reached, on the ring",
              spreads ? 1 : (model.paper().degree() + 1.0) / model.paper().people(),
              common(adopters[at(k, 0)])));
    }
    rows.add(
        Row.above(
            "threshold 1: steps on the ring, less with 0.1 of the ties rewired",
            Runs.difference(steps[at(0, 0)], steps[at(0, TENTH)])));
    for (int k = 1; k < 4; k++) {
      rows.add(
          Row.above(
              "threshold " + (k + 1) + ": share reached on the ring, less on the random network",
              Runs.difference(adopters[at(k, 0)], adopters[at(k, LAST)])));
    }
    return new Comparison(runs.count(), runs.seed(), rows, List.of(curve(adopters)));
  }

  /** What all runs have in common; NaN if they differ. */
  private static double common(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return Double.NaN;
      }
    }
    return values[0];
  }

  private static int at(int threshold, int rewiring) {
    return threshold * REWIRING.size() + rewiring;
  }

  private static Curve curve(double[][] adopters) {
    List<Curve.Line> lines = new ArrayList<>();
    for (int k = 0; k < THRESHOLDS; k++) {
      lines.add(
          new Curve.Line(
              String.valueOf(k + 1),
              Stream.of(adopters).skip(at(k, 0)).limit(REWIRING.size()).map(Runs::mean).toList()));
    }
    return new Curve(
        "rewiring",
        "Long ties stop complex contagions",
        "share of people reached",
        0,
        1,
        "share of ties rewired",
        false,
        "threshold",
        REWIRING,
        lines);
  }
}
