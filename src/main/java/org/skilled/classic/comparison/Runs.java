package org.skilled.classic.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.skilled.analysis.Effect;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.PairedDifference;
import org.skilled.analysis.Summary;
import org.skilled.classic.Classic;
import org.skilled.classic.ClassicRun;
import org.skilled.random.Draws;

/**
 * Carries out runs on all cores; the same bits on any number of them.
 *
 * <p>Run r of every setting has the same seed, so settings can be compared in pairs.
 */
public final class Runs {
  private final int runs;
  private final long seed;
  private final IntConsumer progress;

  /**
   * So many runs of each setting.
   *
   * @param runs at least 2
   * @param progress told, from any thread, the number of runs (1) that have just ended
   */
  public Runs(int runs, long seed, IntConsumer progress) {
    if (runs < 2) {
      throw new IllegalArgumentException(
          "runs is " + runs + "; a mean has an interval only from 2 on");
    }
    this.runs = runs;
    this.seed = seed;
    this.progress = progress;
  }

  int count() {
    return runs;
  }

  long seed() {
    return seed;
  }

  /** Final values: {@code [quantity][setting][run]}. */
  <P extends Record> double[][][] ends(Classic<P> model, List<P> settings, String... quantities) {
    double[][][] values = new double[quantities.length][settings.size()][runs];
    each(
        model,
        settings,
        (run, setting, r) -> {
          while (run.nextPeriod()) {
            // Only the end counts.
          }
          for (int q = 0; q < quantities.length; q++) {
            values[q][setting][r] = run.value(quantities[q]);
          }
        });
    return values;
  }

  /**
   * Values every so many periods, the start first: {@code [setting][run][time]}. A run that ends
   * keeps its last value.
   */
  <P extends Record> double[][][] courses(
      Classic<P> model, List<P> settings, String quantity, int every, int times) {
    double[][][] values = new double[settings.size()][runs][times];
    each(
        model,
        settings,
        (run, setting, r) -> {
          double[] course = values[setting][r];
          course[0] = run.value(quantity);
          for (int t = 1; t < times; t++) {
            boolean going = true;
            for (int n = 0; n < every && going; n++) {
              going = run.nextPeriod();
            }
            course[t] = run.value(quantity);
          }
        });
    return values;
  }

  /** The mean of a sample with its interval. */
  static Summary mean(double[] sample) {
    return Summary.of(sample, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** The mean of a sample with its interval. */
  static Estimate estimate(double[] sample) {
    Summary mean = mean(sample);
    return new Estimate(mean.mean(), mean.low(), mean.high());
  }

  /**
   * The mean of {@code more - less}, run by run. If all runs differ by the same, as where a model
   * leaves nothing to luck, it is a point.
   */
  static Estimate difference(double[] more, double[] less) {
    double[] differences =
        IntStream.range(0, more.length).mapToDouble(r -> more[r] - less[r]).toArray();
    if (differences.length > 1 && Arrays.stream(differences).distinct().count() == 1) {
      return new Estimate(differences[0], differences[0], differences[0]);
    }
    Effect effect = PairedDifference.of(differences, Double.POSITIVE_INFINITY);
    return new Estimate(effect.estimate(), effect.low(), effect.high());
  }

  /** The values of all runs at one time. */
  static double[] at(double[][] courses, int time) {
    return IntStream.range(0, courses.length).mapToDouble(r -> courses[r][time]).toArray();
  }

  /** The mean course with its intervals. */
  static List<Summary> course(double[][] courses) {
    return IntStream.range(0, courses[0].length).mapToObj(t -> mean(at(courses, t))).toList();
  }

  private interface Task {
    void run(ClassicRun run, int setting, int replicate);
  }

  private <P extends Record> void each(Classic<P> model, List<P> settings, Task task) {
    IntStream.range(0, settings.size() * runs)
        .parallel()
        .forEach(
            n -> {
              int setting = n / runs;
              int replicate = n % runs;
              long runSeed = Draws.seed(seed, replicate);
              task.run(model.start(settings.get(setting), runSeed), setting, replicate);
              progress.accept(1);
            });
  }
}
