package org.skilled.experiment.design;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The first points of a sequence that fills the cube evenly.
 *
 * <p>The points of a smaller sample are the first of a larger one. With constraints, those points
 * of the sequence are kept that fit.
 *
 * @param sequence which one
 * @param points number of points, at least 1; for Sobol' best a power of 2
 * @param scrambled whether the sequence is randomised by the seed; as it stands in the books if not
 */
public record SequenceSample(Space space, Sequence sequence, int points, boolean scrambled)
    implements SpaceDesign {
  private static final int PURPOSE = 0x5e9e;

  /** Sequences of low discrepancy. */
  public enum Sequence {
    /** The sequence of Halton, for up to 40 factors. */
    HALTON("halton", HaltonStream.MOST_DIMENSIONS),
    /** The sequence of Sobol', for up to 1,000 factors. */
    SOBOL("sobol-sequence", SobolStream.MOST_DIMENSIONS);

    private final String kind;
    private final int most;

    Sequence(String kind, int most) {
      this.kind = kind;
      this.most = most;
    }

    /** The name in experiment files. */
    public String kind() {
      return kind;
    }
  }

  public SequenceSample {
    Demands.atLeast("points", points, 1);
    if (space.size() > sequence.most) {
      throw Demands.fault(
          "kind",
          "is '"
              + sequence.kind
              + "', which serves at most "
              + sequence.most
              + " factors, but there are "
              + space.size()
              + (sequence == Sequence.HALTON
                  ? "; take sobol-sequence or latin-hypercube"
                  : "; take latin-hypercube or random"));
    }
  }

  @Override
  public String kind() {
    return sequence.kind;
  }

  @Override
  public Map<String, Object> settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("points", points);
    settings.put("scrambled", scrambled);
    return settings;
  }

  @Override
  public long size() {
    return points;
  }

  @Override
  public double[][] codes(long seed) {
    long[] keys = ColumnKey.all(seed, PURPOSE, 0, space);
    PointStream stream =
        sequence == Sequence.HALTON
            ? new HaltonStream(keys, scrambled)
            : new SobolStream(keys, scrambled);
    return PointStream.take(space, points, stream);
  }
}
