package org.skilled.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sample.Sample;
import org.skilled.chart.Caption;

/**
 * What methods are applied to: a sample, its outputs, and where they come from.
 *
 * @param title the question that the runs were made for, or the name of the table
 * @param sample the inputs
 * @param outputs end-of-run values, at least one
 * @param series weekly values
 * @param sharedLuck whether replicate r has the same luck at every point
 * @param origin what captions say of the origin: the seed of the runs as the user wrote it, or
 *     "unknown", and program and model version
 * @param settings what the analyst chose
 */
public record Study(
    String title,
    Sample sample,
    List<Output> outputs,
    List<Weekly> series,
    boolean sharedLuck,
    Origin origin,
    Settings settings) {
  public Study {
    outputs = List.copyOf(outputs);
    series = List.copyOf(series);
  }

  /**
   * Where runs come from.
   *
   * @param name name of the experiment, or of the table's file
   * @param seed seed of the runs, as the user wrote it; "unknown" for a table of other origin
   * @param version name and version of the programs: "Skilled 0.1.0, model 2"
   */
  public record Origin(String name, String seed, String version) {}

  /**
   * What the analyst chose.
   *
   * @param seed decides resamples and dummies
   * @param resamples bootstrap resamples
   * @param options settings of single methods, as {@code --set NAME=VALUE}; read by {@link Options}
   */
  public record Settings(long seed, int resamples, Options options) {
    /** Number of resamples unless the analyst says otherwise. */
    public static final int RESAMPLES = 1000;

    /** Seed unless the analyst says otherwise; reports have it too, and so say the same. */
    public static final long SEED = 1;
  }

  /** A weekly series: the output of every run at each week, read when needed. */
  public interface Weekly {
    /** Its name, as in tables and files. */
    String name();

    /** What it means with its unit, in words for charts. */
    String label();

    /** What a step of its time is called: {@code week}. */
    default String step() {
      return "week";
    }

    /** {@code [point][replicate][week]}; a run that failed has an empty row. */
    double[][][] values();
  }

  /** The same at some of the points, in their order here, without weekly series. */
  public Study at(int[] points) {
    return new Study(
        title,
        sample.at(points),
        outputs.stream().map(output -> output.at(points)).toList(),
        List.of(),
        sharedLuck,
        origin,
        settings);
  }

  /** The same, with this output as the only one. */
  public Study only(Output output) {
    return new Study(title, sample, List.of(output), series, sharedLuck, origin, settings);
  }

  /** Caption of a chart that stands on all runs of an output, with the method's name. */
  public Caption caption(Output output, String method) {
    return new Caption(
            output.finished(),
            output.runs() - output.finished(),
            "",
            origin.seed(),
            origin.version(),
            List.of())
        .with("Method: " + method + "; analysis seed " + settings.seed() + ".");
  }

  /** The output of a name; null if there is none. */
  public @Nullable Output output(String name) {
    return outputs.stream().filter(output -> output.name().equals(name)).findFirst().orElse(null);
  }
}
