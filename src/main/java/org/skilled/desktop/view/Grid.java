package org.skilled.desktop.view;

/**
 * How sites, and projects in them, stand in rows and columns: so that rings are as large as they
 * can be in a window of a usual height, where words take what letters take.
 *
 * <p>All lengths are in units of one person's place.
 *
 * @param cellWidth of a project's part of its site
 * @param cellHeight likewise
 * @param radius of the largest ring
 * @param above room for words above a ring
 * @param heading room for the name of a site
 */
record Grid(
    int siteColumns,
    int projectColumns,
    int projectRows,
    double cellWidth,
    double cellHeight,
    double radius,
    double above,
    double heading) {
  /** Around the frame of a site. */
  static final double MARGIN = 0.6;

  /** Pixels, like all of the following. */
  private static final double WINDOW = 570;

  private static final double HEADING = 22;
  private static final double AROUND = 8;
  private static final double LEAST_RADIUS = 2;

  /** Beyond so many times the width that is needed, more would only part what belongs together. */
  private static final double WIDEST = 1.7;

  /**
   * What words take around a ring.
   *
   * @param least radius with which they are worth it
   */
  private record Words(double beside, double above, double below, double least) {
    /** The name of the project, and of all disciplines. */
    static final Words ALL = new Words(52, 44, 24, CommunityPainter.LEAST_LABELLED);

    /** The name of the project only. */
    static final Words NAME = new Words(5, 22, 6, 0);
  }

  /**
   * The best grid.
   *
   * @param most projects of the site that has most
   * @param radius of the largest ring
   * @param aspect width of the window over its height
   */
  static Grid of(int sites, int most, double radius, double aspect) {
    Trial labelled = best(sites, most, aspect, Words.ALL);
    Trial chosen =
        labelled.radius() >= Words.ALL.least() ? labelled : best(sites, most, aspect, Words.NAME);
    return chosen.grid(most, radius);
  }

  private static Trial best(int sites, int most, double aspect, Words words) {
    Trial best = new Trial(1, 1, LEAST_RADIUS, 1, words);
    for (int columns = 1; columns <= sites; columns++) {
      for (int inside = 1; inside <= most; inside++) {
        double wide = (aspect * WINDOW / columns - AROUND) / inside;
        double frame = WINDOW / rows(sites, columns) - HEADING - AROUND;
        double high = frame / rows(most, inside);
        double across = wide / 2 - words.beside();
        double down = (high - words.above() - words.below()) / 2;
        if (Math.min(across, down) > best.radius() * (1 + 1e-9)) {
          best = new Trial(columns, inside, Math.min(across, down), wide, words);
        }
      }
    }
    return best;
  }

  /**
   * One way to arrange them.
   *
   * @param radius of the largest ring, in pixels
   * @param wide room for a project, in pixels
   */
  private record Trial(int siteColumns, int inside, double radius, double wide, Words words) {

    Grid grid(int most, double units) {
      double unit = radius / units;
      double needed = 2 * (radius + words.beside());
      return new Grid(
          siteColumns,
          inside,
          rows(most, inside),
          Math.max(needed, Math.min(WIDEST * needed, wide)) / unit,
          (2 * radius + words.above() + words.below()) / unit,
          units,
          words.above() / unit,
          HEADING / unit);
    }
  }

  static int rows(int count, int columns) {
    return (count + columns - 1) / columns;
  }
}
