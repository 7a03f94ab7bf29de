package org.skilled.analysis.sample;

/** How the design points of a sample belong together; decides which methods may be used. */
public sealed interface Layout {

  /** Points that stand alone: a random sample, a Latin hypercube, a table of any origin. */
  record Free() implements Layout {}

  /**
   * Blocks for Sobol' indices (Saltelli 2010). Each block, one after the other, has the point A,
   * then for each group (or input, if there are no groups) the point A with that group's values
   * from B, then, if {@code secondOrder}, for each group the point B with that group's values from
   * A, and last the point B.
   *
   * @param blocks number of blocks
   * @param groups number of groups, or of inputs if there are no groups
   */
  record Radial(int blocks, int groups, boolean secondOrder) implements Layout {
    /** Points of a block. */
    public int pointsPerBlock() {
      return secondOrder ? 2 * groups + 2 : groups + 2;
    }
  }

  /**
   * Trajectories for elementary effects (Morris 1991), one after the other; from one point of a
   * trajectory to the next, the values of exactly one group (or input) change, and each group once.
   *
   * @param trajectories how many
   * @param groups number of groups, or of inputs if there are no groups
   */
  record Trajectories(int trajectories, int groups) implements Layout {}

  /**
   * Search curves of the extended Fourier amplitude sensitivity test (Saltelli, Tarantola and Chan
   * 1999): for each phase, for each input (or group), the points of its curve in the order of the
   * curve's parameter.
   *
   * @param phases how often all curves are repeated with other random phases
   * @param inputs number of curves a phase
   * @param size points of a curve
   * @param harmonics interference factor M
   */
  record Curves(int phases, int inputs, int size, int harmonics) implements Layout {
    /** How often the input (or group) whose curve it is swings along the curve. */
    public int highestFrequency() {
      return (size - 1) / (2 * harmonics);
    }

    /** How often each input (or group) swings along the curve of one of them. */
    public int[] frequencies(int own) {
      int most = Math.max(1, highestFrequency() / (2 * harmonics));
      int[] frequencies = new int[inputs];
      int other = 0;
      for (int input = 0; input < inputs; input++) {
        frequencies[input] =
            input == own ? highestFrequency() : complement(other++, inputs - 1, most);
      }
      return frequencies;
    }

    /** Evenly spread from 1 to the highest allowed; in turn where there are too few. */
    private static int complement(int index, int number, int most) {
      if (most < number) {
        return index % most + 1;
      }
      return number == 1 ? 1 : 1 + (int) ((long) index * (most - 1) / (number - 1));
    }
  }
}
