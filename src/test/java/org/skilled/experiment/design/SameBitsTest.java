package org.skilled.experiment.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.analysis.distribution.Beta;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.distribution.Whole;

/**
 * Points are the same bits on every Java and in every version of the program: these were written
 * down once. If one changes on purpose, say so in the changelog, because experiments change with
 * it.
 */
class SameBitsTest {
  private static final Space SPACE =
      new Space(
          List.of(
              new Factor.Range("a", -3.14, 3.14, false),
              new Factor.Range("b", 1, 9, true),
              new Factor.Drawn("c", new Distribution.TruncatedNormal(0.5, 0.2, 0, 1)),
              new Factor.Drawn("d", new Beta(2, 5, 0, 1)),
              new Factor.Drawn("e", new Distribution.LogUniform(0.01, 1)),
              new Factor.Drawn("f", new Distribution.Triangular(0, 0.3, 1)),
              new Factor.Drawn("g", new Whole(new Distribution.Triangular(-0.5, 4, 9.5), 0, 9)),
              new Factor.Levels("h", List.of("x", "y"))),
          Map.of(),
          List.of());

  private static final Space UNBOUNDED =
      Space.of(
          List.of(
              new Factor.Drawn("n", new Distribution.Normal(0, 1)),
              new Factor.Weighted("w", List.of("x", "y"), List.of(0.3, 0.7))));

  static List<Arguments> designs() {
    return List.of(
        Arguments.of(new RandomSample(SPACE, 64), -3863227285842548876L),
        Arguments.of(new RandomSample(UNBOUNDED, 64), -6763840816983809653L),
        Arguments.of(new LatinHypercube(SPACE, 64, false), 6685174092781562298L),
        Arguments.of(
            new SequenceSample(SPACE, SequenceSample.Sequence.HALTON, 64, true),
            490998563645388465L),
        Arguments.of(
            new SequenceSample(SPACE, SequenceSample.Sequence.SOBOL, 64, true),
            3394841996058985053L),
        Arguments.of(new SaltelliDesign(SPACE, 16, true), -2449900355995764686L),
        Arguments.of(new MorrisTrajectories(SPACE, 6, 4, 60), -7032787480273110253L),
        Arguments.of(new FourierCurves(SPACE, 65, 1, 4), 6336304462577419214L));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void pointsAreThoseThatWereWrittenDown(SpaceDesign design, long expected) {
    long hash = 17;
    for (double[] column : design.codes(42)) {
      for (double code : column) {
        hash = 31 * hash + Double.doubleToLongBits(code);
      }
    }
    assertEquals(expected, hash, design.kind());
  }
}
