package org.skilled.analysis.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line along which a quantity given on a grid has one value: marching squares, with straight
 * lines between neighbouring nodes. A square of four nodes of which one is unknown has no line, so
 * that nothing is drawn where there is no data.
 *
 * <p>The plane's case of W. E. Lorensen and H. E. Cline (1987), Marching cubes, Computer Graphics
 * 21:163-169, doi:10.1145/37402.37422; a square with two diagonal corners above is divided by the
 * mean of its corners.
 *
 * @param level the value
 * @param x one a vertex
 * @param y one a vertex
 */
public record Isoline(double level, double[] x, double[] y) {
  public Isoline {
    x = x.clone();
    y = y.clone();
  }

  /**
   * The lines of one level, in O(nodes).
   *
   * @param x positions of the columns, ascending
   * @param y positions of the rows, ascending
   * @param z {@code [row][column]}; NaN where unknown
   */
  public static List<Isoline> of(double[] x, double[] y, double[][] z, double level) {
    return new Tracer(x, y, z, level).lines();
  }

  /** Finds where the line crosses the edges of squares, and follows it from edge to edge. */
  private static final class Tracer {
    private final double[] x;
    private final double[] y;
    private final double[][] z;
    private final double level;
    private final Map<Integer, List<Integer>> neighbours = new HashMap<>();
    private final List<Integer> crossed = new ArrayList<>();

    Tracer(double[] x, double[] y, double[][] z, double level) {
      this.x = x;
      this.y = y;
      this.z = z;
      this.level = level;
    }

    List<Isoline> lines() {
      for (int row = 0; row + 1 < y.length; row++) {
        for (int column = 0; column + 1 < x.length; column++) {
          square(row, column);
        }
      }
      List<Isoline> lines = new ArrayList<>();
      // Open lines first, each from one of its ends; what is left is closed.
      for (boolean open : new boolean[] {true, false}) {
        for (int edge : crossed) {
          List<Integer> next = neighbours.getOrDefault(edge, List.of());
          if (open ? next.size() == 1 : !next.isEmpty()) {
            lines.add(follow(edge));
          }
        }
      }
      return lines;
    }

    private void square(int row, int column) {
      double[] corners = {
        z[row][column], z[row][column + 1], z[row + 1][column + 1], z[row + 1][column]
      };
      int above = 0;
      double sum = 0;
      for (int corner = 0; corner < 4; corner++) {
        if (!Double.isFinite(corners[corner])) {
          return;
        }
        above |= corners[corner] > level ? 1 << corner : 0;
        sum += corners[corner];
      }
      int[] edges = {
        across(row, column), up(row, column + 1), across(row + 1, column), up(row, column)
      };
      boolean saddle = above == 0b0101 || above == 0b1010;
      if (saddle) {
        boolean joined = sum / 4 > level == (above == 0b0101);
        join(edges[joined ? 0 : 3], edges[joined ? 1 : 0]);
        join(edges[joined ? 2 : 1], edges[joined ? 3 : 2]);
        return;
      }
      int first = -1;
      for (int corner = 0; corner < 4; corner++) {
        boolean here = (above & (1 << corner)) != 0;
        boolean there = (above & (1 << ((corner + 1) % 4))) != 0;
        if (here != there) {
          if (first >= 0) {
            join(edges[first], edges[corner]);
          }
          first = corner;
        }
      }
    }

    private void join(int one, int other) {
      link(one, other);
      link(other, one);
    }

    private void link(int from, int to) {
      if (!neighbours.containsKey(from)) {
        crossed.add(from);
      }
      neighbours.computeIfAbsent(from, edge -> new ArrayList<>()).add(to);
    }

    private Isoline follow(int start) {
      List<Integer> edges = new ArrayList<>(List.of(start));
      int at = start;
      List<Integer> next = neighbours.getOrDefault(at, List.of());
      while (!next.isEmpty()) {
        int to = next.remove(0);
        List<Integer> back = neighbours.getOrDefault(to, new ArrayList<>());
        back.remove((Integer) at);
        edges.add(to);
        at = to;
        next = back;
      }
      double[] xs = edges.stream().mapToDouble(this::x).toArray();
      double[] ys = edges.stream().mapToDouble(this::y).toArray();
      return new Isoline(level, xs, ys);
    }

    /** Number of the edge from a node to its right neighbour. */
    private int across(int row, int column) {
      return 2 * (row * x.length + column);
    }

    /** Number of the edge from a node to its upper neighbour. */
    private int up(int row, int column) {
      return across(row, column) + 1;
    }

    private double x(int edge) {
      int row = edge / 2 / x.length;
      int column = edge / 2 % x.length;
      return edge % 2 == 1
          ? x[column]
          : between(x[column], x[column + 1], z[row][column], z[row][column + 1]);
    }

    private double y(int edge) {
      int row = edge / 2 / x.length;
      int column = edge / 2 % x.length;
      return edge % 2 == 0
          ? y[row]
          : between(y[row], y[row + 1], z[row][column], z[row + 1][column]);
    }

    private double between(double from, double to, double a, double b) {
      return from + (to - from) * (level - a) / (b - a);
    }
  }
}
