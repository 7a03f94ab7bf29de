package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hadamard matrices: square tables of signs whose rows, and columns, are balanced against each
 * other.
 *
 * <p>By the constructions of Paley (1933, doi:10.1002/sapm1933121311) for primes, and by doubling
 * (Sylvester). These give all multiples of 4 up to 200 but 52, 92, 100, 116, 156, 172, 184 and 188.
 */
final class Hadamard {
  private Hadamard() {}

  /**
   * The columns of a design: {@code size} rows of {@code size - 1} signs, true for plus; null if
   * there is no construction for this size. Of a prime plus 1, as for 12, 20 and 24, it is the
   * cyclic table of Plackett and Burman, whose last row is all minus.
   */
  static boolean @Nullable [][] design(int size) {
    if (size >= 4 && size % 4 == 0 && isPrime(size - 1)) {
      return cyclic(size - 1);
    }
    boolean[][] square = square(size);
    return square == null ? null : withoutFirst(square);
  }

  /** The smallest size of at least this many rows that there is a construction for. */
  static int sizeFrom(int least) {
    int size = Math.max(4, (least + 3) / 4 * 4);
    while (!isKnown(size)) {
      size += 4;
    }
    return size;
  }

  private static boolean isKnown(int size) {
    return size == 2
        || (size % 4 == 0
            && (isPrime(size - 1)
                || (isPrime(size / 2 - 1) && (size / 2 - 1) % 4 == 1)
                || isKnown(size / 2)));
  }

  private static boolean @Nullable [][] square(int size) {
    if (size == 2) {
      return new boolean[][] {{true, true}, {true, false}};
    }
    if (!isKnown(size)) {
      return null;
    }
    if (isPrime(size - 1)) {
      return withFirst(cyclic(size - 1));
    }
    if (isPrime(size / 2 - 1) && (size / 2 - 1) % 4 == 1) {
      return second(size / 2 - 1);
    }
    boolean[][] half = square(size / 2);
    return half == null ? null : doubled(half);
  }

  /** Cyclic shifts of the quadratic residues of a prime that leaves 3 on division by 4. */
  private static boolean[][] cyclic(int prime) {
    boolean[] residue = residues(prime);
    residue[0] = true;
    boolean[][] rows = new boolean[prime + 1][prime];
    for (int r = 0; r < prime; r++) {
      for (int c = 0; c < prime; c++) {
        rows[r][c] = residue[Math.floorMod(c - r, prime)];
      }
    }
    return rows;
  }

  /** Paley's second construction, for a prime that leaves 1 on division by 4. */
  private static boolean[][] second(int prime) {
    boolean[] residue = residues(prime);
    int half = prime + 1;
    boolean[][] rows = new boolean[2 * half][2 * half];
    for (int r = 0; r < half; r++) {
      for (int c = 0; c < half; c++) {
        boolean plus = r == 0 || c == 0 || residue[Math.floorMod(c - r, prime)];
        boolean diagonal = r == c;
        rows[2 * r][2 * c] = diagonal || plus;
        rows[2 * r][2 * c + 1] = !diagonal && plus;
        rows[2 * r + 1][2 * c] = !diagonal && plus;
        rows[2 * r + 1][2 * c + 1] = !diagonal && !plus;
      }
    }
    return rows;
  }

  private static boolean[][] doubled(boolean[][] half) {
    int size = half.length;
    boolean[][] rows = new boolean[2 * size][2 * size];
    for (int r = 0; r < 2 * size; r++) {
      for (int c = 0; c < 2 * size; c++) {
        boolean turned = r >= size && c >= size;
        rows[r][c] = half[r % size][c % size] != turned;
      }
    }
    return rows;
  }

  private static boolean[][] withFirst(boolean[][] design) {
    boolean[][] rows = new boolean[design.length][design.length];
    for (int r = 0; r < rows.length; r++) {
      rows[r][0] = true;
      System.arraycopy(design[r], 0, rows[r], 1, design.length - 1);
    }
    return rows;
  }

  /** Rows are turned round where their first sign is minus, and the first column is left out. */
  private static boolean[][] withoutFirst(boolean[][] square) {
    List<boolean[]> rows = new ArrayList<>();
    for (boolean[] row : square) {
      boolean[] rest = new boolean[row.length - 1];
      for (int c = 1; c < row.length; c++) {
        rest[c - 1] = row[c] == row[0];
      }
      rows.add(rest);
    }
    return rows.toArray(new boolean[0][]);
  }

  private static boolean[] residues(int prime) {
    boolean[] residue = new boolean[prime];
    for (long i = 1; i < prime; i++) {
      residue[(int) (i * i % prime)] = true;
    }
    return residue;
  }

  private static boolean isPrime(int number) {
    for (int divisor = 2; divisor * divisor <= number; divisor++) {
      if (number % divisor == 0) {
        return false;
      }
    }
    return number > 1;
  }
}
