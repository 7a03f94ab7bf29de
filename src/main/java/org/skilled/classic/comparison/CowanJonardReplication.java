package org.skilled.classic.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.skilled.classic.Classic;
import org.skilled.classic.CowanJonard;

/** Cowan and Jonard's results along the rewiring of the network. */
final class CowanJonardReplication implements Replication {
  private static final List<Double> REWIRING = List.of(0.0, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0);
  private static final int RING = 0;
  private static final int WIDE = 3;
  private static final int SMALL_WORLD = 4;
  private static final int RANDOM = 6;

  private final CowanJonard model = new CowanJonard();

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
    return REWIRING.size();
  }

  @Override
  public List<String> decisions() {
    return List.of(
        "What is compared is what the abstract says: in the long run, mean knowledge is greatest"
            + " when about a tenth of the ties are rewired; variance between people is greatest in"
            + " the small-world region, and the coefficient of variation least. Levels are not"
            + " compared.",
        "Where 'the small-world region' is: for the mean and the coefficient of variation at 0.1,"
            + " for the variance at 0.03, both chosen on trial runs of other seeds than those of the table.",
        "Which types are traded when one side has more to offer: drawn at random, as many as the"
            + " other side offers.",
        "How long the long run is: 1,000 periods of as many meetings as there are people. Earlier,"
            + " at 300 periods, the variance still rises up to a random network.",
        "Rewiring after Watts and Strogatz: one end of a tie stays, and there are as many ties as"
            + " before. What a person knows, for mean and variance, is the mean over types.");
  }

  @Override
  public Comparison compare(Runs runs) {
    double[][][] ends =
        runs.ends(
            model,
            REWIRING.stream().map(model.paper()::rewired).toList(),
            CowanJonard.MEAN,
            CowanJonard.VARIANCE,
            CowanJonard.VARIATION);
    double[][] mean = ends[0];
    double[][] variance = ends[1];
    double[][] variation = ends[2];
    List<Row> rows =
        List.of(
            Row.above(
                "mean knowledge with 0.1 rewired, less on the ring",
                Runs.difference(mean[SMALL_WORLD], mean[RING])),
            Row.above(
                "mean knowledge with 0.1 rewired, less on the random network",
                Runs.difference(mean[SMALL_WORLD], mean[RANDOM])),
            Row.above(
                "variance with 0.03 rewired, less on the ring",
                Runs.difference(variance[WIDE], variance[RING])),
            Row.above(
                "variance with 0.03 rewired, less on the random network",
                Runs.difference(variance[WIDE], variance[RANDOM])),
            Row.above(
                "coefficient of variation on the ring, less with 0.1 rewired",
                Runs.difference(variation[RING], variation[SMALL_WORLD])),
            Row.above(
                "coefficient of variation on the random network, less with 0.1 rewired",
                Runs.difference(variation[RANDOM], variation[SMALL_WORLD])));
    return new Comparison(
        runs.count(),
        runs.seed(),
        rows,
        List.of(
            curve("mean", "Knowledge is greatest in a small world", "mean knowledge", mean),
            curve(
                "variance",
                "Knowledge differs most in a small world",
                "variance of knowledge between people",
                variance)));
  }

  private static Curve curve(String name, String title, String quantity, double[][] ends) {
    return new Curve(
        name,
        title,
        quantity,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        "share of ties rewired",
        false,
        "",
        REWIRING,
        List.of(new Curve.Line("", Stream.of(ends).map(Runs::mean).toList())));
  }
}
