package org.skilled.analysis.agreement;

/**
 * Items in layers, by which of them differ.
 *
 * @param first the first layer that each item may be in, from 1
 * @param last the last one
 * @param count number of layers
 */
record Layers(int[] first, int[] last, int count) {

  /**
   * The layers of items in order, the strongest first, in O(n²).
   *
   * @param differ symmetric: whether two items differ, the one before then lying above
   */
  static Layers of(boolean[][] differ) {
    int size = differ.length;
    int[] above = new int[size];
    int[] below = new int[size];
    int count = size == 0 ? 0 : 1;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        above[i] = differ[i][j] ? Math.max(above[i], above[j] + 1) : above[i];
      }
      count = Math.max(count, above[i] + 1);
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        below[i] = differ[i][j] ? Math.max(below[i], below[j] + 1) : below[i];
      }
    }
    int[] first = new int[size];
    int[] last = new int[size];
    for (int i = 0; i < size; i++) {
      first[i] = 1 + above[i];
      last[i] = count - below[i];
    }
    join(differ, first, last);
    return new Layers(first, last, count);
  }

  /** Two that do not differ may still have no layer in common; then both reach to the other. */
  private static void join(boolean[][] differ, int[] first, int[] last) {
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < i; j++) {
        if (!differ[i][j]) {
          int upper = first[i] < first[j] ? i : j;
          int lower = upper == i ? j : i;
          if (last[upper] < first[lower]) {
            last[upper] = first[lower];
          }
        }
      }
    }
  }
}
