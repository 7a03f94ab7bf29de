package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.List;

/**
 * Points on a grid, of which each but the first differs from the one before in what one move
 * changes.
 *
 * @param points {@code [factor]} of levels, in order
 * @param moves the factors that change from each point to the next
 */
record Trajectory(List<int[]> points, List<int[]> moves) {

  /** From a start, the steps of all factors, made move by move. */
  static Trajectory of(int[] start, int[] steps, List<int[]> moves) {
    List<int[]> points = new ArrayList<>();
    points.add(start.clone());
    for (int[] move : moves) {
      int[] point = points.get(points.size() - 1).clone();
      for (int f : move) {
        point[f] += steps[f];
      }
      points.add(point);
    }
    return new Trajectory(List.copyOf(points), List.copyOf(moves));
  }

  /** The sum of the Euclidean distances between all pairs of points of this and another. */
  double distance(Trajectory other) {
    double sum = 0;
    for (int[] mine : points) {
      long squares = 0;
      int[] theirs = other.points.get(0);
      for (int f = 0; f < mine.length; f++) {
        squares += square(mine[f] - theirs[f]);
      }
      sum += Math.sqrt((double) squares);
      // Only what moved is reckoned anew, or 500 trajectories of 50 factors would take a minute.
      for (int m = 0; m < other.moves.size(); m++) {
        int[] before = other.points.get(m);
        int[] after = other.points.get(m + 1);
        for (int f : other.moves.get(m)) {
          squares += square(mine[f] - after[f]) - square(mine[f] - before[f]);
        }
        sum += Math.sqrt((double) squares);
      }
    }
    return sum;
  }

  /**
   * So many of the candidates, far from each other: the two farthest, then always the one whose
   * distances to those chosen have the largest sum of squares. In the order of the candidates.
   */
  static List<Trajectory> farthest(List<Trajectory> candidates, int number) {
    int size = candidates.size();
    double[][] squares = new double[size][size];
    int first = 0;
    int second = 1;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double distance = candidates.get(i).distance(candidates.get(j));
        squares[i][j] = distance * distance;
        squares[j][i] = squares[i][j];
        if (squares[i][j] > squares[first][second]) {
          first = i;
          second = j;
        }
      }
    }
    boolean[] chosen = new boolean[size];
    chosen[first] = true;
    chosen[second] = true;
    for (int more = 2; more < number; more++) {
      chosen[next(squares, chosen)] = true;
    }
    List<Trajectory> kept = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (chosen[i]) {
        kept.add(candidates.get(i));
      }
    }
    return kept;
  }

  private static int next(double[][] squares, boolean[] chosen) {
    int best = -1;
    double farthest = -1;
    for (int i = 0; i < chosen.length; i++) {
      double sum = 0;
      for (int j = 0; j < chosen.length && !chosen[i]; j++) {
        sum += chosen[j] ? squares[i][j] : 0;
      }
      if (!chosen[i] && sum > farthest) {
        farthest = sum;
        best = i;
      }
    }
    return best;
  }

  private static long square(long difference) {
    return difference * difference;
  }
}
