package org.skilled.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart that an experiment asks for; drawing it is somebody else's work. */
public sealed interface ChartRequest {
  /** The name of the kind of chart, as written in experiment files. */
  String kind();

  /**
   * A weekly series over time, one line with its band a design point, or a level of {@code by}.
   *
   * @param by factor whose levels are told apart; null for one line a design point
   */
  record TimeCourse(String series, @Nullable String by) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "time-course";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /**
   * An outcome against a factor, with intervals.
   *
   * @param by second factor, one line for each of its levels; null for none
   */
  record Effect(String outcome, String factor, @Nullable String by) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "effect";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /** An outcome over two factors. */
  record HeatMap(String outcome, String x, String y) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "heat-map";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /**
   * An outcome over the simplex of three factors with a constant sum.
   *
   * @param factors three paths: the corners
   */
  record Ternary(String outcome, List<String> factors) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "ternary";

    public Ternary {
      factors = List.copyOf(factors);
    }

    @Override
    public String kind() {
      return KIND;
    }
  }

  /**
   * How an outcome is distributed over runs.
   *
   * @param by factor whose levels are told apart; null for one distribution a design point
   */
  record Distribution(String outcome, @Nullable String by) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "distribution";

    @Override
    public String kind() {
      return KIND;
    }
  }
}
