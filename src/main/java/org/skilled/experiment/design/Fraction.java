package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a two-level fraction: each is the product of some base columns (Box and Hunter
 * 1961, doi:10.1080/00401706.1961.10489951).
 *
 * @param base number of base columns: there are 2 to its power points
 * @param columns for each factor, the base columns that make it, as bits
 * @param negative for each factor, whether its column is turned round
 */
record Fraction(int base, List<Integer> columns, List<Boolean> negative) {
  /** Most base columns: a million points. */
  static final int MOST_BASE = 20;

  private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ";
  private static final Pattern LETTER = Pattern.compile("([A-HJ-Z])(\\d*)");
  private static final Pattern GENERATOR =
      Pattern.compile("((?:[A-HJ-Z]\\d*))\\s*=\\s*([+-]?)((?:[A-HJ-Z]\\d*)+)");

  /** What the factor of this number is called in generators: A to Z without I, then A1, B1 ... */
  static String letter(int factor) {
    int round = factor / LETTERS.length();
    return LETTERS.charAt(factor % LETTERS.length()) + (round == 0 ? "" : String.valueOf(round));
  }

  /**
   * The fraction with the fewest points that has a resolution, found by adding columns in order as
   * long as no few of them multiply to the identity.
   */
  static Fraction ofResolution(int factors, int resolution) {
    for (int base = 1; base <= Math.min(factors, MOST_BASE); base++) {
      List<Integer> columns = columns(base, factors, resolution);
      if (columns.size() == factors) {
        return new Fraction(base, columns, columns.stream().map(column -> false).toList());
      }
    }
    throw Demands.fault(
        "resolution",
        "is "
            + resolution
            + ", for which "
            + factors
            + " factors need more than "
            + (1 << MOST_BASE)
            + " points; ask for less, or screen by morris or plackett-burman first");
  }

  private static List<Integer> columns(int base, int most, int resolution) {
    List<Integer> columns = new ArrayList<>();
    // within[j]: the products of at most j columns chosen so far.
    BitSet[] within = new BitSet[resolution - 1];
    for (int j = 0; j < within.length; j++) {
      within[j] = new BitSet(1 << base);
      within[j].set(0);
    }
    for (int bit = 0; bit < base; bit++) {
      add(within, columns, 1 << bit);
    }
    for (int next = 1; next < 1 << base && columns.size() < most; next++) {
      if (!within[resolution - 2].get(next)) {
        add(within, columns, next);
      }
    }
    return columns.size() > most ? columns.subList(0, most) : columns;
  }

  private static void add(BitSet[] within, List<Integer> columns, int column) {
    for (int j = within.length - 1; j > 0; j--) {
      BitSet more = within[j];
      int[] products = within[j - 1].stream().map(product -> product ^ column).toArray();
      for (int product : products) {
        more.set(product);
      }
    }
    columns.add(column);
  }

  /**
   * The fraction that generators such as {@code E=ABC} make.
   *
   * @throws org.skilled.problem.InputException if one cannot be read, naming it
   */
  static Fraction ofGenerators(int factors, List<String> generators) {
    Map<String, Integer> places = new HashMap<>();
    for (int f = 0; f < factors; f++) {
      places.put(letter(f), f);
    }
    Map<Integer, Matcher> made = new HashMap<>();
    for (String generator : generators) {
      Matcher matcher = GENERATOR.matcher(generator.strip().toUpperCase(Locale.ROOT));
      Integer place = matcher.matches() ? places.get(matcher.group(1)) : null;
      if (place == null) {
        throw fault(
            generator,
            "is not of the form 'E=ABC', with the letters "
                + letter(0)
                + " to "
                + letter(factors - 1)
                + " for the factors in their order (there is no I)");
      }
      if (made.put(place, matcher) != null) {
        throw fault(generator, "makes a factor that another generator makes already");
      }
    }
    Map<Integer, Integer> bits = new HashMap<>();
    for (int f = 0; f < factors; f++) {
      if (!made.containsKey(f)) {
        bits.put(f, bits.size());
      }
    }
    if (bits.size() > MOST_BASE) {
      throw Demands.fault(
          "generators",
          "leave "
              + bits.size()
              + " factors free, which is more than the "
              + MOST_BASE
              + " that make a million points; give a generator for more of them");
    }
    List<Integer> columns = new ArrayList<>();
    List<Boolean> negative = new ArrayList<>();
    for (int f = 0; f < factors; f++) {
      Matcher generator = made.get(f);
      Integer bit = bits.get(f);
      columns.add(bit != null ? 1 << bit : product(generator, places, bits));
      negative.add(generator != null && generator.group(2).equals("-"));
    }
    return new Fraction(bits.size(), columns, negative);
  }

  private static int product(
      @Nullable Matcher generator, Map<String, Integer> places, Map<Integer, Integer> bits) {
    if (generator == null) {
      throw new IllegalStateException("a factor is a base column or has a generator");
    }
    int product = 0;
    Matcher letters = LETTER.matcher(generator.group(3));
    while (letters.find()) {
      Integer place = places.get(letters.group());
      Integer bit = place == null ? null : bits.get(place);
      if (bit == null) {
        throw fault(
            generator.group(),
            "names "
                + letters.group()
                + (place == null
                    ? ", but there is no such factor"
                    : ", which is made by a generator itself; name free factors only"));
      }
      product ^= 1 << bit;
    }
    if (product == 0) {
      throw fault(generator.group(), "makes a column that is the same at every point");
    }
    return product;
  }

  /** Generators that give this fraction. */
  List<String> generators() {
    Map<Integer, String> letters = new HashMap<>();
    List<String> generators = new ArrayList<>();
    for (int f = 0; f < columns.size(); f++) {
      if (Integer.bitCount(columns.get(f)) == 1 && !negative.get(f)) {
        letters.putIfAbsent(Integer.numberOfTrailingZeros(columns.get(f)), letter(f));
      }
    }
    for (int f = 0; f < columns.size(); f++) {
      int column = columns.get(f);
      int bit = Integer.numberOfTrailingZeros(column);
      if (Integer.bitCount(column) > 1 || !letter(f).equals(letters.get(bit))) {
        StringBuilder word = new StringBuilder(letter(f)).append(negative.get(f) ? "=-" : "=");
        for (int b = 0; b < base; b++) {
          word.append((column >> b & 1) == 1 ? letters.get(b) : "");
        }
        generators.add(word.toString());
      }
    }
    return generators;
  }

  /** Whether each factor is high at each point; the first base column changes fastest. */
  boolean[][] signs() {
    boolean[][] signs = new boolean[1 << base][columns.size()];
    for (int p = 0; p < signs.length; p++) {
      for (int f = 0; f < columns.size(); f++) {
        int column = columns.get(f);
        // A product of minus ones and ones: high where the number of low ones in it is even.
        boolean high = Integer.bitCount(column & ~p) % 2 == 0;
        signs[p][f] = high != negative.get(f);
      }
    }
    return signs;
  }

  private static org.skilled.problem.InputException fault(String generator, String message) {
    return Demands.fault("generators", "'" + generator + "' " + message);
  }
}
