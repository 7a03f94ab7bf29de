package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.analysis.sample.Layout;
import org.skilled.problem.Problem;
import org.skilled.random.Draws;

/**
 * Trajectories for elementary effects (Morris 1991, doi:10.1080/00401706.1991.10484804): through a
 * grid of levels, from point to point one factor (or group) moves by half of the levels, each once.
 * Of many candidates those are kept that lie far apart (Campolongo, Cariboni and Saltelli 2007,
 * doi:10.1016/j.envsoft.2006.10.004), found by growing the set one trajectory at a time (after
 * Ruano et al. 2012, doi:10.1016/j.envsoft.2012.03.008) rather than by trying all combinations.
 *
 * <p>Levels are evenly spaced shares of each factor's distribution, from its lower to its upper
 * end.
 *
 * @param trajectories how many, at least 2
 * @param levels how many, even
 * @param candidates trajectories drawn to choose from; as many as {@code trajectories} to choose
 *     none
 */
public record MorrisTrajectories(Space space, int trajectories, int levels, int candidates)
    implements SpaceDesign {
  /** The name in experiment files. */
  public static final String KIND = "morris";

  /** Most candidates, as distances between all pairs are kept. */
  public static final int MOST_CANDIDATES = 5000;

  private static final int PURPOSE = 0x3077;
  private static final long START = 0;
  private static final long ORDER = 1;

  public MorrisTrajectories {
    Demands.atLeast("trajectories", trajectories, 2);
    Demands.atLeast("candidates", candidates, trajectories);
    if (levels < 2 || levels % 2 != 0) {
      throw Demands.fault(
          "levels", "is " + levels + "; it must be even, so that all levels are equally frequent");
    }
    Demands.noConstraints(space, KIND, "each of its steps must be free to go to any level");
    Demands.ends(space, "trajectories go from end to end");
    requireSteps(space, levels);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("trajectories", trajectories);
    settings.put("levels", levels);
    settings.put("candidates", candidates);
    return settings;
  }

  @Override
  public Layout.Trajectories layout() {
    return new Layout.Trajectories(trajectories, space.subjects().size());
  }

  @Override
  public long size() {
    return (long) trajectories * (space.subjects().size() + 1);
  }

  @Override
  public double[][] codes(long seed) {
    List<Trajectory> drawn = new ArrayList<>();
    for (int t = 0; t < candidates; t++) {
      drawn.add(draw(seed, t));
    }
    List<Trajectory> kept =
        candidates == trajectories ? drawn : Trajectory.farthest(drawn, trajectories);
    double[][] codes = new double[space.size()][(int) size()];
    int row = 0;
    for (Trajectory trajectory : kept) {
      for (int[] point : trajectory.points()) {
        for (int f = 0; f < codes.length; f++) {
          codes[f][row] = space.factors().get(f).code((double) point[f] / (levels - 1));
        }
        row++;
      }
    }
    return codes;
  }

  private Trajectory draw(long seed, int number) {
    Draws draws = Draws.seeded(seed);
    int[] start = new int[space.size()];
    int[] steps = new int[space.size()];
    int half = levels / 2;
    for (int f = 0; f < start.length; f++) {
      long key = ColumnKey.of(draws, PURPOSE, START, space.factors().get(f).path());
      start[f] = Draws.index(key, number, levels);
      steps[f] = start[f] < half ? half : -half;
    }
    long order = Draws.of(draws.key(PURPOSE, ORDER), number);
    List<int[]> moves = new ArrayList<>();
    for (int[] subject : space.subjects()) {
      moves.add(Draws.index(order, moves.size(), moves.size() + 1), subject);
    }
    return Trajectory.of(start, steps, moves);
  }

  /** A step that changes nothing would make no effect of nothing. */
  private static void requireSteps(Space space, int levels) {
    List<Problem> problems = new ArrayList<>();
    for (Factor factor : space.factors()) {
      for (int level = 0; level < levels / 2; level++) {
        double from = factor.code((double) level / (levels - 1));
        double to = factor.code((double) (level + levels / 2) / (levels - 1));
        if (from == to) {
          problems.add(
              new Problem(
                  null,
                  0,
                  factor.path(),
                  "is "
                      + factor.value(from)
                      + " before and after a step of a trajectory; give it at least two values that"
                      + " are equally likely, or a wider distribution"));
          break;
        }
      }
    }
    Demands.throwIfAny(problems);
  }
}
