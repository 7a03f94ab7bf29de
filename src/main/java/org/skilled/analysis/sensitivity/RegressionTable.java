package org.skilled.analysis.sensitivity;

import java.util.Comparator;
import java.util.List;
import org.skilled.analysis.Estimate;

/**
 * Indices of dependence of one output on all inputs, by linear regression.
 *
 * @param rows number of complete rows, on which the indices stand
 * @param leftOut number of rows left out because a value was missing
 * @param rSquared share of the output's variance that the inputs explain linearly
 * @param rankRSquared the same for ranks: what a monotonic dependence without interactions explains
 * @param dummies the floor of noise of PRCC
 * @param indices in the order of the inputs
 */
public record RegressionTable(
    int rows,
    int leftOut,
    double rSquared,
    double rankRSquared,
    DummyBand dummies,
    List<Index> indices) {
  public RegressionTable {
    indices = List.copyOf(indices);
  }

  /**
   * One input.
   *
   * @param src standardised regression coefficient
   * @param srrc standardised rank regression coefficient
   * @param prcc partial rank correlation coefficient
   */
  public record Index(String input, Estimate src, Estimate srrc, Estimate prcc) {}

  /** The indices by size of their PRCC, largest first; equal ones in the order of the inputs. */
  public List<Index> byStrength() {
    return indices.stream()
        .sorted(
            Comparator.comparingDouble((Index index) -> Math.abs(index.prcc().value())).reversed())
        .toList();
  }

  /** Whether an input stands out from as many inputs without effect as there are inputs. */
  public boolean matters(Index index) {
    return Math.abs(index.prcc().value()) > dummies.any();
  }
}
