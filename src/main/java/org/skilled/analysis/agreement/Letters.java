package org.skilled.analysis.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Letters for items so that two share one exactly if they do not differ. */
final class Letters {
  private static final int ALPHABET = 26;

  private Letters() {}

  /**
   * The letters of each item, in the order of items.
   *
   * @param differ symmetric
   */
  static String[] of(boolean[][] differ) {
    List<BitSet> columns = new ArrayList<>();
    BitSet all = new BitSet();
    all.set(0, differ.length);
    columns.add(all);
    for (int i = 0; i < differ.length; i++) {
      for (int j = i + 1; j < differ.length; j++) {
        if (differ[i][j]) {
          split(columns, i, j);
        }
      }
    }
    columns.sort((a, b) -> Integer.compare(a.nextSetBit(0), b.nextSetBit(0)));
    StringBuilder[] letters = new StringBuilder[differ.length];
    for (int item = 0; item < differ.length; item++) {
      letters[item] = new StringBuilder();
    }
    for (int column = 0; column < columns.size(); column++) {
      String letter = letter(column);
      columns.get(column).stream().forEach(item -> letters[item].append(letter));
    }
    String[] texts = new String[differ.length];
    for (int item = 0; item < differ.length; item++) {
      texts[item] = letters[item].toString();
    }
    return texts;
  }

  /** Takes i and j apart wherever they are together, and drops what another column holds too. */
  private static void split(List<BitSet> columns, int i, int j) {
    List<BitSet> parted = new ArrayList<>();
    for (BitSet column : List.copyOf(columns)) {
      if (column.get(i) && column.get(j)) {
        columns.remove(column);
        BitSet without = (BitSet) column.clone();
        without.clear(i);
        parted.add(without);
        column.clear(j);
        parted.add(column);
      }
    }
    for (BitSet part : parted) {
      boolean held = columns.stream().anyMatch(other -> holds(other, part));
      if (!held) {
        columns.removeIf(other -> holds(part, other));
        columns.add(part);
      }
    }
  }

  private static boolean holds(BitSet large, BitSet small) {
    BitSet rest = (BitSet) small.clone();
    rest.andNot(large);
    return rest.isEmpty();
  }

  private static String letter(int column) {
    String last = String.valueOf((char) ('a' + column % ALPHABET));
    return column < ALPHABET ? last : last + column / ALPHABET;
  }
}
