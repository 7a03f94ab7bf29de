package org.skilled.analysis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Share;
import org.skilled.analysis.sensitivity.Resampling;
import org.skilled.problem.InputException;

/**
 * Scenario discovery by the patient rule induction method (B. P. Bryant and R. J. Lempert 2010,
 * doi:10.1016/j.techfore.2009.08.002), with boxes judged honestly.
 *
 * <p>A random two thirds of the points are searched. A box is claimed if its lift is greater than
 * that of the boxes found when outcomes are dealt anew to points in 95 % of deals: on pure noise at
 * most one search in 20 claims any. Density and coverage on the points that a box was found on are
 * too good; what holds is what the other third says of it.
 */
public final class Prim {
  /** Fewest points that allow a search. */
  public static final int LEAST = 60;

  private static final int DEALS = 199;
  private static final int BLOCK = 20;
  private static final int ENOUGH = 20;
  private static final double LEVEL = 0.05;
  private static final double SEARCHED = 2 / 3.0;

  private static final long DEAL_SEED = 0x5DEECE66DL;

  private Prim() {}

  /**
   * A box.
   *
   * @param box what it asks
   * @param fit on the points that it was found on, coverage and mass relative to all runs there
   * @param trajectory the way there
   * @param chosen position on the way of the box that was chosen, before pasting
   * @param quasiP of each restriction
   * @param chance p value of the box: share of deals that gave as great a lift
   * @param heldOut on the points held out, coverage and mass relative to all runs there
   * @param density share of held-out runs inside that are of interest, with its 95 % interval
   * @param coverage share of held-out runs of interest that are inside, with its 95 % interval
   * @param reproduced for each input, in how many bootstrap resamples of the points searched the
   *     box nearest in coverage and density restricts it; empty if the box is not claimed
   * @param same in how many of these resamples that box restricts the very inputs that this one
   *     does, and no others
   */
  public record Found(
      Box box,
      Box.Fit fit,
      List<Stage> trajectory,
      int chosen,
      List<Double> quasiP,
      double chance,
      Box.Fit heldOut,
      Estimate density,
      Estimate coverage,
      List<Share> reproduced,
      Share same) {
    public Found {
      trajectory = List.copyOf(trajectory);
      quasiP = List.copyOf(quasiP);
      reproduced = List.copyOf(reproduced);
    }

    /** Whether chance would hardly find as good a box. */
    public boolean isRare() {
      return chance <= LEVEL;
    }

    /** Whether it is rare by chance, and so is one of its restrictions at least. */
    public boolean claimed() {
      return isRare() && !box.restrictions().isEmpty();
    }

    /** Inputs that the box restricts, and so do most resamples. */
    public List<Integer> steady() {
      return restricted(true);
    }

    /** Inputs that the box restricts, but fewer than two thirds of resamples do. */
    public List<Integer> loose() {
      return restricted(false);
    }

    private List<Integer> restricted(boolean steady) {
      return box.restrictions().stream()
          .map(Restriction::input)
          .filter(input -> !reproduced.isEmpty() && isSteady(input) == steady)
          .toList();
    }

    /** Inputs that the box leaves free, but a third of resamples or more restrict. */
    public List<Integer> elsewhere() {
      return IntStream.range(0, reproduced.size())
          .filter(
              input ->
                  box.of(input) == null
                      && 3 * reproduced.get(input).hits() >= reproduced.get(input).n())
          .boxed()
          .toList();
    }

    /** Whether most resamples restrict each of the inputs that the box does. */
    public boolean stable() {
      return loose().isEmpty();
    }

    private boolean isSteady(int input) {
      return 3 * reproduced.get(input).hits() >= 2 * reproduced.get(input).n();
    }
  }

  /** A box on the way; mass and coverage are relative to all runs that were searched. */
  public record Stage(Box box, double mass, double density, double coverage) {}

  /**
   * Seeks boxes one after the other until one is not claimed, which is the last in the list.
   *
   * @param resamples bootstrap resamples of each claimed box
   * @throws InputException if there are too few points
   */
  public static List<Found> of(Cases cases, PrimRule rule, int resamples, long seed) {
    if (cases.size() < LEAST) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "there are %,d complete points; a box needs at least %d, two thirds to search and a"
                  + " third to be judged on",
              cases.size(),
              LEAST));
    }
    Cases[] parts = cases.divided(SEARCHED, seed);
    if (parts[0].hits() == 0 || parts[0].hits() == parts[0].mass() || parts[1].hits() == 0) {
      throw InputException.of(
          String.format(
              Locale.ROOT,
              "%,.0f of %,.0f runs are of interest; that is too few, or too nearly all, to search"
                  + " one part of the points and judge on another; set another bound, or make more"
                  + " runs",
              cases.hits(),
              cases.mass()));
    }
    List<Found> boxes = new ArrayList<>();
    Cases left = parts[0];
    Cases held = parts[1];
    while (boxes.size() < rule.boxes()) {
      Found found = one(left, held, parts, rule, resamples, seed + boxes.size());
      boxes.add(found);
      if (!found.claimed()) {
        break;
      }
      left = left.inside(found.box(), false);
      held = held.inside(found.box(), false);
      if (left.hits() == 0 || left.hits() == left.mass() || held.hits() == 0) {
        break;
      }
    }
    return boxes;
  }

  private static Found one(
      Cases cases, Cases held, Cases[] parts, PrimRule rule, int resamples, long seed) {
    BoxSearch.Found found = BoxSearch.of(cases, rule);
    Box box = found.box();
    double chance = chance(cases, rule, found.lift(), seed);
    boolean claimed = chance <= LEVEL && !box.restrictions().isEmpty();
    Box.Fit fit = box.fit(cases);
    double[][] again = claimed ? again(cases, rule, fit, resamples, seed) : new double[0][];
    Box.Fit judged = relative(box.fit(held), held, parts[1]);
    double effect = Cases.designEffect(List.of(held.inside(box, true), held.inside(box, false)));
    return new Found(
        box,
        relative(fit, cases, parts[0]),
        found.steps().stream()
            .map(
                s ->
                    new Stage(
                        s.box(),
                        s.mass() * cases.mass() / parts[0].mass(),
                        s.density(),
                        s.coverage() * cases.hits() / parts[0].hits()))
            .toList(),
        found.chosen(),
        BoxSearch.quasiPs(cases, box),
        chance,
        judged,
        density(judged, effect),
        coverage(judged, parts[1].hits(), effect),
        IntStream.range(0, claimed ? cases.inputs().size() : 0)
            .mapToObj(
                j ->
                    Share.of(
                        (int) Arrays.stream(again).mapToDouble(row -> row[j]).sum(), again.length))
            .toList(),
        Share.of((int) Arrays.stream(again).filter(row -> isSame(box, row)).count(), again.length));
  }

  private static boolean isSame(Box box, double[] restricted) {
    return IntStream.range(0, restricted.length)
        .allMatch(input -> restricted[input] > 0 == (box.of(input) != null));
  }

  /** With its interval; runs count for fewer where those of a point agree. */
  static Estimate density(Box.Fit judged, double designEffect) {
    return judged.runs() == 0
        ? Estimate.bare(Double.NaN)
        : Estimate.share(Math.min(1, judged.density()), judged.runs() / designEffect);
  }

  static Estimate coverage(Box.Fit judged, double hits, double designEffect) {
    return Estimate.share(Math.min(1, judged.coverage()), hits / designEffect);
  }

  /** Mass and coverage of a fit to what boxes before have left, relative to all. */
  private static Box.Fit relative(Box.Fit fit, Cases left, Cases all) {
    return new Box.Fit(
        fit.runs() / all.mass(),
        fit.density(),
        fit.coverage() * left.hits() / all.hits(),
        fit.points(),
        fit.runs());
  }

  /** Share of deals of outcomes to points in which the greatest lift is as great. */
  private static double chance(Cases cases, PrimRule rule, double lift, long seed) {
    int done = 0;
    int asGreat = 0;
    while (done < DEALS && asGreat < ENOUGH) {
      int from = done;
      int size = Math.min(BLOCK, DEALS - done);
      double[][] lifts =
          Resampling.all(
              size,
              d -> {
                Cases dealt =
                    cases.exchanged(
                        Cases.shuffled(
                            cases.size(), new Well19937c(seed + DEAL_SEED * (from + d + 1L))));
                List<Peeling.Step> steps = Peeling.trajectory(dealt, rule);
                return new double[] {BoxSearch.lift(steps)};
              });
      for (double[] dealt : lifts) {
        asGreat += dealt[0] >= lift - 1e-12 ? 1 : 0;
      }
      done += size;
    }
    return (asGreat + 1.0) / (done + 1.0);
  }

  /**
   * For each resample: 1 for each input that the box found there restricts, else 0. Of the boxes on
   * the way there the one nearest in coverage and density counts, as Bryant and Lempert do.
   */
  private static double[][] again(
      Cases cases, PrimRule rule, Box.Fit fit, int resamples, long seed) {
    int inputs = cases.inputs().size();
    return Resampling.all(
        resamples,
        r -> {
          int[] counts = Resampling.counts(seed, r, cases.size());
          double[] drawn = IntStream.of(counts).asDoubleStream().toArray();
          double[] row = new double[inputs];
          BoxSearch.like(cases.times(drawn), rule, fit.coverage(), fit.density())
              .box()
              .restrictions()
              .forEach(restriction -> row[restriction.input()] = 1);
          return row;
        });
  }
}
