package org.skilled.desktop.run;

import java.util.Arrays;

/** When newcomers came to each position, in weeks that were over; 0 is the start. */
final class Arrivals {
  private static final int[] AT_THE_START = {0};

  private final int[][] weeks;

  /** Nobody has left yet. */
  Arrivals(int positions) {
    weeks = new int[positions][];
    Arrays.fill(weeks, AT_THE_START);
  }

  /** Somebody came to a position, later than all before. */
  void add(int position, int week) {
    int[] before = weeks[position];
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = week;
    weeks[position] = after;
  }

  /** When the person came who holds a position now. */
  int latest(int position) {
    return weeks[position][weeks[position].length - 1];
  }

  /** When the one came who took the place of somebody who came in a week; 0 if nobody did. */
  int after(int position, int week) {
    for (int arrival : weeks[position]) {
      if (arrival > week) {
        return arrival;
      }
    }
    return 0;
  }
}
