package org.skilled.classic.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.classic.Classic;
import org.skilled.classic.DeGroot;
import org.skilled.classic.DeGrootParameters;

/** DeGroot's consensus on rings, small worlds and random networks, against theory. */
final class DeGrootReplication implements Replication {
  private static final double[] REWIRING = {0, 0.1, 1};
  private static final double ROUNDING = 1e-9;
  private static final int SHOWN = 100;
  private static final int LATE = 1500;
  private static final int LATER = 2000;
  private static final int BETWEEN = LATER - LATE;

  private final DeGroot model = new DeGroot();

  @Override
  public Classic<?> model() {
    return model;
  }

  @Override
  public int usualRuns() {
    return 20;
  }

  @Override
  public int settings() {
    return 2 * REWIRING.length + 1;
  }

  @Override
  public List<String> decisions() {
    return List.of(
        "The paper is theory: any stochastic matrix of weights. Here people give weight 0.5 to their"
            + " own opinion and the rest evenly to their neighbours, so that the stationary weights,"
            + " and so the consensus, are known in closed form: by numbers of ties.",
        "Opinions at the start are drawn evenly from 0 to 1.",
        "Theory holds where everybody is reached by everybody; all networks of the table are such.");
  }

  @Override
  public Comparison compare(Runs runs) {
    List<DeGrootParameters> settings =
        Arrays.stream(REWIRING).mapToObj(model.paper()::rewired).toList();
    double[][] distance = runs.ends(model, settings, DeGroot.DISTANCE)[0];
    double[][][] spread = runs.courses(model, settings, DeGroot.SPREAD, 1, SHOWN + 1);
    DeGrootParameters ring = settings.get(0).during(LATER);
    double[][] late = runs.courses(model, List.of(ring), DeGroot.SPREAD, BETWEEN, 5)[0];
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < REWIRING.length; k++) {
      rows.add(
          Row.theory(
              "largest distance from the degree-weighted mean, "
                  + Figures.text(REWIRING[k])
                  + " of the ties rewired",
              0,
              Arrays.stream(distance[k]).max().orElseThrow(),
              ROUNDING));
    }
    double rate = DeGroot.rate(ring);
    double furthest = rate;
    for (double[] course : late) {
      double found = StrictMath.pow(course[4] / course[3], 1.0 / BETWEEN);
      furthest = Math.abs(found - rate) >= Math.abs(furthest - rate) ? found : furthest;
    }
    rows.add(
        Row.theory(
            "ring: factor by which disagreement shrinks in a period", rate, furthest, ROUNDING));
    return new Comparison(runs.count(), runs.seed(), rows, List.of(curve(spread)));
  }

  private static Curve curve(double[][][] spread) {
    return new Curve(
        "spread",
        "How fast people come to agree",
        "highest opinion less lowest",
        0,
        1,
        "period",
        true,
        "share of ties rewired",
        IntStream.rangeClosed(0, SHOWN).mapToObj(t -> (double) t).toList(),
        IntStream.range(0, REWIRING.length)
            .mapToObj(k -> new Curve.Line(Figures.text(REWIRING[k]), Runs.course(spread[k])))
            .toList());
  }
}
