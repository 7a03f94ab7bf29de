package org.skilled.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A chart that an experiment asks for; drawing it is somebody else's work. */
public sealed interface ChartRequest {
  /** The name of the kind of chart, as written in experiment files. */
  String kind();

  /** What else is written of it in experiment files: field and text or list of texts, in order. */
  Map<String, Object> fields();

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

    @Override
    public Map<String, Object> fields() {
      return written("series", series, "by", by);
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

    @Override
    public Map<String, Object> fields() {
      return written("outcome", outcome, "factor", factor, "by", by);
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

    @Override
    public Map<String, Object> fields() {
      return written("outcome", outcome, "x", x, "y", y);
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

    @Override
    public Map<String, Object> fields() {
      return written("outcome", outcome, "factors", factors);
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

    @Override
    public Map<String, Object> fields() {
      return written("outcome", outcome, "by", by);
    }
  }

  /** An outcome against a numeric factor, one dot a design point or run, with its trend. */
  record Scatter(String outcome, String factor, Dots dots) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "scatter";

    /** What a dot stands for. */
    public enum Dots {
      /** The mean of a design point. */
      POINTS,
      /** A single run. */
      RUNS;

      /** The word in experiment files. */
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Map<String, Object> fields() {
      return written("outcome", outcome, "factor", factor, "dots", dots.word());
    }
  }

  /** An outcome at the low and the high end of each factor that varies. */
  record Tornado(String outcome) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "tornado";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Map<String, Object> fields() {
      return written("outcome", outcome);
    }
  }

  /** An outcome against each numeric factor over its range. */
  record Spider(String outcome) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "spider";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Map<String, Object> fields() {
      return written("outcome", outcome);
    }
  }

  /** An outcome over two numeric factors, with lines of equal outcome. */
  record Contour(String outcome, String x, String y) implements ChartRequest {
    /** The name in experiment files. */
    public static final String KIND = "contour";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Map<String, Object> fields() {
      return written("outcome", outcome, "x", x, "y", y);
    }
  }

  /** Fields and values in turn; a field whose value is null is not written. */
  private static Map<String, Object> written(@Nullable Object... fields) {
    Map<String, Object> written = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      Object value = fields[i + 1];
      if (value != null) {
        written.put(String.valueOf(fields[i]), value);
      }
    }
    return written;
  }
}
