package org.skilled.study.method;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Layout;
import org.skilled.analysis.sample.Sample;
import org.skilled.study.Study;

/**
 * Points that stand alone, for methods that hold some of them out: points of a trajectory, or of a
 * block of Saltelli's design, are near copies of each other, so those held out would be no test.
 */
final class StandAlone {
  private StandAlone() {}

  /**
   * Why a study has no such points, or too few; null if there are enough.
   *
   * @param least points that are needed
   * @param need what is said of them: "boxes need"
   */
  static @Nullable String refusal(Study study, int least, String need) {
    Sample sample = study.sample();
    String dependence = DependenceSection.dependence(sample);
    if (dependence != null) {
      return dependence;
    }
    int points =
        sample.layout() instanceof Layout.Radial radial ? 2 * radial.blocks() : sample.points();
    return points >= least
        ? null
        : "there are only " + Cells.count(points, "point") + "; " + need + " at least " + least;
  }

  /** The study, of a block of Saltelli's design with its first and last point only. */
  static Study of(Study study) {
    if (!(study.sample().layout() instanceof Layout.Radial radial)) {
      return study;
    }
    int length = radial.pointsPerBlock();
    int[] points =
        IntStream.range(0, radial.blocks())
            .flatMap(block -> IntStream.of(block * length, (block + 1) * length - 1))
            .toArray();
    return study.at(points);
  }

  /** What a reader should know of points left aside; none if all are used. */
  static List<String> notes(Study study) {
    return study.sample().layout() instanceof Layout.Radial
        ? List.of(
            "Of each block of Saltelli's design, the two points that are drawn anew are used; the"
                + " others are near copies of them.")
        : List.of();
  }
}
