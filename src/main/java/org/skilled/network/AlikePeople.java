package org.skilled.network;

/**
 * Everybody, sorted so that people who are alike in some attributes stand together, and among them
 * those of one group.
 *
 * <p>A <em>cell</em> is all who share the attributes; a <em>run</em> is the part of a cell that
 * belongs to one group.
 */
final class AlikePeople {
  private final int[] members;
  private final int[] runOf;
  private final int[] runStart;
  private final int[] runEnd;
  private final int[] cellStart;
  private final int[] cellEnd;

  private AlikePeople(int[] members, int[][] attributes, int[] group) {
    int people = members.length;
    this.members = members;
    runOf = new int[people];
    int runs = people == 0 ? 0 : 1;
    for (int k = 1; k < people; k++) {
      if (!sameRun(members[k - 1], members[k], attributes, group)) {
        runs++;
      }
    }
    runStart = new int[runs];
    runEnd = new int[runs];
    cellStart = new int[runs];
    cellEnd = new int[runs];
    int run = -1;
    int firstRunOfCell = 0;
    for (int k = 0; k < people; k++) {
      boolean newCell = k == 0 || !alike(members[k - 1], members[k], attributes);
      if (newCell || group[members[k - 1]] != group[members[k]]) {
        run++;
        runStart[run] = k;
        if (newCell) {
          firstRunOfCell = run;
        }
        cellStart[run] = runStart[firstRunOfCell];
      }
      runEnd[run] = k + 1;
      runOf[members[k]] = run;
    }
    for (int r = runs - 1; r >= 0; r--) {
      boolean lastOfCell = r == runs - 1 || cellStart[r + 1] != cellStart[r];
      cellEnd[r] = lastOfCell ? runEnd[r] : cellEnd[r + 1];
    }
  }

  /** People by group only: one cell that holds all. */
  static AlikePeople byGroup(int[] group) {
    int[] order = new int[group.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    return new AlikePeople(sorted(order, group), new int[0][], group);
  }

  /**
   * People alike in one attribute more.
   *
   * @param attributes all attributes in which people are to be alike; the last is the new one
   */
  AlikePeople alsoBy(int[][] attributes, int[] group) {
    return new AlikePeople(sorted(members, attributes[attributes.length - 1]), attributes, group);
  }

  /** How many of this person's group are like this person, who is one of them. */
  int insiders(int person) {
    int run = runOf[person];
    return runEnd[run] - runStart[run];
  }

  /** How many of other groups are like this person. */
  int outsiders(int person) {
    int run = runOf[person];
    return cellEnd[run] - cellStart[run] - runEnd[run] + runStart[run];
  }

  int insider(int person, int index) {
    return members[runStart[runOf[person]] + index];
  }

  int outsider(int person, int index) {
    int run = runOf[person];
    int k = cellStart[run] + index;
    return members[k < runStart[run] ? k : k + runEnd[run] - runStart[run]];
  }

  private static boolean sameRun(int a, int b, int[][] attributes, int[] group) {
    return group[a] == group[b] && alike(a, b, attributes);
  }

  private static boolean alike(int a, int b, int[][] attributes) {
    for (int[] attribute : attributes) {
      if (attribute[a] != attribute[b]) {
        return false;
      }
    }
    return true;
  }

  /** A stable counting sort of {@code order} by key. */
  private static int[] sorted(int[] order, int[] key) {
    int max = 0;
    for (int k : key) {
      max = Math.max(max, k);
    }
    int[] next = new int[max + 2];
    for (int k : key) {
      next[k + 1]++;
    }
    for (int k = 0; k < max; k++) {
      next[k + 1] += next[k];
    }
    int[] sorted = new int[order.length];
    for (int person : order) {
      sorted[next[key[person]]++] = person;
    }
    return sorted;
  }
}
