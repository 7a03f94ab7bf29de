package org.skilled.classic.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.skilled.analysis.Summary;
import org.skilled.classic.Classic;
import org.skilled.classic.March;
import org.skilled.classic.MarchParameters;

/** March's Figure 1 (closed system) and his relation between turnover and turbulence (open). */
final class MarchReplication implements Replication {
  private static final double[] CODE_LEARNING = {0.1, 0.5};
  private static final double[][] FOUND = {
    {.866, .820, .802, .795, .803, .799, .809, .811, .810},
    {.953, .908, .870, .837, .808, .789, .770, .755, .741}
  };
  private static final double TOLERANCE = 0.01;
  private static final double TURBULENCE = 0.02;
  private static final double[] TURNOVER = {0, 0.1, 0.9};
  private static final int OPEN_PERIODS = 100;

  private final March march = new March();

  @Override
  public Classic<?> model() {
    return march;
  }

  @Override
  public int usualRuns() {
    return 1000;
  }

  @Override
  public int settings() {
    return closed().size() + TURNOVER.length;
  }

  @Override
  public List<String> decisions() {
    return List.of(
        "The paper was not at hand. The figures compared with were set down before this was written,"
            + " as those of rules that reproduce the paper's curves.",
        "What people do where they believe nothing: they toss a coin. The code does better or worse"
            + " than them by its beliefs alone.",
        "Beliefs move by one step: from the opposite to none, from none to the code's. The code"
            + " changes at once.",
        "Performance is that before beliefs move; the code learns after they have moved, from that"
            + " performance and those actions.",
        "A closed run ends when no belief differs from a code that is not 0, and nobody could do"
            + " better than the code, whatever the coins.",
        "Turnover and turbulence come first in a period. That moderate turnover helps where reality"
            + " changes is looked at after 100 periods, with p1 = p2 = 0.5, p4 = 0.02, and 0.1 for"
            + " moderate; 0.9 for too much is ours.");
  }

  @Override
  public Comparison compare(Runs runs) {
    double[][] closed = runs.ends(march, closed(), March.CODE)[0];
    double[][][] open = runs.courses(march, open(), March.CODE, 1, OPEN_PERIODS + 1);
    List<Row> rows = new ArrayList<>();
    for (int c = 0; c < CODE_LEARNING.length; c++) {
      for (int k = 0; k < FOUND[c].length; k++) {
        rows.add(
            Row.near(
                "code knowledge, p1 = " + rate(k) + ", p2 = " + CODE_LEARNING[c],
                FOUND[c][k],
                Runs.estimate(closed[c * FOUND[c].length + k]),
                TOLERANCE));
      }
    }
    double[] none = Runs.at(open[0], OPEN_PERIODS);
    double[] moderate = Runs.at(open[1], OPEN_PERIODS);
    double[] high = Runs.at(open[2], OPEN_PERIODS);
    rows.add(
        Row.above(
            "changing reality: code knowledge with turnover 0.1, less without",
            Runs.difference(moderate, none)));
    rows.add(
        Row.above(
            "changing reality: code knowledge with turnover 0.1, less with 0.9",
            Runs.difference(moderate, high)));
    return new Comparison(
        runs.count(), runs.seed(), rows, List.of(closedCurve(closed), openCurve(open)));
  }

  private List<MarchParameters> closed() {
    List<MarchParameters> settings = new ArrayList<>();
    for (double codeLearning : CODE_LEARNING) {
      for (int k = 0; k < FOUND[0].length; k++) {
        settings.add(march.paper().learning(rate(k), codeLearning));
      }
    }
    return settings;
  }

  private List<MarchParameters> open() {
    List<MarchParameters> settings = new ArrayList<>();
    for (double turnover : TURNOVER) {
      settings.add(march.paper().learning(0.5, 0.5).open(turnover, TURBULENCE, OPEN_PERIODS));
    }
    return settings;
  }

  private static Curve closedCurve(double[][] closed) {
    List<Double> at = new ArrayList<>();
    List<Curve.Line> lines = new ArrayList<>();
    for (int k = 0; k < FOUND[0].length; k++) {
      at.add(rate(k));
    }
    for (int c = 0; c < CODE_LEARNING.length; c++) {
      List<Summary> means = new ArrayList<>();
      for (int k = 0; k < at.size(); k++) {
        means.add(Runs.mean(closed[c * at.size() + k]));
      }
      lines.add(new Curve.Line(String.valueOf(CODE_LEARNING[c]), means));
    }
    return new Curve(
        "learning",
        "Slow learners make a knowledgeable organisation",
        "knowledge of the code in the end",
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        "probability that a belief moves towards the code (p1)",
        false,
        "learning by the code (p2)",
        at,
        lines);
  }

  private static Curve openCurve(double[][][] open) {
    List<Curve.Line> lines =
        IntStream.range(0, TURNOVER.length)
            .mapToObj(k -> new Curve.Line(String.valueOf(TURNOVER[k]), Runs.course(open[k])))
            .toList();
    return new Curve(
        "turnover",
        "When reality changes, newcomers keep the code up to date",
        "knowledge of the code",
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        "period",
        true,
        "turnover a period (p3)",
        IntStream.rangeClosed(0, OPEN_PERIODS).mapToObj(t -> (double) t).toList(),
        lines);
  }

  private static double rate(int k) {
    return (k + 1) / 10.0;
  }
}
