package org.skilled.desktop.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.skilled.model.LearningCommunity;
import org.skilled.model.Quantity;

/**
 * The same course under other luck: replicate r has the seed of the course plus r, from 1 on. A
 * replicate that ends early keeps its last values.
 *
 * <p>Not thread-safe: one thread adds, and hands {@link #band}s on.
 */
public final class Replications {
  /** How many there are in the end. */
  public static final int COUNT = 100;

  /** Published models can run for a million periods; the band ends here. */
  private static final int MOST_STEPS = 20_000;

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private final IntFunction<double[][]> runs;
  private final Map<String, Integer> places = new HashMap<>();
  private final double[][][] values;
  private int done;
  private int tried;
  private @Nullable String failure;

  /**
   * How far replications are.
   *
   * @param done replicates that there are
   * @param over whether there will be more
   * @param failure why some failed, in the words of the last that did; null if none did
   */
  public record Progress(int done, boolean over, @Nullable String failure) {}

  /**
   * What most replicates do, week by week.
   *
   * @param count replicates behind it
   * @param low 5 % quantile
   * @param middle median
   * @param high 95 % quantile
   */
  @SuppressWarnings("ArrayRecordComponent") // for drawing; identity is never compared
  public record Band(int count, double[] low, double[] middle, double[] high) {
    /** Less of what a band spans cannot be seen. */
    private static final double SEEN = 0.002;

    /** The last step in which it is seen to move; after that it stays as it is. */
    public int settled() {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int step = 0; step < low.length; step++) {
        least = Math.min(least, low[step]);
        most = Math.max(most, high[step]);
      }
      double seen = SEEN * (most - least);
      int last = low.length - 1;
      int step = last;
      while (step > 0
          && Math.abs(low[step - 1] - low[last]) <= seen
          && Math.abs(middle[step - 1] - middle[last]) <= seen
          && Math.abs(high[step - 1] - high[last]) <= seen) {
        step--;
      }
      return Math.max(0, step);
    }
  }

  /**
   * None yet.
   *
   * @param selectors what is followed
   * @param runs gives what replicate r, from 1 on, does: a row for each selector, by step
   */
  Replications(List<String> selectors, IntFunction<double[][]> runs) {
    this.runs = runs;
    for (String selector : selectors) {
      places.put(selector, places.size());
    }
    values = new double[COUNT][][];
  }

  /** Those of a learning community; none yet. */
  public static Replications of(Course course, NetworkSource networks) {
    List<String> series = Tracks.of(course.at(0)).stream().map(Quantity::selector).toList();
    return new Replications(series, r -> run(course.withSeed(course.seed() + r), networks, series));
  }

  /** Those of a published model; none yet. */
  public static Replications of(ClassicCourse course) {
    return new Replications(
        course.quantities().stream().map(Quantity::selector).toList(),
        r -> ClassicWorld.series(course.withSeed(course.seed() + r), MOST_STEPS));
  }

  /**
   * Runs one more; false when all are over. One that fails is left out, and the others go on, but
   * not when memory runs out.
   */
  public boolean add() {
    if (tried == COUNT) {
      return false;
    }
    tried++;
    try {
      double[][] seen = runs.apply(tried);
      if (Arrays.stream(seen).anyMatch(row -> row.length == 0)) {
        throw new IllegalStateException("run " + tried + " has no step");
      }
      values[done++] = seen;
    } catch (OutOfMemoryError full) {
      failure = "there was no memory for more; give Java more with -Xmx";
      tried = COUNT;
    } catch (RuntimeException | Error fault) {
      failure = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
    return true;
  }

  private static double[][] run(Course mine, NetworkSource networks, List<String> series) {
    var scenario = mine.at(0);
    LearningCommunity run =
        new LearningCommunity(scenario, networks.load(scenario), mine.seed(), series);
    run.start();
    do {
      int week = run.community().week();
      if (week > 0 && week < scenario.weeks() && mine.movesIn(week)) {
        run.change(mine.at(week));
      }
    } while (run.nextWeek());
    return run.observation().series();
  }

  /** How many there are. */
  public int done() {
    return done;
  }

  /** How far they are. */
  public Progress progress() {
    return new Progress(done, tried == COUNT, failure);
  }

  /** The bands of all series from what there is. */
  public Map<String, Band> bands() {
    Map<String, Band> bands = new HashMap<>();
    places.keySet().forEach(selector -> bands.put(selector, band(selector)));
    return bands;
  }

  /** The band of one series from what there is. */
  public Band band(String selector) {
    int place = places.getOrDefault(selector, -1);
    if (place < 0 || done == 0) {
      return new Band(0, new double[0], new double[0], new double[0]);
    }
    int weeks = 0;
    for (int r = 0; r < done; r++) {
      weeks = Math.max(weeks, values[r][place].length);
    }
    double[] low = new double[weeks];
    double[] middle = new double[weeks];
    double[] high = new double[weeks];
    double[] column = new double[done];
    for (int week = 0; week < weeks; week++) {
      for (int r = 0; r < done; r++) {
        double[] own = values[r][place];
        column[r] = own[Math.min(week, own.length - 1)];
      }
      Arrays.sort(column);
      low[week] = quantile(column, LOW);
      middle[week] = quantile(column, 0.5);
      high[week] = quantile(column, HIGH);
    }
    return new Band(done, low, middle, high);
  }

  /** Between the two nearest of sorted values, as the usual sample quantile (type 7). */
  static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
