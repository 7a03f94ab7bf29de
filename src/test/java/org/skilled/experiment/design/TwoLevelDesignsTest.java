package org.skilled.experiment.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.analysis.distribution.Distribution;

/** Fractional factorials, Plackett-Burman designs and mixtures. */
class TwoLevelDesignsTest {
  /** The table of Plackett and Burman 1946 for 12 runs: a cyclic row, and all minus. */
  @Test
  void twelveRunsAreThoseOfPlackettAndBurman() {
    boolean[][] design = Objects.requireNonNull(Hadamard.design(12));
    String row = "++-+++---+-";
    for (int r = 0; r < 11; r++) {
      for (int c = 0; c < 11; c++) {
        assertEquals(row.charAt(Math.floorMod(c - r, 11)) == '+', design[r][c]);
      }
    }
    for (boolean sign : design[11]) {
      assertTrue(!sign);
    }
    assertEquals("++--++++-+-+----++-", signs(Objects.requireNonNull(Hadamard.design(20))[0]));
    assertEquals("+++++-+-++--++--+-+----", signs(Objects.requireNonNull(Hadamard.design(24))[0]));
  }

  private static String signs(boolean[] row) {
    StringBuilder text = new StringBuilder();
    for (boolean sign : row) {
      text.append(sign ? '+' : '-');
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 56, 76, 96})
  void columnsAreBalancedAgainstEachOther(int size) {
    boolean[][] design = Objects.requireNonNull(Hadamard.design(size));
    assertEquals(size, design.length);
    assertEquals(size - 1, design[0].length);
    for (int a = 0; a < size - 1; a++) {
      for (int b = a; b < size - 1; b++) {
        int product = 0;
        for (boolean[] row : design) {
          product += row[a] == row[b] ? 1 : -1;
        }
        assertEquals(a == b ? size : 0, product, size + ": columns " + a + " and " + b);
      }
    }
  }

  @Test
  void sizesAreTheNextThatThereAre() {
    assertEquals(4, new PlackettBurman(Designs.ranges(3), false).size());
    assertEquals(12, new PlackettBurman(Designs.ranges(8), false).size());
    assertEquals(24, new PlackettBurman(Designs.ranges(11), true).size());
    assertEquals(56, Hadamard.sizeFrom(49), "there is none for 52");
    assertEquals(204, Hadamard.sizeFrom(201));
    Set<Integer> missing = new HashSet<>();
    for (int size = 4; size <= 200; size += 4) {
      if (Hadamard.sizeFrom(size) != size) {
        missing.add(size);
      }
    }
    assertEquals(Set.of(52, 92, 100, 116, 156, 172, 184, 188), missing);
  }

  @Test
  void foldingOverClearsMainEffectsOfInteractions() {
    double[][] codes = new PlackettBurman(Designs.ranges(11), true).codes(0);
    for (int a = 0; a < 11; a++) {
      for (int b = 0; b < 11; b++) {
        for (int c = b + 1; c < 11; c++) {
          double product = 0;
          for (int p = 0; p < 24; p++) {
            product += (2 * codes[a][p] - 1) * (2 * codes[b][p] - 1) * (2 * codes[c][p] - 1);
          }
          assertEquals(0, product, 1e-12);
        }
      }
    }
  }

  /** Points and resolution of the tables in Box, Hunter and Hunter, and Montgomery. */
  @ParameterizedTest
  @CsvSource({
    "3, 3, 4, 3",
    "4, 4, 8, 4",
    "5, 5, 16, 5",
    "7, 3, 8, 3",
    "6, 4, 16, 4",
    "8, 4, 16, 4",
    "9, 3, 16, 3",
    "15, 3, 16, 3",
    "16, 4, 32, 4",
    "8, 5, 64, 5",
    "11, 5, 128, 5",
    "31, 3, 32, 3",
    "50, 4, 128, 4"
  })
  void resolutionsAreThoseOfTheTables(int factors, int wanted, long points, int resolution) {
    FractionalFactorial design = FractionalFactorial.ofResolution(Designs.ranges(factors), wanted);
    assertEquals(points, design.size());
    assertEquals(resolution, design.aliasing().resolution());
  }

  @Test
  void theHalfOfFourFactorsHasTheAliasesOfTheBook() {
    FractionalFactorial design = FractionalFactorial.ofResolution(Designs.ranges(4), 4);
    assertEquals(List.of("D=ABC"), design.generators());
    assertEquals(
        List.of("x0*x1 = x2*x3", "x0*x2 = x1*x3", "x0*x3 = x1*x2"), design.aliasing().chains());
    double[][] codes = design.codes(0);
    for (int p = 0; p < 8; p++) {
      double product = 1;
      for (int f = 0; f < 4; f++) {
        product *= 2 * codes[f][p] - 1;
      }
      assertEquals(1, product, "I = ABCD");
    }
    FractionalFactorial other = new FractionalFactorial(Designs.ranges(3), List.of("c = -ab"));
    assertEquals(List.of("x0 = -x1*x2", "x1 = -x0*x2", "x2 = -x0*x1"), other.aliasing().chains());
    assertEquals(3, other.aliasing().resolution());
  }

  /** Effects that are said to be one are one column of signs; others are not. */
  @Test
  void aliasesAreThoseOfTheSigns() {
    FractionalFactorial design = FractionalFactorial.ofResolution(Designs.ranges(7), 3);
    double[][] codes = design.codes(0);
    for (int a = 0; a < 7; a++) {
      for (int b = 0; b < 7; b++) {
        for (int c = b + 1; c < 7; c++) {
          double product = 0;
          for (int p = 0; p < 8; p++) {
            product += (2 * codes[a][p] - 1) * (2 * codes[b][p] - 1) * (2 * codes[c][p] - 1);
          }
          String main = "x" + a;
          String both = "x" + b + "*x" + c;
          boolean chained =
              design.aliasing().chains().stream()
                  .map(chain -> List.of(chain.split(" = ")))
                  .anyMatch(chain -> chain.contains(main) && chain.contains(both));
          assertEquals(chained, Math.abs(product) == 8 && a != b && a != c, main + " " + both);
        }
      }
    }
  }

  @Test
  void generatorsThatMakeNoSenseAreRefused() {
    Space four = Designs.ranges(4);
    refuses(four, "E=AB", "is not of the form 'E=ABC', with the letters A to D");
    refuses(four, "D", "is not of the form");
    refuses(four, "D=AE", "names E, but there is no such factor");
    refuses(four, "D=AD", "names D, which is made by a generator itself");
    refuses(four, "D=AA", "the same at every point");
    Designs.refused(() -> new FractionalFactorial(four, List.of("D=AB", "D=AC")), "makes already");
  }

  private static void refuses(Space space, String generator, String words) {
    Designs.refused(() -> new FractionalFactorial(space, List.of(generator)), words);
  }

  @Test
  void whatHasNotTwoLevelsIsRefused() {
    Space three = Space.of(List.of(new Factor.Levels("x", List.of(1, 2, 3))));
    Designs.refused(() -> new PlackettBurman(three, false), "x: has 3 values");
    Space bell = Space.of(List.of(new Factor.Drawn("x", new Distribution.Normal(0, 1))));
    Designs.refused(() -> FractionalFactorial.ofResolution(bell, 4), "x: has no ends");
  }

  @ParameterizedTest
  @CsvSource({"3, 2, 6", "3, 4, 15", "4, 3, 20", "2, 5, 6"})
  void latticesHaveAsManyPointsAsTheFormulaSays(int factors, int degree, int points) {
    MixtureDesign design = new MixtureDesign(Designs.ranges(factors), degree, 1);
    assertEquals(points, design.size());
    Set<List<Object>> seen = new HashSet<>();
    for (DesignPoint point : design.points(0)) {
      double sum = 0;
      for (Object value : point.values()) {
        sum += (double) value;
        assertEquals(Math.rint((double) value * degree), (double) value * degree, 1e-12);
      }
      assertEquals(1, sum, 1e-12);
      assertTrue(seen.add(point.values()));
    }
  }

  @Test
  void mixturesKeepLowerEnds() {
    Space space =
        Space.of(
            List.of(
                new Factor.Range("a", 0.1, 0.5, false),
                new Factor.Range("b", 0.0, 0.4, false),
                new Factor.Range("c", 0.1, 0.5, false)));
    MixtureDesign design = new MixtureDesign(space, 0, 0.6);
    List<DesignPoint> points = design.points(0);
    assertEquals(7, points.size());
    assertEquals(List.of(0.5, 0.0, 0.1), points.get(0).values());
    Designs.refused(
        () -> new MixtureDesign(space, 2, 1), "a: may be at most 0.5, but would be 0.9");
    Designs.refused(() -> new MixtureDesign(space, 2, 0.2), "total: is 0.2");
  }
}
